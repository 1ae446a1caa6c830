import { inverseFromUpper, orthonormalise, solveUpper } from '../numerics/orthonormalise.ts'
import { symmetricEigen } from '../numerics/symmetric-eigen.ts'
import type { Cluster } from './clusters.ts'

/** A direction is the cluster's own when all but this share of its length lies in the cluster. */
const nearlyAll = 1e-11

/**
 * Which coefficients cannot be estimated without one of the clusters: what only that cluster knows of them it fits exactly, so its
 * residuals there are 0 whatever the truth, and no robust error of such a coefficient counts that cluster's uncertainty.
 *
 * With X = QR, a γ with X₋c γ = 0 is R⁻¹z for an eigenvector z of Q_cᵀQ_c at eigenvalue 1; coefficient j hangs on c when γⱼ ≠ 0.
 *
 * @param columns  of X, not depending on each other
 * @returns        one answer for each column
 * @see Pustejovsky & Tipton 2018, theorem 1, for what the pseudo-inverse of CR2 leaves out in that case
 */
export function hangingOnOneCluster(columns: readonly Float64Array[], clusters: readonly Cluster[]): boolean[] {
  const design = orthonormalise(columns)
  const hanging = columns.map(() => false)
  if (!design) return hanging
  const { q, r } = design
  const sizes = inverseFromUpper(r).map((row, j) => Math.sqrt(row[j] ?? 0))
  for (const { members } of clusters) {
    const inside = q.map((left) =>
      Float64Array.from(q, (right) => members.reduce((sum, i) => sum + (left[i] ?? 0) * (right[i] ?? 0), 0)),
    )
    const { values, vectors } = symmetricEigen(inside)
    for (const [e, value] of values.entries()) {
      if (value < 1 - nearlyAll) continue
      const direction = solveUpper(r, Array.from(vectors[e] ?? []))
      for (const [j, size] of sizes.entries()) if (Math.abs(direction[j] ?? 0) > 1e-6 * size) hanging[j] = true
    }
  }
  return hanging
}
