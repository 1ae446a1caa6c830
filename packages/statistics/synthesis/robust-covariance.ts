import { type Computed, computed, notComputed } from '../computed.ts'
import { symmetricEigen } from '../numerics/symmetric-eigen.ts'
import type { Cluster } from './clusters.ts'
import { hangingOnOneCluster } from './sole-determination.ts'

/** CR1: the plain sandwich times √(m/(m−1)), m clusters. CR2: bias-reduced with the fitted model as working covariance. */
export type RobustKind = 'CR1' | 'CR2'

/** What a fitted model with clusters gives to its sandwich. */
export type Sandwich = {
  readonly columns: readonly Float64Array[]
  readonly clusters: readonly Cluster[]
  readonly vi: readonly number[]
  readonly between: number
  readonly within: number
  /** Correlation of sampling errors within a cluster. */
  readonly rho: number
  /** Residuals y − Xβ̂. */
  readonly residuals: ArrayLike<number>
  readonly beta: readonly number[]
  /** Σ⁻¹ applied to a vector over all findings. */
  readonly solve: (u: ArrayLike<number>) => Float64Array
  /** M = (XᵀΣ⁻¹X)⁻¹. */
  readonly bread: readonly (readonly number[])[]
}

/** Robust variance of one coefficient and Satterthwaite's degrees of freedom of its t. */
export type RobustVariance = Computed<{ variance: number; df: number }, NoRobustVariance>

/** Why a coefficient may have no robust variance. */
export type NoRobustVariance =
  /** It can't be estimated without one of the clusters, whose residuals there are 0 whatever the truth. */
  | 'one-cluster-alone-determines-it'
  /** What residuals say of it is 0 or rounding error: clusters agree to the last digit. */
  | 'no-residual-spread'

/** Sums of residuals below this share of their terms are rounding error. */
const rounding = 1e-13

/**
 * Cluster-robust variance of each coefficient with Satterthwaite degrees of freedom.
 *
 *   V = M Σ_c (XᵀΣ⁻¹)_c A_c e_c e_cᵀ A_cᵀ (Σ⁻¹X)_c M       CR1: A_c = √(m/(m−1)) I
 *   CR2: A_c = Uᵀ (U (Φ_c − X_c M X_cᵀ) Uᵀ)^−½ U with Φ_c = UᵀU the fitted covariance of the cluster
 *   df = (Σ_c P_cc)² / Σ_cd P_cd²,  P_cd = δ_cd a_cᵀΦ_c a_c − (X_cᵀa_c)ᵀ M (X_dᵀa_d),  a_c = A_c (Σ⁻¹X)_c M e_j
 *
 * @returns one per coefficient; not computed where one cluster alone determines it, nor from residuals without spread
 * @see Pustejovsky & Tipton 2018, Journal of Business & Economic Statistics 36(4), 672–683, equations 4, 6 and 11
 */
export function robustVariances(model: Sandwich, kind: RobustKind): RobustVariance[] {
  const { columns, clusters, bread, residuals } = model
  const p = columns.length
  const weighted = columns.map((column) => model.solve(column))
  const hanging = hangingOnOneCluster(columns, clusters)
  const sizes = sizesOf(model)
  const meat = new Float64Array(p)
  const dust = new Float64Array(p)
  const own: number[][] = []
  const drawn: number[][][] = []
  for (const cluster of clusters) {
    const { members } = cluster
    const adjust = kind === 'CR2' ? biasReduced(model, cluster) : constant(clusters.length)
    own.push([])
    drawn.push([])
    for (let j = 0; j < p; j++) {
      const g = Float64Array.from(members, (i) => {
        let sum = 0
        for (let m = 0; m < p; m++) sum += (weighted[m]?.[i] ?? 0) * (bread[m]?.[j] ?? 0)
        return sum
      })
      const a = adjust(g)
      let along = 0
      let size = 0
      let total = 0
      let diagonal = 0
      let alongErrors = 0
      for (const [t, i] of members.entries()) {
        const value = a[t] ?? 0
        along += value * (residuals[i] ?? 0)
        size += Math.abs(value) * (sizes[i] ?? 0)
        total += value
        diagonal += value * value * ((1 - model.rho) * (model.vi[i] ?? 0) + model.within)
        alongErrors += value * Math.sqrt(model.vi[i] ?? 0)
      }
      meat[j] = (meat[j] ?? 0) + along * along
      dust[j] = (dust[j] ?? 0) + (rounding * size) ** 2
      own.at(-1)?.push(diagonal + model.between * total * total + model.rho * alongErrors * alongErrors)
      drawn
        .at(-1)
        ?.push(columns.map((column) => members.reduce((sum, i, t) => sum + (column[i] ?? 0) * (a[t] ?? 0), 0)))
    }
  }
  return Array.from({ length: p }, (_, j): RobustVariance => {
    if (hanging[j]) return notComputed('one-cluster-alone-determines-it', { clusters: clusters.length })
    const variance = meat[j] ?? 0
    if (!(variance > (dust[j] ?? 0))) return notComputed('no-residual-spread', { clusters: clusters.length })
    const df = satterthwaite(
      own.map((row) => row[j] ?? 0),
      drawn.map((row) => row[j] ?? []),
      bread,
    )
    return computed({ variance, df })
  })
}

/** What a residual was a difference of: |yᵢ| and the fitted parts, whose rounding it carries. */
function sizesOf({ columns, residuals, beta }: Sandwich): number[] {
  return Array.from(residuals, (residual, i) =>
    columns.reduce((sum, column, j) => sum + Math.abs((column[i] ?? 0) * (beta[j] ?? 0)), Math.abs(residual)),
  )
}

/** (Σ P_cc)² / Σ P_cd² without forming P: Σ_cd (q_cᵀMq_d)² is the squared norm of M½ (Σ q qᵀ) M½. */
function satterthwaite(
  own: readonly number[],
  drawn: readonly (readonly number[])[],
  bread: readonly (readonly number[])[],
): number {
  const p = bread.length
  const S = bread.map(() => new Array<number>(p).fill(0))
  let trace = 0
  let squares = 0
  for (const [c, q] of drawn.entries()) {
    let lost = 0
    for (let i = 0; i < p; i++) {
      for (let j = 0; j < p; j++) {
        const product = (q[i] ?? 0) * (q[j] ?? 0)
        lost += product * (bread[i]?.[j] ?? 0)
        const row = S[i]
        if (row) row[j] = (row[j] ?? 0) + product
      }
    }
    const s = own[c] ?? 0
    trace += s - lost
    squares += s * s - 2 * s * lost
  }
  const MS = bread.map((row) => S.map((_, j) => row.reduce((sum, m, i) => sum + m * (S[i]?.[j] ?? 0), 0)))
  for (let i = 0; i < p; i++) for (let j = 0; j < p; j++) squares += (MS[i]?.[j] ?? 0) * (MS[j]?.[i] ?? 0)
  return (trace * trace) / squares
}

type Adjust = (g: Float64Array) => Float64Array

function constant(clusters: number): Adjust {
  const factor = Math.sqrt(clusters / (clusters - 1))
  return (g) => g.map((value) => value * factor)
}

/** A_c as a function of a vector; directions that the cluster alone determines are left out (pseudo-inverse). */
function biasReduced({ columns, vi, between, within, rho, bread }: Sandwich, { members }: Cluster): Adjust {
  const covariance = (i: number, l: number) =>
    between + (i === l ? (vi[i] ?? 0) + within : rho * Math.sqrt((vi[i] ?? 0) * (vi[l] ?? 0)))
  const root = symmetricRoot(members.map((i) => Float64Array.from(members, (l) => covariance(i, l))))
  const remaining = members.map((i) =>
    Float64Array.from(members, (l) => {
      let value = covariance(i, l)
      for (const [m, row] of bread.entries()) {
        for (const [o, b] of row.entries()) value -= (columns[m]?.[i] ?? 0) * b * (columns[o]?.[l] ?? 0)
      }
      return value
    }),
  )
  const { values, vectors } = symmetricEigen(product(product(root, remaining), root))
  const largest = Math.max(...values)
  const inverseRoots = values.map((value) => (value > 1e-12 * largest ? 1 / Math.sqrt(value) : 0))
  return (g) => {
    const turned = times(root, g)
    const sum = new Float64Array(g.length)
    for (const [e, vector] of vectors.entries()) {
      let along = 0
      for (let t = 0; t < sum.length; t++) along += (vector[t] ?? 0) * (turned[t] ?? 0)
      along *= inverseRoots[e] ?? 0
      for (let t = 0; t < sum.length; t++) sum[t] = (sum[t] ?? 0) + along * (vector[t] ?? 0)
    }
    return times(root, sum)
  }
}

/** The symmetric square root of a positive definite matrix. */
function symmetricRoot(matrix: readonly Float64Array[]): Float64Array[] {
  const { values, vectors } = symmetricEigen(matrix)
  return matrix.map((_, i) =>
    Float64Array.from(matrix, (_, j) =>
      values.reduce((sum, value, e) => sum + Math.sqrt(value) * (vectors[e]?.[i] ?? 0) * (vectors[e]?.[j] ?? 0), 0),
    ),
  )
}

function product(a: readonly Float64Array[], b: readonly Float64Array[]): Float64Array[] {
  return a.map((row) => {
    const result = new Float64Array(b.length)
    for (let m = 0; m < row.length; m++) {
      const factor = row[m] ?? 0
      const other = b[m]
      if (other) for (let j = 0; j < result.length; j++) result[j] = (result[j] ?? 0) + factor * (other[j] ?? 0)
    }
    return result
  })
}

function times(a: readonly Float64Array[], x: Float64Array): Float64Array {
  return Float64Array.from(a, (row) => row.reduce((sum, value, i) => sum + value * (x[i] ?? 0), 0))
}
