import type { Tails } from '../numerics/incomplete-gamma.ts'

/** A continuous distribution, as the search for its quantiles needs it. */
export type Searchable = {
  /** Lower and upper tail at x. */
  readonly tails: (x: number) => Tails
  readonly density: (x: number) => number
  /** Ends of the support; either may be infinite. */
  readonly low: number
  readonly high: number
  /** A first guess inside the support. */
  readonly start: number
}

/**
 * The x whose lower tail is `lower` (or whose upper tail is `upper`): Newton steps on the logarithm of the smaller tail, held
 * inside a bracket that only shrinks. Works to the last digits, far tails included.
 *
 * @param target  exactly one of the two tails
 * @returns       the quantile; an end of the support for a tail of 0 or 1
 * @throws RangeError when the tail is not between 0 and 1
 */
export function searchQuantile(of: Searchable, target: { lower: number } | { upper: number }): number {
  const isLower = 'lower' in target
  const given = isLower ? target.lower : target.upper
  if (!(given >= 0 && given <= 1)) throw new RangeError(`p is ${given}, but must be between 0 and 1`)
  if (given === 0) return isLower ? of.low : of.high
  if (given === 1) return isLower ? of.high : of.low
  const useLower = isLower === given <= 0.5
  const aim = given <= 0.5 ? given : 1 - given
  const logAim = Math.log(aim)
  let low = of.low
  let high = of.high
  let x = of.start
  for (let i = 0; i < 2000; i++) {
    const { lower, upper } = of.tails(x)
    const tail = useLower ? lower : upper
    const excess = tail > 0 ? Math.log(tail) - logAim : -Infinity
    if (excess === 0) return x
    const isAbove = useLower ? excess > 0 : excess < 0
    if (isAbove) high = x
    else low = x
    const slope = (useLower ? 1 : -1) * (of.density(x) / tail)
    const newton = x - excess / slope
    const next = newton > low && newton < high && Number.isFinite(newton) ? newton : between(low, high, x, of)
    if (next === x || Math.abs(next - x) <= 2 ** -52 * Math.abs(x)) return next
    x = next
  }
  return x
}

/** The middle of the bracket: of the exponents where the ends are far apart, by doubling where an end is infinite. */
function between(low: number, high: number, x: number, of: Searchable): number {
  if (high === Infinity && low === -Infinity) return 0
  if (high === Infinity) return x > 1 ? 2 * x : x + 1 + Math.abs(x)
  if (low === -Infinity) return x < -1 ? 2 * x : x - 1 - Math.abs(x)
  if (low >= 0 && high > 4 * low) return low === 0 ? high / 1024 : Math.sqrt(low) * Math.sqrt(high)
  if (of.high === 1 && high > 1 - 1e-3 && low < high - 1e-15 && high === 1) return high - (high - low) / 16
  return low + (high - low) / 2
}
