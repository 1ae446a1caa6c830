import { normalUpperQuantile } from '../distributions/normal-quantile.ts'
import { familiesBy } from './families.ts'
import type { ToleratedErrors } from './fixed-test.ts'
import { informationAt } from './information.ts'
import { looksOf, type PilotFrame } from './pilot-plan.ts'
import type { PilotQuestion } from './question.ts'

/** What such a pilot cannot tell, or not in its time: codes with their numbers, which pages put in words and show first. */
export type CannotBeKnown =
  /** Even the best of the designs calls a pilot as good as hoped good with less than an even chance. */
  | { readonly code: 'hoped-effect-likelier-missed'; readonly chance: number }
  /** Both tolerated errors cannot be kept with these families: the least that are wrong in the designs offered. */
  | { readonly code: 'tolerated-errors-cannot-be-kept'; readonly wrongStops: number; readonly wrongGoingOns: number }
  /** Months of joining that would be needed to keep both, at as many families a month; null when more than ten years. */
  | { readonly code: 'months-needed'; readonly months: number | null }
  /** A difference smaller than this cannot be told, with the tolerated errors, in so many months. */
  | { readonly code: 'smaller-difference-not-told'; readonly difference: number; readonly months: number }
  /** No design of any kind fits, even with errors of 9 in 20: nothing can be told month by month. */
  | { readonly code: 'no-design-fits' }
  /** A pilot with the harm that is not accepted is called harmful with less than an even chance, whichever design; it may be stopped as useless. */
  | { readonly code: 'harm-likelier-called-useless'; readonly chance: number }
  /** A pilot with that harm is stopped before its end with less than an even chance, whichever design. */
  | { readonly code: 'harm-likelier-runs-to-the-end'; readonly chance: number }
  /** So few events (or families without) are expected that one more or less changes the answer. */
  | { readonly code: 'few-events'; readonly expected: number }
  /** By the time the first look is known so many families have joined, and are exposed whatever it says. */
  | { readonly code: 'joined-before-first-known'; readonly families: number; readonly months: number }
  /** A pilot with half the worthwhile effect may end either way. */
  | { readonly code: 'slightly-good-either-way'; readonly chanceOfStop: number }
  /** The past is taken as a fixed figure: what else has changed since looks like an effect. */
  | { readonly code: 'past-may-differ' }
  /** The groups were not drawn by lot: what sets them apart looks like an effect. */
  | { readonly code: 'groups-may-differ' }
  /** A safeguard whose truth is twice its limit says stop with less than an even chance. */
  | { readonly code: 'safeguard-likelier-silent'; readonly indicator: string; readonly chance: number }

/** Fewer expected events than this are few. */
const fewEvents = 5

/** More months than this are no answer. */
const mostMonthsNeeded = 120

/** What follows from the question and its families alone, by the normal approximation of a single judgement at the end. */
export function knownBeforeDesigning(
  question: PilotQuestion,
  frame: PilotFrame,
  { alpha, beta }: ToleratedErrors,
): CannotBeKnown[] {
  const { measure, truths, schedule } = frame
  const last = looksOf(schedule).at(-1)
  if (!last) return []
  const found: CannotBeKnown[] = []
  const drift = normalUpperQuantile(alpha) + normalUpperQuantile(beta)
  const difference = drift / Math.sqrt(informationAt(last, measure, truths))
  found.push({
    code: 'smaller-difference-not-told',
    difference: Number(difference.toPrecision(3)),
    months: last.knownMonth,
  })
  if (measure.kind !== 'score') {
    const rarer = measure.kind === 'proportion' ? Math.min(measure.baseline, 1 - measure.baseline) : measure.baseline
    const expected = rarer * last.n
    if (expected < fewEvents) found.push({ code: 'few-events', expected: Number(expected.toPrecision(2)) })
  }
  if (schedule.followUpMonths > 0) {
    const first = looksOf(schedule)[0]
    if (first) {
      const families = familiesBy(Math.min(last.month, first.knownMonth), schedule.familiesAMonth)
      found.push({ code: 'joined-before-first-known', families, months: first.knownMonth })
    }
  }
  if (question.comparison === 'own-history') found.push({ code: 'past-may-differ' })
  if (question.comparison === 'comparison-group') found.push({ code: 'groups-may-differ' })
  return found
}

/** Months of joining after which a single judgement would keep both errors; null when there are too many. */
export function monthsNeeded(frame: PilotFrame, { alpha, beta }: ToleratedErrors): number | null {
  const { measure, truths, schedule } = frame
  const effect = Math.abs(truths.good - truths.useless)
  const needed = ((normalUpperQuantile(alpha) + normalUpperQuantile(beta)) / effect) ** 2
  for (let month = 1; month <= mostMonthsNeeded; month++) {
    const [look] = looksOf({ ...schedule, looks: [month] })
    if (look && look.n > 0 && informationAt(look, measure, truths) >= needed) return month
  }
  return null
}

/** The statements in the order in which they matter to the reader. */
export function inOrder(statements: readonly CannotBeKnown[]): CannotBeKnown[] {
  const order: readonly CannotBeKnown['code'][] = [
    'no-design-fits',
    'hoped-effect-likelier-missed',
    'tolerated-errors-cannot-be-kept',
    'months-needed',
    'smaller-difference-not-told',
    'harm-likelier-runs-to-the-end',
    'harm-likelier-called-useless',
    'safeguard-likelier-silent',
    'few-events',
    'joined-before-first-known',
    'slightly-good-either-way',
    'past-may-differ',
    'groups-may-differ',
  ]
  return order.flatMap((code) => statements.filter((statement) => statement.code === code))
}
