import { requirePositive } from '../impossible-input.ts'
import { binomialTerm, incompleteBeta } from '../numerics/incomplete-beta.ts'
import type { Tails } from '../numerics/incomplete-gamma.ts'
import { searchQuantile } from './quantile-search.ts'

/**
 * Density of the F distribution.
 *
 * @param x    any number; the density is 0 below 0
 * @param df1  degrees of freedom of the numerator, above 0 and finite
 * @param df2  degrees of freedom of the denominator, above 0 and finite
 * @throws RangeError when a degree of freedom is not above 0 and finite
 * @see Abramowitz & Stegun 1964, 26.6.1
 */
export function fDensity(x: number, df1: number, df2: number): number {
  requirePositive('df1', [df1])
  requirePositive('df2', [df2])
  if (x < 0 || x === Infinity) return 0
  if (x === 0) return df1 < 2 ? Infinity : df1 === 2 ? 1 : 0
  const total = df1 * x + df2
  const a = df1 / 2
  const b = df2 / 2
  return (binomialTerm(a, b, (df1 * x) / total, df2 / total) * a * b) / ((a + b) * x)
}

/** P(X ≤ x) of the F distribution. @throws RangeError when a degree of freedom is not above 0 and finite */
export function fCdf(x: number, df1: number, df2: number): number {
  return fTails(x, df1, df2).lower
}

/** P(X > x) of the F distribution: I_w(df2/2, df1/2) with w = df2/(df2 + df1·x). @see Abramowitz & Stegun 1964, 26.6.2 */
export function fUpperTail(x: number, df1: number, df2: number): number {
  return fTails(x, df1, df2).upper
}

/** The x with P(X ≤ x) = p. @throws RangeError when p is not between 0 and 1 */
export function fQuantile(p: number, df1: number, df2: number): number {
  return search(df1, df2, { lower: p })
}

/** The x with P(X > x) = p. @throws RangeError when p is not between 0 and 1 */
export function fUpperQuantile(p: number, df1: number, df2: number): number {
  return search(df1, df2, { upper: p })
}

function fTails(x: number, df1: number, df2: number): Tails {
  requirePositive('df1', [df1])
  requirePositive('df2', [df2])
  if (Number.isNaN(x)) throw new RangeError('x is not a number')
  if (x <= 0) return { lower: 0, upper: 1 }
  if (x === Infinity) return { lower: 1, upper: 0 }
  const total = df1 * x + df2
  return incompleteBeta((df1 * x) / total, df1 / 2, df2 / 2, df2 / total)
}

function search(df1: number, df2: number, target: { lower: number } | { upper: number }): number {
  return searchQuantile(
    {
      tails: (x) => fTails(x, df1, df2),
      density: (x) => fDensity(x, df1, df2),
      low: 0,
      high: Infinity,
      start: 1,
    },
    target,
  )
}
