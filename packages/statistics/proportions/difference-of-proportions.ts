import { type Interval, wilsonInterval } from './one-proportion.ts'

/**
 * Newcombe's hybrid score interval of a difference of two independent proportions, p₁ − p₂ (his method 10, without
 * continuity correction).
 *
 *   low  = p̂₁ − p̂₂ − √((p̂₁ − l₁)² + (u₂ − p̂₂)²)
 *   high = p̂₁ − p̂₂ + √((u₁ − p̂₁)² + (p̂₂ − l₂)²)     (lᵢ, uᵢ) the Wilson interval of each
 *
 * @param x1          events in the first group, a whole number of at most n1
 * @param n1          size of the first group, at least 1
 * @param x2          events in the second group
 * @param n2          size of the second group
 * @param confidence  between 0 and 1
 * @throws RangeError when a count or confidence is outside its range
 * @see Newcombe 1998, Statistics in Medicine 17, 873–890, method 10
 */
export function newcombeInterval(x1: number, n1: number, x2: number, n2: number, confidence = 0.95): Interval {
  const first = wilsonInterval(x1, n1, confidence)
  const second = wilsonInterval(x2, n2, confidence)
  const p1 = x1 / n1
  const p2 = x2 / n2
  return {
    low: p1 - p2 - Math.hypot(p1 - first.low, second.high - p2),
    high: p1 - p2 + Math.hypot(first.high - p1, p2 - second.low),
  }
}
