import { type Computed, computed, notComputed } from '../computed.ts'
import { requireFinite, requireSameLength, requireWithin } from '../impossible-input.ts'
import { clustersOf } from './clusters.ts'
import { requireStudies, type Studies } from './study-input.ts'
import { areToldApart, type ThreeLevelData, threeLevelData } from './three-level-likelihood.ts'

/** Findings within clusters (findings of one study, studies of one team or place), and moderators if any. */
export type ClusteredFindings = Studies & {
  /** The cluster of each finding, length n. */
  readonly cluster: readonly (number | string)[]
  /** n rows of moderator values, without the column of ones. */
  readonly X?: readonly (readonly number[])[]
  /**
   * Assumed correlation of the sampling errors of one cluster's findings, 0 (the default) to below 1: findings from the same people
   * err together. Rarely known: fit with several and say which.
   */
  readonly rho?: number
  /** 0.95 unless said otherwise. */
  readonly confidence?: number
}

/** Why there may be no fit. */
export type NoThreeLevel =
  | 'no-more-findings-than-coefficients'
  | 'moderators-not-independent'
  /** A few findings are so much more precise than the others that these are lost in rounding. */
  | 'variances-too-far-apart'
  | 'fewer-than-two-clusters'
  | 'no-cluster-with-two-findings'
  /** The moderators take up all that differs between clusters, or what is left cannot part the two variances. */
  | 'variances-not-told-apart'

/**
 * The findings as the likelihood takes them.
 *
 * @throws RangeError as fitThreeLevel
 */
export function threeLevelDataOf(given: ClusteredFindings): Computed<{ data: ThreeLevelData }, NoThreeLevel> {
  const { yi, vi, cluster, X = yi.map(() => []), rho = 0 } = given
  requireStudies(given, given.confidence)
  requireWithin('rho', [rho], 0, 1 - Number.EPSILON)
  requireSameLength({ yi, cluster, X })
  for (const [i, row] of X.entries()) requireFinite(`X[${i}]`, row)
  const n = yi.length
  const p = 1 + (X[0]?.length ?? 0)
  if (n <= p) return notComputed('no-more-findings-than-coefficients', { n, p })
  const columns = Array.from({ length: p }, (_, j) => Float64Array.from(X, (row) => (j === 0 ? 1 : (row[j - 1] ?? 0))))
  const clusters = clustersOf(cluster)
  const data = threeLevelData({ yi, vi, columns, clusters, rho })
  if (!data) return notComputed('moderators-not-independent', { n, p })
  if (clusters.length < 2) return notComputed('fewer-than-two-clusters', { clusters: clusters.length })
  if (clusters.length === n) return notComputed('no-cluster-with-two-findings', { n, clusters: n })
  if (!areToldApart(data)) return notComputed('variances-not-told-apart', { n, clusters: clusters.length, p })
  return computed({ data })
}
