import { type Computed, computed, notComputed } from '../computed.ts'
import { fitThreeLevel, type RobustEstimate } from '../synthesis/fit-three-level.ts'
import { requireStudies } from '../synthesis/study-input.ts'
import type { ClusteredFindings, NoThreeLevel } from '../synthesis/three-level-input.ts'
import { type BiasReading, biasReadings } from './reading.ts'

/** Egger's test for findings of one study that err together. */
export type ClusteredRegressionTest = BiasReading & {
  readonly findings: number
  readonly clusters: number
  /** Assumed correlation of sampling errors within a cluster. */
  readonly rho: number
  /** Change of the estimate with its standard error, cluster-robust (CR2): the test is of its being 0. */
  readonly slope: RobustEstimate
  /** The estimate of a finding without sampling error, cluster-robust (CR2). */
  readonly limit: RobustEstimate
}

/**
 * Egger's regression test in its cluster form ("Egger sandwich"): the three-level model with the standard error as moderator, its
 * slope tested with CR2 and Satterthwaite's degrees of freedom. The plain test takes findings of one study for independent and finds
 * asymmetry too often.
 *
 * @param findings  yi, vi, cluster, and rho for errors that are correlated within clusters
 * @returns         not computed when the three-level model is not, or when all standard errors are equal
 * @throws RangeError as fitThreeLevel
 * @see Rodgers & Pustejovsky 2021, Psychological Methods 26(2), 141–160
 */
export function clusteredRegressionTest(
  findings: Omit<ClusteredFindings, 'X'>,
): Computed<ClusteredRegressionTest, NoThreeLevel | 'standard-errors-do-not-vary'> {
  requireStudies(findings, findings.confidence)
  const { vi, rho = 0 } = findings
  if (vi.every((v) => v === vi[0])) return notComputed('standard-errors-do-not-vary', { n: vi.length })
  const fit = fitThreeLevel({ ...findings, X: vi.map((v) => [Math.sqrt(v)]) })
  if (!fit.computed) return fit
  const [limit, slope] = fit.robust.CR2
  if (!limit || !slope) return notComputed('moderators-not-independent', { n: vi.length })
  return computed({ findings: fit.n, clusters: fit.clusters, rho, slope, limit, ...biasReadings.regressionTest })
}
