import { findRoot } from '../numerics/find-root.ts'
import { scored } from './fisher-scoring.ts'
import type { Tau2 } from './tau2-moments.ts'
import { tau2Hedges } from './tau2-moments.ts'
import type { ScoringSearch } from './tau2-search.ts'
import type { Moments, WeightedModel } from './weighted-model.ts'

/** Maximum likelihood, or restricted maximum likelihood. */
export type LikelihoodKind = 'ML' | 'REML'

/**
 * τ² of highest (restricted) likelihood.
 *
 *   ML    score ½(yᵀPPy − Σw)      information ½Σw²
 *   REML  score ½(yᵀPPy − tr(P))   information ½tr(PP)
 *
 * Fisher scoring from Hedges' estimate, steps halved where they would leave τ² ≥ 0, then the root of the score is closed in
 * to the last digits. Where the likelihood is higher at τ² = 0 than at the root found, 0 is the estimate.
 *
 * @param scoring  plain Fisher scoring that stops at a threshold, for reproducing software that does
 * @see Viechtbauer 2005, Journal of Educational and Behavioral Statistics 30(3), 261–293, equations 11 to 15
 */
export function tau2Likelihood(model: WeightedModel, kind: LikelihoodKind, scoring?: ScoringSearch): Tau2 {
  const start = tau2Hedges(model).tau2
  const found = scoring
    ? scored(start, scoring, (tau2) => scoringStep(model.momentsAt(tau2), kind))
    : climb(model, kind, start)
  // Software that stops short also wants a clear difference before it takes 0 instead
  const [least, clear] = scoring ? [scoring.threshold, Number.EPSILON ** 0.25] : [0, 0]
  const gain = found > least ? logLikelihood(model, kind, 0) - logLikelihood(model, kind, found) : 0
  const tau2 = gain > clear ? 0 : found
  return { tau2, seTau2: Math.sqrt(1 / information(model.momentsAt(tau2), kind)) }
}

/**
 * Log-likelihood of τ², the coefficients at their best for it.
 *
 *   ML    −½ k ln 2π − ½ Σ ln(vᵢ + τ²) − ½ yᵀPy
 *   REML  −½ (k−p) ln 2π + ½ ln|XᵀX| − ½ Σ ln(vᵢ + τ²) − ½ ln|XᵀWX| − ½ yᵀPy
 *
 * @see Harville 1977, JASA 72, 320–338, for the REML constant
 */
export function logLikelihood(model: WeightedModel, kind: LikelihoodKind, tau2: number): number {
  let logDet = 0
  for (const v of model.vi) logDet += Math.log(v + tau2)
  const common = -0.5 * logDet - 0.5 * model.momentsAt(tau2).residual
  if (kind === 'ML') return common - 0.5 * model.k * Math.log(2 * Math.PI)
  return (
    common -
    0.5 * (model.k - model.p) * Math.log(2 * Math.PI) +
    0.5 * model.logDetDesign -
    0.5 * model.logDetInformationAt(tau2)
  )
}

function score(moments: Moments, kind: LikelihoodKind): number {
  return 0.5 * (moments.residualSquared - (kind === 'ML' ? moments.sumW : moments.traceP))
}

function information(moments: Moments, kind: LikelihoodKind): number {
  return 0.5 * (kind === 'ML' ? moments.sumW2 : moments.tracePP)
}

function scoringStep(moments: Moments, kind: LikelihoodKind): number {
  return score(moments, kind) / information(moments, kind)
}

/**
 * A maximum uphill of the start, or 0. Scoring goes on until one point is known where the likelihood rises and, above it, one
 * where it falls; the root of the score between them is then closed in by Brent's method to all digits. Scoring alone can swing
 * to and fro without end, or creep: when its steps are small against τ² the slope of the score is taken from two points.
 */
function climb(model: WeightedModel, kind: LikelihoodKind, start: number): number {
  const slopeAt = (tau2: number) => score(model.momentsAt(tau2), kind)
  let rising = slopeAt(0) > 0 ? 0 : undefined
  let falling: number | undefined
  let tau2 = start
  let previous: { readonly tau2: number; readonly slope: number } | undefined
  for (let i = 0; i < 100; i++) {
    const moments = model.momentsAt(tau2)
    const slope = score(moments, kind)
    if (slope === 0 || (tau2 === 0 && slope < 0)) return tau2
    if (slope > 0) rising = tau2
    else falling = tau2
    if (rising !== undefined && falling !== undefined && rising < falling) return findRoot(slopeAt, rising, falling)
    const next = stepped(tau2, slope, scoringStep(moments, kind), previous)
    if (Math.abs(next - tau2) <= 1e-14 * tau2 || next < 1e-12 * start) return next < 1e-12 * start ? 0 : next
    previous = { tau2, slope }
    tau2 = next
  }
  return tau2
}

/** The next τ²: by scoring, or by the secant when scoring creeps; a quarter of the way left where that would leave τ² ≥ 0. */
function stepped(
  tau2: number,
  slope: number,
  scoring: number,
  previous: { readonly tau2: number; readonly slope: number } | undefined,
): number {
  const curvature = previous ? (slope - previous.slope) / (tau2 - previous.tau2) : 0
  const step = Math.abs(scoring) < 0.1 * tau2 && curvature < 0 ? -slope / curvature : scoring
  return tau2 + step > 0 ? tau2 + step : tau2 / 4
}
