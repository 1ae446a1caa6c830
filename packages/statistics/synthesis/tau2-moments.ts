import { findRoot } from '../numerics/find-root.ts'
import { scored } from './fisher-scoring.ts'
import type { RootSearch, ScoringSearch } from './tau2-search.ts'
import type { WeightedModel } from './weighted-model.ts'

/** An estimate of the variance between studies, and its asymptotic standard error. */
export type Tau2 = { readonly tau2: number; readonly seTau2: number }

/**
 * DerSimonian and Laird's moment estimator: τ² = max(0, (Q − (k−p)) / tr(P)) with P and Q at weights 1/vᵢ. For one mean
 * tr(P) = Σw − Σw²/Σw. Biased low when k is small: prefer REML for reporting.
 *
 * @see DerSimonian & Laird 1986, Controlled Clinical Trials 7(3), 177–188; Jackson, Bowden & Baker 2010 for the variance
 */
export function tau2DerSimonianLaird(model: WeightedModel): Tau2 {
  const { residual, traceP, tracePP } = model.momentsAt(0)
  const df = model.k - model.p
  const tau2 = Math.max(0, (residual - df) / traceP)
  return { tau2, seTau2: Math.sqrt(2 * df + 4 * tau2 * traceP + 2 * tau2 * tau2 * tracePP) / traceP }
}

/**
 * Hedges' estimator: τ² = max(0, (RSS − tr(PV)) / (k−p)) from the unweighted residuals. For one mean: the variance of yᵢ
 * less the mean of vᵢ.
 *
 * @see Hedges 1983, Psychological Bulletin 93(2), 388–395; Viechtbauer 2005, equation 8
 */
export function tau2Hedges(model: WeightedModel): Tau2 {
  const equal = new Array<number>(model.k).fill(1)
  const { residual } = model.momentsWith(equal)
  const { tracePV, tracePVPV } = model.samplingTraces(equal)
  const df = model.k - model.p
  const tau2 = Math.max(0, (residual - tracePV) / df)
  return { tau2, seTau2: Math.sqrt(2 * tracePVPV + 4 * tau2 * tracePV + 2 * tau2 * tau2 * df) / df }
}

/**
 * Hunter and Schmidt's estimator: τ² = max(0, (Q − k) / Σw) at weights 1/vᵢ. Biased low.
 *
 * @see Hunter & Schmidt 1990; Viechtbauer 2005, equation 10
 */
export function tau2HunterSchmidt(model: WeightedModel): Tau2 {
  const { residual, traceP, tracePP, sumW } = model.momentsAt(0)
  const tau2 = Math.max(0, (residual - model.k) / sumW)
  const variance = 2 * (model.k - model.p) + 4 * tau2 * traceP + 2 * tau2 * tau2 * tracePP
  return { tau2, seTau2: Math.sqrt(variance) / sumW }
}

/**
 * Sidik and Jonkman's estimator: with τ₀² = Σ(yᵢ − ȳ)²/k, τ² = τ₀² Q(τ₀²) / (k−p). Never 0 unless all estimates are equal:
 * biased high when there is little heterogeneity.
 *
 * @see Sidik & Jonkman 2005, Applied Statistics 54(2), 367–384, equation 9
 */
export function tau2SidikJonkman(model: WeightedModel): Tau2 {
  const { k, p, yi } = model
  const mean = yi.reduce((sum, y) => sum + y, 0) / k
  const first = yi.reduce((sum, y) => sum + (y - mean) ** 2, 0) / k
  if (first === 0) return { tau2: 0, seTau2: 0 }
  const { residual, tracePP } = model.momentsAt(first)
  const tau2 = (first * residual) / (k - p)
  const weights = Float64Array.from(model.vi, (v) => 1 / (v + first))
  const { tracePVPV, tracePPV } = model.samplingTraces(weights)
  const variance = 2 * tracePVPV + 4 * tau2 * tracePPV + 2 * tau2 * tau2 * tracePP
  return { tau2, seTau2: (first / (k - p)) * Math.sqrt(variance) }
}

/**
 * Paule and Mandel's estimator, to which the empirical Bayes estimator is equal: the τ² at which Q(τ²) = k − p, or 0 when Q
 * is below that already at 0. Q falls strictly, so the root is the only one.
 *
 * @see Paule & Mandel 1982; Viechtbauer et al. 2015, Psychological Methods 20(3), 360–374
 */
export function tau2PauleMandel(model: WeightedModel, search?: RootSearch): Tau2 {
  return withPauleMandelError(model, tau2WhereQ(model, model.k - model.p, search))
}

/** The same estimate by Fisher scoring that stops at a threshold, for reproducing software that does. */
export function tau2EmpiricalBayes(model: WeightedModel, scoring?: ScoringSearch): Tau2 {
  if (!scoring) return tau2PauleMandel(model)
  const { k, p } = model
  const tau2 = scored(tau2Hedges(model).tau2, scoring, (at) => {
    const { residual, sumW } = model.momentsAt(at)
    return ((residual * k) / (k - p) - k) / sumW
  })
  return withPauleMandelError(model, tau2)
}

function withPauleMandelError(model: WeightedModel, tau2: number): Tau2 {
  const { k, p } = model
  return { tau2, seTau2: Math.sqrt((2 * k * k) / (k - p)) / model.momentsAt(tau2).sumW }
}

/**
 * The τ² at which Q(τ²) has a given value, 0 when Q is below it at 0.
 *
 * @param q       above 0
 * @param search  a coarser search than to all digits, which ends at upTo: that is the answer where the root lies beyond
 */
export function tau2WhereQ(model: WeightedModel, q: number, search?: RootSearch): number {
  const excess = (tau2: number) => model.momentsAt(tau2).residual - q
  if (excess(0) <= 0) return 0
  if (search) return excess(search.upTo) > 0 ? search.upTo : findRoot(excess, 0, search.upTo, search.tolerance)
  let low = 0
  let high = model.vi.reduce((most, v) => Math.max(most, v), 0) * 1e-3
  while (excess(high) > 0) {
    low = high
    high *= 8
  }
  return findRoot(excess, low, high)
}
