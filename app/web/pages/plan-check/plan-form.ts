import { outcomeCodes, places, practiceAreas } from '@candour/register'
import type { Parameters } from '../../../queries/project-query.ts'
import { longestPlan } from '../../../queries/project-query.ts'
import { practiceAreaWords } from '../../../words/code-words.ts'
import { paths } from '../../paths.ts'
import { answerFields, planAnswersFrom } from './plan-answers.ts'

interface ChoiceView {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly options: readonly { readonly value: string; readonly text: string; readonly isChosen: boolean }[]
}

interface TypedView {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly isNumber: boolean
}

/** The form of a plan check, with what was typed. It holds all that was asked: the page has no other memory. */
export interface PlanFormView {
  readonly id: string
  readonly action: string
  readonly text: string
  readonly most: number
  readonly beside: readonly ChoiceView[]
  readonly numbers: readonly TypedView[]
  readonly narrowing: { readonly choice: ChoiceView; readonly typed: readonly TypedView[] }
  /** What was changed by hand, and answers to lessons that the check names no more. */
  readonly kept: readonly { readonly name: string; readonly value: string }[]
}

/** Every value that was sent under a name, those parted by `;` apart. */
function valuesOf(sent: Parameters, name: string): readonly string[] {
  const value = sent[name] ?? []
  const all = typeof value === 'string' ? [value] : value
  return all.flatMap((one) => one.split(';')).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
}

/** An id, or the address of an attempt's page, as it is typed by hand. */
function idTyped(text: string): string {
  return text.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? text
}

/**
 * What was sent with the deed of the button that sent it done: one attempt taken out (`take_out`), put back (`put_back`) or put in by hand
 * (`put_in`).
 */
export function withDeedDone(sent: Parameters): Parameters {
  const { take_out: _out, put_back: _back, put_in: _in, as: _as, ...asked } = sent
  const [out, back] = [new Set(valuesOf(sent, 'take_out')), new Set(valuesOf(sent, 'put_back'))]
  const putIn = valuesOf(sent, 'put_in').map(idTyped)
  const returned = new Set([...back, ...putIn])
  const unique = (ids: readonly string[]) => [...new Set(ids)]
  return {
    ...asked,
    with: unique([...valuesOf(sent, 'with'), ...putIn].filter((id) => !out.has(id))),
    without: unique([...valuesOf(sent, 'without'), ...out].filter((id) => !returned.has(id))),
  }
}

/** Answers to lessons that are not asked on the page now: what was typed is not lost while the class is changed. */
function answersKept(sent: Parameters, asked: readonly string[]): PlanFormView['kept'] {
  return planAnswersFrom(sent)
    .given.filter(({ lesson_id: id }) => !asked.includes(id))
    .flatMap(({ lesson_id: id, answer = '', text = '' }) => {
      const fields = answerFields(id)
      return [
        { name: fields.answer, value: answer },
        { name: fields.text, value: text },
      ].filter(({ value }) => value !== '')
    })
}

const areas = practiceAreas.map((area) => ({ value: area, text: practiceAreaWords[area] }))
const placesByName = places
  .filter(({ now = [] }) => now.length === 0)
  .map(({ code, name }) => ({ value: code, text: name }))
  .sort((a, b) => a.text.localeCompare(b.text, 'en-GB'))
const outcomesByName = outcomeCodes
  .map(({ code, label }) => ({ value: code, text: label }))
  .sort((a, b) => a.text.localeCompare(b.text, 'en-GB'))

/**
 * The form, filled with what was sent.
 * @param asked the lessons that the page asks of: answers to others are kept unseen
 */
export function planFormView(sent: Parameters, asked: readonly string[] = []): PlanFormView {
  const value = (name: string) => {
    const typed = sent[name]
    return typeof typed === 'string' ? typed : (typed?.[0] ?? '')
  }
  const choice = (
    name: string,
    label: string,
    none: string,
    options: readonly { readonly value: string; readonly text: string }[],
    hint?: string,
  ): ChoiceView => ({
    name,
    label,
    ...(hint === undefined ? {} : { hint }),
    options: [{ value: '', text: none }, ...options].map((one) => ({ ...one, isChosen: one.value === value(name) })),
  })
  const typed = (name: string, label: string, isNumber: boolean, hint?: string): TypedView => ({
    name,
    label,
    ...(hint === undefined ? {} : { hint }),
    value: value(name),
    isNumber,
  })
  return {
    id: 'plan-form',
    action: paths.planCheck(),
    text: value('text'),
    most: longestPlan,
    beside: [
      choice('place', 'Where is it planned?', 'Not said', placesByName, 'Shows what places like it tried.'),
      choice('outcome', 'What should change?', 'Not said', outcomesByName, 'What was found of it comes first.'),
    ],
    numbers: [typed('families_a_year', 'How many families a year?', true)],
    narrowing: {
      choice: choice('practice_area', 'Practice area', 'All', areas),
      typed: [
        typed('population', 'Who it was for', false, 'Words of the record, as “teenagers”.'),
        typed('approach', 'What was done', false, 'Words of its approach, model or name.'),
        typed('from', 'Started from (year)', true),
        typed('to', 'Started until (year)', true),
      ],
    },
    kept: [
      ...(['with', 'without'] as const).flatMap((name) => valuesOf(sent, name).map((id) => ({ name, value: id }))),
      ...answersKept(sent, asked),
    ],
  }
}
