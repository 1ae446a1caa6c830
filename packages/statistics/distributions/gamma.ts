import { requirePositive } from '../impossible-input.ts'
import { incompleteGamma, poissonTerm, type Tails } from '../numerics/incomplete-gamma.ts'
import { normalQuantile } from './normal-quantile.ts'
import { searchQuantile } from './quantile-search.ts'

/**
 * Density of the gamma distribution, rateᵃ xᵃ⁻¹ e^(−rate·x) / Γ(a).
 *
 * @param x      any number; the density is 0 below 0
 * @param shape  a, above 0
 * @param rate   above 0 (1 / scale)
 * @throws RangeError when shape or rate is not above 0
 */
export function gammaDensity(x: number, shape: number, rate = 1): number {
  requirePositive('shape', [shape])
  requirePositive('rate', [rate])
  const scaled = x * rate
  if (x < 0 || x === Infinity) return 0
  if (x === 0) return shape < 1 ? Infinity : shape === 1 ? rate : 0
  return shape < 1 ? (poissonTerm(shape, scaled) * shape) / x : poissonTerm(shape - 1, scaled) * rate
}

/** P(X ≤ x) of the gamma distribution with shape and rate. @see gammaTails */
export function gammaCdf(x: number, shape: number, rate = 1): number {
  return gammaTails(x, shape, rate).lower
}

/** P(X > x) of the gamma distribution with shape and rate. @see gammaTails */
export function gammaUpperTail(x: number, shape: number, rate = 1): number {
  return gammaTails(x, shape, rate).upper
}

/**
 * The x with P(X ≤ x) = p.
 *
 * @throws RangeError when p is not between 0 and 1, or shape or rate is not above 0
 */
export function gammaQuantile(p: number, shape: number, rate = 1): number {
  return search(shape, rate, { lower: p })
}

/** The x with P(X > x) = p, exact also for very small p. */
export function gammaUpperQuantile(p: number, shape: number, rate = 1): number {
  return search(shape, rate, { upper: p })
}

/** Both tails of the gamma distribution at x: P(a, rate·x) and Q(a, rate·x). */
function gammaTails(x: number, shape: number, rate: number): Tails {
  requirePositive('shape', [shape])
  requirePositive('rate', [rate])
  if (Number.isNaN(x)) throw new RangeError('x is not a number')
  return incompleteGamma(shape, Math.max(0, x * rate))
}

function search(shape: number, rate: number, target: { lower: number } | { upper: number }): number {
  requirePositive('shape', [shape])
  requirePositive('rate', [rate])
  const standard = searchQuantile(
    {
      tails: (x) => incompleteGamma(shape, x),
      density: (x) => gammaDensity(x, shape),
      low: 0,
      high: Infinity,
      start: firstGuess(shape, target),
    },
    target,
  )
  return standard / rate
}

/** Wilson and Hilferty 1931: the cube root of a gamma variate is nearly normal; at least a speck of the mean. */
function firstGuess(shape: number, target: { lower: number } | { upper: number }): number {
  const given = 'lower' in target ? target.lower : target.upper
  if (!(given > 0 && given < 1)) return shape
  const z = 'lower' in target ? normalQuantile(given) : -normalQuantile(given)
  const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))
  return root > 0.1 ? shape * root ** 3 : shape * 1e-3
}
