import { type Computed, computed, notComputed } from '../computed.ts'
import { requireFinite } from '../impossible-input.ts'
import {
  baselineOf,
  type ChartOptions,
  type ControlChart,
  chartOf,
  movingRanges,
  movingRangeToSigma,
  pointBetween,
  sum,
} from './chart.ts'

/** Mean moving range times this is the upper limit of a moving range (D₄ for n = 2). */
const movingRangeLimit = 3.267

export type XmrChart = ControlChart & {
  readonly centre: number
  readonly meanMovingRange: number
  /** |xᵢ − xᵢ₋₁|; the first point has none, so the list is one shorter than the points. */
  readonly movingRanges: readonly number[]
  readonly movingRangeUpper: number
  /** Indices of *points* whose step from the one before is beyond the limit. */
  readonly movingRangeOutside: readonly number[]
  /** Moving ranges of the baseline that were screened out, 0 unless that was asked for. */
  readonly screened: number
}

export type XmrOptions = ChartOptions & {
  /**
   * Whether moving ranges above 3.267 MR̄ are left out once and MR̄ taken anew, so that one jump does not widen the limits; false
   * unless said otherwise. NHSRplotthedots does so by default (`screen_outliers`).
   */
  readonly screenMovingRanges?: boolean
}

/**
 * XmR chart (individuals and moving range): one measurement a period, of any kind.
 *
 *   X̄ = mean   MR̄ = mean |xᵢ − xᵢ₋₁|   limits X̄ ± 3 MR̄/1.128 (= 2.66 MR̄)   upper limit of a moving range 3.267 MR̄
 *
 * @param x  values in order of time
 * @returns  not computed when the baseline's values are all the same: there is no variation to make limits of
 * @throws RangeError for a value that is not finite, or a baseline of fewer than two points
 * @see Wheeler 1993, Understanding Variation; constants as there, to three decimals; Nelson 1982, Journal of Quality Technology 14,
 *   172–174, for leaving out moving ranges beyond their limit
 */
export function xmrChart(x: readonly number[], options: XmrOptions = {}): Computed<XmrChart, 'no-variation'> {
  requireFinite('x', x)
  const baseline = baselineOf(x.length, options, 2)
  const base = x.slice(baseline.from, baseline.to)
  const centre = sum(base) / base.length
  const ofBase = movingRanges(base)
  const plain = sum(ofBase) / ofBase.length
  const kept = options.screenMovingRanges ? ofBase.filter((range) => range <= movingRangeLimit * plain) : ofBase
  const meanRange = sum(kept) / kept.length
  if (meanRange === 0) return notComputed('no-variation', { points: base.length, value: centre })
  const sigma = meanRange / movingRangeToSigma
  const ranges = movingRanges(x)
  const movingRangeUpper = movingRangeLimit * meanRange
  return computed({
    ...chartOf(
      'xmr',
      x.map((value) => pointBetween(value, centre, sigma)),
      baseline,
    ),
    centre,
    meanMovingRange: meanRange,
    movingRanges: ranges,
    screened: ofBase.length - kept.length,
    movingRangeUpper,
    movingRangeOutside: ranges.flatMap((range, i) => (range > movingRangeUpper * (1 + 1e-12) ? [i + 1] : [])),
  })
}
