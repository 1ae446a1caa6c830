import { requirePositive } from '../impossible-input.ts'
import { binomialTerm, incompleteBeta } from '../numerics/incomplete-beta.ts'
import { searchQuantile } from './quantile-search.ts'

/**
 * Density of the beta distribution, xᵃ⁻¹ (1−x)ᵇ⁻¹ / B(a, b).
 *
 * @param x  any number; the density is 0 outside [0, 1]
 * @param a  above 0
 * @param b  above 0
 * @throws RangeError when a or b is not above 0
 */
export function betaDensity(x: number, a: number, b: number): number {
  requirePositive('a', [a])
  requirePositive('b', [b])
  if (x < 0 || x > 1) return 0
  if (x === 0) return a < 1 ? Infinity : a > 1 ? 0 : b
  if (x === 1) return b < 1 ? Infinity : b > 1 ? 0 : a
  if (a >= 1 && b >= 1) return (a + b - 1) * binomialTerm(a - 1, b - 1, x, 1 - x)
  return (binomialTerm(a, b, x, 1 - x) * a * b) / ((a + b) * x * (1 - x))
}

/** P(X ≤ x) of the beta distribution. @throws RangeError when a or b is not above 0 */
export function betaCdf(x: number, a: number, b: number): number {
  return incompleteBeta(clipped(x), a, b).lower
}

/** P(X > x) of the beta distribution, accurate in the far tail. @throws RangeError when a or b is not above 0 */
export function betaUpperTail(x: number, a: number, b: number): number {
  return incompleteBeta(clipped(x), a, b).upper
}

/**
 * The x with P(X ≤ x) = p.
 *
 * @throws RangeError when p is not between 0 and 1, or a or b is not above 0
 */
export function betaQuantile(p: number, a: number, b: number): number {
  return search(a, b, { lower: p })
}

/** The x with P(X > x) = p, exact also for very small p. */
export function betaUpperQuantile(p: number, a: number, b: number): number {
  return search(a, b, { upper: p })
}

function search(a: number, b: number, target: { lower: number } | { upper: number }): number {
  requirePositive('a', [a])
  requirePositive('b', [b])
  return searchQuantile(
    {
      tails: (x) => incompleteBeta(x, a, b),
      density: (x) => betaDensity(x, a, b),
      low: 0,
      high: 1,
      start: a / (a + b),
    },
    target,
  )
}

function clipped(x: number): number {
  if (Number.isNaN(x)) throw new RangeError('x is not a number')
  return Math.min(1, Math.max(0, x))
}
