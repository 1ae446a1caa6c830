import { type Computed, computed, notComputed } from '../computed.ts'
import { fitMetaRegression } from '../synthesis/fit-meta-regression.ts'
import { fitRandomEffects, type RandomEffectsFit } from '../synthesis/fit-random-effects.ts'
import { type FitOptions, requireStudies, type Studies, type Tau2Method } from '../synthesis/study-input.ts'
import type { Tau2Search } from '../synthesis/tau2-search.ts'
import { type BiasReading, biasReadings } from './reading.ts'

export type TrimAndFillOptions = {
  /** How the missing studies are counted. Default L0. */
  readonly estimator?: 'L0' | 'R0'
  /** Where studies are missing. Default: the side that the regression of estimates on standard errors points to. */
  readonly side?: 'left' | 'right'
  /** How the mean is estimated, with all studies, with the trimmed and with the filled. Default REML. */
  readonly method?: Tau2Method
  readonly confidence?: number
  /** As in fitRandomEffects: only for reproducing software that stops early. */
  readonly tau2Search?: Tau2Search
}

export type TrimAndFill = BiasReading & {
  readonly estimator: 'L0' | 'R0'
  readonly side: 'left' | 'right'
  /** k₀, the studies filled in. */
  readonly missing: number
  /** Its standard error before rounding; null where the formula gives a negative variance. */
  readonly seMissing: number | null
  /** R0 only: p of the hypothesis that none is missing on this side. */
  readonly p?: number
  /** Mirror images of the most extreme studies about the trimmed mean. */
  readonly filled: Studies
  /** The fit with the filled studies, and the one without. */
  readonly adjusted: RandomEffectsFit
  readonly unadjusted: RandomEffectsFit
}

export type NoTrimAndFill =
  | 'fewer-than-three-studies'
  /** The variances are all the same, so that no side is pointed to: state one. */
  | 'no-side-to-choose'
  | 'estimates-do-not-vary'
  /** The count of missing studies swings to and fro or takes all studies away. */
  | 'does-not-settle'

const mostRounds = 100

/**
 * Duval and Tweedie's trim and fill.
 *
 *   ranks of |yᵢ − μ̂| over all k studies, μ̂ from the k − k₀ that are left when the most extreme are trimmed; repeat
 *   T = Σ ranks of those above μ̂ (with the empty side left)     L₀ = (4T − k(k+1))/(2k − 1)
 *   γ = k − (greatest rank of those below)                      R₀ = γ − 1
 *   both rounded and cut at 0; filled: 2μ̂ − y of the k₀ most extreme, with their variances
 *
 * @throws RangeError for impossible studies
 * @see Duval & Tweedie 2000, Biometrics 56, 455–463, and JASA 95, 89–98; metafor's `trimfill`
 */
export function trimAndFill(
  studies: Studies,
  { estimator = 'L0', side, method = 'REML', confidence = 0.95, tau2Search }: TrimAndFillOptions = {},
): Computed<TrimAndFill, NoTrimAndFill> {
  requireStudies(studies, confidence)
  const k = studies.yi.length
  if (k < 3) return notComputed('fewer-than-three-studies', { k })
  if (studies.yi.every((y) => y === studies.yi[0])) return notComputed('estimates-do-not-vary', { k })
  const options = { method, confidence, ...(tau2Search ? { tau2Search } : {}) }
  const chosen = side ?? sideOf(studies, options)
  if (chosen === undefined) return notComputed('no-side-to-choose', { k })
  const unadjusted = fitRandomEffects({ ...studies, ...options })
  if (!unadjusted.computed) return notComputed('fewer-than-three-studies', { k })

  // Turned so that the studies are missing on the left, and sorted: those to trim come last.
  const turn = chosen === 'right' ? -1 : 1
  const sorted = studies.yi.map((y, i) => ({ y: turn * y, v: studies.vi[i] ?? Number.NaN })).sort((a, b) => a.y - b.y)
  let missing = 0
  for (let round = 0; round < mostRounds; round++) {
    const left = sorted.slice(0, k - missing)
    const trimmed = fitRandomEffects({ yi: left.map(({ y }) => y), vi: left.map(({ v }) => v), ...options })
    if (!trimmed.computed) return notComputed('does-not-settle', { k, missing })
    const mean = trimmed.estimate
    const counted = countMissing(
      sorted.map(({ y }) => y - mean),
      estimator,
    )
    if (counted.missing !== missing) {
      missing = counted.missing
      if (missing >= k) return notComputed('does-not-settle', { k, missing })
      continue
    }
    const extreme = sorted.slice(k - missing)
    const filled = { yi: extreme.map(({ y }) => turn * (2 * mean - y)), vi: extreme.map(({ v }) => v) }
    const adjusted = fitRandomEffects({
      yi: [...studies.yi, ...filled.yi],
      vi: [...studies.vi, ...filled.vi],
      ...options,
    })
    if (!adjusted.computed) return notComputed('does-not-settle', { k, missing })
    return computed({
      estimator,
      side: chosen,
      missing,
      seMissing: counted.se,
      ...(estimator === 'R0' ? { p: 0.5 ** (missing + 1) } : {}),
      filled,
      adjusted,
      unadjusted,
      ...biasReadings.trimAndFill,
    })
  }
  return notComputed('does-not-settle', { k, missing })
}

/** Missing on the right when estimates fall with the standard error, else on the left. */
function sideOf({ yi, vi }: Studies, options: FitOptions): 'left' | 'right' | undefined {
  const fit = fitMetaRegression({ yi, vi, X: vi.map((v) => [Math.sqrt(v)]), ...options })
  const slope = fit.computed ? fit.coefficients[1] : undefined
  return slope && (slope.estimate < 0 ? 'right' : 'left')
}

function countMissing(deviations: readonly number[], estimator: 'L0' | 'R0'): { missing: number; se: number | null } {
  const k = deviations.length
  const order = deviations.map((_, i) => i).sort((a, b) => Math.abs(deviations[a] ?? 0) - Math.abs(deviations[b] ?? 0))
  let sumAbove = 0
  let greatestBelow = 0
  order.forEach((i, place) => {
    const deviation = deviations[i] ?? 0
    if (deviation > 0) sumAbove += place + 1
    if (deviation < 0) greatestBelow = place + 1
  })
  if (estimator === 'R0') {
    const missing = Math.max(0, k - greatestBelow - 1)
    return { missing, se: Math.sqrt(2 * missing + 2) }
  }
  const L0 = (4 * sumAbove - k * (k + 1)) / (2 * k - 1)
  const variance =
    (k * (k + 1) * (2 * k + 1) +
      10 * L0 ** 3 +
      27 * L0 ** 2 +
      17 * L0 -
      18 * k * L0 ** 2 -
      18 * k * L0 +
      6 * k ** 2 * L0) /
    24
  return { missing: Math.max(0, Math.round(L0)), se: variance < 0 ? null : (4 * Math.sqrt(variance)) / (2 * k - 1) }
}
