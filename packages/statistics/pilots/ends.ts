import type { Simulated } from '../sequential/random/monte-carlo.ts'
import { looksOf, type PilotPlan } from './pilot-plan.ts'

/** Chances to end at each look, by what was said there; not cumulated. What no look decides is undecided at the last. */
export type EndsByLook = {
  readonly benefit: ArrayLike<number>
  readonly futility: ArrayLike<number>
  readonly harm: ArrayLike<number>
  readonly undecided: number
  /** Pilots that were played to find the chances; null where they are exact. */
  readonly trials: number | null
}

/** Cumulative chances of having stopped, month by month, of the months in which outcomes are known. */
export type PilotCurvePoint = {
  readonly month: number
  readonly benefit: Simulated
  readonly futility: Simulated
  readonly harm: Simulated
}

/** What becomes of a pilot at one truth. Standard errors are those of simulation, 0 where the figure is exact. */
export type PilotEnds = {
  /** Chance to be told that it is ready to spread. */
  readonly benefit: Simulated
  /** Chance to be told that it will not reach what was hoped. */
  readonly futility: Simulated
  /** Chance to be told that it does harm. */
  readonly harm: Simulated
  /** Chance that the last look says nothing. */
  readonly undecided: Simulated
  /** Chance to be told before the last look. */
  readonly beforeTheEnd: Simulated
  /** Month in which it is told, outcomes being known; what is undecided ends with the last look. */
  readonly meanMonth: Simulated
  readonly medianMonth: Simulated
  /** Months of joining that the median end judges: shorter than the median month by the follow-up. */
  readonly medianMonthOfJoining: number
  /** Families that have joined the pilot by then, those included whose outcome is still awaited. */
  readonly families: Simulated
  readonly medianFamilies: number
  readonly mostFamilies: number
  /** One point for each month from the first to the last in which something can be known. */
  readonly curve: readonly PilotCurvePoint[]
}

/** The figures of a pilot from its chances to end at each look. */
export function endsOf(plan: PilotPlan, ends: EndsByLook): PilotEnds {
  const looks = looksOf(plan.schedule)
  const last = looks.length - 1
  const { trials } = ends
  const share = (value: number): Simulated => ({
    value,
    standardError: trials === null ? 0 : Math.sqrt(Math.max(0, value * (1 - value)) / trials),
  })
  const at = (k: number) => (ends.benefit[k] ?? 0) + (ends.futility[k] ?? 0) + (ends.harm[k] ?? 0)
  const ending = looks.map((_, k) => at(k) + (k === last ? ends.undecided : 0))
  const mean = (values: readonly number[]): Simulated => {
    const first = values.reduce((sum, value, k) => sum + value * (ending[k] ?? 0), 0)
    const spread = values.reduce((sum, value, k) => sum + (value - first) ** 2 * (ending[k] ?? 0), 0)
    return { value: first, standardError: trials === null ? 0 : Math.sqrt(spread / Math.max(1, trials - 1)) }
  }
  const months = looks.map(({ knownMonth }) => knownMonth)
  const median = quantileIn(ending, 0.5)
  const halfSpread = trials === null ? 0 : 0.5 / Math.sqrt(trials)
  const medianSpread =
    ((months[quantileIn(ending, 0.5 + halfSpread)] ?? 0) - (months[quantileIn(ending, 0.5 - halfSpread)] ?? 0)) / 2
  return {
    benefit: share(totalOf(ends.benefit)),
    futility: share(totalOf(ends.futility)),
    harm: share(totalOf(ends.harm)),
    undecided: share(ends.undecided),
    beforeTheEnd: share(looks.reduce((sum, _, k) => (k === last ? sum : sum + at(k)), 0)),
    meanMonth: mean(months),
    medianMonth: { value: months[median] ?? 0, standardError: medianSpread },
    medianMonthOfJoining: looks[median]?.month ?? 0,
    families: mean(looks.map(({ joined }) => joined)),
    medianFamilies: looks[median]?.joined ?? 0,
    mostFamilies: looks[last]?.joined ?? 0,
    curve: curveOf(months, ends, share),
  }
}

function curveOf(months: readonly number[], ends: EndsByLook, share: (value: number) => Simulated): PilotCurvePoint[] {
  const until = Math.ceil(months.at(-1) ?? 0)
  const by = (chances: ArrayLike<number>, month: number) =>
    share(
      Math.min(
        1,
        months.reduce((sum, known, k) => sum + (known <= month ? (chances[k] ?? 0) : 0), 0),
      ),
    )
  return Array.from({ length: until }, (_, i) => ({
    month: i + 1,
    benefit: by(ends.benefit, i + 1),
    futility: by(ends.futility, i + 1),
    harm: by(ends.harm, i + 1),
  }))
}

/** Index of the first look by which the chance to have ended is at least q, but for rounding. */
function quantileIn(ending: readonly number[], q: number): number {
  let sum = 0
  for (const [k, chance] of ending.entries()) {
    sum += chance
    if (sum >= q - 1e-12) return k
  }
  return Math.max(0, ending.length - 1)
}

/** A chance that was told look by look. */
export function totalOf(chances: ArrayLike<number>): number {
  let sum = 0
  for (let k = 0; k < chances.length; k++) sum += chances[k] ?? 0
  return Math.min(1, sum)
}
