import type { Tails } from './incomplete-gamma.ts'
import { devianceTerm, stirlingError } from './stirling-error.ts'

const tiny = 1e-300
const epsilon = 2 ** -53

/**
 * Regularised incomplete beta functions.
 *
 *   lower I_x(a, b) = 1/B(a, b) ∫₀ˣ tᵃ⁻¹ (1−t)ᵇ⁻¹ dt     upper 1 − I_x(a, b) = I_y(b, a), y = 1 − x
 *
 * By the continued fraction on the side of the mean where it converges fast, with a prefix in Loader's form.
 *
 * @param x  between 0 and 1
 * @param a  above 0
 * @param b  above 0
 * @param y  1 − x, to be given where it is known more exactly than by subtraction
 * @throws RangeError when an argument is outside its range
 * @see NIST Digital Library of Mathematical Functions, 8.17.22
 */
export function incompleteBeta(x: number, a: number, b: number, y: number = 1 - x): Tails {
  if (!(a > 0)) throw new RangeError(`a is ${a}, but must be above 0`)
  if (!(b > 0)) throw new RangeError(`b is ${b}, but must be above 0`)
  if (!(x >= 0 && x <= 1)) throw new RangeError(`x is ${x}, but must be between 0 and 1`)
  if (x === 0) return { lower: 0, upper: 1 }
  if (y === 0) return { lower: 1, upper: 0 }
  const density = binomialTerm(a, b, x, y)
  if (x < (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, density * (b / (a + b)) * continuedFraction(a, b, x))
    return { lower, upper: 1 - lower }
  }
  const upper = Math.min(1, density * (a / (a + b)) * continuedFraction(b, a, y))
  return { lower: 1 - upper, upper }
}

/**
 * Γ(a+b+1) / (Γ(a+1) Γ(b+1)) xᵃ yᵇ: the binomial probability of a successes and b failures, for any real a, b ≥ 0.
 *
 * @param y  1 − x
 * @see Loader 2000, section 2
 */
export function binomialTerm(a: number, b: number, x: number, y: number): number {
  if (a === 0) return powerOfComplement(b, x, y)
  if (b === 0) return powerOfComplement(a, y, x)
  if (x === 0 || y === 0) return 0
  const n = a + b
  const exponent =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - devianceTerm(a, n * x) - devianceTerm(b, n * y)
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b))
}

/** yⁿ where y = 1 − x, from whichever of the two is the smaller and so the more exact. */
function powerOfComplement(n: number, x: number, y: number): number {
  if (n === 0) return 1
  return Math.exp(n * (x < 0.5 ? Math.log1p(-x) : Math.log(y)))
}

/** The continued fraction of I_x(a, b) / (xᵃ yᵇ / (a B(a, b))), by the modified Lentz method. */
function continuedFraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny)
  let value = d
  for (let m = 1; m < 1e7; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d || tiny)
    c = 1 + even / c || tiny
    value *= c * d
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d || tiny)
    c = 1 + odd / c || tiny
    const factor = c * d
    value *= factor
    if (Math.abs(factor - 1) <= 2 * epsilon) break
  }
  return value
}
