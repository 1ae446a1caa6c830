import { findRoot } from '../numerics/find-root.ts'
import { orthonormalise } from '../numerics/orthonormalise.ts'
import { type Maximum, maximiseLikelihood } from './maximise-likelihood.ts'
import type { LogisticData } from './penalised-likelihood.ts'

/** What the penalised likelihood says of one coefficient, the others following it. What did not settle is undefined. */
export type Profile = {
  readonly se: number
  readonly chisq: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
}

/**
 * The profile of one coefficient: its error, its test against 0, and where twice the loss of likelihood reaches a critical value.
 *
 * @param estimates  where the likelihood is greatest over all coefficients
 *
 * The column stands last, made orthogonal to the others: then the last coordinate is the coefficient times the length that is left of its
 * column, and the others are free. Each end is walked to from the estimate, so that of several crossings the nearest is taken.
 */
export function profileOf(data: LogisticData, at: number, critical: number, estimates: readonly number[]): Profile {
  const last = data.columns[at] ?? new Float64Array()
  const design = orthonormalise([...data.columns.filter((_, j) => j !== at), last])
  const none = { se: Number.NaN, chisq: undefined, low: undefined, high: undefined }
  if (design === undefined) return none
  const p = design.q.length
  const length = design.r[p - 1]?.[p - 1] ?? 1
  const ordered = { ...data, columns: design.q }
  const reordered = [...estimates.filter((_, j) => j !== at), estimates[at] ?? 0]
  const start = design.r.map((row) => row.reduce((sum, one, j) => sum + one * (reordered[j] ?? 0), 0))
  const best = maximiseLikelihood(ordered, start, p)
  if (best === undefined) return none
  const estimate = best.beta[p - 1] ?? 0
  const se = Math.sqrt(best.point.covariance[p - 1]?.[p - 1] ?? Number.NaN)

  // From where its neighbour ended, and afresh: of two hills the higher counts.
  const heldAt = (value: number, from: Maximum): Maximum | undefined => {
    const near = maximiseLikelihood(ordered, [...from.beta.slice(0, p - 1), value], p - 1)
    const afresh = maximiseLikelihood(ordered, [...new Array<number>(p - 1).fill(0), value], p - 1)
    if (near === undefined || afresh === undefined) return near ?? afresh
    return afresh.point.value > near.point.value + 1e-9 ? afresh : near
  }
  const loss = (held: Maximum) => 2 * (best.point.value - held.point.value)
  const walkedTo = (target: number): Maximum | undefined => {
    // In steps, so that each search begins near where it ends.
    const steps = Math.min(200, Math.max(1, Math.ceil(Math.abs(target - estimate) / (2 * se))))
    let held: Maximum | undefined = best
    for (let i = 1; i <= steps && held !== undefined; i++)
      held = heldAt(estimate + ((target - estimate) * i) / steps, held)
    return held
  }
  const end = (side: 1 | -1): number | undefined => {
    let inside: Maximum = best
    let step = 0.5 * se
    for (let i = 0; i < 200; i++) {
      const before = inside.beta[p - 1] ?? 0
      const outside = heldAt(before + side * step, inside)
      if (outside === undefined) return undefined
      if (loss(outside) < critical) {
        inside = outside
        step *= 1.4
        continue
      }
      const from = inside
      const found = findRoot(
        (value) => {
          const held = heldAt(value, from)
          return held === undefined ? Number.NaN : loss(held) - critical
        },
        before,
        before + side * step,
        1e-9 * se,
      )
      return Number.isFinite(found) ? found / length : undefined
    }
    return undefined
  }
  const atNought = walkedTo(0)
  return {
    se: se / length,
    chisq: atNought === undefined ? undefined : Math.max(0, loss(atNought)),
    low: end(-1),
    high: end(1),
  }
}
