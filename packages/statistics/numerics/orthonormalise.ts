/** A matrix as q·r: orthonormal columns q, and r upper triangular by rows with a positive diagonal. */
export type Orthonormal = { readonly q: readonly Float64Array[]; readonly r: readonly (readonly number[])[] }

/**
 * Factors a matrix given by its columns into orthonormal columns and an upper triangle: Gram and Schmidt's process, each
 * column taken twice, which keeps q orthogonal to rounding error.
 *
 * @param columns  p columns of equal length
 * @returns        undefined when a column depends linearly on those before it
 * @see Björck 1996, Numerical Methods for Least Squares Problems, section 2.4.5
 */
export function orthonormalise(columns: readonly Float64Array[]): Orthonormal | undefined {
  const q: Float64Array[] = []
  const r: number[][] = columns.map(() => columns.map(() => 0))
  for (const [j, column] of columns.entries()) {
    const rest = Float64Array.from(column)
    const before = norm(rest)
    for (let pass = 0; pass < 2; pass++) {
      for (const [i, done] of q.entries()) {
        let along = 0
        for (let t = 0; t < rest.length; t++) along += (done[t] ?? 0) * (rest[t] ?? 0)
        for (let t = 0; t < rest.length; t++) rest[t] = (rest[t] ?? 0) - along * (done[t] ?? 0)
        const row = r[i]
        if (row) row[j] = (row[j] ?? 0) + along
      }
    }
    const length = norm(rest)
    if (!(length > 1e-12 * before)) return undefined
    const row = r[j]
    if (row) row[j] = length
    q.push(rest.map((x) => x / length))
  }
  return { q, r }
}

/** Solves r·x = b for r upper triangular. */
export function solveUpper(r: readonly (readonly number[])[], b: readonly number[]): number[] {
  const x = [...b]
  for (let i = r.length - 1; i >= 0; i--) {
    let sum = x[i] ?? 0
    for (let j = i + 1; j < r.length; j++) sum -= (r[i]?.[j] ?? 0) * (x[j] ?? 0)
    x[i] = sum / (r[i]?.[i] ?? 1)
  }
  return x
}

/** (rᵀr)⁻¹ for r upper triangular: the inverse of the information matrix whose factor r is. */
export function inverseFromUpper(r: readonly (readonly number[])[]): number[][] {
  const p = r.length
  const columns = Array.from({ length: p }, (_, j) =>
    solveUpper(
      r,
      Array.from({ length: p }, (_, i) => (i === j ? 1 : 0)),
    ),
  )
  return columns.map((_, i) =>
    columns.map((_, j) => columns.reduce((sum, column) => sum + (column[i] ?? 0) * (column[j] ?? 0), 0)),
  )
}

function norm(x: Float64Array): number {
  return Math.sqrt(x.reduce((sum, value) => sum + value * value, 0))
}
