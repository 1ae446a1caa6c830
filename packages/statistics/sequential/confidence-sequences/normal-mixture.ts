import { requireBetween, requireFinite, requirePositive, requireWhole } from '../../impossible-input.ts'
import { findRoot } from '../../numerics/find-root.ts'
import { lookChances } from '../group-sequential/look-chances.ts'

/** A mean so far, with what is known of the spread. */
export type MeanSoFar = {
  readonly mean: number
  readonly n: number
  /** Standard deviation of one observation, or its sub-Gaussian parameter. */
  readonly sigma: number
}

/** An interval that may be read at every n: with chance 1 − α it holds the truth at all of them at once. */
export type NormalMixtureSequence = {
  /** Bound of |Σ(x − μ)|. */
  readonly boundary: number
  readonly interval: readonly [number, number]
}

/**
 * Confidence sequence of a mean by the two-sided normal mixture.
 *
 *   V = nσ²   u(V) = √((V + ρ) log((V + ρ) / (ρα²)))   μ ∈ x̄ ± u/n at every n at once, with chance 1 − α
 *
 * @param alpha  error over all time, between 0 and 1
 * @param rho    tuning, above 0, in units of V: the interval is tightest about V ≈ 10 ρ; see normalMixtureRho
 * @throws RangeError when an argument is impossible
 * @see Howard, Ramdas, McAuliffe & Sekhon 2021, Annals of Statistics 49, 1055–1080, section 3.2, two-sided normal mixture; Robbins 1970
 */
export function normalMixtureSequence(data: MeanSoFar, alpha: number, rho: number): NormalMixtureSequence {
  const { mean, n, sigma } = data
  requireFinite('mean', [mean])
  requireWhole('n', [n], 1)
  requirePositive('sigma', [sigma])
  requireBetween('alpha', [alpha], 0, 1)
  requirePositive('rho', [rho])
  const variance = n * sigma ** 2
  const boundary = Math.sqrt((variance + rho) * (Math.log1p(variance / rho) - 2 * Math.log(alpha)))
  return { boundary, interval: [mean - boundary / n, mean + boundary / n] }
}

/**
 * The tuning that makes the interval tightest at n.
 *
 *   ρ = V / (y − 1),  y − log y = 1 − 2 log α, y > 1   (y = −W₋₁(−α²/e))
 *
 * @throws RangeError when an argument is impossible
 * @see Howard, Ramdas, McAuliffe & Sekhon 2021, their choice of ρ
 */
export function normalMixtureRho(n: number, sigma: number, alpha: number): number {
  requireWhole('n', [n], 1)
  requirePositive('sigma', [sigma])
  requireBetween('alpha', [alpha], 0, 1)
  const wanted = 1 - 2 * Math.log(alpha)
  const y = findRoot((at) => at - Math.log(at) - wanted, 1, 2 * wanted + 2)
  return (n * sigma ** 2) / (y - 1)
}

/**
 * Error of the sequence under optional stopping: the chance that it leaves out the mean at some of the given numbers of
 * observations, by recursive numerical integration. At most alpha, whatever the numbers.
 *
 * @param numbers  numbers of observations at which one looks, whole and rising
 * @throws RangeError when an argument is impossible
 * @see Jennison & Turnbull 2000, section 19.2, with uₙ/(σ√n) as bounds
 */
export function normalMixtureMissed(numbers: readonly number[], sigma: number, alpha: number, rho: number): number {
  requireWhole('numbers', numbers, 1)
  for (const [i, n] of numbers.entries()) {
    const before = numbers[i - 1] ?? 0
    if (n <= before) throw new RangeError(`numbers[${i}] is ${n}, but must be above ${before}`)
  }
  const bounds = numbers.map((n) => ({
    efficacy: normalMixtureSequence({ mean: 0, n, sigma }, alpha, rho).boundary / (sigma * Math.sqrt(n)),
    futility: null,
    harm: null,
  }))
  const { benefit, harm } = lookChances(numbers, bounds, 0, 2)
  return [...benefit, ...harm].reduce((sum, chance) => sum + chance, 0)
}
