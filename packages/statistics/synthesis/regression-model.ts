import { type Computed, computed, type NotComputed, notComputed } from '../computed.ts'
import { inverseFromUpper, orthonormalise, solveUpper } from '../numerics/orthonormalise.ts'
import { type Moments, type WeightedModel, weightsAt } from './weighted-model.ts'

/**
 * The linear model with moderators, y = Xβ + error, by QR of √W X: with orthonormal Q,
 *
 *   P = √W (I − QQᵀ) √W   tr(P) = Σ wᵢ(1 − hᵢ)   tr(PP) = Σ wᵢ²(1 − 2hᵢ) + ‖QᵀWQ‖²   hᵢ = ‖qᵢ‖²
 *
 * Cost k·p² for each value of τ².
 *
 * @param X  k rows of p moderator values, the column of ones included where an intercept is meant
 * @returns  not computed when the columns are not linearly independent; its methods throw LostInRounding where weights are so far apart
 *   that they leave the columns dependent
 */
export function regressionModel(
  yi: readonly number[],
  vi: readonly number[],
  X: readonly (readonly number[])[],
): Computed<{ model: WeightedModel }, 'moderators-not-independent'> {
  const k = yi.length
  const p = X[0]?.length ?? 0
  const columns = Array.from({ length: p }, (_, j) => Float64Array.from(X, (row) => row[j] ?? 0))
  const design = orthonormalise(columns)
  if (!design) return notComputed('moderators-not-independent', { k, p })

  function scaledBy(w: ArrayLike<number>): Float64Array[] {
    return columns.map((column) => column.map((x, i) => x * Math.sqrt(w[i] ?? 0)))
  }

  function factor(w: ArrayLike<number>) {
    const roots = Float64Array.from({ length: k }, (_, i) => Math.sqrt(w[i] ?? 0))
    const qr = orthonormalise(scaledBy(w))
    if (!qr) throw new LostInRounding('the weights leave the moderators dependent')
    const target = Float64Array.from(yi, (y, i) => y * (roots[i] ?? 0))
    const projected = qr.q.map((column) => dot(column, target))
    const leverages = new Float64Array(k)
    for (const column of qr.q) for (let i = 0; i < k; i++) leverages[i] = (leverages[i] ?? 0) + (column[i] ?? 0) ** 2
    return { roots, target, leverages, projected, ...qr }
  }

  function momentsWith(w: ArrayLike<number>): Moments {
    const { q, roots, target, leverages, projected } = factor(w)
    let residual = 0
    let residualSquared = 0
    let traceP = 0
    let tracePP = 0
    let sumW = 0
    let sumW2 = 0
    for (let i = 0; i < k; i++) {
      let rest = target[i] ?? 0
      for (let j = 0; j < p; j++) rest -= (q[j]?.[i] ?? 0) * (projected[j] ?? 0)
      const wi = w[i] ?? 0
      const hi = leverages[i] ?? 0
      residual += rest * rest
      residualSquared += (rest * (roots[i] ?? 0)) ** 2
      traceP += wi * (1 - hi)
      tracePP += wi * wi * (1 - 2 * hi)
      sumW += wi
      sumW2 += wi * wi
    }
    return { residual, residualSquared, traceP, tracePP: tracePP + gramSquared(q, w), sumW, sumW2 }
  }

  const atTau2 = (tau2: number) => factor(weightsAt(vi, tau2))
  return computed({
    model: {
      k,
      p,
      yi,
      vi,
      momentsAt: (tau2: number) => momentsWith(weightsAt(vi, tau2)),
      momentsWith,
      samplingTraces(w: ArrayLike<number>) {
        const { q, leverages } = factor(w)
        let tracePV = 0
        let tracePVPV = 0
        let tracePPV = 0
        const vw = Float64Array.from(vi, (v, i) => v * (w[i] ?? 0))
        for (let i = 0; i < k; i++) {
          const own = (vw[i] ?? 0) * (1 - (leverages[i] ?? 0))
          tracePV += own
          tracePVPV += (vw[i] ?? 0) ** 2 * (1 - 2 * (leverages[i] ?? 0))
          tracePPV += (vw[i] ?? 0) * (w[i] ?? 0) * (1 - 2 * (leverages[i] ?? 0))
        }
        return {
          tracePV,
          tracePVPV: tracePVPV + gramSquared(q, vw),
          tracePPV: tracePPV + gramProduct(q, vw, w),
        }
      },
      logDetInformationAt: (tau2: number) => 2 * sumOfLogs(atTau2(tau2).r),
      logDetDesign: 2 * sumOfLogs(design.r),
      solveAt(tau2: number) {
        const { r, projected } = atTau2(tau2)
        return { beta: solveUpper(r, projected), covariance: inverseFromUpper(r) }
      },
      leveragesAt: (tau2: number) => Array.from(atTau2(tau2).leverages),
    },
  })
}

/** Thrown where a few studies are so much more precise than the others that these are lost in rounding. */
class LostInRounding extends RangeError {}

/** What is computed, or that variances are too far apart for it. */
export function unlessTooFarApart<Result>(compute: () => Result): Result | NotComputed<'variances-too-far-apart'> {
  try {
    return compute()
  } catch (error) {
    if (error instanceof LostInRounding) return notComputed('variances-too-far-apart')
    throw error
  }
}

/** ‖Qᵀ diag(d) Q‖², the sum of squared elements. */
function gramSquared(q: readonly Float64Array[], d: ArrayLike<number>): number {
  return gramProduct(q, d, d)
}

/** Σ elements of (Qᵀ diag(a) Q) ∘ (Qᵀ diag(b) Q), which is tr(QQᵀ diag(a) QQᵀ diag(b)). */
function gramProduct(q: readonly Float64Array[], a: ArrayLike<number>, b: ArrayLike<number>): number {
  let total = 0
  for (const left of q) {
    for (const right of q) {
      let first = 0
      let second = 0
      for (let i = 0; i < left.length; i++) {
        const product = (left[i] ?? 0) * (right[i] ?? 0)
        first += product * (a[i] ?? 0)
        second += product * (b[i] ?? 0)
      }
      total += first * second
    }
  }
  return total
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

function sumOfLogs(r: readonly (readonly number[])[]): number {
  return r.reduce((sum, row, i) => sum + Math.log(row[i] ?? 0), 0)
}
