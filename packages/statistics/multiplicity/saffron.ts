import { requireBetween, requireWithin } from '../impossible-input.ts'
import { budgetOf, knownAt, type OnlineBudget, type OnlineTest } from './online-tests.ts'

/** What SAFFRON is asked to keep. */
export type SaffronSettings = {
  /** The false discovery rate to be kept; 0.05 when not given. */
  readonly alpha?: number
  /** What there is to spend before the first discovery, at most alpha; half of it when not given. */
  readonly initialWealth?: number
  /** A test whose p-value is at or below it is a candidate, which costs nothing; 0.5 when not given. */
  readonly lambda?: number
}

/** γⱼ sum to 1 over all j with this factor: 1/ζ(1.6). */
const factor = 0.4374901658

/** γⱼ ∝ j^−1.6, j = 1, 2, …: Ramdas et al. 2018, section 2.3. */
function gamma(j: number): number {
  return factor / j ** 1.6
}

/**
 * Error budget over tests that never end: the levels of SAFFRON, which keep the false discovery rate at or below α at any time, and
 * are larger than those of LORD++ where many of the ideas are good.
 *
 *   αₜ = min{λ, (1 − λ)(w₀ γ_{t−C₀₊} + (α − w₀) γ_{t−τ₁−C₁₊} + α Σ_{j≥2} γ_{t−τⱼ−Cⱼ₊})}
 *
 * with τⱼ the time of the j-th discovery and Cⱼ₊ the candidates (p ≤ λ) after it: only a test that is no candidate uses up the
 * budget. Tests that overlap in time take only results that were known when they began. The proof asks for independent p-values.
 *
 * @param tests  in the order in which they began
 * @throws RangeError naming the test or the setting that cannot be
 * @see Ramdas, Zrnic, Wainwright & Jordan 2018, Proceedings of Machine Learning Research 80, 4286–4294, algorithm 1; Zrnic, Ramdas
 *   & Jordan 2021, Journal of Machine Learning Research 22(33), section 4, for tests that overlap
 */
export function saffron(tests: readonly OnlineTest[], settings: SaffronSettings = {}): OnlineBudget {
  const { alpha = 0.05, initialWealth = alpha / 2, lambda = 0.5 } = settings
  requireBetween('alpha', [alpha], 0, 1)
  requireWithin('initialWealth', [initialWealth], 0, alpha)
  requireBetween('lambda', [lambda], 0, 1)
  return budgetOf(tests, (index, before) => {
    const known = knownAt(index, before)
    const candidatesFrom = (from: number) =>
      before.filter(({ knownFrom, pValue }, i) => i >= from && knownFrom <= index && pValue <= lambda).length
    const first = initialWealth * gamma(index + 1 - candidatesFrom(0))
    const level = known
      .filter(({ isDiscovery }) => isDiscovery)
      .reduce(
        (sum, { knownFrom }, j) =>
          sum + (j === 0 ? alpha - initialWealth : alpha) * gamma(index - knownFrom + 1 - candidatesFrom(knownFrom)),
        first,
      )
    return Math.min(lambda, (1 - lambda) * level)
  })
}
