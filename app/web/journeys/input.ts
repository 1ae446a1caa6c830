import { type FieldType, type PersonalData, personalDataIn, type Refusal } from '@candour/register'
import type { Parameters } from '../../queries/project-query.ts'
import { dateInWordsOr } from '../../words/wording.ts'
import type { Answers } from './answers.ts'

export interface Option {
  readonly value: string
  readonly text: string
  readonly hint?: string
}

/** One input of a question. */
export interface Input {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly control: 'text' | 'textarea' | 'date' | 'radios' | 'checkboxes' | 'select'
  /** How its text is read. An answer is kept as this type prints it. */
  readonly type: FieldType<never> | FieldType<unknown> | FieldType<string> | FieldType<number> | FieldType<boolean>
  /** What is said where it must be answered and is empty. */
  readonly needed?: string
  /** What is said where it cannot be read, in place of what the type says. */
  readonly unreadable?: string
  readonly options?: readonly Option[]
  readonly width?: 'short' | 'medium'
  /** What stands before and behind a number: `£`, `%`. */
  readonly prefix?: string
  readonly suffix?: string
  /** Whether it is free text in which somebody might tell of a person: checked before it is stored. */
  readonly isChecked?: true
  readonly autocomplete?: string
  /** A text as people write it, made what the type reads: names of places become codes. */
  asRead?(typed: string): string
  /** An answer as people would write it. */
  asTyped?(answer: string): string
}

/** What was sent of one input. */
export interface ReadInput {
  /** As it would be typed again. */
  readonly typed: string
  /** As it is kept; absent where it cannot be. */
  readonly answer?: string
  readonly fault?: string
  /** What tells of a person, in the text as typed. */
  readonly found?: readonly PersonalData[]
}

/** What a form sent for an input, as one text. The parts of a date stand in three fields, as people write them. */
export function typedIn({ name, control }: Pick<Input, 'name' | 'control'>, sent: Parameters): string {
  const one = (key: string) =>
    [sent[key] ?? []]
      .flat()
      .map((value) => value.trim())
      .filter((value) => value !== '')
  if (control === 'checkboxes') return one(name).join(';')
  if (control !== 'date') return one(name)[0] ?? ''
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) => one(`${name}-${part}`)[0] ?? '')
  if (year === '' && month === '' && day === '') return ''
  const two = (part: string) => (/^\d$/.test(part) ? `0${part}` : part)
  return [year, ...(month === '' && day === '' ? [] : [two(month)]), ...(day === '' ? [] : [two(day)])].join('-')
}

/** The parts of a date as they stand in three fields. */
export function dateParts(text: string): { readonly day: string; readonly month: string; readonly year: string } {
  const [year = '', month = '', day = ''] = text.split('-')
  return { day, month, year }
}

/** Reads what was sent for an input. */
export function readInput(input: Input, typed: string, names: readonly string[]): ReadInput {
  if (typed === '') return input.needed === undefined ? { typed, answer: '' } : { typed, fault: input.needed }
  const reading = input.type.read(input.asRead?.(typed) ?? typed)
  if (!reading.ok) {
    const { accepts = input.type.accepts, nearestName, nearest } = reading
    const meant = nearestName ?? nearest
    const says = input.unreadable ?? `Enter ${accepts}.`
    return { typed, fault: meant === undefined ? says : `${says} Did you mean “${meant}”?` }
  }
  // Every type prints what it reads.
  const answer = (input.type as FieldType<unknown>).print(reading.value)
  if (input.isChecked !== true) return { typed, answer }
  const found = personalDataIn(typed, names)
  if (found.length === 0) return { typed, answer }
  const times = found.length === 1 ? 'one place' : `${found.length} places`
  return {
    typed,
    found,
    fault: `This may tell who somebody is, in ${times}. Take it out, or say it more broadly; nothing of it was kept.`,
  }
}

/** A refusal of the register, as a sentence below an input. */
export function faultInWords({ accepts, found, nearest }: Refusal): string {
  const was = found === undefined || found === '' ? '' : ` It says “${found}”.`
  const meant = nearest === undefined ? '' : ` Did you mean “${nearest}”?`
  return `Expected is ${accepts}.${was}${meant}`
}

/** How an answer reads back. */
export function readsBack({ options, control, asTyped }: Input, answer: string): string {
  if (control === 'date') return dateInWordsOr(answer)
  if (options === undefined) return asTyped?.(answer) ?? answer
  const texts = (control === 'checkboxes' ? answer.split(';') : [answer]).map(
    (value) => options.find((option) => option.value === value)?.text ?? value,
  )
  return texts.join('; ')
}

/** Whether an input was asked and answered as it must be. */
export function isAnswered({ needed }: Pick<Input, 'needed'>, answer: Answers[string] | undefined): boolean {
  return answer !== undefined && (answer !== '' || needed === undefined)
}
