import { type Computed, computed, type NotComputed, notComputed } from '../computed.ts'
import { type Heterogeneity, heterogeneityOf } from './heterogeneity.ts'
import { interceptModel } from './intercept-model.ts'
import { type FitOptions, requireStudies, type Studies, type Tau2Method, type TestKind } from './study-input.ts'
import { logLikelihood } from './tau2-likelihood.ts'
import { type TestedEstimate, testedEstimate } from './tested-estimate.ts'

/** Knapp and Hartung's adjustment as it was applied. */
export type KnappHartung = {
  /** Σw(y−μ)²/(k−p): the factor on the variance. Not cut at 1. */
  readonly scale: number
  /** True when it makes the interval narrower than the unadjusted one: say so wherever the result is shown. */
  readonly isBelowOne: boolean
}

/** A pooled estimate and what was found on the way. */
export type RandomEffectsFit = TestedEstimate & {
  readonly studies: Studies
  readonly k: number
  readonly method: Tau2Method
  readonly test: TestKind
  readonly confidence: number
  /** The τ² in the weights 1/(vᵢ + τ²): 0 for a common effect and where one study can't tell. */
  readonly tau2: number
  readonly heterogeneity: Computed<Heterogeneity, 'fewer-than-two-studies'>
  /** Log-likelihood at the estimate, of the method's kind. Only for ML and REML. */
  readonly logLik?: number
  /** Present when test is knha and there was more than one study to scale by. */
  readonly knappHartung?: KnappHartung
}

/** Why there may be no pooled estimate. */
export type NoPool = 'no-studies' | 'no-spread-to-scale-by'

/**
 * Pooled estimate of k studies under a common effect or random effects.
 *
 *   w = 1/(v + τ²)   μ̂ = Σwy/Σw   se = (Σw)^−½
 *   knha: se² = Σw(y−μ̂)²/(k−1) / Σw, and t on k−1 degrees of freedom
 *
 * One study is given back as it is, tested with z; its heterogeneity is not computed.
 *
 * @param given  studies: yi and vi of equal length k; method (REML), test (z), confidence (0.95)
 * @returns      not computed without studies, or when knha meets estimates that are all equal
 * @throws RangeError when lengths differ, an estimate is not finite, a variance not above 0, confidence not in (0, 1)
 * @see Viechtbauer 2010, Journal of Statistical Software 36(3), section 2; Knapp & Hartung 2003, Statistics in Medicine 22,
 *   2693–2710, equation 3
 */
export function fitRandomEffects(given: Studies & FitOptions): Computed<RandomEffectsFit, NoPool> {
  const { yi, vi, method = 'REML', test = 'z', confidence = 0.95 } = given
  requireStudies(given, confidence)
  const k = yi.length
  if (k === 0) return notComputed('no-studies', { k })
  const model = interceptModel(yi, vi)
  const heterogeneity = k > 1 ? computed(heterogeneityOf(model, method, given.tau2Search)) : fewerThanTwo(k)
  const tau2 = heterogeneity.computed ? heterogeneity.tau2 : 0
  const { beta, covariance } = model.solveAt(tau2)
  const [estimate = Number.NaN] = beta
  const variance = covariance[0]?.[0] ?? Number.NaN
  const knappHartung = test === 'knha' && k > 1 ? scaleOf(model.momentsAt(tau2).residual, k - 1) : undefined
  if (knappHartung?.scale === 0) return notComputed('no-spread-to-scale-by', { k })
  const df = knappHartung && k - 1
  const se = Math.sqrt(variance * (knappHartung?.scale ?? 1))
  return computed({
    ...testedEstimate(estimate, se, confidence, df),
    studies: { yi, vi },
    k,
    method,
    test,
    confidence,
    tau2,
    heterogeneity,
    ...(method === 'ML' || method === 'REML' ? { logLik: logLikelihood(model, method, tau2) } : {}),
    ...(knappHartung ? { knappHartung } : {}),
  })
}

/** Knapp and Hartung's factor from the weighted residual sum of squares. */
export function scaleOf(residual: number, df: number): KnappHartung {
  // Below this the residuals are rounding error of equal estimates
  return { scale: residual <= Number.EPSILON ? 0 : residual / df, isBelowOne: residual < df }
}

function fewerThanTwo(k: number): NotComputed<'fewer-than-two-studies'> {
  return notComputed('fewer-than-two-studies', { k })
}
