import { requireWhole, requireWithin } from '../impossible-input.ts'
import { binomialTerm, incompleteBeta } from '../numerics/incomplete-beta.ts'

/**
 * P(X = k) of the binomial distribution.
 *
 * @param k  whole number; the probability of anything else is 0
 * @param n  trials, a whole number of at least 0
 * @param p  probability of success, between 0 and 1
 * @throws RangeError when n or p is outside its range
 * @see Loader 2000, section 2
 */
export function binomialProbability(k: number, n: number, p: number): number {
  requireTrials(n, p)
  return Number.isInteger(k) && k >= 0 && k <= n ? binomialTerm(k, n - k, p, 1 - p) : 0
}

/** P(X ≤ k) = I_{1−p}(n−⌊k⌋, ⌊k⌋+1). @throws RangeError when n or p is outside its range */
export function binomialCdf(k: number, n: number, p: number): number {
  requireTrials(n, p)
  const whole = Math.floor(k)
  if (whole < 0) return 0
  return whole >= n ? 1 : incompleteBeta(p, whole + 1, n - whole).upper
}

/** P(X > k), accurate in the far tail. @throws RangeError when n or p is outside its range */
export function binomialUpperTail(k: number, n: number, p: number): number {
  requireTrials(n, p)
  const whole = Math.floor(k)
  if (whole < 0) return 1
  return whole >= n ? 0 : incompleteBeta(p, whole + 1, n - whole).lower
}

/**
 * The least k with P(X ≤ k) ≥ q.
 *
 * @throws RangeError when n, p or q is outside its range
 */
export function binomialQuantile(q: number, n: number, p: number): number {
  requireTrials(n, p)
  requireWithin('q', [q], 0, 1)
  let low = 0
  let high = n
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (binomialCdf(middle, n, p) >= q) high = middle
    else low = middle + 1
  }
  return low
}

function requireTrials(n: number, p: number): void {
  requireWhole('n', [n])
  requireWithin('p', [p], 0, 1)
}
