import { type Computed, computed, notComputed } from '../computed.ts'
import { normalTwoSided } from '../distributions/index.ts'
import { requireFinite, requireSameLength } from '../impossible-input.ts'

export type Kendall = {
  /** τ_b, from −1 to 1. */
  readonly tau: number
  /** Two-sided. */
  readonly p: number
  /** `exact` without ties; the normal approximation otherwise, as R does. */
  readonly test: 'exact' | 'normal'
}

/**
 * Kendall's rank correlation τ_b and the test that it is 0.
 *
 *   S = concordant − discordant pairs   τ_b = S/√((n₀ − n₁)(n₀ − n₂))   n₀ = n(n−1)/2, n₁ and n₂ the tied pairs of either list
 *
 * Without ties the p value is exact, twice the smaller tail of the number of concordant pairs among all n! orders. With
 * ties it is normal, with the variance of S that allows for them and without correction for continuity.
 *
 * @returns not computed from fewer than two pairs, or when one list is all ties; nor, with ties, from fewer than three
 * @throws RangeError when lengths differ or a value is not finite
 * @see Kendall 1970, Rank Correlation Methods, chapters 4 and 5; R's `cor.test(method = "kendall", exact = TRUE)`
 */
export function kendall(
  x: readonly number[],
  y: readonly number[],
): Computed<Kendall, 'fewer-than-two-pairs' | 'all-tied' | 'too-few-with-ties'> {
  requireSameLength({ x, y })
  requireFinite('x', x)
  requireFinite('y', y)
  const n = x.length
  if (n < 2) return notComputed('fewer-than-two-pairs', { n })
  let S = 0
  for (let i = 1; i < n; i++) {
    for (let j = 0; j < i; j++) {
      S += Math.sign((x[i] ?? 0) - (x[j] ?? 0)) * Math.sign((y[i] ?? 0) - (y[j] ?? 0))
    }
  }
  const pairs = (n * (n - 1)) / 2
  const tiesX = tieSizes(x)
  const tiesY = tieSizes(y)
  const tied = (sizes: readonly number[]) => sizes.reduce((sum, t) => sum + (t * (t - 1)) / 2, 0)
  const untied = (pairs - tied(tiesX)) * (pairs - tied(tiesY))
  if (untied === 0) return notComputed('all-tied', { n })
  const tau = S / Math.sqrt(untied)
  if (tiesX.length === 0 && tiesY.length === 0) {
    return computed<Kendall>({ tau, p: exactTwoSided((S + pairs) / 2, n), test: 'exact' })
  }
  if (n < 3) return notComputed('too-few-with-ties', { n })
  return computed<Kendall>({ tau, p: normalTwoSided(S / Math.sqrt(varianceOfS(n, tiesX, tiesY))), test: 'normal' })
}

/** Sizes of the groups of equal values, from two up. */
function tieSizes(values: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()].filter((count) => count > 1)
}

/** P of a number of concordant pairs as far from the middle as this one, doubled. */
function exactTwoSided(concordant: number, n: number): number {
  const pairs = (n * (n - 1)) / 2
  const fewer = Math.min(concordant, pairs - concordant)
  const share = orderShares(n)
  let tail = 0
  for (let c = 0; c <= fewer; c++) tail += share[c] ?? 0
  return Math.min(1, 2 * tail)
}

/** For each number of inversions the share of the n! orders that have it, by adding one element at a time. */
function orderShares(n: number): Float64Array {
  let shares = new Float64Array([1])
  for (let m = 2; m <= n; m++) {
    const next = new Float64Array((m * (m - 1)) / 2 + 1)
    let window = 0
    for (let c = 0; c < next.length; c++) {
      window += shares[c] ?? 0
      if (c >= m) window -= shares[c - m] ?? 0
      next[c] = window / m
    }
    shares = next
  }
  return shares
}

function varianceOfS(n: number, tiesX: readonly number[], tiesY: readonly number[]): number {
  const sum = (sizes: readonly number[], of: (t: number) => number) => sizes.reduce((total, t) => total + of(t), 0)
  const cubic = (t: number) => t * (t - 1) * (2 * t + 5)
  const pair = (t: number) => t * (t - 1)
  const triple = (t: number) => t * (t - 1) * (t - 2)
  return (
    (cubic(n) - sum(tiesX, cubic) - sum(tiesY, cubic)) / 18 +
    (sum(tiesX, pair) * sum(tiesY, pair)) / (2 * n * (n - 1)) +
    (sum(tiesX, triple) * sum(tiesY, triple)) / (9 * n * (n - 1) * (n - 2))
  )
}
