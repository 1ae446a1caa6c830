import { type Computed, computed, notComputed } from '../computed.ts'
import { normalTwoSided, normalUpperQuantile, normalUpperTail } from '../distributions/index.ts'
import { requireBetween, requireFinite } from '../impossible-input.ts'
import { requireStudies, type Studies } from '../synthesis/study-input.ts'
import { type BiasReading, biasReadings } from './reading.ts'

export type FailSafeN = BiasReading & {
  /** Results of no effect that it would take, rounded up. 0 when the conclusion is not there to be changed. */
  readonly results: number
}

type NoFailSafe = 'fewer-than-two-studies'

/**
 * Rosenthal's fail-safe N: results with z = 0 on average that would make Stouffer's combined test lose significance.
 *
 *   N = max(0, (Σ zᵢ)²/z_α² − k)   zᵢ = yᵢ/√vᵢ, one-sided α
 *
 * @returns also the observed one-sided p of the combined test; not computed from fewer than two studies
 * @throws RangeError for impossible studies or alpha
 * @see Rosenthal 1979, Psychological Bulletin 86, 638–641; metafor's `fsn(type = "Rosenthal")`
 */
export function failSafeRosenthal(
  studies: Studies,
  alpha = 0.05,
): Computed<FailSafeN & { readonly p: number }, NoFailSafe> {
  requireStudies(studies)
  requireBetween('alpha', [alpha], 0, 1)
  const { yi, vi } = studies
  const k = yi.length
  if (k < 2) return notComputed('fewer-than-two-studies', { k })
  const combined = Math.abs(yi.reduce((sum, y, i) => sum + y / Math.sqrt(vi[i] ?? 1), 0)) / Math.sqrt(k)
  const results = k * (combined / normalUpperQuantile(alpha)) ** 2 - k
  return computed({ results: roundedUp(results), p: normalUpperTail(combined), ...biasReadings.failSafe })
}

/**
 * Orwin's fail-safe N: results of exactly no effect that would bring the mean effect down to a target.
 *
 *   N = max(0, k (ȳ − target)/target)
 *
 * @param target    smallest effect that would still matter; its sign is taken to be the mean's. Default half of the mean
 * @param weighted  false: ȳ is the plain mean, as Orwin has it; true: weights 1/vᵢ
 * @returns not computed from fewer than two studies, or when the mean is 0
 * @throws RangeError for impossible studies or a target of 0, which no number of results reaches
 * @see Orwin 1983, Journal of Educational Statistics 8, 157–159; metafor's `fsn(type = "Orwin")`
 */
export function failSafeOrwin(
  studies: Studies,
  { target, weighted = false }: { target?: number; weighted?: boolean } = {},
): Computed<FailSafeN & { readonly mean: number; readonly target: number }, NoFailSafe | 'mean-is-zero'> {
  requireStudies(studies)
  if (target !== undefined) {
    requireFinite('target', [target])
    if (target === 0) throw new RangeError('target is 0, but no number of results brings a mean down to exactly 0')
  }
  const { yi, vi } = studies
  const k = yi.length
  if (k < 2) return notComputed('fewer-than-two-studies', { k })
  const w = vi.map((v) => (weighted ? 1 / v : 1))
  const sumW = w.reduce((sum, wi) => sum + wi, 0)
  const mean = yi.reduce((sum, y, i) => sum + y * (w[i] ?? 1), 0) / sumW
  if (mean === 0) return notComputed('mean-is-zero', { k })
  const signed = Math.sign(mean) * Math.abs(target ?? mean / 2)
  return computed({
    results: roundedUp((k * (mean - signed)) / signed),
    mean,
    target: signed,
    ...biasReadings.failSafe,
  })
}

/**
 * Rosenberg's fail-safe N: results of no effect, with the studies' mean weight, that would make the common-effect estimate
 * lose significance.
 *
 *   N = max(0, k ((Σ wᵢyᵢ/z_{α/2})² − Σw)/Σw)   w = 1/v
 *
 * @returns also the observed two-sided p; not computed from fewer than two studies
 * @throws RangeError for impossible studies or alpha
 * @see Rosenberg 2005, Evolution 59, 464–468; metafor's `fsn(type = "Rosenberg")`, which takes the normal quantile
 */
export function failSafeRosenberg(
  studies: Studies,
  alpha = 0.05,
): Computed<FailSafeN & { readonly p: number }, NoFailSafe> {
  requireStudies(studies)
  requireBetween('alpha', [alpha], 0, 1)
  const { yi, vi } = studies
  const k = yi.length
  if (k < 2) return notComputed('fewer-than-two-studies', { k })
  const sumW = vi.reduce((sum, v) => sum + 1 / v, 0)
  const weighted = yi.reduce((sum, y, i) => sum + y / (vi[i] ?? 1), 0)
  const results = (k * ((weighted / normalUpperQuantile(alpha / 2)) ** 2 - sumW)) / sumW
  return computed({
    results: roundedUp(results),
    p: normalTwoSided(weighted / Math.sqrt(sumW)),
    ...biasReadings.failSafe,
  })
}

/** Up to the next whole number, but not for a hair; never below 0. */
function roundedUp(results: number): number {
  const nearest = Math.round(results)
  const whole = Math.abs(results - nearest) < 1.5e-8 ? nearest : Math.ceil(results)
  return Math.max(0, whole)
}
