import { type Computed, computed, notComputed } from '../computed.ts'
import { chiSquareUpperTail } from '../distributions/chi-square.ts'
import { requireFinite, requireSameLength } from '../impossible-input.ts'
import { blocksAt, clustersOf } from './clusters.ts'
import { type NoRobustVariance, type RobustKind, robustVariances } from './robust-covariance.ts'
import { requireStudies, type Studies } from './study-input.ts'
import { type TestedEstimate, testedEstimate } from './tested-estimate.ts'
import { threeLevelAt, threeLevelData } from './three-level-likelihood.ts'
import { highestThreeLevel } from './three-level-search.ts'

/** Findings within clusters (findings of one study, studies of one team or place), and moderators if any. */
export type ClusteredFindings = Studies & {
  /** The cluster of each finding, length n. */
  readonly cluster: readonly (number | string)[]
  /** n rows of moderator values, without the column of ones. */
  readonly X?: readonly (readonly number[])[]
  /** 0.95 unless said otherwise. */
  readonly confidence?: number
}

/** A fitted three-level model. The first coefficient is the intercept. */
export type ThreeLevelFit = {
  /** Findings, clusters. */
  readonly n: number
  readonly clusters: number
  readonly coefficients: readonly TestedEstimate[]
  readonly covariance: readonly (readonly number[])[]
  /** Variance between clusters. */
  readonly between: number
  /** Variance between findings of the same cluster. */
  readonly within: number
  /** Restricted log-likelihood. */
  readonly logLik: number
  /** Residual heterogeneity at weights 1/vᵢ, the clusters disregarded. */
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

/** Why there may be no fit. */
export type NoThreeLevel =
  | 'no-more-findings-than-coefficients'
  | 'moderators-not-independent'
  | 'fewer-than-two-clusters'
  | 'no-cluster-with-two-findings'

/**
 * Three-level model by restricted maximum likelihood: y = Xβ + Zu + w + e, V = diag(v) + σ²_within I + σ²_between ZZᵀ.
 *
 * Cost is linear in the findings, through the block structure; CR2 adds the cube of each cluster's size.
 *
 * @param given  yi, vi, cluster of length n; X if there are moderators; confidence (0.95)
 * @returns      coefficients tested with z, components of variance, and cluster-robust tests; not computed from one cluster or
 *   from clusters of one finding each, where the two variances cannot be told apart (see fitMetaRegression)
 * @throws RangeError when lengths differ, a value is not finite or a variance not above 0
 * @see Konstantopoulos 2011, Research Synthesis Methods 2, 61–76, equations 6 to 9; metafor's rma.mv(random = ~ 1 | cluster/effect);
 *   Pustejovsky & Tipton 2018, 2022 for the robust tests
 */
export function fitThreeLevel(given: ClusteredFindings): Computed<ThreeLevelFit, NoThreeLevel> {
  const { yi, vi, cluster, X = yi.map(() => []), confidence = 0.95 } = given
  requireStudies(given, confidence)
  requireSameLength({ yi, cluster, X })
  for (const [i, row] of X.entries()) requireFinite(`X[${i}]`, row)
  const n = yi.length
  const p = 1 + (X[0]?.length ?? 0)
  if (n <= p) return notComputed('no-more-findings-than-coefficients', { n, p })
  const columns = Array.from({ length: p }, (_, j) => Float64Array.from(X, (row) => (j === 0 ? 1 : (row[j - 1] ?? 0))))
  const clusters = clustersOf(cluster)
  const data = threeLevelData({ yi, vi, columns, clusters })
  if (!data) return notComputed('moderators-not-independent', { n, p })
  if (clusters.length < 2) return notComputed('fewer-than-two-clusters', { clusters: clusters.length })
  if (clusters.length === n) return notComputed('no-cluster-with-two-findings', { n, clusters: n })
  const optimum = highestThreeLevel(data)
  const common = threeLevelAt(data, { between: 0, within: 0 })
  if (!optimum || !common) return notComputed('moderators-not-independent', { n, p })
  const { between, within } = optimum.components
  const { beta, covariance, logLik } = optimum.point
  const Q = common.weightedResiduals.reduce((sum, w, i) => sum + w * w * (vi[i] ?? 0), 0)
  const residuals = yi.map((y, i) => y - beta.reduce((sum, b, j) => sum + b * (columns[j]?.[i] ?? 0), 0))
  const { solve } = blocksAt(vi, clusters, between, within)
  const sandwich = { columns, clusters, vi, between, within, residuals, beta, solve, bread: covariance }
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
    between,
    within,
    logLik,
    Q,
    df: n - p,
    p: chiSquareUpperTail(Q, n - p),
    robust: { CR1: robust('CR1'), CR2: robust('CR2') },
  })
}
