import { type Computed, computed, notComputed } from '../computed.ts'
import { requirePositive, requireSameLength, requireWhole } from '../impossible-input.ts'
import {
  baselineOf,
  type ChartBaseline,
  type ChartOptions,
  type ControlChart,
  chartOf,
  meanMovingRange,
  movingRangeToSigma,
  pointBetween,
  sum,
} from './chart.ts'

export type ProportionChart = ControlChart & { readonly centre: number }

export type LaneyChart = ProportionChart & {
  /** How much wider the variation between periods is than chance alone within them: 1 is none, above 1 overdispersion. */
  readonly sigmaZ: number
}

/** Why a chart of proportions has no limits. */
export type NoProportionChart =
  /** Everyone or no one has the event: chance alone gives no spread. */
  'all-or-nothing'

/**
 * p chart: the share of cases with an event, period by period.
 *
 *   p̄ = Σ events / Σ exposed   σᵢ = √(p̄(1 − p̄)/nᵢ)   limits p̄ ± 3 σᵢ, cut at 0 and 1
 *
 * With large denominators nearly every point is outside, because periods differ by more than chance: use `laneyPChart`.
 *
 * @param events   cases with the event, whole numbers
 * @param exposed  all cases of the period, whole numbers above 0
 * @throws RangeError for impossible counts or lists of unequal length
 * @see Montgomery 2013, Introduction to Statistical Quality Control, section 7.2
 */
export function pChart(
  events: readonly number[],
  exposed: readonly number[],
  options: ChartOptions = {},
): Computed<ProportionChart, NoProportionChart> {
  const read = readProportions(events, exposed, options, 1)
  if (!read.computed) return read
  const { shares, sigmas, centre, baseline } = read
  const points = shares.map((share, i) => pointBetween(share, centre, sigmas[i] ?? 0, [0, 1]))
  return computed({ ...chartOf('p', points, baseline), centre })
}

/**
 * Laney's p′ chart: a p chart whose limits also allow for the variation between periods.
 *
 *   zᵢ = (pᵢ − p̄)/σᵢ   σ_z = mean |zᵢ − zᵢ₋₁| / 1.128   limits p̄ ± 3 σᵢ σ_z, cut at 0 and 1
 *
 * @throws RangeError for impossible counts, lists of unequal length, or a baseline of fewer than two points
 * @see Laney 2002, Quality Engineering 14(4), 531–537
 */
export function laneyPChart(
  events: readonly number[],
  exposed: readonly number[],
  options: ChartOptions = {},
): Computed<LaneyChart, NoProportionChart | 'no-variation'> {
  const read = readProportions(events, exposed, options, 2)
  if (!read.computed) return read
  const { shares, sigmas, centre, baseline } = read
  const z = shares.map((share, i) => (share - centre) / (sigmas[i] ?? 1)).slice(baseline.from, baseline.to)
  const sigmaZ = meanMovingRange(z) / movingRangeToSigma
  if (sigmaZ === 0) return notComputed('no-variation', { points: z.length, proportion: centre })
  const points = shares.map((share, i) => pointBetween(share, centre, (sigmas[i] ?? 0) * sigmaZ, [0, 1]))
  return computed({ ...chartOf('laney-p', points, baseline), centre, sigmaZ })
}

function readProportions(
  events: readonly number[],
  exposed: readonly number[],
  options: ChartOptions,
  least: number,
): Computed<{ shares: number[]; sigmas: number[]; centre: number; baseline: ChartBaseline }, NoProportionChart> {
  requireSameLength({ events, exposed })
  requireWhole('events', events)
  requirePositive('exposed', exposed)
  requireWhole('exposed', exposed, 1)
  events.forEach((count, i) => {
    const all = exposed[i] ?? 0
    if (count > all) throw new RangeError(`events[${i}] is ${count}, but exposed[${i}] is only ${all}`)
  })
  const baseline = baselineOf(events.length, options, least)
  const { from, to } = baseline
  const centre = sum(events.slice(from, to)) / sum(exposed.slice(from, to))
  if (centre === 0 || centre === 1) return notComputed('all-or-nothing', { proportion: centre })
  const shares = events.map((count, i) => count / (exposed[i] ?? 1))
  const sigmas = exposed.map((n) => Math.sqrt((centre * (1 - centre)) / n))
  return computed({ shares, sigmas, centre, baseline })
}
