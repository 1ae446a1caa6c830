/**
 * Standard errors at a maximum of a log-likelihood: roots of the diagonal of the inverse of minus its second derivatives,
 * by central differences taken at two step sizes and extrapolated to none (error of order h⁴).
 *
 * @param x      the maximum, inside the parameter space
 * @param sizes  step for each parameter, above 0 and small enough to stay inside
 * @returns      undefined when the curvature is not that of a maximum
 */
export function standardErrorsAt(
  logLikelihood: (x: readonly number[]) => number,
  x: readonly number[],
  sizes: readonly number[],
): number[] | undefined {
  const coarse = curvature(logLikelihood, x, sizes)
  const fine = curvature(
    logLikelihood,
    x,
    sizes.map((h) => h / 2),
  )
  const information = fine.map((row, i) => row.map((value, j) => -(4 * value - (coarse[i]?.[j] ?? 0)) / 3))
  const inverse = inverseOfPositive(information)
  return inverse?.map((row, i) => Math.sqrt(row[i] ?? Number.NaN))
}

function curvature(f: (x: readonly number[]) => number, x: readonly number[], sizes: readonly number[]): number[][] {
  const moved = (i: number, hi: number, j: number, hj: number) =>
    f(x.map((value, m) => value + (m === i ? hi : 0) + (m === j ? hj : 0)))
  const here = f(x)
  return x.map((_, i) =>
    x.map((_other, j) => {
      const hi = sizes[i] ?? 1
      const hj = sizes[j] ?? 1
      if (i === j) return (moved(i, hi, -1, 0) - 2 * here + moved(i, -hi, -1, 0)) / (hi * hi)
      const mixed = moved(i, hi, j, hj) - moved(i, hi, j, -hj) - moved(i, -hi, j, hj) + moved(i, -hi, j, -hj)
      return mixed / (4 * hi * hj)
    }),
  )
}

/** Inverse of a symmetric positive definite matrix by Cholesky's factor; undefined when it is not positive definite. */
function inverseOfPositive(A: readonly (readonly number[])[]): number[][] | undefined {
  const n = A.length
  const L = A.map(() => new Array<number>(n).fill(0))
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let value = A[i]?.[j] ?? Number.NaN
      for (let m = 0; m < j; m++) value -= (L[i]?.[m] ?? 0) * (L[j]?.[m] ?? 0)
      if (i === j && !(value > 0)) return undefined
      const row = L[i]
      if (row) row[j] = i === j ? Math.sqrt(value) : value / (L[j]?.[j] ?? 1)
    }
  }
  const columns = A.map((_, c) => {
    const z: number[] = []
    for (let i = 0; i < n; i++) {
      let value = i === c ? 1 : 0
      for (let m = 0; m < i; m++) value -= (L[i]?.[m] ?? 0) * (z[m] ?? 0)
      z.push(value / (L[i]?.[i] ?? 1))
    }
    return z
  })
  return columns.map((a) => columns.map((b) => a.reduce((sum, value, m) => sum + value * (b[m] ?? 0), 0)))
}
