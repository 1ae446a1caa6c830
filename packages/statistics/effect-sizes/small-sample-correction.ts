import { stirlingError } from '../numerics/stirling-error.ts'

/**
 * Hedges' exact correction of a standardised mean difference for small samples,
 *
 *   J(m) = Γ(m/2) / (√(m/2) Γ((m−1)/2)),  about 1 − 3/(4m − 1)
 *
 * written with Stirling's remainder, so that it keeps its digits for any m.
 *
 * @param m  degrees of freedom of the standard deviation, above 1
 * @returns  below 1, rising to 1
 * @throws RangeError when m is not above 1
 * @see Hedges 1981, Journal of Educational Statistics 6(2), 107–128, equation 6e
 */
export function smallSampleCorrection(m: number): number {
  if (!(m > 1)) throw new RangeError(`m is ${m}, but must be above 1`)
  if (m === Infinity) return 1
  const z = m / 2
  return Math.exp(-(z - 1) * Math.log1p(-0.5 / z) - 0.5 + stirlingError(z) - stirlingError(z - 0.5))
}
