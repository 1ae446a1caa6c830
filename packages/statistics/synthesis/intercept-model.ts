import { type Moments, type WeightedModel, weightsAt } from './weighted-model.ts'

/**
 * The model of a single mean. Its sums are written apart from the general linear model: for speed, and so that they keep
 * their digits when variances are ten orders apart. The most precise study m is taken out of every sum, estimates are
 * measured from yₘ, and powers of its weight M appear only as M·(Σw − M)/Σw, never as a difference of large numbers.
 */
export function interceptModel(yi: readonly number[], vi: readonly number[]): WeightedModel {
  const k = yi.length
  let heaviest = 0
  for (let i = 1; i < k; i++) if ((vi[i] ?? 0) < (vi[heaviest] ?? 0)) heaviest = i
  const origin = yi[heaviest] ?? 0
  const y = new Float64Array(k)
  const v = new Float64Array(k)
  for (let i = 0; i < k; i++) {
    y[i] = (yi[i] ?? 0) - origin
    v[i] = vi[i] ?? 1
  }
  const scratch = new Float64Array(k)

  function fill(tau2: number): Float64Array {
    for (let i = 0; i < k; i++) scratch[i] = 1 / ((v[i] ?? 1) + tau2)
    return scratch
  }

  function momentsWith(w: ArrayLike<number>): Moments {
    const M = w[heaviest] ?? 0
    let others = 0
    let others2 = 0
    let others3 = 0
    let weighted = 0
    for (let i = 0; i < k; i++) {
      if (i === heaviest) continue
      const wi = w[i] ?? 0
      const square = wi * wi
      others += wi
      others2 += square
      others3 += square * wi
      weighted += wi * (y[i] ?? 0)
    }
    const sumW = M + others
    const mean = weighted / sumW
    let residual = 0
    let residualSquared = 0
    for (let i = 0; i < k; i++) {
      const pulled = (w[i] ?? 0) * ((y[i] ?? 0) - mean)
      residual += pulled * ((y[i] ?? 0) - mean)
      residualSquared += pulled * pulled
    }
    const share = M / sumW
    const taken = share * others
    return {
      residual,
      residualSquared,
      traceP: taken + others - others2 / sumW,
      tracePP:
        taken * taken + others2 * (1 + 2 * share * share) - (2 * others3) / sumW + (others2 / sumW) * (others2 / sumW),
      sumW,
      sumW2: M * M + others2,
    }
  }

  function samplingTraces(w: ArrayLike<number>): { tracePV: number; tracePVPV: number; tracePPV: number } {
    let sum = 0
    let sum2 = 0
    for (let i = 0; i < k; i++) {
      sum += w[i] ?? 0
      sum2 += (w[i] ?? 0) ** 2
    }
    let tracePV = 0
    let tracePPV = 0
    let diagonal = 0
    let cross = 0
    for (let i = 0; i < k; i++) {
      const wi = w[i] ?? 0
      const vI = v[i] ?? 0
      const own = wi * (1 - wi / sum)
      tracePV += vI * own
      tracePPV += vI * (wi * wi * (1 - (2 * wi) / sum) + (wi * wi * sum2) / (sum * sum))
      diagonal += vI * vI * (own * own - ((wi * wi) / sum) ** 2)
      cross += (vI * wi * wi) / sum
    }
    return { tracePV, tracePVPV: diagonal + cross * cross, tracePPV }
  }

  return {
    k,
    p: 1,
    yi,
    vi,
    momentsAt: (tau2) => momentsWith(fill(tau2)),
    momentsWith,
    samplingTraces,
    logDetInformationAt: (tau2) => Math.log(fill(tau2).reduce((sum, w) => sum + w, 0)),
    logDetDesign: Math.log(k),
    solveAt(tau2) {
      const w = fill(tau2)
      let sum = 0
      let weighted = 0
      for (let i = 0; i < k; i++) {
        sum += w[i] ?? 0
        weighted += (w[i] ?? 0) * (y[i] ?? 0)
      }
      return { beta: [origin + weighted / sum], covariance: [[1 / sum]] }
    },
    leveragesAt(tau2) {
      const w = weightsAt(vi, tau2)
      const sum = w.reduce((total, wi) => total + wi, 0)
      return Array.from(w, (wi) => wi / sum)
    },
  }
}
