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
 * @see NIST Digital Library of Mathematical Functions, 8.17
 */
export function incompleteBeta(x: number, a: number, b: number, y: number = 1 - x): Tails {
  if (!(a > 0)) throw new RangeError(`a is ${a}, but must be above 0`)
  if (!(b > 0)) throw new RangeError(`b is ${b}, but must be above 0`)
  if (!(x >= 0 && x <= 1)) throw new RangeError(`x is ${x}, but must be between 0 and 1`)
  if (x === 0) return { lower: 0, upper: 1 }
  if (y === 0) return { lower: 1, upper: 0 }
  const prefix = binomialTerm(a, b, x, y) * a * (b / (a + b))
  if (x < (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, prefix / continuedFraction(a, b, x, y))
    return { lower, upper: 1 - lower }
  }
  const upper = Math.min(1, prefix / continuedFraction(b, a, y, x))
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

/**
 * F in I_x(a, b) = xᵃ yᵇ / (B(a, b) F), by the modified Lentz method. Its terms hold a·y − b·x with y given, so that nothing
 * cancels where x is near 1.
 *
 * @see Didonato & Morris 1992, ACM Transactions on Mathematical Software 18(3), 360–373, section 3, BFRAC
 */
function continuedFraction(a: number, b: number, x: number, y: number): number {
  const drift = a * y - b * x + 1
  let value = (a * drift) / (a + 1) || tiny
  let c = value
  let d = 0
  for (let m = 1; m < 1e7; m++) {
    const before = a + 2 * m - 1
    const numerator = ((a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x) / (before * before)
    const denominator = m + (m * (b - m) * x) / before + ((a + m) * (drift + m * (2 - x))) / (a + 2 * m + 1)
    d = 1 / (denominator + numerator * d || tiny)
    c = denominator + numerator / c || tiny
    const factor = c * d
    value *= factor
    if (Math.abs(factor - 1) <= 2 * epsilon) break
  }
  return value
}
