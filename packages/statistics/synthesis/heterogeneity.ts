import { type Computed, computed, notComputed } from '../computed.ts'
import { chiSquareQuantile, chiSquareUpperQuantile, chiSquareUpperTail } from '../distributions/chi-square.ts'
import type { Tau2Method } from './study-input.ts'
import { tau2Likelihood } from './tau2-likelihood.ts'
import {
  type Tau2,
  tau2DerSimonianLaird,
  tau2EmpiricalBayes,
  tau2Hedges,
  tau2HunterSchmidt,
  tau2PauleMandel,
  tau2SidikJonkman,
  tau2WhereQ,
} from './tau2-moments.ts'
import type { RootSearch, Tau2Search } from './tau2-search.ts'
import type { WeightedModel } from './weighted-model.ts'

/** How much studies differ beyond sampling error. */
export type Heterogeneity = {
  /** Variance between studies, on the scale of yi squared; 0 for a common effect. */
  readonly tau2: number
  /** Asymptotic standard error of τ²; absent for a common effect, where τ² is not estimated, and where rounding leaves none. */
  readonly seTau2?: number
  /** Share of the total variance that is not sampling error, per cent. */
  readonly I2: number
  /** Total variance over sampling variance. */
  readonly H2: number
  /** Cochran's Q (with moderators the residual QE) at weights 1/vᵢ. */
  readonly Q: number
  /** Degrees of freedom of Q, k − p. */
  readonly df: number
  /** P(χ² > Q). */
  readonly p: number
}

const estimators: Readonly<Record<Exclude<Tau2Method, 'FE'>, (model: WeightedModel, search?: Tau2Search) => Tau2>> = {
  DL: tau2DerSimonianLaird,
  HE: tau2Hedges,
  HS: tau2HunterSchmidt,
  SJ: tau2SidikJonkman,
  ML: (model, search) => tau2Likelihood(model, 'ML', search?.scoring),
  REML: (model, search) => tau2Likelihood(model, 'REML', search?.scoring),
  EB: (model, search) => tau2EmpiricalBayes(model, search?.scoring),
  PM: (model, search) => tau2PauleMandel(model, search?.root),
}

/**
 * Heterogeneity of k > p studies by the method named.
 *
 *   s² = (k−p) / tr(P), the typical sampling variance, P at weights 1/vᵢ
 *   I² = 100 τ²/(τ² + s²)   H² = τ²/s² + 1          for a common effect: I² = 100 max(0, (Q−df)/Q), H² = Q/df
 *
 * @see Higgins & Thompson 2002, Statistics in Medicine 21, 1539–1558, section 3; Viechtbauer 2010, section 2
 */
export function heterogeneityOf(model: WeightedModel, method: Tau2Method, search?: Tau2Search): Heterogeneity {
  const { residual: Q, traceP } = model.momentsAt(0)
  const df = model.k - model.p
  const tested = { Q, df, p: chiSquareUpperTail(Q, df) }
  if (method === 'FE') {
    return { tau2: 0, I2: Q > 0 ? 100 * Math.max(0, (Q - df) / Q) : 0, H2: Q / df, ...tested }
  }
  const { tau2, seTau2 } = estimators[method](model, search)
  // Where variances lie many orders apart the information can be lost in rounding
  const known = Number.isFinite(seTau2) ? { seTau2 } : {}
  return { tau2, ...known, I2: i2At(tau2, df / traceP), H2: (tau2 * traceP) / df + 1, ...tested }
}

/** Why there may be no interval of τ². */
export type NoTau2Interval =
  | 'fewer-than-two-studies'
  /** Both ends lie below 0: studies agree better than chance lets expect at any τ². */
  | 'empty-set-both-ends-below-0'

/** Ends of a confidence interval of τ² and of the I² and H² that go with them. */
export type HeterogeneityInterval = {
  readonly tau2: { readonly low: number; readonly high: number }
  /** Per cent. */
  readonly I2: { readonly low: number; readonly high: number }
  readonly H2: { readonly low: number; readonly high: number }
}

/**
 * Interval of τ² by the Q-profile: the values at which Q(τ²) crosses the χ² quantiles on k − p degrees of freedom, cut at 0.
 * The set is empty when Q is below the lower quantile already at 0: studies agree better than chance lets expect.
 *
 * @see Viechtbauer 2007, Statistics in Medicine 26, 37–52, section 3.3
 */
export function heterogeneityIntervalOf(
  model: WeightedModel,
  confidence: number,
  search?: RootSearch,
): Computed<HeterogeneityInterval, NoTau2Interval> {
  const df = model.k - model.p
  const tail = (1 - confidence) / 2
  const { residual: Q, traceP } = model.momentsAt(0)
  const least = chiSquareQuantile(tail, df)
  if (Q < least) return notComputed('empty-set-both-ends-below-0', { Q, least })
  const low = tau2WhereQ(model, chiSquareUpperQuantile(tail, df), search)
  const high = tau2WhereQ(model, least, search)
  const typical = df / traceP
  return computed({
    tau2: { low, high },
    I2: { low: i2At(low, typical), high: i2At(high, typical) },
    H2: { low: low / typical + 1, high: high / typical + 1 },
  })
}

function i2At(tau2: number, typicalVariance: number): number {
  return (100 * tau2) / (tau2 + typicalVariance)
}
