import { incompleteBeta } from '../numerics/incomplete-beta.ts'
import { devianceTerm, stirlingError } from '../numerics/stirling-error.ts'
import { normalDensity, normalUpperTail } from './normal.ts'
import { normalQuantile } from './normal-quantile.ts'
import { searchQuantile } from './quantile-search.ts'

/**
 * Density of Student's t distribution, (1 + t²/df)^(−(df+1)/2) / (√df B(½, df/2)).
 *
 * @param t   any number
 * @param df  degrees of freedom, above 0; Infinity for the normal distribution
 * @throws RangeError when df is not above 0
 * @see Loader 2000, section 5, for the form of the constant
 */
export function tDensity(t: number, df: number): number {
  requireDf(df)
  if (df === Infinity) return normalDensity(t)
  if (!Number.isFinite(t)) return 0
  const scale = stirlingError((df + 1) / 2) - stirlingError(df / 2) - devianceTerm(df / 2, (df + 1) / 2)
  const halfLog = Math.log1p((t * t) / df) / 2
  return (Math.exp(scale - df * halfLog) * Math.exp(-halfLog)) / Math.sqrt(2 * Math.PI)
}

/** P(T ≤ t). @throws RangeError when df is not above 0 */
export function tCdf(t: number, df: number): number {
  return tUpperTail(-t, df)
}

/**
 * P(T > t) of Student's t distribution: ½ I_x(df/2, ½) with x = df/(df + t²) for t ≥ 0, accurate in the far tail.
 *
 * @param df  degrees of freedom, above 0; Infinity for the normal distribution
 * @throws RangeError when df is not above 0 or t is not a number
 * @see Abramowitz & Stegun 1964, 26.7.1 and 26.5.27
 */
export function tUpperTail(t: number, df: number): number {
  requireDf(df)
  if (Number.isNaN(t)) throw new RangeError('t is not a number')
  if (df === Infinity) return normalUpperTail(t)
  if (!Number.isFinite(t)) return t > 0 ? 0 : 1
  if (df > manyDf) return normalUpperTail(normalEquivalent(t, df))
  const total = df + t * t
  const half = incompleteBeta(df / total, df / 2, 0.5, (t * t) / total).lower / 2
  return t >= 0 ? half : 1 - half
}

/** P(|T| > |t|), the two-sided p value. @throws RangeError when df is not above 0 */
export function tTwoSided(t: number, df: number): number {
  return Math.min(1, 2 * tUpperTail(Math.abs(t), df))
}

/** The t with P(T ≤ t) = p. @throws RangeError when p is not between 0 and 1 or df is not above 0 */
export function tQuantile(p: number, df: number): number {
  requireDf(df)
  if (df === Infinity) return normalQuantile(p)
  if (p === 0.5) return 0
  return p < 0.5 ? -positiveQuantile(p, df) : positiveQuantile(1 - p, df)
}

/** The t with P(T > t) = p, exact also for very small p. */
export function tUpperQuantile(p: number, df: number): number {
  return -tQuantile(p, df)
}

function positiveQuantile(upper: number, df: number): number {
  if (!(upper >= 0 && upper <= 1)) throw new RangeError(`p is ${upper}, but must be between 0 and 1`)
  return searchQuantile(
    {
      tails: (t) => ({ lower: tCdf(t, df), upper: tUpperTail(t, df) }),
      density: (t) => tDensity(t, df),
      low: 0,
      high: Infinity,
      start: Math.max(1e-3, -normalQuantile(Math.max(upper, 1e-300))),
    },
    { upper },
  )
}

/** Above this the continued fraction takes too many steps, and Hill's expansion is exact to rounding. */
const manyDf = 1e8

/**
 * The z whose upper tail is that of t.
 *
 * @see Hill 1970, Algorithm 395, Communications of the ACM 13(10), 617–619
 */
function normalEquivalent(t: number, df: number): number {
  const a = df - 0.5
  const b = 48 * a * a
  const y = a * Math.log1p((t * t) / df)
  const correction = (((-0.4 * y - 3.3) * y - 24) * y - 85.5) / (0.8 * y * y + 100 + b) + y + 3
  return Math.sign(t) * (correction / b + 1) * Math.sqrt(y)
}

function requireDf(df: number): void {
  if (!(df > 0)) throw new RangeError(`df is ${df}, but must be above 0`)
}
