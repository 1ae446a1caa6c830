import type { Generator } from './seeded-generator.ts'

/** Above this mean e^−mean would lose too many digits; the count is then the sum of two halves. */
const largestMean = 30

/**
 * One draw from the Poisson distribution by inversion: the first k at which P(X ≤ k) exceeds a uniform number.
 *
 * @param mean  at least 0; large means are split in halves, whose counts add up
 */
export function randomPoisson(mean: number, generator: Generator): number {
  if (mean > largestMean) return randomPoisson(mean / 2, generator) + randomPoisson(mean / 2, generator)
  const uniform = generator.next()
  let term = Math.exp(-mean)
  let cumulative = term
  let count = 0
  while (uniform >= cumulative && term > 0) {
    count++
    term *= mean / count
    cumulative += term
  }
  return count
}
