import { requireNonNegative, requirePositive, requireWithin } from '../impossible-input.ts'
import type { EstimateAndVariance } from './effect.ts'
import type { TwoByTwo } from './two-by-two-table.ts'
import type { TwoGroups } from './two-means.ts'

/** What makes people of one cluster (school, team, area) tell less than as many people by themselves. */
export type Clustering = {
  /** Mean number of people in a cluster, at least 1. */
  readonly clusterSize: number
  /** Intracluster correlation, 0 to 1. */
  readonly icc: number
  /** Standard deviation of cluster sizes over their mean; 0, all alike, unless said otherwise. */
  readonly cvOfSizes?: number
}

/**
 * Design effect of a trial that drew lots for clusters: how many times larger the variance is than for as many people by themselves.
 *
 *   1 + ((1 + cv²) m − 1) ρ        with clusters of one size: 1 + (m − 1) ρ
 *
 * @throws RangeError when the mean size is below 1, ρ outside [0, 1] or cv negative
 * @see Donner & Klar 2000, Design and Analysis of Cluster Randomization Trials, section 5.2; Eldridge, Ashby & Kerry 2006, International
 *   Journal of Epidemiology 35, 1292–1300, for unequal sizes; Cochrane Handbook, version 6, section 23.1.4
 */
export function designEffect({ clusterSize, icc, cvOfSizes = 0 }: Clustering): number {
  requireWithin('clusterSize', [clusterSize], 1, Number.MAX_VALUE)
  requireWithin('icc', [icc], 0, 1)
  requireNonNegative('cvOfSizes', [cvOfSizes])
  return 1 + ((1 + cvOfSizes ** 2) * clusterSize - 1) * icc
}

/** Two groups as small as they count: sizes divided by the design effect. @throws RangeError unless the effect is above 0 */
export function effectiveGroups<Groups extends Pick<TwoGroups, 'n1i' | 'n2i'>>(groups: Groups, effect: number): Groups {
  requirePositive('effect', [effect])
  return { ...groups, n1i: groups.n1i / effect, n2i: groups.n2i / effect }
}

/** Counts as small as they count: every cell divided by the design effect. @throws RangeError unless the effect is above 0 */
export function effectiveTable({ ai, bi, ci, di }: TwoByTwo, effect: number): TwoByTwo {
  requirePositive('effect', [effect])
  return { ai: ai / effect, bi: bi / effect, ci: ci / effect, di: di / effect }
}

/**
 * An estimate whose analysis took no account of clusters: its variance times the design effect.
 *
 * @throws RangeError unless variance and effect are above 0
 */
export function inflatedByDesign({ yi, vi }: EstimateAndVariance, effect: number): EstimateAndVariance {
  requirePositive('vi', [vi])
  requirePositive('effect', [effect])
  return { yi, vi: vi * effect }
}
