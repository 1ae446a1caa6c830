import { jeffreysInterval } from '@candour/statistics'
import type { Range } from '../evidence/found-size.ts'
import type { Verdict } from '../verdict-codes.ts'
import { verdictGroupOf } from '../verdict-groups.ts'

/** One attempt of a reference class, as its share of improvements is counted. */
export interface CountedAttempt {
  readonly id: string
  readonly verdict: Verdict
  /** How sure the verdict is; undefined where nothing was judged. */
  readonly designLevel?: number | undefined
  /** Whether what counts was registered before it started. */
  readonly isRegisteredBefore: boolean
}

/** How many of those that were judged improved. */
export interface ImprovedShare {
  readonly improved: number
  readonly judged: number
  /** Jeffreys' 95 % interval of the share: chance alone. Undefined under `fewestForShare`, where counts are all that is told. */
  readonly interval?: Range
}

/** How often attempts like a plan improved. It is of those attempts, and no forecast of the plan. */
export interface BaseRate extends ImprovedShare {
  /** Neither judged nor waiting any more. */
  readonly unanswered: number
  readonly notDue: number
  /** The share, had every attempt without an answer not improved, and had every one improved. Those not due yet are left out. */
  readonly bounds?: Range
  /** The same of designs that can say at least probably why (level 3 and more). */
  readonly strongDesigns: ImprovedShare
  /** The same of those whose promise was registered before the start. */
  readonly registeredBefore: ImprovedShare
}

/** Under so many judged attempts no share is told: counts alone. */
export const fewestForShare = 3
/** The level of design from which a matched comparison stands behind a verdict. */
const strongFrom = 3

/** How often the attempts of a class improved; one project counts once, however often it is given. */
export function baseRateOf(attempts: readonly CountedAttempt[]): BaseRate {
  const once = [...new Map(attempts.map((attempt) => [attempt.id, attempt])).values()]
  const inGroup = (group: string) => once.filter(({ verdict }) => verdictGroupOf(verdict) === group).length
  const [unanswered, notDue] = [inGroup('no-answer'), inGroup('not-due')]
  const all = shareOf(once)
  const { improved, judged } = all
  const answerable = judged + unanswered
  return {
    ...all,
    unanswered,
    notDue,
    ...(judged < fewestForShare
      ? {}
      : { bounds: { low: improved / answerable, high: (improved + unanswered) / answerable } }),
    strongDesigns: shareOf(once.filter(({ designLevel = 0 }) => designLevel >= strongFrom)),
    registeredBefore: shareOf(once.filter(({ isRegisteredBefore }) => isRegisteredBefore)),
  }
}

function shareOf(attempts: readonly CountedAttempt[]): ImprovedShare {
  return improvedShareOf(attempts.map(({ verdict }) => ({ verdict, count: 1 })))
}

/** How many of those that were judged improved, where only the number of attempts with each verdict is known. */
export function improvedShareOf(
  counts: readonly { readonly verdict: Verdict; readonly count: number }[],
): ImprovedShare {
  const total = (suits: (group: string) => boolean) =>
    counts.reduce((sum, { verdict, count }) => sum + (suits(verdictGroupOf(verdict)) ? count : 0), 0)
  const judged = total((group) => group !== 'no-answer' && group !== 'not-due')
  const improved = total((group) => group === 'improved')
  return { improved, judged, ...(judged < fewestForShare ? {} : { interval: jeffreysInterval(improved, judged) }) }
}
