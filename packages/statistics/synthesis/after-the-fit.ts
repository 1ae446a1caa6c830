import { type Computed, computed, notComputed } from '../computed.ts'
import type { RandomEffectsFit } from './fit-random-effects.ts'
import { type HeterogeneityInterval, heterogeneityIntervalOf, type NoTau2Interval } from './heterogeneity.ts'
import { interceptModel } from './intercept-model.ts'
import { requireStudies, type Studies } from './study-input.ts'
import type { RootSearch } from './tau2-search.ts'
import { quantileFor } from './tested-estimate.ts'
import { weightsAt } from './weighted-model.ts'

/**
 * Interval in which the true effect of a new study like these is to be expected: μ̂ ± q √(se² + τ²), q as in the fit's test
 * (normal for z, t on k−1 for knha).
 *
 * @returns not computed for a common effect, which says nothing of other studies, nor from one study
 * @see Higgins, Thompson & Spiegelhalter 2009, JRSS A 172, 137–159, section 3.3; metafor's predict() for the quantile
 */
export function predictionIntervalOf(
  fit: RandomEffectsFit,
): Computed<{ low: number; high: number }, 'common-effect' | 'fewer-than-two-studies'> {
  if (fit.method === 'FE') return notComputed('common-effect', { k: fit.k })
  if (fit.k < 2) return notComputed('fewer-than-two-studies', { k: fit.k })
  const half = quantileFor(fit.confidence, fit.df) * Math.sqrt(fit.se * fit.se + fit.tau2)
  return computed({ low: fit.estimate - half, high: fit.estimate + half })
}

/**
 * Q-profile interval of τ², and of I² and H² with it. It does not depend on the method by which τ² was estimated, so it can
 * miss the estimate.
 *
 * @param studies     yi, vi
 * @param confidence  between 0 and 1
 * @param rootSearch  only for reproducing the digits that metafor prints
 * @returns           not computed from one study, nor where no τ² fits: the set of those not rejected is empty
 * @throws RangeError as fitRandomEffects
 * @see Viechtbauer 2007, Statistics in Medicine 26, 37–52, section 3.3
 */
export function tau2IntervalOf(
  studies: Studies,
  confidence = 0.95,
  rootSearch?: RootSearch,
): Computed<HeterogeneityInterval, NoTau2Interval> {
  requireStudies(studies, confidence)
  const { yi, vi } = studies
  if (yi.length < 2) return notComputed('fewer-than-two-studies', { k: yi.length })
  return heterogeneityIntervalOf(interceptModel(yi, vi), confidence, rootSearch)
}

/** Share of each study in the pooled estimate, per cent; they sum to 100. */
export function weightsOf(fit: RandomEffectsFit): number[] {
  const weights = weightsAt(fit.studies.vi, fit.tau2)
  const sum = weights.reduce((total, w) => total + w, 0)
  return Array.from(weights, (w) => (100 * w) / sum)
}

/** Best linear unbiased prediction of one study's true effect. */
export type Blup = { readonly estimate: number; readonly se: number; readonly interval: { low: number; high: number } }

/**
 * Each study's true effect as seen with the others: drawn towards the mean by how imprecise it is.
 *
 *   λᵢ = τ²/(τ² + vᵢ)   λᵢ yᵢ + (1−λᵢ) μ̂   se² = λᵢ vᵢ + (1−λᵢ)² se(μ̂)²
 *
 * @see Raudenbush & Bryk 1985, Journal of Educational Statistics 10(2), 75–98, equations 12 and 15
 */
export function blupsOf(fit: RandomEffectsFit): Blup[] {
  const quantile = quantileFor(fit.confidence, fit.df)
  return fit.studies.yi.map((y, i) => {
    const v = fit.studies.vi[i] ?? Number.NaN
    const kept = fit.tau2 / (fit.tau2 + v)
    const drawn = v / (fit.tau2 + v)
    const estimate = kept * y + drawn * fit.estimate
    const se = Math.sqrt(kept * v + (drawn * fit.se) ** 2)
    return { estimate, se, interval: { low: estimate - quantile * se, high: estimate + quantile * se } }
  })
}
