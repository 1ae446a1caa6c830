import { gammaCdf, gammaDensity, gammaQuantile, gammaUpperQuantile, gammaUpperTail } from './gamma.ts'

/**
 * Density of the chi-square distribution, which is the gamma distribution with shape df/2 and rate 1/2.
 *
 * @param df  degrees of freedom, above 0
 * @throws RangeError when df is not above 0
 * @see Abramowitz & Stegun 1964, 26.4.1
 */
export function chiSquareDensity(x: number, df: number): number {
  return gammaDensity(x, df / 2, 0.5)
}

/** P(X ≤ x) of the chi-square distribution. @throws RangeError when df is not above 0 */
export function chiSquareCdf(x: number, df: number): number {
  return gammaCdf(x, df / 2, 0.5)
}

/** P(X > x) of the chi-square distribution, accurate in the far tail. @throws RangeError when df is not above 0 */
export function chiSquareUpperTail(x: number, df: number): number {
  return gammaUpperTail(x, df / 2, 0.5)
}

/** The x with P(X ≤ x) = p. @throws RangeError when p is not between 0 and 1 or df is not above 0 */
export function chiSquareQuantile(p: number, df: number): number {
  return gammaQuantile(p, df / 2, 0.5)
}

/** The x with P(X > x) = p. @throws RangeError when p is not between 0 and 1 or df is not above 0 */
export function chiSquareUpperQuantile(p: number, df: number): number {
  return gammaUpperQuantile(p, df / 2, 0.5)
}
