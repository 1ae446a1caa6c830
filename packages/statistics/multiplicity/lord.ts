import { requireBetween, requireWithin } from '../impossible-input.ts'
import { budgetOf, knownAt, type OnlineBudget, type OnlineTest } from './online-tests.ts'

/** What LORD++ is asked to keep. */
export type LordSettings = {
  /** The false discovery rate to be kept; 0.05 when not given. */
  readonly alpha?: number
  /** What there is to spend before the first discovery, at most alpha; a tenth of it when not given. */
  readonly initialWealth?: number
}

/** γⱼ sum to 1 over all j with this factor. */
const factor = 0.07720838

/** γⱼ = 0.0772 log(max(j, 2)) / (j e^√log j), j = 1, 2, …: Javanmard & Montanari 2018, equation 31. */
function gamma(j: number): number {
  return (factor * Math.log(Math.max(j, 2))) / (j * Math.exp(Math.sqrt(Math.log(j))))
}

/**
 * Error budget over tests that never end: the levels of LORD++, which keep the false discovery rate at or below α at any time.
 *
 *   αₜ = w₀ γₜ + (α − w₀) γ_{t−τ₁} + α Σ_{j≥2} γ_{t−τⱼ}      τⱼ the time of the j-th discovery
 *
 * Each discovery earns levels for those to come. Tests that overlap in time take only discoveries that were known when they
 * began, τⱼ being the last test begun before the discovery was known; the level of a test is thereby fixed when it begins.
 * The proof asks for p-values that are independent of one another (of those that are true nulls).
 *
 * @param tests  in the order in which they began
 * @throws RangeError naming the test or the setting that cannot be
 * @see Ramdas, Yang, Wainwright & Jordan 2017, Advances in Neural Information Processing Systems 30, 5650–5659; Zrnic, Ramdas &
 *   Jordan 2021, Journal of Machine Learning Research 22(33), section 4, for tests that overlap
 */
export function lordPlusPlus(tests: readonly OnlineTest[], settings: LordSettings = {}): OnlineBudget {
  const { alpha = 0.05, initialWealth = alpha / 10 } = settings
  requireBetween('alpha', [alpha], 0, 1)
  requireWithin('initialWealth', [initialWealth], 0, alpha)
  return budgetOf(tests, (index, before) => {
    const discoveries = knownAt(index, before).filter(({ isDiscovery }) => isDiscovery)
    return discoveries.reduce(
      (level, { knownFrom }, j) => level + (j === 0 ? alpha - initialWealth : alpha) * gamma(index - knownFrom + 1),
      initialWealth * gamma(index + 1),
    )
  })
}
