import { logGamma } from './log-gamma.ts'
import { devianceTerm, stirlingError } from './stirling-error.ts'

/** The two regularised incomplete functions; they sum to 1, and the smaller has its own relative accuracy. */
export type Tails = { readonly lower: number; readonly upper: number }

const tiny = 1e-300
const epsilon = 2 ** -53

/**
 * Regularised incomplete gamma functions.
 *
 *   lower P(a, x) = 1/Γ(a) ∫₀ˣ tᵃ⁻¹ e⁻ᵗ dt     upper Q(a, x) = 1 − P(a, x)
 *
 * By the power series below x = a + 1 and by Legendre's continued fraction above it, with a prefix in Loader's form.
 *
 * @param a  shape, above 0
 * @param x  at least 0
 * @throws RangeError when a is not above 0 or x is negative or not a number
 * @see NIST Digital Library of Mathematical Functions, 8.7.1 and 8.9.2
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (!(a > 0)) throw new RangeError(`a is ${a}, but must be above 0`)
  if (!(x >= 0)) throw new RangeError(`x is ${x}, but must be at least 0`)
  if (x === 0) return { lower: 0, upper: 1 }
  if (x === Infinity) return { lower: 1, upper: 0 }
  const prefix = poissonTerm(a, x)
  if (x < a + 1) {
    const lower = Math.min(1, prefix * powerSeries(a, x))
    return { lower, upper: 1 - lower }
  }
  const upper = Math.min(1, prefix * a * continuedFraction(a, x))
  return { lower: 1 - upper, upper }
}

/**
 * xᵃ e⁻ˣ / Γ(a+1): the Poisson probability of a when x is its mean, for any real a ≥ 0.
 *
 * @see Loader 2000, section 5
 */
export function poissonTerm(a: number, x: number): number {
  if (x === 0) return a === 0 ? 1 : 0
  if (a === 0) return Math.exp(-x)
  if (a < 1) return Math.exp(a * Math.log(x) - x - logGamma(a + 1))
  return Math.exp(-stirlingError(a) - devianceTerm(a, x)) / Math.sqrt(2 * Math.PI * a)
}

/** Σ xⁿ / ((a+1)…(a+n)), n from 0. */
function powerSeries(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let n = 1; term > sum * epsilon; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

/** 1/(x+1−a− 1(1−a)/(x+3−a− 2(2−a)/(x+5−a− …))), by the modified Lentz method. */
function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let value = d
  for (let n = 1; n < 1e7; n++) {
    const numerator = -n * (n - a)
    b += 2
    d = 1 / (numerator * d + b || tiny)
    c = b + numerator / c || tiny
    const factor = c * d
    value *= factor
    if (Math.abs(factor - 1) <= 2 * epsilon) break
  }
  return value
}
