import { type Computed, computed, notComputed } from '../computed.ts'
import { chiSquareUpperTail } from '../distributions/chi-square.ts'
import { fUpperTail } from '../distributions/f.ts'
import { requireFinite, requireSameLength } from '../impossible-input.ts'
import { type KnappHartung, scaleOf } from './fit-random-effects.ts'
import { type Heterogeneity, heterogeneityOf } from './heterogeneity.ts'
import { interceptModel } from './intercept-model.ts'
import { regressionModel, unlessTooFarApart } from './regression-model.ts'
import { type FitOptions, requireStudies, type Studies, type Tau2Method, type TestKind } from './study-input.ts'
import { logLikelihood } from './tau2-likelihood.ts'
import type { Tau2Search } from './tau2-search.ts'
import { type TestedEstimate, testedEstimate } from './tested-estimate.ts'
import type { WeightedModel } from './weighted-model.ts'

/** Moderators beside the studies. */
export type Moderators = {
  /** k rows of moderator values, without the column of ones. */
  readonly X: readonly (readonly number[])[]
  /** Whether a column of ones comes first; true unless said otherwise. */
  readonly intercept?: boolean
}

/** A test that all moderators' coefficients are 0 (all coefficients when there is no intercept). */
export type ModeratorTest = {
  /** Wald's χ² for z; that divided by its degrees of freedom, an F, for knha. */
  readonly QM: number
  readonly df: number
  /** Degrees of freedom of the denominator; absent where QM is a χ². */
  readonly df2?: number
  readonly p: number
}

/** A fitted meta-regression. Coefficients stand in the order of X, the intercept first where there is one. */
export type MetaRegressionFit = {
  readonly studies: Studies
  readonly k: number
  /** Coefficients, the intercept included. */
  readonly p: number
  /** Whether the first coefficient is an intercept. */
  readonly intercept: boolean
  readonly method: Tau2Method
  readonly test: TestKind
  readonly confidence: number
  readonly coefficients: readonly TestedEstimate[]
  /** Covariance of the coefficients, p × p, knha's factor included. */
  readonly covariance: readonly (readonly number[])[]
  /** Residual variance between studies. */
  readonly tau2: number
  /** Residual heterogeneity: its Q is QE. */
  readonly heterogeneity: Heterogeneity
  /** Not computed when the intercept is the only coefficient. */
  readonly moderatorTest: Computed<ModeratorTest, 'no-moderators'>
  /** Share of the variance between studies that the moderators account for, per cent, cut at 0. */
  readonly R2: Computed<{ percent: number }, 'no-intercept' | 'no-variance-to-account-for'>
  /** Fitted values, length k. */
  readonly fitted: readonly number[]
  /** Leverages, length k; they sum to p. */
  readonly leverages: readonly number[]
  readonly logLik?: number
  readonly knappHartung?: KnappHartung
}

/** Why there may be no regression. */
export type NoRegression =
  | 'no-more-studies-than-coefficients'
  | 'moderators-not-independent'
  | 'variances-too-far-apart'
  | 'no-spread-to-scale-by'

/**
 * Mixed-effects meta-regression: yᵢ = xᵢᵀβ + uᵢ + eᵢ, var uᵢ = τ², var eᵢ = vᵢ (with method FE: no uᵢ).
 *
 *   β̂ = (XᵀWX)⁻¹XᵀWy   cov β̂ = (XᵀWX)⁻¹   QM = β̂ₘᵀ cov(β̂ₘ)⁻¹ β̂ₘ
 *   knha: cov β̂ times s² = yᵀPy/(k−p), t on k−p, F = QM/m on m and k−p
 *   R² = 100 max(0, (τ²₀ − τ²)/τ²₀), τ²₀ without moderators; for FE the adjusted R² of the weighted regression
 *
 * The same τ² is taken for all studies; a moderator that varies only between few studies explains little with certainty.
 *
 * @param given  yi, vi of length k; X of k rows; intercept (true), method (REML), test (z), confidence (0.95)
 * @returns      not computed when k ≤ p, when columns depend on each other, or when knha meets a perfect fit
 * @throws RangeError when lengths differ, a value is not finite or a variance not above 0
 * @see Viechtbauer 2010, Journal of Statistical Software 36(3), section 2.2; Knapp & Hartung 2003; Raudenbush 2009 for R²
 */
export function fitMetaRegression(given: Studies & Moderators & FitOptions): Computed<MetaRegressionFit, NoRegression> {
  const { yi, vi, X, intercept = true } = given
  requireStudies(given, given.confidence)
  requireRows(X, yi)
  const k = yi.length
  const design = intercept ? X.map((row) => [1, ...row]) : X
  const p = design[0]?.length ?? 0
  if (k <= p || p === 0) return notComputed('no-more-studies-than-coefficients', { k, p })
  const built = intercept && p === 1 ? computed({ model: interceptModel(yi, vi) }) : regressionModel(yi, vi, design)
  if (!built.computed) return built
  return unlessTooFarApart(() => fitted({ ...given, design, intercept, model: built.model }))
}

/** The fit of a model whose columns are known to be independent. */
function fitted(
  given: Studies &
    FitOptions & {
      readonly design: readonly (readonly number[])[]
      readonly intercept: boolean
      readonly model: WeightedModel
    },
): Computed<MetaRegressionFit, NoRegression> {
  const { yi, vi, design, intercept, model, method = 'REML', test = 'z', confidence = 0.95 } = given
  const { k, p } = model
  const heterogeneity = heterogeneityOf(model, method, given.tau2Search)
  const { tau2 } = heterogeneity
  const df = k - p
  const knappHartung = test === 'knha' ? scaleOf(model.momentsAt(tau2).residual, df) : undefined
  if (knappHartung?.scale === 0) return notComputed('no-spread-to-scale-by', { k, p })
  const { beta, covariance: unscaled } = model.solveAt(tau2)
  const covariance = unscaled.map((row) => row.map((value) => value * (knappHartung?.scale ?? 1)))
  const coefficients = beta.map((estimate, j) =>
    testedEstimate(estimate, Math.sqrt(covariance[j]?.[j] ?? Number.NaN), confidence, knappHartung && df),
  )
  return computed({
    studies: { yi, vi },
    k,
    p,
    intercept,
    method,
    test,
    confidence,
    coefficients,
    covariance,
    tau2,
    heterogeneity,
    moderatorTest: moderatorTest(beta, covariance, intercept ? 1 : 0, knappHartung && df),
    R2: intercept ? accountedFor(model, method, heterogeneity, given.tau2Search) : notComputed('no-intercept'),
    fitted: design.map((row) => row.reduce((sum, x, j) => sum + x * (beta[j] ?? 0), 0)),
    leverages: model.leveragesAt(tau2),
    ...(method === 'ML' || method === 'REML' ? { logLik: logLikelihood(model, method, tau2) } : {}),
    ...(knappHartung ? { knappHartung } : {}),
  })
}

function requireRows(X: readonly (readonly number[])[], yi: readonly number[]): void {
  requireSameLength({ yi, X })
  const width = X[0]?.length ?? 0
  X.forEach((row, i) => {
    if (row.length !== width) throw new RangeError(`X[${i}] has length ${row.length}, but X[0] has length ${width}`)
    requireFinite(`X[${i}]`, row)
  })
}

/** Wald's test of the coefficients from `first` on, by the Cholesky-like factor of their covariance. */
function moderatorTest(
  beta: readonly number[],
  covariance: readonly (readonly number[])[],
  first: number,
  df2: number | undefined,
): MetaRegressionFit['moderatorTest'] {
  const df = beta.length - first
  if (df === 0) return notComputed('no-moderators')
  const wald = quadraticInInverse(
    covariance.slice(first).map((row) => row.slice(first)),
    beta.slice(first),
  )
  return df2 === undefined
    ? computed({ QM: wald, df, p: chiSquareUpperTail(wald, df) })
    : computed({ QM: wald / df, df, df2, p: fUpperTail(wald / df, df, df2) })
}

/** bᵀ A⁻¹ b for a symmetric positive definite A, by Cholesky's factor after scaling A to a correlation. */
export function quadraticInInverse(A: readonly (readonly number[])[], b: readonly number[]): number {
  const n = b.length
  const scale = A.map((row, i) => Math.sqrt(row[i] ?? 1))
  const L: number[][] = []
  const solved: number[] = []
  let total = 0
  for (let i = 0; i < n; i++) {
    const row: number[] = []
    for (let j = 0; j <= i; j++) {
      let value = (A[i]?.[j] ?? 0) / ((scale[i] ?? 1) * (scale[j] ?? 1))
      for (let m = 0; m < j; m++) value -= (row[m] ?? 0) * (L[j]?.[m] ?? row[m] ?? 0)
      row.push(i === j ? Math.sqrt(value) : value / (L[j]?.[j] ?? 1))
    }
    L.push(row)
    let rest = (b[i] ?? 0) / (scale[i] ?? 1)
    for (let j = 0; j < i; j++) rest -= (row[j] ?? 0) * (solved[j] ?? 0)
    const z = rest / (row[i] ?? 1)
    solved.push(z)
    total += z * z
  }
  return total
}

/** R² against the model of a single mean, by the same estimator. */
function accountedFor(
  model: WeightedModel,
  method: Tau2Method,
  residual: Heterogeneity,
  search?: Tau2Search,
): MetaRegressionFit['R2'] {
  const without = heterogeneityOf(interceptModel(model.yi, model.vi), method, search)
  const [before, after] =
    method === 'FE' ? [without.Q / without.df, residual.Q / residual.df] : [without.tau2, residual.tau2]
  if (before === 0) return notComputed('no-variance-to-account-for')
  return computed({ percent: Math.max(0, (100 * (before - after)) / before) })
}
