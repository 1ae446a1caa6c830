import type { PersonalData } from '@candour/register'
import { frameOf, type Site } from '../layout/frame.ts'
import type { PageView } from '../layout/views.ts'
import { paths } from '../paths.ts'
import { answerName, answersOf } from './answers.ts'
import { dateParts, type Input, type ReadInput } from './input.ts'
import type { Help } from './journey.ts'
import type { OnDraft } from './on-draft.ts'
import { type Step, stepsOf, thingsOf, titleOfThing } from './steps.ts'

/** One stretch of a text that was refused, or what stands between two. */
export interface MarkedView {
  readonly text: string
  readonly advice?: string
}

export interface InputView {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly control: Input['control']
  readonly value: string
  readonly values: readonly string[]
  readonly date: { readonly day: string; readonly month: string; readonly year: string }
  readonly options: readonly {
    readonly value: string
    readonly text: string
    readonly hint?: { readonly text: string }
  }[]
  readonly isShort: boolean
  readonly isMedium: boolean
  readonly isNumber: boolean
  readonly isPartialDate: boolean
  readonly prefix?: string
  readonly suffix?: string
  readonly fault?: string
  readonly marked: readonly MarkedView[]
}

export interface QuestionView extends PageView {
  readonly action: string
  readonly caption: string
  readonly title: string
  readonly hint?: string
  readonly isAlone: boolean
  readonly inputs: readonly InputView[]
  readonly faults: readonly { readonly text: string; readonly href: string }[]
  readonly help: readonly Help[]
  readonly back: string
}

/** What was sent, by input; where nothing was, what the draft holds is shown. */
export type Sent = ReadonlyMap<string, ReadInput>

export async function questionView(
  site: Site,
  on: OnDraft,
  step: Step,
  { sent = new Map(), returnTo }: { readonly sent?: Sent; readonly returnTo?: string | undefined } = {},
): Promise<QuestionView> {
  const { draft, journey, opened } = on
  const { section, item, question } = step
  const inputs = question.inputs.map((input) =>
    inputView(input, sent.get(input.name), draft.answers[answerName(section.name, item, input.name)] ?? ''),
  )
  const faults = inputs.flatMap(({ name, fault, control }) =>
    fault === undefined ? [] : [{ text: fault, href: `#${control === 'date' ? `${name}-day` : name}` }],
  )
  const thing =
    section.each === undefined || item === undefined
      ? undefined
      : titleOfThing(section.each, draft.answers, section.name, item, thingsOf(section, draft.answers).indexOf(item))
  return {
    frame: frameOf(site, { title: `${faults.length > 0 ? 'Error: ' : ''}${question.title}` }),
    action: paths.draftQuestion(draft.id, { section: section.name, item, question: question.name }, { back: returnTo }),
    caption: [journey.title, opened.subject?.text, thing].filter((part) => part !== undefined).join(' · '),
    title: question.title,
    ...(question.hint === undefined ? {} : { hint: question.hint }),
    isAlone: question.inputs.length === 1,
    inputs,
    faults,
    help: (await question.help?.(answersOf(draft.answers, section.name, item))) ?? [],
    back: backFrom(on, step, returnTo),
  }
}

/** The page before: the question before, or what lists the section. */
function backFrom(
  { draft, journey }: OnDraft,
  { section, item, question }: Step,
  returnTo: string | undefined,
): string {
  if (returnTo === 'check') return paths.draftCheck(draft.id)
  const steps = stepsOf(section, draft.answers, item)
  const before = steps[steps.findIndex((one) => one.question.name === question.name) - 1]
  if (before !== undefined)
    return paths.draftQuestion(draft.id, { section: section.name, item, question: before.question.name })
  if (section.each !== undefined) return paths.draftSection(draft.id, section.name)
  return journey.hasTasks ? paths.draft(draft.id) : paths.journey(journey.name, { about: draft.subject })
}

function inputView(input: Input, sent: ReadInput | undefined, kept: string): InputView {
  const value = sent?.typed ?? input.asTyped?.(kept) ?? kept
  const { name, label, hint, control, prefix, suffix, options = [] } = input
  const isOf = (...types: string[]) => types.includes(input.type.name)
  return {
    name,
    label,
    ...(hint === undefined ? {} : { hint }),
    control,
    value,
    values: value.split(';').filter((one) => one !== ''),
    date: dateParts(value),
    options: options.map(({ hint: says, ...option }) => ({
      ...option,
      ...(says === undefined ? {} : { hint: { text: says } }),
    })),
    isShort: input.width === 'short' || isOf('number', 'integer'),
    isMedium: input.width === 'medium',
    isNumber: isOf('number', 'integer'),
    isPartialDate: isOf('partial-date'),
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(sent?.fault === undefined ? {} : { fault: sent.fault }),
    marked: sent?.found === undefined ? [] : markedIn(value, sent.found),
  }
}

/** A text cut where something in it tells of a person. */
function markedIn(text: string, found: readonly PersonalData[]): readonly MarkedView[] {
  const views: MarkedView[] = []
  let at = 0
  for (const { start, end, advice } of found) {
    if (start < at) continue
    if (start > at) views.push({ text: text.slice(at, start) })
    views.push({ text: text.slice(start, end), advice })
    at = end
  }
  return at < text.length ? [...views, { text: text.slice(at) }] : views
}
