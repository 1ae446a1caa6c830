/** Nodes and weights of a quadrature rule on (−1, 1). */
export type QuadratureRule = { readonly nodes: Float64Array; readonly weights: Float64Array }

/**
 * Gauss–Legendre rule with n nodes, exact for polynomials of degree 2n − 1.
 *
 * Newton's method on P_n from cos(π(i − ¼)/(n + ½)); P_n by its three-term recurrence; w = 2 / ((1 − x²) P_n′(x)²).
 *
 * @see Abramowitz & Stegun 1964, 25.4.29
 */
export function gaussLegendre(n: number): QuadratureRule {
  const nodes = new Float64Array(n)
  const weights = new Float64Array(n)
  for (let i = 0; i < Math.ceil(n / 2); i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5))
    let derivative = 1
    // Quadratic convergence from this start: five steps give every digit.
    for (let step = 0; step < 6; step++) {
      let before = 1
      let value = x
      for (let k = 2; k <= n; k++) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k]
      derivative = (n * (before - x * value)) / (1 - x * x)
      x -= value / derivative
    }
    const weight = 2 / ((1 - x * x) * derivative * derivative)
    nodes[i] = -x
    nodes[n - 1 - i] = x
    weights[i] = weights[n - 1 - i] = weight
  }
  return { nodes, weights }
}
