/** Eigenvalues and, by columns, orthonormal eigenvectors of a symmetric matrix. */
export type Eigen = { readonly values: readonly number[]; readonly vectors: readonly Float64Array[] }

/**
 * Eigen-decomposition of a symmetric matrix by Jacobi's rotations, cyclic by rows; accurate also for small eigenvalues.
 *
 * @param matrix  n × n by rows; its lower triangle is taken to mirror the upper
 * @see Golub & Van Loan 2013, Matrix Computations, 4th ed., section 8.5
 */
export function symmetricEigen(matrix: readonly Float64Array[]): Eigen {
  const n = matrix.length
  const a = matrix.map((row) => Float64Array.from(row))
  const v = matrix.map((_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 60; sweep++) {
    let rotated = false
    for (let p = 0; p < n - 1; p++) {
      for (let q = p + 1; q < n; q++) rotated = rotate(a, v, p, q) || rotated
    }
    if (!rotated) break
  }
  return { values: a.map((row, i) => row[i] ?? 0), vectors: v }
}

/** Turns element (p, q) to 0, unless it is lost in rounding beside the diagonal already. Vectors are kept as rows. */
function rotate(a: readonly Float64Array[], v: readonly Float64Array[], p: number, q: number): boolean {
  const rowP = a[p]
  const rowQ = a[q]
  const vP = v[p]
  const vQ = v[q]
  if (!rowP || !rowQ || !vP || !vQ) return false
  const apq = rowP[q] ?? 0
  const app = rowP[p] ?? 0
  const aqq = rowQ[q] ?? 0
  if (Math.abs(apq) <= 1e-17 * Math.sqrt(Math.abs(app * aqq)) || Math.abs(apq) < 1e-300) return false
  const theta = (aqq - app) / (2 * apq)
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (let i = 0; i < a.length; i++) {
    const row = a[i]
    if (!row || i === p || i === q) continue
    const aip = row[p] ?? 0
    const aiq = row[q] ?? 0
    const newP = c * aip - s * aiq
    const newQ = s * aip + c * aiq
    row[p] = newP
    row[q] = newQ
    rowP[i] = newP
    rowQ[i] = newQ
  }
  rowP[p] = app - t * apq
  rowQ[q] = aqq + t * apq
  rowP[q] = 0
  rowQ[p] = 0
  for (let i = 0; i < vP.length; i++) {
    const vip = vP[i] ?? 0
    const viq = vQ[i] ?? 0
    vP[i] = c * vip - s * viq
    vQ[i] = s * vip + c * viq
  }
  return true
}
