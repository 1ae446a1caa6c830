import { requireNonNegative } from '../impossible-input.ts'
import { incompleteGamma, poissonTerm } from '../numerics/incomplete-gamma.ts'

/**
 * P(X = k) of the Poisson distribution.
 *
 * @param k     whole number; the probability of anything else is 0
 * @param mean  at least 0
 * @throws RangeError when mean is negative or not finite
 * @see Loader 2000, section 5
 */
export function poissonProbability(k: number, mean: number): number {
  requireNonNegative('mean', [mean])
  return Number.isInteger(k) && k >= 0 ? poissonTerm(k, mean) : 0
}

/** P(X ≤ k) = Q(⌊k⌋ + 1, mean). @throws RangeError when mean is negative or not finite */
export function poissonCdf(k: number, mean: number): number {
  requireNonNegative('mean', [mean])
  return k < 0 ? 0 : incompleteGamma(Math.floor(k) + 1, mean).upper
}

/** P(X > k), accurate in the far tail. @throws RangeError when mean is negative or not finite */
export function poissonUpperTail(k: number, mean: number): number {
  requireNonNegative('mean', [mean])
  return k < 0 ? 1 : incompleteGamma(Math.floor(k) + 1, mean).lower
}
