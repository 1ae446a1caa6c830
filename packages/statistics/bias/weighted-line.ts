import { type Computed, computed, notComputed } from '../computed.ts'
import { tTwoSided, tUpperQuantile } from '../distributions/index.ts'

/** One coefficient of a line, with its t test. */
export type LineCoefficient = {
  readonly estimate: number
  readonly se: number
  readonly t: number
  readonly p: number
  readonly low: number
  readonly high: number
}

/** y = a + b x by weighted least squares. */
export type WeightedLine = { readonly intercept: LineCoefficient; readonly slope: LineCoefficient; readonly df: number }

export type NoWeightedLine =
  | 'fewer-than-three-studies'
  /** All studies have the same value of the predictor, to rounding. */
  | 'predictor-does-not-vary'
  /** The points lie on one line exactly: there is no residual variation to test against. */
  | 'no-residual-variation'

/**
 * A line through k points by weighted least squares, the variance known up to a factor that is estimated.
 *
 *   wᵢ = 1/vᵢ   b = S_xy/S_xx   a = ȳ − b x̄   φ = Σ w (y − a − b x)²/(k − 2)
 *   se(b)² = φ/S_xx   se(a)² = φ (1/Σw + x̄²/S_xx)   t on k − 2
 *
 * The same as R's `lm(y ~ x, weights = 1/v)`.
 *
 * @param confidence  of the interval, between 0 and 1
 */
export function weightedLine(
  y: readonly number[],
  x: readonly number[],
  v: readonly number[],
  confidence: number,
): Computed<WeightedLine, NoWeightedLine> {
  const k = y.length
  if (k < 3) return notComputed('fewer-than-three-studies', { k })
  const w = v.map((variance) => 1 / variance)
  const sum = (of: (i: number) => number) => w.reduce((total, wi, i) => total + wi * of(i), 0)
  const at = (values: readonly number[], i: number) => values[i] ?? Number.NaN
  const sumW = sum(() => 1)
  const meanX = sum((i) => at(x, i)) / sumW
  const meanY = sum((i) => at(y, i)) / sumW
  const Sxx = sum((i) => (at(x, i) - meanX) ** 2)
  const Syy = sum((i) => (at(y, i) - meanY) ** 2)
  if (Sxx <= 1e-20 * sum((i) => at(x, i) ** 2)) return notComputed('predictor-does-not-vary', { k })
  const b = sum((i) => (at(x, i) - meanX) * (at(y, i) - meanY)) / Sxx
  const a = meanY - b * meanX
  const rss = sum((i) => (at(y, i) - meanY - b * (at(x, i) - meanX)) ** 2)
  if (rss <= 1e-26 * (Syy + sumW * meanY * meanY)) return notComputed('no-residual-variation', { k })
  const df = k - 2
  const dispersion = rss / df
  const quantile = tUpperQuantile((1 - confidence) / 2, df)
  const coefficient = (estimate: number, variance: number): LineCoefficient => {
    const se = Math.sqrt(dispersion * variance)
    const t = estimate / se
    return { estimate, se, t, p: tTwoSided(t, df), low: estimate - quantile * se, high: estimate + quantile * se }
  }
  return computed({
    intercept: coefficient(a, 1 / sumW + (meanX * meanX) / Sxx),
    slope: coefficient(b, 1 / Sxx),
    df,
  })
}
