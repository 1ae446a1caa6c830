import { chanceOfProportion, chanceOfRate } from '@candour/statistics'
import type { InForce, ReadMonth } from './monthly-reading.ts'
import type { AnySafeguard, LimitSafeguard, PilotStopRule, Safeguard } from './pilot-stop-rule.ts'
import type { Signal } from './signal.ts'

/**
 * What each safeguard says, in the rule's order: at every month, on everything known of the pilot's arm, whatever is missing between
 * (rules of stop advice, section 3).
 */
export function safeguardSignals({ safeguards }: PilotStopRule, inForce: InForce): readonly Signal[] {
  return safeguards.flatMap((safeguard) => signalOf(safeguard, inForce.of(safeguard.indicator, 'pilot')) ?? [])
}

function signalOf(safeguard: Safeguard, months: readonly ReadMonth[]): Signal | undefined {
  return safeguard.kind === 'any' ? anySignal(safeguard, months) : limitSignal(safeguard, months)
}

/** A stop stays from the first month that reached it; a review is about the newest month alone. */
function limitSignal(safeguard: LimitSafeguard, months: readonly ReadMonth[]): Signal | undefined {
  const chances = chancesByMonth(safeguard, months)
  const signal = (says: Signal['says'], at: number, upper: number): Signal => ({
    source: { by: 'limit-safeguard', indicator: safeguard.indicator },
    says,
    month: months[at]?.month ?? 0,
    statistic: { measure: 'chance-beyond-limit', value: chances[at] ?? 0, upper },
    readings: months.slice(0, at + 1).map(({ reading }) => reading),
  })
  const stop = chances.findIndex((chance) => chance > safeguard.stop_above)
  if (stop !== -1) return signal('stop-for-harm', stop, safeguard.stop_above)
  const newest = months.length - 1
  return (chances[newest] ?? 0) > safeguard.review_above ? signal('review', newest, safeguard.review_above) : undefined
}

/** The chance to be beyond the limit after each month with a reading, counts cumulated. */
export function chancesByMonth(safeguard: LimitSafeguard, months: readonly ReadMonth[]): readonly number[] {
  let events = 0
  let exposed = 0
  return months.map(({ reading }) => {
    events += reading.events
    exposed += reading.exposed
    return chanceBeyondLimit(safeguard, events, exposed)
  })
}

/** Posterior probability that the true proportion or rate is beyond the limit, on the side that is worse. */
export function chanceBeyondLimit(safeguard: LimitSafeguard, events: number, exposed: number): number {
  const { limit, worse } = safeguard
  return safeguard.of === 'proportion'
    ? chanceOfProportion({ x: events, n: exposed }, safeguard.prior, limit, worse)
    : chanceOfRate({ events, exposure: exposed }, safeguard.prior, limit, worse)
}

/** Events of the newest month, or of a month told of later than the newest: what has not been looked at since. */
function anySignal({ indicator }: AnySafeguard, months: readonly ReadMonth[]): Signal | undefined {
  const newest = months.at(-1)
  if (newest === undefined) return undefined
  const found = months.findLast(
    ({ month, reading }) =>
      reading.events > 0 && (month === newest.month || reading.recorded_on > newest.reading.recorded_on),
  )
  if (found === undefined) return undefined
  return {
    source: { by: 'any-safeguard', indicator },
    says: 'review',
    month: found.month,
    statistic: { measure: 'events', value: found.reading.events, upper: 1 },
    readings: [found.reading],
  }
}
