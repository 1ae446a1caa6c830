import { requireWithin } from '../impossible-input.ts'

/** The distribution of the number of successes among independent trials that each have their own chance. */
export type PoissonBinomial = {
  /** P(K = k) for k = 0 … n. */
  readonly pmf: readonly number[]
  /** P(K ≤ k). */
  readonly cdf: readonly number[]
  /** P(K ≥ k). */
  readonly upperTail: readonly number[]
  readonly mean: number
  readonly variance: number
}

/**
 * The Poisson-binomial distribution, exactly, by adding one trial at a time.
 *
 *   f₀ = (1)   fᵢ(k) = (1 − pᵢ) fᵢ₋₁(k) + pᵢ fᵢ₋₁(k − 1)   mean = Σ pᵢ   variance = Σ pᵢ (1 − pᵢ)
 *
 * Only products and sums of positive numbers occur, so that every probability down to 1e-300 is right to about n rounding
 * errors *of itself*: tails are not differences from 1, as they are by Fourier transform. Cost n².
 *
 * @param p  chance of each trial, in [0, 1]; empty gives the certain 0
 * @throws RangeError naming the first chance outside [0, 1]
 * @see Hong 2013, Computational Statistics & Data Analysis 59, 41–51 (recursive formula, his section 2.3)
 */
export function poissonBinomial(p: readonly number[]): PoissonBinomial {
  requireWithin('p', p, 0, 1)
  let pmf = new Float64Array(p.length + 1)
  pmf[0] = 1
  let mean = 0
  let variance = 0
  p.forEach((chance, i) => {
    const rest = complementOf(chance)
    mean += chance
    variance += chance * rest
    pmf = withTrial(pmf, i, chance, rest)
  })
  const upperTail = runningSums(pmf.toReversed()).reverse()
  const cdf = runningSums(pmf).map((lower, k) => {
    const above = upperTail[k + 1] ?? 0
    return above < 0.5 ? 1 - above : lower
  })
  return { pmf: [...pmf], cdf, upperTail: upperTail.map((tail) => Math.min(1, tail)), mean, variance }
}

/**
 * The least count k with P(K ≤ k) ≥ q.
 *
 * @throws RangeError when q is outside [0, 1]
 */
export function poissonBinomialQuantile(q: number, { cdf }: Pick<PoissonBinomial, 'cdf'>): number {
  requireWithin('q', [q], 0, 1)
  const k = cdf.findIndex((lower) => lower >= q)
  return k === -1 ? cdf.length - 1 : k
}

/** Adds one trial, from the top down so that each old value is read before it is overwritten. */
function withTrial(pmf: Float64Array<ArrayBuffer>, trialsBefore: number, chance: number, rest: number) {
  for (let k = trialsBefore + 1; k > 0; k--) {
    pmf[k] = rest * (pmf[k] ?? 0) + chance * (pmf[k - 1] ?? 0)
  }
  pmf[0] = rest * (pmf[0] ?? 0)
  return pmf
}

/**
 * 1 − p of the decimal number that was written. 0.999 as a double is a hair off; for a short decimal the exact complement
 * is known, and rounding it costs nothing, while the hair would be multiplied in powers of a small 1 − p.
 */
function complementOf(p: number): number {
  const decimals = /^0\.(\d{1,15})$/.exec(String(p))?.[1]
  return decimals === undefined ? 1 - p : Number((1 - p).toFixed(decimals.length))
}

/** Running sums, with the error of each addition carried along (Neumaier). */
function runningSums(values: ArrayLike<number>): number[] {
  let sum = 0
  let lost = 0
  return Array.from(values, (value) => {
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
    return sum + lost
  })
}
