/** Nodes and weights on [−1, 1] of the Gauss-Legendre rule of this order, by Newton's method on the Legendre polynomial. */
function gaussLegendre(order: number): { nodes: number[]; weights: number[] } {
  const nodes: number[] = []
  const weights: number[] = []
  for (let i = 0; i < order; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (order + 0.5))
    let slope = 1
    for (let step = 0; step < 100; step++) {
      let previous = 1
      let value = x
      for (let n = 2; n <= order; n++) [previous, value] = [value, ((2 * n - 1) * x * value - (n - 1) * previous) / n]
      slope = (order * (x * value - previous)) / (x * x - 1)
      const change = value / slope
      x -= change
      if (Math.abs(change) < 1e-16) break
    }
    nodes.push(x)
    weights.push(2 / ((1 - x * x) * slope * slope))
  }
  return { nodes, weights }
}

const rule = gaussLegendre(24)

/** Points and weights: ∫ f ≈ Σ weightⱼ f(pointⱼ). */
export type Quadrature = { readonly points: readonly number[]; readonly weights: readonly number[] }

/**
 * The 24-point Gauss-Legendre rule on equal panels of an interval, for functions that are integrated many times. Exact to
 * rounding for what a polynomial of degree 47 follows on each panel.
 *
 *   points  midpoint + h/2 · xⱼ   weights  h/2 · wⱼ   for each panel of width h
 *
 * @see Davis & Rabinowitz 1984, Methods of Numerical Integration, section 2.7
 */
export function quadratureOver(low: number, high: number, panels: number): Quadrature {
  const half = (high - low) / panels / 2
  const middles = Array.from({ length: panels }, (_, panel) => low + half * (2 * panel + 1))
  return {
    points: middles.flatMap((middle) => rule.nodes.map((node) => middle + half * node)),
    weights: middles.flatMap(() => rule.weights.map((weight) => weight * half)),
  }
}

/**
 * The integral of a smooth function between two finite ends, by `quadratureOver`. Split at kinks yourself.
 *
 * @param panels  equal parts of the interval; more for a sharper function
 */
export function integrate(f: (x: number) => number, low: number, high: number, panels = 8): number {
  const { points, weights } = quadratureOver(low, high, panels)
  return points.reduce((sum, x, j) => sum + (weights[j] ?? 0) * f(x), 0)
}

/**
 * The mean of f over a normal distribution, cut at eight standard deviations either side.
 *
 * @param sd  0 gives f(mean)
 */
export function normalMean(f: (x: number) => number, mean: number, sd: number): number {
  if (sd === 0) return f(mean)
  const height = 1 / Math.sqrt(2 * Math.PI)
  return integrate((z) => height * Math.exp((-z * z) / 2) * f(mean + sd * z), -8, 8, 8)
}
