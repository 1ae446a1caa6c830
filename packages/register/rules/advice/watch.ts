import { addDays, type PlainDate } from '../../plain-date.ts'
import { type AdviceFacts, type RowsHeld, rowsHeld } from './advice-rows.ts'
import { designOf } from './design-signal.ts'
import {
  type InForce,
  inForceOf,
  knownOn,
  type MonthlyReading,
  type RefusedReading,
  sortReadings,
} from './monthly-reading.ts'
import { dueOn, followedUntil, monthsOf } from './pilot-months.ts'
import { type Arm, armsOf, type PilotStopRule, type StopRuleVersion } from './pilot-stop-rule.ts'
import { safeguardSignals } from './safeguard-signals.ts'
import type { Signal } from './signal.ts'
import { type Undone, undoneOn } from './undone.ts'

/** Which safeguards are heard: in public the review of single events is not, until it was decided on. */
export type Hearing = 'all' | 'limits-only'

/** A reading that the rule waits for. */
export interface NeededReading {
  readonly indicator: string
  readonly arm: Arm
  readonly month: number
  /** The last day on which an event of the month can still happen: it is awaited from the day after. */
  readonly followedUntil: PlainDate
  /** The last day on which it is not missing. */
  readonly due: PlainDate
}

export interface DayStanding {
  readonly rows: RowsHeld
  readonly facts: AdviceFacts
  readonly missing: readonly NeededReading[]
  readonly refused: readonly RefusedReading[]
}

/** One version of a rule over the days of its pilot. */
export interface Watch {
  on(day: PlainDate): DayStanding
  /** The first day, going back without a break from a day on which something holds, on which it held; never before the version. */
  heldSince(day: PlainDate, holds: (day: PlainDate) => boolean): PlainDate
  /** What was undone by the end of a day, since the version was registered. */
  undoneBy(day: PlainDate): readonly Undone[]
  /** What is said on readings that the rule takes. */
  signalsOf(readings: readonly MonthlyReading[]): readonly Signal[]
}

export function watchOf(
  { rule, registered_on: registeredOn }: StopRuleVersion,
  readings: readonly MonthlyReading[],
  hearing: Hearing = 'all',
): Watch {
  const design = designOf(rule)
  const needed = neededBy(rule)
  const sorted = sortReadings(rule, readings)
  const heard = (signals: readonly Signal[]) =>
    hearing === 'all' ? signals : signals.filter(({ source }) => source.by !== 'any-safeguard')
  const standingOf = (inForce: InForce) => {
    const standing = design.standing(inForce)
    const ofDesign = standing.signal === undefined ? [] : [standing.signal]
    return { standing, signals: heard([...safeguardSignals(rule, inForce), ...ofDesign]) }
  }
  const signalsOf = (taken: readonly MonthlyReading[]) => standingOf(inForceOf(rule, taken)).signals

  function on(day: PlainDate): DayStanding {
    const { taken, refused } = knownOn(day, sorted)
    const inForce = inForceOf(rule, taken)
    const { standing, signals } = standingOf(inForce)
    const unread = needed.filter(
      ({ indicator, arm, month, followedUntil }) =>
        day > followedUntil && inForce.at(indicator, arm, month) === undefined,
    )
    const missing = unread.filter(({ due }) => day > due)
    const [first] = missing
    const ofBenefit = rule.benefit.indicator
    const awaited = unread.find(({ indicator, due }) => indicator === ofBenefit && day <= due)
    const facts: AdviceFacts = {
      signals,
      design: standing,
      periods: rule.periods,
      isSafeguardMissing: missing.some(({ indicator }) => indicator !== ofBenefit),
      ...(first === undefined ? {} : { firstMissing: first.month }),
      ...(awaited === undefined ? {} : { firstAwaited: awaited.month }),
    }
    return { rows: rowsHeld(facts), facts, missing, refused }
  }

  /** Between these days no row changes: a reading comes, or one is past its day. */
  function daysOfChange(until: PlainDate): readonly PlainDate[] {
    const days = [...readings.map(({ recorded_on: day }) => day), ...needed.map(({ due }) => addDays(due, 1))]
    return [...new Set([registeredOn, ...days.filter((day) => day > registeredOn && day <= until)])].sort()
  }

  return {
    on,
    signalsOf,
    heldSince(day, holds) {
      const days = daysOfChange(day).toReversed()
      const firstOther = days.findIndex((candidate) => !holds(candidate))
      return days[(firstOther === -1 ? days.length : firstOther) - 1] ?? day
    },
    undoneBy(day) {
      const { taken } = knownOn(day, sorted)
      const days = [...new Set(taken.map(({ recorded_on: came }) => came))].filter((came) => came > registeredOn)
      return days.sort().flatMap((came) => {
        const before = taken.filter((reading) => reading.recorded_on < came)
        const then = taken.filter((reading) => reading.recorded_on === came)
        return undoneOn(came, rule, signalsOf, before, then)
      })
    },
  }
}

/** Every reading that the rule waits for, by month and then in the rule's order. */
function neededBy(rule: PilotStopRule): readonly NeededReading[] {
  const { benefit, safeguards } = rule
  const series = [
    ...armsOf(benefit).map((arm) => ({ indicator: benefit.indicator, arm })),
    ...safeguards.map(({ indicator }) => ({ indicator, arm: 'pilot' as const })),
  ]
  return monthsOf(rule).flatMap((month) =>
    series.map(({ indicator, arm }) => ({
      indicator,
      arm,
      month,
      followedUntil: followedUntil(rule, indicator, month),
      due: dueOn(rule, indicator, month),
    })),
  )
}
