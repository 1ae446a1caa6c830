import { betaQuantile, betaUpperQuantile } from '../distributions/beta.ts'
import { normalUpperQuantile } from '../distributions/normal-quantile.ts'
import { requireBetween, requireWhole } from '../impossible-input.ts'

/** Two ends of an interval, on the scale of what it is an interval of. */
export type Interval = { readonly low: number; readonly high: number }

/**
 * Wilson's score interval of a proportion: the p that a score test would not refuse.
 *
 *   (p̂ + z²/2n ± z √(p̂(1−p̂)/n + z²/4n²)) / (1 + z²/n),  p̂ = x/n
 *
 * The sensible default: near its nominal coverage from small n, never outside [0, 1], never of no width.
 *
 * @param x           events, a whole number of at most n
 * @param n           trials, at least 1
 * @param confidence  between 0 and 1, e.g. 0.95
 * @throws RangeError when x, n or confidence is outside its range
 * @see Wilson 1927, JASA 22, 209–212; Brown, Cai & DasGupta 2001, Statistical Science 16(2), equation 4
 */
export function wilsonInterval(x: number, n: number, confidence = 0.95): Interval {
  requireCount(x, n, confidence)
  const z = normalUpperQuantile((1 - confidence) / 2)
  const square = z * z
  const centre = x + square / 2
  const half = z * Math.sqrt((x * (n - x)) / n + square / 4)
  return {
    low: x === 0 ? 0 : (centre - half) / (n + square),
    high: x === n ? 1 : (centre + half) / (n + square),
  }
}

/**
 * Clopper and Pearson's exact interval of a proportion: never covers less than it says, usually more.
 *
 *   low = B⁻¹(α/2; x, n−x+1)   high = B⁻¹(1−α/2; x+1, n−x)
 *
 * @param x           events, a whole number of at most n
 * @param n           trials, at least 1
 * @param confidence  1 − α, between 0 and 1
 * @throws RangeError when x, n or confidence is outside its range
 * @see Clopper & Pearson 1934, Biometrika 26, 404–413; Brown, Cai & DasGupta 2001, section 4.2.1
 */
export function clopperPearsonInterval(x: number, n: number, confidence = 0.95): Interval {
  requireCount(x, n, confidence)
  const tail = (1 - confidence) / 2
  return {
    low: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    high: x === n ? 1 : betaUpperQuantile(tail, x + 1, n - x),
  }
}

/**
 * Jeffreys' interval of a proportion: equal tails of the posterior under the prior Beta(½, ½), with the usual ends
 * (0 when x = 0, 1 when x = n).
 *
 *   low = B⁻¹(α/2; x+½, n−x+½)   high = B⁻¹(1−α/2; x+½, n−x+½)
 *
 * @param x           events, a whole number of at most n
 * @param n           trials, at least 1
 * @param confidence  1 − α, between 0 and 1
 * @throws RangeError when x, n or confidence is outside its range
 * @see Brown, Cai & DasGupta 2001, Statistical Science 16(2), section 3.1.2, equation 6
 */
export function jeffreysInterval(x: number, n: number, confidence = 0.95): Interval {
  requireCount(x, n, confidence)
  const tail = (1 - confidence) / 2
  return {
    low: x === 0 ? 0 : betaQuantile(tail, x + 0.5, n - x + 0.5),
    high: x === n ? 1 : betaUpperQuantile(tail, x + 0.5, n - x + 0.5),
  }
}

function requireCount(x: number, n: number, confidence: number): void {
  requireWhole('n', [n], 1)
  requireWhole('x', [x])
  if (x > n) throw new RangeError(`x is ${x}, but must be at most n, which is ${n}`)
  requireBetween('confidence', [confidence], 0, 1)
}
