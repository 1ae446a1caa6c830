/** Findings of one cluster, as places in the lists given. */
export type Cluster = { readonly members: readonly number[] }

/** Groups findings by their cluster, clusters in order of first appearance. */
export function clustersOf(labels: readonly (number | string)[]): Cluster[] {
  const places = new Map<number | string, number[]>()
  for (const [i, label] of labels.entries()) {
    const members = places.get(label)
    if (members) members.push(i)
    else places.set(label, [i])
  }
  return Array.from(places.values(), (members) => ({ members }))
}

/**
 * The covariance of a three-level model at given components, cluster by cluster: Σ = D + σ²_b 11ᵀ, D = diag(vᵢ + σ²_w). By
 * Woodbury's identity, with S = 1ᵀD⁻¹1 and ū = 1ᵀD⁻¹u/S the cluster's weighted mean,
 *
 *   Σ⁻¹u = D⁻¹(u − ū1) + D⁻¹1 ū/(1 + σ²_b S)
 *
 * The cost is linear in the findings. Deviations are taken from the most precise finding, so that no digit is lost where variances
 * are many orders apart.
 */
export type Blocks = {
  /** Σ⁻¹u over all findings. */
  solve(u: ArrayLike<number>): Float64Array
  /** ln |Σ|. */
  readonly logDet: number
  /** tr(Σ⁻¹) and tr(Σ⁻¹ZZᵀ). */
  readonly traceWithin: number
  readonly traceBetween: number
}

/** Prepares the blocks at σ²_b between and σ²_w within clusters. */
export function blocksAt(vi: readonly number[], clusters: readonly Cluster[], between: number, within: number): Blocks {
  const inverse = Float64Array.from(vi, (v) => 1 / (v + within))
  const sums = new Float64Array(clusters.length)
  const heaviest = new Int32Array(clusters.length)
  let logDet = 0
  let traceWithin = 0
  let traceBetween = 0
  for (const [c, { members }] of clusters.entries()) {
    let sum = 0
    let squares = 0
    let [heavy = 0] = members
    for (const i of members) {
      if ((inverse[i] ?? 0) > (inverse[heavy] ?? 0)) heavy = i
      const d = inverse[i] ?? 0
      sum += d
      squares += d * d
      logDet -= Math.log(d)
    }
    const scale = 1 + between * sum
    sums[c] = sum
    heaviest[c] = heavy
    logDet += Math.log(scale)
    traceWithin += sum - (between / scale) * squares
    traceBetween += sum / scale
  }
  return {
    logDet,
    traceWithin,
    traceBetween,
    solve(u) {
      const solved = new Float64Array(vi.length)
      for (const [c, { members }] of clusters.entries()) {
        const sum = sums[c] ?? 1
        const origin = u[heaviest[c] ?? 0] ?? 0
        let weighted = 0
        for (const i of members) weighted += (inverse[i] ?? 0) * ((u[i] ?? 0) - origin)
        const shift = weighted / sum
        const common = (origin + shift) / (1 + between * sum)
        for (const i of members) solved[i] = (inverse[i] ?? 0) * ((u[i] ?? 0) - origin - shift + common)
      }
      return solved
    },
  }
}

/** ZZᵀu: every finding gets the sum over its cluster. */
export function sumWithinClusters(u: ArrayLike<number>, clusters: readonly Cluster[]): Float64Array {
  const summed = new Float64Array(u.length)
  for (const { members } of clusters) {
    let sum = 0
    for (const i of members) sum += u[i] ?? 0
    for (const i of members) summed[i] = sum
  }
  return summed
}
