import { stirlingError } from './stirling-error.ts'

/** Coefficients of P/Q on [2, 3], from FreeBSD's msun (Copyright 1993 Sun Microsystems; free to use with this notice). */
const numerator = [
  0, -0.07721566490153287, 0.21498241596060885, 0.325778796408931, 0.14635047265246445, 0.02664227030336386,
  0.0018402845140733772, 3.194753265841009e-5,
]
const denominator = [
  1, 1.3920053346762105, 0.7219355475671381, 0.17193386563280308, 0.01864591917156529, 0.0007779424963818936,
  7.326684307446256e-6,
]
const halfLogTwoPi = 0.9189385332046728

/**
 * Natural logarithm of the gamma function for x > 0.
 *
 *   2 ≤ x < 3:  ln Γ(2+s) = s/2 + P(s)/Q(s)
 *   otherwise:  ln Γ(x+1) = ln Γ(x) + ln x, and Stirling's series from 8 upwards
 *
 * Absolute error below 1e-15 for x < 3, relative error below 1e-15 above.
 *
 * @param x  above 0
 * @returns  ln Γ(x); Infinity when x is 0 or Infinity
 * @throws RangeError when x is negative or not a number
 * @see FreeBSD msun, e_lgamma_r.c (the polynomials); Abramowitz & Stegun 1964, 6.1.15 and 6.1.41
 */
export function logGamma(x: number): number {
  if (!(x >= 0)) throw new RangeError(`x is ${x}, but must be at least 0`)
  if (x === 0 || x === Infinity) return Infinity
  if (x >= 8) return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x)
  if (x < 1) return logGammaFrom2To3(x + 2) - Math.log(x) - Math.log1p(x)
  if (x < 2) return logGammaFrom2To3(x + 1) - Math.log(x)
  let product = 1
  let reduced = x
  while (reduced >= 3) {
    reduced -= 1
    product *= reduced
  }
  return logGammaFrom2To3(reduced) + Math.log(product)
}

function logGammaFrom2To3(x: number): number {
  const s = x - 2
  return 0.5 * s + polynomial(numerator, s) / polynomial(denominator, s)
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + (coefficients[i] ?? 0)
  return sum
}
