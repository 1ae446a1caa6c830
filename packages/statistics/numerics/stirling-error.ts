/** B₂ₖ / (2k(2k−1)) for k = 1 to 8, the coefficients of Stirling's series. */
const series = [
  0.08333333333333333, -0.002777777777777778, 0.0007936507936507937, -0.0005952380952380953, 0.0008417508417508417,
  -0.0019175269175269176, 0.00641025641025641, -0.029550653594771242,
]

/**
 * What Stirling's formula leaves: δ(x) = ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π].
 *
 *   x ≥ 10:  δ(x) = Σₖ B₂ₖ / (2k(2k−1) x²ᵏ⁻¹)
 *   x < 10:  δ(x) = δ(x+1) + (x + ½) ln(1 + 1/x) − 1
 *
 * Probabilities written with it keep their relative accuracy where differences of log-gammas lose it.
 *
 * @param x  above 0
 * @returns  δ(x), with absolute error below 1e-15
 * @see Loader 2000, Fast and Accurate Computation of Binomial Probabilities, section 2
 */
export function stirlingError(x: number): number {
  let shifted = x
  let added = 0
  while (shifted < 10) {
    added += (shifted + 0.5) * Math.log1p(1 / shifted) - 1
    shifted += 1
  }
  const inverseSquare = 1 / (shifted * shifted)
  let sum = 0
  for (let i = series.length - 1; i >= 0; i--) sum = sum * inverseSquare + (series[i] ?? 0)
  return added + sum / shifted
}

/**
 * Deviance term of Poisson and binomial probabilities: x ln(x/m) + m − x, without cancellation where x is near m.
 *
 * @param x  at least 0
 * @param m  above 0
 * @see Loader 2000, equation 5.2
 */
export function devianceTerm(x: number, m: number): number {
  const difference = x - m
  if (Math.abs(difference) >= 0.1 * (x + m)) return x === 0 ? m : x * Math.log(x / m) + m - x
  const ratio = difference / (x + m)
  const square = ratio * ratio
  let sum = difference * ratio
  let term = 2 * x * ratio
  for (let j = 3; ; j += 2) {
    term *= square
    const next = sum + term / j
    if (next === sum) return sum
    sum = next
  }
}
