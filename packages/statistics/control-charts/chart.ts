import { decimalsOf, sideOf } from './sides.ts'

/** One point of a control chart with the limits that hold for it. */
export type ChartPoint = {
  readonly value: number
  readonly centre: number
  /** One standard deviation of common-cause variation at this point: a third of the way to an unclipped limit. */
  readonly sigma: number
  readonly lower: number
  readonly upper: number
}

/** A chart: its points in order of time. */
export type ControlChart = {
  readonly kind: 'xmr' | 'p' | 'laney-p' | 'u' | 'c'
  readonly points: readonly ChartPoint[]
  /** Indices of points beyond a limit. A point on the limit is within. */
  readonly outside: readonly number[]
  /** Indices of the points from which centre and limits were computed: from, up to but not including to. */
  readonly baseline: ChartBaseline
  /** With fewer baseline points than this the limits are a trial and should be read as such. */
  readonly readWithAtLeast: number
}

/** The stretch of points that limits are computed from. Later points are then judged by the earlier ones. */
export type ChartBaseline = { readonly from: number; readonly to: number }

export type ChartOptions = {
  /** Default: all points. */
  readonly baseline?: Partial<ChartBaseline>
}

/**
 * Limits from fewer points than this move a good deal with each further one; NHS practice calls them trial limits.
 *
 * @see NHS England, Making Data Count; Wheeler 1993, Understanding Variation, p. 60 (useful, not robust, from five or six)
 */
export const fewestForFirmLimits = 12

/** Mean moving range of two points divided by this estimates the standard deviation (d₂ for n = 2). */
export const movingRangeToSigma = 1.128

/** @throws RangeError when the baseline is not a stretch of at least `least` of the points */
export function baselineOf(count: number, { baseline }: ChartOptions, least: number): ChartBaseline {
  const from = baseline?.from ?? 0
  const to = baseline?.to ?? count
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to > count) {
    throw new RangeError(`baseline is ${from} to ${to}, but must lie within 0 to ${count}`)
  }
  if (to - from < least) throw new RangeError(`baseline has ${to - from} points, but at least ${least} are needed`)
  return { from, to }
}

/** Three-sigma limits about a centre, cut at the ends of the scale. */
export function pointBetween(
  value: number,
  centre: number,
  sigma: number,
  [lowest, highest]: readonly [number, number] = [-Infinity, Infinity],
): ChartPoint {
  return {
    value,
    centre,
    sigma,
    lower: Math.max(lowest, centre - 3 * sigma),
    upper: Math.min(highest, centre + 3 * sigma),
  }
}

/** Puts the parts together and finds the points outside. */
export function chartOf(
  kind: ControlChart['kind'],
  points: readonly ChartPoint[],
  baseline: ChartBaseline,
): ControlChart {
  const decimals = decimalsOf(points.map(({ value }) => value))
  const outside = points.flatMap((point, i) => (sideBeyond(point, decimals) === 0 ? [] : [i]))
  return { kind, points, outside, baseline, readWithAtLeast: fewestForFirmLimits }
}

/** Beyond which limit a point lies: 1 the upper, −1 the lower, 0 neither. A point on a limit is within. */
export function sideBeyond({ value, lower, upper }: ChartPoint, decimals: number): -1 | 0 | 1 {
  if (sideOf(value, upper, decimals) > 0) return 1
  return sideOf(value, lower, decimals) < 0 ? -1 : 0
}

/** The mean of the absolute differences between neighbours. */
export function meanMovingRange(values: readonly number[]): number {
  const ranges = movingRanges(values)
  return sum(ranges) / ranges.length
}

/** |xᵢ − xᵢ₋₁|, one fewer than the values. */
export function movingRanges(values: readonly number[]): number[] {
  return values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)))
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
