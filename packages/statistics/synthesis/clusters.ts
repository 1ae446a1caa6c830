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
 * Woodbury's identity Σ⁻¹u = D⁻¹u − D⁻¹1 · σ²_b (1ᵀD⁻¹u)/(1 + σ²_b 1ᵀD⁻¹1): the cost is linear in the findings.
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
  const shrink = new Float64Array(clusters.length)
  let logDet = 0
  let traceWithin = 0
  let traceBetween = 0
  for (const [c, { members }] of clusters.entries()) {
    let sum = 0
    let squares = 0
    for (const i of members) {
      const d = inverse[i] ?? 0
      sum += d
      squares += d * d
      logDet -= Math.log(d)
    }
    const scale = 1 + between * sum
    shrink[c] = between / scale
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
        let sum = 0
        for (const i of members) sum += (inverse[i] ?? 0) * (u[i] ?? 0)
        const drawn = (shrink[c] ?? 0) * sum
        for (const i of members) solved[i] = (inverse[i] ?? 0) * ((u[i] ?? 0) - drawn)
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
