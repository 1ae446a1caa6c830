import { requireBetween, requireWhole } from '../impossible-input.ts'
import type { Interval } from './one-proportion.ts'

/** Tables that an interval goes through at most, (n₁ + 1)(n₂ + 1): beyond, it takes a second and more, and Newcombe's interval is as good. */
export const mostTables = 4_000

/**
 * The exact unconditional interval of a difference of two independent proportions, p₁ − p₂, by inverting one two-sided score test:
 *
 *   z(x₁, x₂; δ) = (p̂₁ − p̂₂ − δ) / √(p̃₁(1−p̃₁)/n₁ + p̃₂(1−p̃₂)/n₂)       p̃ the estimates of greatest likelihood where p̃₁ − p̃₂ = δ
 *   P(δ) = max over p₂ of Σ Bin(a; n₁, p₂ + δ) Bin(b; n₂, p₂)              over all tables (a, b) with |z(a, b; δ)| ≥ |z(x₁, x₂; δ)|
 *   interval = the hull of all δ with P(δ) > α
 *
 * It never covers less than it says, whatever the two proportions are. The maximum is looked for on a grid of `steps` values of p₂ and then
 * around the best of them.
 *
 * @param x1          events in the first group, a whole number of at most n1
 * @param n1          size of the first group, at least 1
 * @param x2          events in the second group
 * @param n2          size of the second group
 * @param confidence  1 − α, between 0 and 1
 * @throws RangeError when a count or confidence is outside its range, or (n1 + 1)(n2 + 1) is above `mostTables`
 * @see Agresti & Min 2001, Biometrics 57, 963–971, section 2; Chan & Zhang 1999, Biometrics 55, 1202–1209;
 *   the restricted estimates: Farrington & Manning 1990, Statistics in Medicine 9, 1447–1454, appendix I
 */
export function exactDifferenceInterval(x1: number, n1: number, x2: number, n2: number, confidence = 0.95): Interval {
  requireWhole('n1', [n1], 1)
  requireWhole('n2', [n2], 1)
  requireWhole('x1', [x1])
  requireWhole('x2', [x2])
  if (x1 > n1) throw new RangeError(`x1 is ${x1}, but must be at most n1, which is ${n1}`)
  if (x2 > n2) throw new RangeError(`x2 is ${x2}, but must be at most n2, which is ${n2}`)
  requireBetween('confidence', [confidence], 0, 1)
  if ((n1 + 1) * (n2 + 1) > mostTables)
    throw new RangeError(`n1 and n2 are ${n1} and ${n2}, but (n1 + 1)(n2 + 1) must be at most ${mostTables}`)
  const isLikely = (delta: number) => greatestTail(x1, n1, x2, n2, delta) > 1 - confidence
  const observed = x1 / n1 - x2 / n2
  return { low: lastFrom(-1, observed, isLikely), high: lastFrom(1, observed, isLikely) }
}

/** Between two ends, this fine is the walk that finds where differences begin to be likely. */
const walk = 0.01
const halvings = 16

/** The outermost difference, coming from `end`, that is likely. The observed one always is. */
function lastFrom(end: number, observed: number, isLikely: (delta: number) => boolean): number {
  if (isLikely(end)) return end
  const steps = Math.max(1, Math.ceil(Math.abs(observed - end) / walk))
  let [outside, inside] = [end, observed]
  for (let step = 1; step < steps; step += 1) {
    const delta = end + ((observed - end) * step) / steps
    if (isLikely(delta)) {
      inside = delta
      break
    }
    outside = delta
  }
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (outside + inside) / 2
    if (isLikely(middle)) inside = middle
    else outside = middle
  }
  return (outside + inside) / 2
}

/** As many values of the second proportion are tried, and so many again around the best of them. */
const grid = 60
const around = 12
/** Tables whose statistics differ by less are as extreme as each other. */
const hair = 1e-9

/** P(δ): the greatest probability, over what the second proportion may be, of a table as extreme as the one observed. */
function greatestTail(x1: number, n1: number, x2: number, n2: number, delta: number): number {
  const limit = Math.abs(score(x1, n1, x2, n2, delta)) - hair
  const isExtreme = new Uint8Array((n1 + 1) * (n2 + 1))
  for (let a = 0; a <= n1; a += 1)
    for (let b = 0; b <= n2; b += 1) if (Math.abs(score(a, n1, b, n2, delta)) >= limit) isExtreme[a * (n2 + 1) + b] = 1
  const [from, to] = [Math.max(0, -delta), Math.min(1, 1 - delta)]
  const tailAt = (p2: number): number => {
    const first = binomialProbabilities(n1, within01(p2 + delta))
    const second = binomialProbabilities(n2, within01(p2))
    let sum = 0
    for (let a = 0; a <= n1; a += 1) {
      let row = 0
      for (let b = 0; b <= n2; b += 1) if (isExtreme[a * (n2 + 1) + b] === 1) row += second[b] ?? 0
      sum += row * (first[a] ?? 0)
    }
    return sum
  }
  const width = (to - from) / grid
  let [best, greatest] = [from, tailAt(from)]
  const look = (p2: number) => {
    const tail = tailAt(p2)
    if (tail > greatest) [best, greatest] = [p2, tail]
  }
  for (let step = 1; step <= grid; step += 1) look(from + width * step)
  const middle = best
  for (let step = -around; step <= around; step += 1)
    look(Math.min(to, Math.max(from, middle + (width * step) / around)))
  return greatest
}

/** The score statistic of a table where the difference is δ. */
function score(x1: number, n1: number, x2: number, n2: number, delta: number): number {
  const distance = x1 / n1 - x2 / n2 - delta
  if (Math.abs(distance) < hair) return 0
  const p1 = restrictedFirst(x1, n1, x2, n2, delta)
  const p2 = within01(p1 - delta)
  const variance = (p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2
  return variance <= 0 ? Math.sign(distance) * Number.POSITIVE_INFINITY : distance / Math.sqrt(variance)
}

/** p̃₁, the estimate of greatest likelihood of the first proportion where p₁ − p₂ = δ: the root of a cubic within its bounds. */
function restrictedFirst(x1: number, n1: number, x2: number, n2: number, delta: number): number {
  const theta = n2 / n1
  const [q1, q2] = [x1 / n1, x2 / n2]
  const a = 1 + theta
  const b = -(1 + theta + q1 + theta * q2 + delta * (theta + 2))
  const c = delta * delta + delta * (2 * q1 + theta + 1) + q1 + theta * q2
  const d = -q1 * delta * (1 + delta)
  const v = (b / (3 * a)) ** 3 - (b * c) / (6 * a * a) + d / (2 * a)
  const u = Math.sign(v || 1) * Math.sqrt(Math.max(0, (b / (3 * a)) ** 2 - c / (3 * a)))
  const cosine = u === 0 ? 0 : Math.min(1, Math.max(-1, v / u ** 3))
  const root = 2 * u * Math.cos((Math.PI + Math.acos(cosine)) / 3) - b / (3 * a)
  return Math.min(Math.min(1, 1 + delta), Math.max(Math.max(0, delta), root))
}

const within01 = (p: number) => Math.min(1, Math.max(0, p))

/** Bin(k; n, p) for k from 0 to n: from the likeliest outwards, so that none is lost to rounding. */
function binomialProbabilities(n: number, p: number): Float64Array {
  const all = new Float64Array(n + 1)
  if (p === 0 || p === 1) {
    all[p === 0 ? 0 : n] = 1
    return all
  }
  const mode = Math.min(n, Math.floor((n + 1) * p))
  const odds = p / (1 - p)
  all[mode] = 1
  for (let k = mode; k < n; k += 1) all[k + 1] = ((all[k] ?? 0) * (n - k) * odds) / (k + 1)
  for (let k = mode; k > 0; k -= 1) all[k - 1] = ((all[k] ?? 0) * k) / ((n - k + 1) * odds)
  const whole = all.reduce((sum, one) => sum + one, 0)
  return all.map((one) => one / whole)
}
