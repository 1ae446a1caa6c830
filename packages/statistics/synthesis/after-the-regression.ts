import { type Computed, notComputed } from '../computed.ts'
import { requireFinite, requireSameLength } from '../impossible-input.ts'
import type { MetaRegressionFit, Moderators } from './fit-meta-regression.ts'
import { type HeterogeneityInterval, heterogeneityIntervalOf, type NoTau2Interval } from './heterogeneity.ts'
import { regressionModel, unlessTooFarApart } from './regression-model.ts'
import { requireStudies, type Studies } from './study-input.ts'
import { type TestedEstimate, testedEstimate } from './tested-estimate.ts'

/** What a regression expects where the moderators have given values. */
export type PredictedValue = TestedEstimate & {
  /** Where the effect of another study with these values is to be expected; absent for a common effect. */
  readonly predictionInterval?: { readonly low: number; readonly high: number }
}

/**
 * The value that a meta-regression predicts at given moderators, with its interval and that of a new study there.
 *
 *   ŷ = xᵀβ̂   se² = xᵀ cov(β̂) x   interval ŷ ± q se   prediction interval ŷ ± q √(se² + τ²),  q as in the fit's test
 *
 * @param fit  from fitMetaRegression
 * @param x    one value for each column of its X; the 1 of the intercept is put before them where the fit has one
 * @throws RangeError when x has another length than the moderators or a value is not finite
 * @see Viechtbauer 2010, Journal of Statistical Software 36(3), section 3.4; metafor's predict() with newmods
 */
export function predictedAt(fit: MetaRegressionFit, x: readonly number[]): PredictedValue {
  const row = fit.intercept ? [1, ...x] : x
  requireSameLength({ 'the coefficients': fit.coefficients, x: row })
  requireFinite('x', x)
  const estimate = row.reduce((sum, value, j) => sum + value * (fit.coefficients[j]?.estimate ?? 0), 0)
  const variance = row.reduce(
    (sum, left, i) => sum + row.reduce((inner, right, j) => inner + left * right * (fit.covariance[i]?.[j] ?? 0), 0),
    0,
  )
  const df = fit.knappHartung && fit.k - fit.p
  const tested = testedEstimate(estimate, Math.sqrt(variance), fit.confidence, df)
  if (fit.method === 'FE') return tested
  const wider = testedEstimate(estimate, Math.sqrt(variance + fit.tau2), fit.confidence, df)
  return { ...tested, predictionInterval: wider.interval }
}

/**
 * Q-profile interval of the residual τ² of a meta-regression, and of I² and H² with it.
 *
 * @param given       yi, vi, X and whether there is an intercept, as fitMetaRegression
 * @param confidence  between 0 and 1
 * @returns           not computed when the regression is not, or when no τ² fits
 * @throws RangeError as fitMetaRegression
 * @see Viechtbauer 2007, Statistics in Medicine 26, 37–52, section 3.3, with k − p degrees of freedom; metafor's confint()
 */
export function tau2IntervalOfRegression(
  given: Studies & Moderators,
  confidence = 0.95,
): Computed<
  HeterogeneityInterval,
  NoTau2Interval | 'moderators-not-independent' | 'variances-too-far-apart' | 'no-more-studies-than-coefficients'
> {
  const { yi, vi, X, intercept = true } = given
  requireStudies(given, confidence)
  requireSameLength({ yi, X })
  const design = intercept ? X.map((row) => [1, ...row]) : X
  const p = design[0]?.length ?? 0
  if (yi.length <= p) return notComputed('no-more-studies-than-coefficients', { k: yi.length, p })
  const built = regressionModel(yi, vi, design)
  return built.computed ? unlessTooFarApart(() => heterogeneityIntervalOf(built.model, confidence)) : built
}
