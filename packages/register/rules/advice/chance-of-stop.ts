import { bernoulliSteps, poissonSteps, walkCounts } from '@candour/statistics'
import type { LimitSafeguard, PilotStopRule } from './pilot-stop-rule.ts'
import { chanceBeyondLimit } from './safeguard-signals.ts'

/** How often a safeguard says stop by the end of the planned months, if this is the truth in every month. */
export interface ChanceOfStop {
  /** The true proportion or rate. */
  readonly truth: number
  readonly chance: number
}

export interface SafeguardChances {
  readonly indicator: string
  /** Exposed in each month, as was planned. */
  readonly exposedAMonth: number
  readonly atHalfTheLimit: ChanceOfStop
  readonly atTheLimit: ChanceOfStop
  /** Absent where twice the limit is more than every one. */
  readonly atTwiceTheLimit?: ChanceOfStop
}

/**
 * The chance of a stop of each safeguard with a limit, exact, at half, once and twice its limit, to be registered with the rule. It is looked
 * at after every month. Where less is worse, half the limit is the harmful one.
 *
 * @param exposedAMonth  exposed in a month as planned, by indicator: people of a proportion, units of exposure of a rate; safeguards that
 *                       are not named, or of which nobody is exposed, have no chances
 */
export function chancesOfStops(
  { safeguards, periods }: PilotStopRule,
  exposedAMonth: Readonly<Record<string, number>>,
): readonly SafeguardChances[] {
  return safeguards.flatMap((safeguard) => {
    const exposed = exposedAMonth[safeguard.indicator] ?? 0
    if (safeguard.kind !== 'bayes' || exposed <= 0) return []
    const byMonth = Array.from({ length: periods }, (_, i) => (i + 1) * exposed)
    const at = (times: number): ChanceOfStop => {
      const truth = times * safeguard.limit
      return { truth, chance: chanceOfStop(safeguard, truth, byMonth) }
    }
    return {
      indicator: safeguard.indicator,
      exposedAMonth: exposed,
      atHalfTheLimit: at(0.5),
      atTheLimit: at(1),
      ...(safeguard.of === 'proportion' && 2 * safeguard.limit > 1 ? {} : { atTwiceTheLimit: at(2) }),
    }
  })
}

/**
 * The chance that a safeguard has said stop by the last of its looks, the truth given.
 *
 * @param truth  the true proportion or rate
 * @param seen   exposed by each look, cumulated and rising; whole numbers of a proportion
 */
export function chanceOfStop(safeguard: LimitSafeguard, truth: number, seen: readonly number[]): number {
  const steps = safeguard.of === 'proportion' ? bernoulliSteps(seen, truth) : poissonSteps(seen, truth)
  return walkCounts(steps, (n, x) =>
    chanceBeyondLimit(safeguard, x, n) > safeguard.stop_above ? 'stop-for-harm' : 'continue',
  ).harm
}
