import { inverseFromUpper, orthonormalise, solveUpper } from '../numerics/orthonormalise.ts'
import { type Blocks, blocksAt, type Cluster, sumWithinClusters } from './clusters.ts'
import { correlatedBlocksAt } from './correlated-blocks.ts'

/** Data of a three-level model, ready to be fitted: columns of X, the intercept included. */
export type ThreeLevelData = {
  readonly yi: readonly number[]
  readonly vi: readonly number[]
  readonly columns: readonly Float64Array[]
  /** ½ ln |XᵀX|. */
  readonly halfLogDetDesign: number
  readonly clusters: readonly Cluster[]
  /** Correlation of the sampling errors within a cluster. */
  readonly rho: number
}

/** @returns undefined when the columns of X depend on each other */
export function threeLevelData(given: Omit<ThreeLevelData, 'halfLogDetDesign'>): ThreeLevelData | undefined {
  const design = orthonormalise(given.columns)
  return design && { ...given, halfLogDetDesign: sumOfLogs(design.r) }
}

/**
 * Whether the data can part the two variances: whether tr(P₀VⱼP₀Vₖ), P₀ = I − QQᵀ, is regular. It is not where moderators take up
 * all that differs between clusters, nor where each cluster left has one finding.
 */
export function areToldApart({ columns, clusters, yi }: ThreeLevelData): boolean {
  const design = orthonormalise(columns)
  if (!design) return false
  const sums = design.q.map((column) => sumWithinClusters(column, clusters))
  let ofSquares = 0
  let ofSizes = 0
  for (const { members } of clusters) {
    const [first = 0] = members
    const drawn = sums.reduce((total, column) => total + (column[first] ?? 0) ** 2, 0)
    ofSizes += members.length - drawn
    ofSquares += members.length ** 2 - 2 * members.length * drawn
  }
  // ‖QᵀZZᵀQ‖²: the sums stand once for each member of a cluster
  for (const left of design.q) for (const right of sums) ofSquares += dot(left, right) ** 2
  const ofFindings = yi.length - columns.length
  return ofSizes > 1e-9 * yi.length && ofSquares * ofFindings - ofSizes ** 2 > 1e-9 * ofSquares * ofFindings
}

/** Variance between clusters and, inside them, between findings. */
export type Components = { readonly between: number; readonly within: number }

/** The restricted likelihood at given components, its slope and curvature there, and the coefficients that go with it. */
export type ThreeLevelPoint = {
  readonly logLik: number
  /** ∂ℓ/∂σ²_between, ∂ℓ/∂σ²_within. */
  readonly score: readonly [number, number]
  /** Average information, 2 × 2 symmetric as (bb, bw, ww). */
  readonly information: readonly [number, number, number]
  readonly beta: readonly number[]
  /** (XᵀΣ⁻¹X)⁻¹. */
  readonly covariance: readonly (readonly number[])[]
  /** Py = Σ⁻¹(y − Xβ̂). */
  readonly weightedResiduals: Float64Array
  /** yᵀPy. */
  readonly quadratic: number
  /** tr(P). */
  readonly traceP: number
}

/**
 * Restricted log-likelihood of the three-level model,
 *
 *   −½(n−p) ln 2π + ½ ln|XᵀX| − ½ ln|Σ| − ½ ln|XᵀΣ⁻¹X| − ½ yᵀPy,   ∂/∂σ²ⱼ: −½ tr(PVⱼ) + ½ yᵀPVⱼPy,   V_b = ZZᵀ, V_w = I
 *
 * with the average information ½ yᵀPVⱼPVₖPy for the curvature.
 *
 * @see Gilmour, Thompson & Cullis 1995, Biometrics 51, 1440–1450 (average information)
 */
export function threeLevelAt(data: ThreeLevelData, components: Components): ThreeLevelPoint | undefined {
  const { yi, clusters } = data
  const system = systemAt(data, components)
  if (!system) return undefined
  const { blocks, solved, upper, project } = system
  const { projected: Py, residual, beta } = project(yi)
  const quadratic = dot(residual, Py)
  const ofBetween = sumWithinClusters(Py, clusters)
  const projectedBetween = project(ofBetween).projected
  const projectedWithin = project(Py).projected
  const covariance = inverseFromUpper(upper)
  const lostBetween = traceLost(
    covariance,
    solved.map((column) => sumWithinClusters(column, clusters)),
    solved,
  )
  const lostWithin = traceLost(covariance, solved, solved)
  return {
    logLik: heightOf(data, system, quadratic),
    score: [
      0.5 * (dot(Py, ofBetween) - (blocks.traceBetween - lostBetween)),
      0.5 * (dot(Py, Py) - (blocks.traceWithin - lostWithin)),
    ],
    information: [
      0.5 * dot(ofBetween, projectedBetween),
      0.5 * dot(ofBetween, projectedWithin),
      0.5 * dot(Py, projectedWithin),
    ],
    beta,
    covariance,
    weightedResiduals: Py,
    quadratic,
    traceP: blocks.traceWithin - lostWithin,
  }
}

/** The restricted log-likelihood alone, at a quarter of the cost; −∞ when the columns of X depend on each other. */
export function threeLevelHeightAt(data: ThreeLevelData, components: Components): number {
  const system = systemAt(data, components)
  if (!system) return -Infinity
  const { residual, projected } = system.project(data.yi)
  return heightOf(data, system, dot(residual, projected))
}

/** Σ at given components, cluster by cluster. */
export function coveringBlocksAt(
  { vi, clusters, rho }: Pick<ThreeLevelData, 'vi' | 'clusters' | 'rho'>,
  { between, within }: Components,
): Blocks {
  return rho === 0 ? blocksAt(vi, clusters, between, within) : correlatedBlocksAt(vi, clusters, between, within, rho)
}

type System = NonNullable<ReturnType<typeof systemAt>>

/** What both need: Σ⁻¹X, the factor of XᵀΣ⁻¹X, and the projection P. */
function systemAt({ yi, vi, columns, clusters, rho }: ThreeLevelData, { between, within }: Components) {
  const n = yi.length
  const p = columns.length
  const blocks = coveringBlocksAt({ vi, clusters, rho }, { between, within })
  const solved = columns.map((column) => blocks.solve(column))
  const upper = cholesky(columns.map((left) => solved.map((right) => dot(left, right))))
  if (!upper) return undefined
  const solveInformation = (b: readonly number[]) => solveUpper(upper, solveUpperTransposed(upper, b))
  // P u as Σ⁻¹ of the residual, whose coefficients are mended once: differences of large weights would lose their digits
  const project = (u: ArrayLike<number>) => {
    const first = solveInformation(solved.map((column) => dot(column, u)))
    const mended = solveInformation(solved.map((column) => dot(column, residualOf(u, first))))
    const beta = first.map((value, j) => value + (mended[j] ?? 0))
    const residual = residualOf(u, beta)
    return { projected: blocks.solve(residual), residual, beta }
  }
  function residualOf(u: ArrayLike<number>, beta: readonly number[]): Float64Array {
    return Float64Array.from({ length: n }, (_, i) => {
      let rest = u[i] ?? 0
      for (let j = 0; j < p; j++) rest -= (columns[j]?.[i] ?? 0) * (beta[j] ?? 0)
      return rest
    })
  }
  return { blocks, solved, upper, project }
}

function heightOf(
  { yi, columns, halfLogDetDesign }: ThreeLevelData,
  { blocks, upper }: System,
  quadratic: number,
): number {
  return (
    -0.5 * (yi.length - columns.length) * Math.log(2 * Math.PI) +
    halfLogDetDesign -
    0.5 * blocks.logDet -
    sumOfLogs(upper) -
    0.5 * quadratic
  )
}

/** tr(M AᵀB) for columns A and B: what the fixed effects take from a trace. */
function traceLost(M: readonly (readonly number[])[], A: readonly Float64Array[], B: readonly Float64Array[]): number {
  let sum = 0
  for (const [i, row] of M.entries()) {
    for (const [j, value] of row.entries()) sum += value * dot(A[i] ?? [], B[j] ?? [])
  }
  return sum
}

/** Upper triangle r with rᵀr = A; undefined when A is not positive definite. */
function cholesky(A: readonly (readonly number[])[]): number[][] | undefined {
  const n = A.length
  const r = A.map(() => new Array<number>(n).fill(0))
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) {
      let value = A[i]?.[j] ?? 0
      for (let m = 0; m < i; m++) value -= (r[m]?.[i] ?? 0) * (r[m]?.[j] ?? 0)
      if (i === j && !(value > 1e-13 * (A[i]?.[i] ?? 0))) return undefined
      const row = r[i]
      if (row) row[j] = i === j ? Math.sqrt(value) : value / (row[i] ?? 1)
    }
  }
  return r
}

/** Solves rᵀx = b for r upper triangular. */
function solveUpperTransposed(r: readonly (readonly number[])[], b: readonly number[]): number[] {
  const x: number[] = []
  for (let i = 0; i < r.length; i++) {
    let sum = b[i] ?? 0
    for (let j = 0; j < i; j++) sum -= (r[j]?.[i] ?? 0) * (x[j] ?? 0)
    x.push(sum / (r[i]?.[i] ?? 1))
  }
  return x
}

function sumOfLogs(r: readonly (readonly number[])[]): number {
  return r.reduce((sum, row, i) => sum + Math.log(row[i] ?? 0), 0)
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}
