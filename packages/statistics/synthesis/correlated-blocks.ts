import type { Blocks, Cluster } from './clusters.ts'

/**
 * As blocksAt, where the sampling errors of one cluster are correlated with an assumed ρ:
 *
 *   Σ = B + σ²_b 11ᵀ,  B = D + ρ ssᵀ,  D = diag((1−ρ)vᵢ + σ²_w),  sᵢ = √vᵢ
 *
 * Sherman and Morrison's identity twice; the cost stays linear in the findings.
 */
export function correlatedBlocksAt(
  vi: readonly number[],
  clusters: readonly Cluster[],
  between: number,
  within: number,
  rho: number,
): Blocks {
  const inverse = Float64Array.from(vi, (v) => 1 / ((1 - rho) * v + within))
  const roots = Float64Array.from(vi, Math.sqrt)
  const weights = clusters.map(({ members }) => {
    const ss = members.reduce((sum, i) => sum + (inverse[i] ?? 0) * (roots[i] ?? 0) ** 2, 0)
    return { members, ss, shrink: rho / (1 + rho * ss) }
  })
  /** B⁻¹u of one cluster, in the order of its members. */
  const solveB = ({ members, shrink }: (typeof weights)[number], u: (i: number) => number): number[] => {
    const along = members.reduce((sum, i) => sum + (inverse[i] ?? 0) * (roots[i] ?? 0) * u(i), 0)
    return members.map((i) => (inverse[i] ?? 0) * (u(i) - shrink * along * (roots[i] ?? 0)))
  }
  const ones = weights.map((cluster) => solveB(cluster, () => 1))
  const sums = ones.map((values) => values.reduce((sum, value) => sum + value, 0))
  let logDet = 0
  let traceWithin = 0
  let traceBetween = 0
  for (const [c, { members, ss, shrink }] of weights.entries()) {
    const scale = 1 + between * (sums[c] ?? 0)
    logDet += Math.log(1 + rho * ss) + Math.log(scale)
    traceBetween += (sums[c] ?? 0) / scale
    for (const [t, i] of members.entries()) {
      const d = inverse[i] ?? 0
      logDet -= Math.log(d)
      traceWithin += d - shrink * (d * (roots[i] ?? 0)) ** 2 - (between / scale) * (ones[c]?.[t] ?? 0) ** 2
    }
  }
  return {
    logDet,
    traceWithin,
    traceBetween,
    solve(u) {
      const solved = new Float64Array(vi.length)
      for (const [c, cluster] of weights.entries()) {
        const own = solveB(cluster, (i) => u[i] ?? 0)
        const drawn = (between * own.reduce((sum, value) => sum + value, 0)) / (1 + between * (sums[c] ?? 0))
        for (const [t, i] of cluster.members.entries()) solved[i] = (own[t] ?? 0) - drawn * (ones[c]?.[t] ?? 0)
      }
      return solved
    },
  }
}
