/** A programme whose variables start at 0, where it holds: greatest value of `gains`·x with every row of `rows`·x at 0 and 0 ≤ x ≤ `bounds`. */
export interface LinearProgramme {
  readonly rows: readonly (readonly number[])[]
  readonly bounds: readonly number[]
  readonly gains: readonly number[]
}

const near = 1e-9

/** The simplex method with bounded variables; Bland's rule once it has gone on for long, so that it ends. */
export function greatest({ rows, bounds, gains }: LinearProgramme): number {
  const own = bounds.length
  const all = own + rows.length
  const upper = [...bounds, ...rows.map(() => 0)]
  const tableau = rows.map((row, index) => [...row, ...rows.map((_, other) => (other === index ? 1 : 0))])
  const reduced = [...gains, ...rows.map(() => 0)]
  const basis = rows.map((_, index) => own + index)
  const isBasic = upper.map((_, index) => index >= own)
  const isAtUpper = upper.map(() => false)
  const basic = rows.map(() => 0)
  let value = 0
  for (let turn = 0; turn < 20_000; turn += 1) {
    let entering = -1
    let steepest = near
    for (let index = 0; index < all; index += 1) {
      if (isBasic[index] === true || upper[index] === 0) continue
      const gain = (reduced[index] ?? 0) * (isAtUpper[index] === true ? -1 : 1)
      if (gain <= steepest) continue
      entering = index
      if (turn > 300) break
      steepest = gain
    }
    if (entering < 0) return value
    const sign = isAtUpper[entering] === true ? -1 : 1
    let step = upper[entering] ?? 0
    let leaving = -1
    tableau.forEach((row, index) => {
      const change = -sign * (row[entering] ?? 0)
      if (Math.abs(change) < near) return
      const room = change > 0 ? (upper[basis[index] ?? 0] ?? 0) - (basic[index] ?? 0) : (basic[index] ?? 0)
      const most = Math.max(0, room / Math.abs(change))
      const isFirst = leaving < 0 || (basis[index] ?? 0) < (basis[leaving] ?? 0)
      if (most < step - near || (most <= step && isFirst)) {
        step = Math.min(step, most)
        leaving = index
      }
    })
    if (step > 1e9) return Number.POSITIVE_INFINITY
    value += sign * step * (reduced[entering] ?? 0)
    tableau.forEach((row, index) => {
      basic[index] = (basic[index] ?? 0) - sign * step * (row[entering] ?? 0)
    })
    if (leaving < 0) {
      isAtUpper[entering] = !isAtUpper[entering]
      continue
    }
    const left = basis[leaving] ?? 0
    isAtUpper[left] = (basic[leaving] ?? 0) > (upper[left] ?? 0) / 2 && (upper[left] ?? 0) > 0
    isBasic[left] = false
    isBasic[entering] = true
    basis[leaving] = entering
    basic[leaving] = (isAtUpper[entering] === true ? (upper[entering] ?? 0) : 0) + sign * step
    isAtUpper[entering] = false
    const pivotRow = tableau[leaving] ?? []
    const pivot = pivotRow[entering] ?? 1
    for (let index = 0; index < all; index += 1) pivotRow[index] = (pivotRow[index] ?? 0) / pivot
    for (const row of [...tableau, reduced]) {
      const factor = row === pivotRow ? 0 : (row[entering] ?? 0)
      if (factor === 0) continue
      for (let index = 0; index < all; index += 1) row[index] = (row[index] ?? 0) - factor * (pivotRow[index] ?? 0)
    }
  }
  throw new Error('the simplex method did not end')
}
