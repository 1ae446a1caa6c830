import { type Computed, computed, notComputed } from '../computed.ts'
import { weightsOf } from './after-the-fit.ts'
import { fitRandomEffects, type NoPool, type RandomEffectsFit } from './fit-random-effects.ts'
import { without } from './leave-one-out.ts'
import type { FitOptions, Studies } from './study-input.ts'

/** What one study does to the pooled estimate. Subscript (i): fitted without study i. */
export type StudyInfluence = {
  /** (yᵢ − μ₍ᵢ₎) / √(vᵢ + τ²₍ᵢ₎ + se₍ᵢ₎²): how far the study lies from what the others foretell. */
  readonly studentisedResidual: number
  /** (μ − μ₍ᵢ₎) / √(hᵢ (vᵢ + τ²₍ᵢ₎)): the change of its fitted value in standard errors. */
  readonly dffits: number
  /** (μ − μ₍ᵢ₎)² / se². */
  readonly cooksDistance: number
  /** se₍ᵢ₎² / se²: above 1 the study makes the estimate more precise. */
  readonly covarianceRatio: number
  /** Leverage hᵢ = wᵢ/Σw. */
  readonly hat: number
  /** τ²₍ᵢ₎. */
  readonly tau2Without: number
  /** μ₍ᵢ₎. */
  readonly estimateWithout: number
}

/**
 * Influence of each study on the pooled estimate, the model fitted anew without it.
 *
 * @param given  as fitRandomEffects
 * @returns      one record per study; not computed from fewer than two
 * @throws RangeError as fitRandomEffects
 * @see Viechtbauer & Cheung 2010, Research Synthesis Methods 1, 112–125, sections 2 and 3
 */
export function influenceOf(
  given: Studies & FitOptions,
): Computed<{ fit: RandomEffectsFit; studies: readonly StudyInfluence[] }, NoPool | 'fewer-than-two-studies'> {
  const fit = fitRandomEffects(given)
  if (!fit.computed) return fit
  if (fit.k < 2) return notComputed('fewer-than-two-studies', { k: fit.k })
  const weights = weightsOf(fit)
  const studies: StudyInfluence[] = []
  for (const [i, y] of given.yi.entries()) {
    const rest = fitRandomEffects({ ...given, ...without(given, i) })
    if (!rest.computed) return rest
    const hat = (weights[i] ?? Number.NaN) / 100
    const spread = (given.vi[i] ?? Number.NaN) + rest.tau2
    const shift = fit.estimate - rest.estimate
    studies.push({
      studentisedResidual: (y - rest.estimate) / Math.sqrt(spread + rest.se ** 2),
      dffits: shift / Math.sqrt(hat * spread),
      cooksDistance: (shift / fit.se) ** 2,
      covarianceRatio: (rest.se / fit.se) ** 2,
      hat,
      tau2Without: rest.tau2,
      estimateWithout: rest.estimate,
    })
  }
  return computed({ fit, studies })
}
