import { inverseFromUpper, orthonormalise } from '../numerics/orthonormalise.ts'

/** What a logistic regression is fitted to: columns of equal length, an answer of 0 or 1 a row, and how many each row stands for. */
export type LogisticData = {
  readonly columns: readonly Float64Array[]
  readonly y: ArrayLike<number>
  readonly weights: ArrayLike<number>
}

/** The penalised log-likelihood at one point, with its slope, its curvature and the information there. */
export type LikelihoodPoint = {
  readonly value: number
  readonly score: readonly number[]
  /** Second derivatives, turned round so that it is positive definite at a maximum. */
  readonly curvature: readonly (readonly number[])[]
  readonly information: readonly (readonly number[])[]
  /** Inverse of the information. */
  readonly covariance: readonly (readonly number[])[]
}

/**
 * Firth's penalised log-likelihood of a logistic regression, l*(β) = l(β) + ½ log |XᵀΩX| with ωᵢ = wᵢ πᵢ(1 − πᵢ).
 *
 *   hᵢ = ωᵢ xᵢᵀ(XᵀΩX)⁻¹xᵢ   cᵢ = 1 − 2πᵢ   score: Σ (wᵢ(yᵢ − πᵢ) + ½ hᵢcᵢ) xᵢ
 *   curvature: Σ (ωᵢ + ¼ hᵢ(1 − 3cᵢ²)) xᵢxᵢᵀ + ½ tr(B_r B_s), where B_s = Σ cᵢxᵢₛ qᵢqᵢᵀ and qᵢ are the rows of Q in Ω^½X = QR
 *
 * Computed through Q and R rather than the information itself, whose condition is the square.
 *
 * @returns undefined where the information is singular in double precision: the likelihood is −∞ there
 * @see Firth 1993, Biometrika 80, 27–38, section 3.3; the second derivatives follow from the score by ∂hᵢ/∂βₛ
 */
export function penalisedLikelihood(
  { columns, y, weights }: LogisticData,
  beta: readonly number[],
): LikelihoodPoint | undefined {
  const n = y.length
  const tails = Float64Array.from({ length: n })
  const root = Float64Array.from({ length: n })
  const c = Float64Array.from({ length: n })
  let value = 0
  for (let i = 0; i < n; i++) {
    let eta = 0
    for (const [j, column] of columns.entries()) eta += (column[i] ?? 0) * (beta[j] ?? 0)
    const { w, answer } = { w: weights[i] ?? 0, answer: y[i] ?? 0 }
    // By e^−|η| nothing overflows, and the smaller of π and 1 − π keeps all its digits.
    const small = Math.exp(-Math.abs(eta))
    const tail = small / (1 + small)
    const isWrongSide = answer === 1 ? eta < 0 : eta > 0
    value -= w * (Math.log1p(small) + (isWrongSide ? Math.abs(eta) : 0))
    tails[i] = (answer === 1 ? 1 : -1) * (isWrongSide ? 1 - tail : tail)
    root[i] = Math.sqrt(w * small) / (1 + small)
    c[i] = eta > 0 ? 2 * tail - 1 : 1 - 2 * tail
  }
  const weighted = columns.map((column) => column.map((x, i) => x * (root[i] ?? 0)))
  const factored = orthonormalise(weighted)
  if (factored === undefined) return undefined
  const { q, r } = factored
  value += r.reduce((sum, row, j) => sum + Math.log(row[j] ?? 0), 0)
  if (!Number.isFinite(value)) return undefined

  const h = Float64Array.from({ length: n }, (_, i) => q.reduce((sum, column) => sum + (column[i] ?? 0) ** 2, 0))
  const slopes = Float64Array.from(
    { length: n },
    (_, i) => (weights[i] ?? 0) * (tails[i] ?? 0) + ((h[i] ?? 0) * (c[i] ?? 0)) / 2,
  )
  const information = columns.map((_, j) => columns.map((_, k) => dot(weighted[j], weighted[k])))
  const bend = columns.map((column) => q.map((a) => q.map((b) => sumOf(n, (i) => times(c, column, a, b, i)))))
  const curvature = columns.map((left, j) =>
    columns.map((right, k) => {
      const direct = sumOf(n, (i) => ((h[i] ?? 0) * (1 - 3 * (c[i] ?? 0) ** 2) * (left[i] ?? 0) * (right[i] ?? 0)) / 4)
      return (information[j]?.[k] ?? 0) + direct + traceOfProduct(bend[j] ?? [], bend[k] ?? []) / 2
    }),
  )
  return {
    value,
    score: columns.map((column) => dot(column, slopes)),
    curvature,
    information,
    covariance: inverseFromUpper(r),
  }
}

const times = (a: Float64Array, b: Float64Array, c: Float64Array, d: Float64Array, i: number) =>
  (a[i] ?? 0) * (b[i] ?? 0) * (c[i] ?? 0) * (d[i] ?? 0)

function sumOf(n: number, term: (i: number) => number): number {
  let sum = 0
  for (let i = 0; i < n; i++) sum += term(i)
  return sum
}

function dot(a: Float64Array | undefined, b: Float64Array | undefined): number {
  return sumOf(a?.length ?? 0, (i) => (a?.[i] ?? 0) * (b?.[i] ?? 0))
}

/** Trace of the product of two symmetric matrices: the sum of the products of their elements. */
function traceOfProduct(A: readonly (readonly number[])[], B: readonly (readonly number[])[]): number {
  return A.reduce((sum, row, i) => row.reduce((within, a, j) => within + a * (B[i]?.[j] ?? 0), sum), 0)
}
