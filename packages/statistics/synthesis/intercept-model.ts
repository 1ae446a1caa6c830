import type { Moments, SamplingTraces, Solution, WeightedModel } from './weighted-model.ts'

/**
 * The model of a single mean. Its sums are written apart from the general linear model: for speed, and so that they keep
 * their digits when variances are ten orders apart. The most precise study m is taken out of every sum, estimates are
 * measured from yₘ, and powers of its weight M appear only as M·(Σw − M)/Σw, never as a difference of large numbers.
 */
export function interceptModel(yi: readonly number[], vi: readonly number[]): WeightedModel {
  return new InterceptModel(yi, vi)
}

/** A class, because a fit of few studies costs less than making a dozen closures. */
class InterceptModel implements WeightedModel {
  readonly k: number
  readonly p = 1
  readonly yi: readonly number[]
  readonly vi: readonly number[]
  readonly logDetDesign: number
  /** Place of the most precise study. */
  readonly #heaviest: number
  /** Estimates measured from the most precise one. */
  readonly #y: readonly number[]
  /** Room for the weights of one evaluation. */
  readonly #weights: number[]

  constructor(yi: readonly number[], vi: readonly number[]) {
    this.k = yi.length
    this.yi = yi
    this.vi = vi
    this.logDetDesign = Math.log(yi.length)
    let heaviest = 0
    for (let i = 1; i < vi.length; i++) if ((vi[i] ?? 0) < (vi[heaviest] ?? 0)) heaviest = i
    const origin = yi[heaviest] ?? 0
    this.#heaviest = heaviest
    this.#y = yi.map((value) => value - origin)
    this.#weights = vi.map((value) => 1 / value)
  }

  momentsAt(tau2: number): Moments {
    return this.momentsWith(this.#weigh(tau2))
  }

  momentsWith(w: ArrayLike<number>): Moments {
    const { k } = this
    const y = this.#y
    const heaviest = this.#heaviest
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
      const rest = (y[i] ?? 0) - mean
      const pulled = (w[i] ?? 0) * rest
      residual += pulled * rest
      residualSquared += pulled * pulled
    }
    const share = M / sumW
    const taken = share * others
    const spread = others2 / sumW
    return {
      residual,
      residualSquared,
      traceP: taken + others - spread,
      tracePP: taken * taken + others2 * (1 + 2 * share * share) - (2 * others3) / sumW + spread * spread,
      sumW,
      sumW2: M * M + others2,
    }
  }

  samplingTraces(w: ArrayLike<number>): SamplingTraces {
    let sum = 0
    let sum2 = 0
    for (let i = 0; i < this.k; i++) {
      sum += w[i] ?? 0
      sum2 += (w[i] ?? 0) ** 2
    }
    let tracePV = 0
    let tracePPV = 0
    let diagonal = 0
    let cross = 0
    for (let i = 0; i < this.k; i++) {
      const wi = w[i] ?? 0
      const v = this.vi[i] ?? 0
      const own = wi * (1 - wi / sum)
      tracePV += v * own
      tracePPV += v * (wi * wi * (1 - (2 * wi) / sum) + (wi * wi * sum2) / (sum * sum))
      diagonal += v * v * (own * own - ((wi * wi) / sum) ** 2)
      cross += (v * wi * wi) / sum
    }
    return { tracePV, tracePVPV: diagonal + cross * cross, tracePPV }
  }

  logDetInformationAt(tau2: number): number {
    return Math.log(this.#weigh(tau2).reduce((sum, w) => sum + w, 0))
  }

  solveAt(tau2: number): Solution {
    const w = this.#weigh(tau2)
    let sum = 0
    let weighted = 0
    for (let i = 0; i < this.k; i++) {
      sum += w[i] ?? 0
      weighted += (w[i] ?? 0) * (this.#y[i] ?? 0)
    }
    const origin = this.yi[this.#heaviest] ?? 0
    return { beta: [origin + weighted / sum], covariance: [[1 / sum]] }
  }

  leveragesAt(tau2: number): number[] {
    const w = this.#weigh(tau2)
    const sum = w.reduce((total, wi) => total + wi, 0)
    return w.map((wi) => wi / sum)
  }

  #weigh(tau2: number): number[] {
    const w = this.#weights
    for (let i = 0; i < w.length; i++) w[i] = 1 / ((this.vi[i] ?? 1) + tau2)
    return w
  }
}
