import { type Computed, computed, notComputed } from '../computed.ts'
import { chiSquareUpperTail } from '../distributions/chi-square.ts'
import { type NoRobustVariance, type RobustKind, robustVariances } from './robust-covariance.ts'
import { type TestedEstimate, testedEstimate } from './tested-estimate.ts'
import { type ClusteredFindings, type NoThreeLevel, threeLevelDataOf } from './three-level-input.ts'
import { type Components, coveringBlocksAt, threeLevelAt } from './three-level-likelihood.ts'
import { highestThreeLevel } from './three-level-search.ts'

/** A fitted three-level model. The first coefficient is the intercept. */
export type ThreeLevelFit = {
  /** Findings, clusters. */
  readonly n: number
  readonly clusters: number
  readonly coefficients: readonly TestedEstimate[]
  readonly covariance: readonly (readonly number[])[]
  readonly confidence: number
  readonly rho: number
  /** Variance between clusters. */
  readonly between: number
  /** Variance between findings of the same cluster. */
  readonly within: number
  /** Restricted log-likelihood. */
  readonly logLik: number
  /** Shares of the total variance, per cent: between clusters, within them, and both; the rest is sampling error. */
  readonly I2: { readonly between: number; readonly within: number; readonly total: number }
  /** Residual heterogeneity at the sampling errors alone (weights 1/vᵢ where rho is 0). */
  readonly Q: number
  readonly df: number
  readonly p: number
  /**
   * Coefficients with errors that hold also where the assumed correlations don't, tested with t on Satterthwaite degrees of
   * freedom. Below 4 or 5 of them such a p is not to be trusted. One by one not computed where a cluster alone determines it.
   */
  readonly robust: { readonly CR1: readonly RobustEstimate[]; readonly CR2: readonly RobustEstimate[] }
}

/** A coefficient with its cluster-robust error, or why it has none. */
export type RobustEstimate = Computed<TestedEstimate, NoRobustVariance>

/**
 * Three-level model by restricted maximum likelihood: y = Xβ + Zu + w + e, V = cov(e) + σ²_within I + σ²_between ZZᵀ, the sampling
 * errors e independent (cov(e) = diag(v)), or correlated within clusters with an assumed ρ: ρ√(vᵢvⱼ) (the correlated and hierarchical
 * effects model, CHE).
 *
 *   I²_between = 100 σ²_between/(σ²_between + σ²_within + s²), s² = (n−p)/tr(P) with P at the sampling errors alone; I²_within likewise
 *
 * Cost is linear in the findings, through the block structure; CR2 adds the cube of each cluster's size.
 *
 * @param given  yi, vi, cluster of length n; X if there are moderators; confidence (0.95)
 * @returns      coefficients tested with z, components of variance, and cluster-robust tests; not computed from one cluster or
 *   from clusters of one finding each, where the two variances cannot be told apart (see fitMetaRegression)
 * @throws RangeError when lengths differ, a value is not finite, a variance not above 0, or rho not in [0, 1)
 * @see Konstantopoulos 2011, Research Synthesis Methods 2, 61–76, equations 6 to 9; metafor's rma.mv(random = ~ 1 | cluster/effect);
 *   Pustejovsky & Tipton 2018, 2022 for the robust tests and, 2022, Prevention Science 23, 425–438, for CHE; Cheung 2014, Psychological
 *   Methods 19, 211–229, equations 14 and 15, for I² by level
 */
export function fitThreeLevel(given: ClusteredFindings): Computed<ThreeLevelFit, NoThreeLevel> {
  const read = threeLevelDataOf(given)
  if (!read.computed) return read
  const { data } = read
  const { yi, vi, columns, clusters, rho } = data
  const { confidence = 0.95 } = given
  const [n, p] = [yi.length, columns.length]
  const optimum = highestThreeLevel(data)
  const common = threeLevelAt(data, { between: 0, within: 0 })
  if (!optimum || !common) return notComputed('variances-too-far-apart', { n, p })
  const { between, within } = optimum.components
  const { beta, covariance, logLik } = optimum.point
  const Q = common.quadratic
  const residuals = yi.map((y, i) => y - beta.reduce((sum, b, j) => sum + b * (columns[j]?.[i] ?? 0), 0))
  const { solve } = coveringBlocksAt(data, { between, within })
  const sandwich = { columns, clusters, vi, between, within, rho, residuals, beta, solve, bread: covariance }
  const robust = (kind: RobustKind) =>
    robustVariances(sandwich, kind).map(
      (found, j): RobustEstimate =>
        found.computed
          ? computed(testedEstimate(beta[j] ?? Number.NaN, Math.sqrt(found.variance), confidence, found.df))
          : found,
    )
  return computed({
    n,
    clusters: clusters.length,
    coefficients: beta.map((estimate, j) =>
      testedEstimate(estimate, Math.sqrt(covariance[j]?.[j] ?? Number.NaN), confidence),
    ),
    covariance,
    confidence,
    rho,
    between,
    within,
    logLik,
    I2: sharesOf({ between, within }, (n - p) / common.traceP),
    Q,
    df: n - p,
    p: chiSquareUpperTail(Q, n - p),
    robust: { CR1: robust('CR1'), CR2: robust('CR2') },
  })
}

function sharesOf({ between, within }: Components, typical: number): ThreeLevelFit['I2'] {
  const share = (variance: number) => (100 * variance) / (between + within + typical)
  return { between: share(between), within: share(within), total: share(between + within) }
}
