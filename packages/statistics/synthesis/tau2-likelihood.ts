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
 * A stationary point uphill of the start, or 0. The score's sign at each point visited keeps a bracket (rising at low,
 * falling at high) that no step leaves. Once scoring steps are small against τ², the slope of the score comes from the last
 * two points, so that the end is reached faster than the linear pace of scoring.
 */
function climb(model: WeightedModel, kind: LikelihoodKind, start: number): number {
  const risesAtZero = score(model.momentsAt(0), kind) > 0
  let low = 0
  let high = Infinity
  let tau2 = start
  let previous: { readonly tau2: number; readonly slope: number } | undefined
  let refusals = 0
  for (let i = 0; i < 100; i++) {
    const moments = model.momentsAt(tau2)
    const slope = score(moments, kind)
    if (slope === 0 || (tau2 === 0 && slope < 0)) return tau2
    if (slope > 0) low = tau2
    else high = tau2
    let step = scoringStep(moments, kind)
    if (previous && Math.abs(step) < 0.1 * tau2) {
      const curvature = (slope - previous.slope) / (tau2 - previous.tau2)
      if (curvature < 0) step = -slope / curvature
    }
    let next = tau2 + step
    if (next >= high) next = tau2 + (high - tau2) / 2
    if (next <= low) {
      if (low === 0 && !risesAtZero && ++refusals > 12) return 0
      next = low === 0 ? tau2 / 4 : tau2 + (low - tau2) / 2
    }
    if (Math.abs(next - tau2) <= 1e-15 * tau2) return next
    previous = { tau2, slope }
    tau2 = next
  }
  return tau2
}
