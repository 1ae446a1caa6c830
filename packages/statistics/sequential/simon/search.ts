import { binomialProbability } from '../../distributions/binomial.ts'
import type { SimonDesign } from './simon-design.ts'

type Aims = {
  readonly p0: number
  readonly p1: number
  readonly alpha: number
  readonly beta: number
  readonly nMax: number
}

/** Probabilities and upper tails of the binomial distribution at one n: `tail[k]` is P(X ≥ k), with a 0 after the last. */
export type Binomial = { readonly probability: Float64Array; readonly tail: Float64Array }

/** The optimal and the minimax design among all within the maximum, or undefined when there is none. */
export function searchTwoStages(aims: Aims): { optimal: SimonDesign; minimax: SimonDesign } | undefined {
  const under0 = binomialsTo(aims.nMax, aims.p0)
  const under1 = binomialsTo(aims.nMax, aims.p1)
  let optimal: SimonDesign | undefined
  let minimax: SimonDesign | undefined
  let leastExpected = Infinity
  for (let n = 2; n <= aims.nMax; n++) {
    let leastOfThisSize = Infinity
    // Once a minimax design is known, only a smaller expected number is of interest.
    for (let n1 = 1; n1 < n; n1++) {
      if (minimax && n1 >= leastExpected) break
      const first0 = under0[n1]
      const first1 = under1[n1]
      const second0 = under0[n - n1]
      const second1 = under1[n - n1]
      if (!first0 || !first1 || !second0 || !second1) continue
      // From many to few early stops: the expected number rises, and so does the power.
      for (let r1 = n1; r1 >= 0; r1--) {
        const goOn1 = first1.tail[r1 + 1] ?? 0
        if (goOn1 < 1 - aims.beta) continue
        const expected = n1 + (first0.tail[r1 + 1] ?? 0) * (n - n1)
        if (expected >= leastOfThisSize || (minimax && expected >= leastExpected)) break
        const r = leastCut(first0, second0, r1, n1, n, aims.alpha)
        if (reach(first1, second1, r1, n1, r) < 1 - aims.beta) continue
        leastOfThisSize = expected
        const design = { r1, n1, r, n }
        if (!minimax || minimax.n === n) minimax = design
        if (expected < leastExpected) {
          leastExpected = expected
          optimal = design
        }
        break
      }
    }
  }
  return optimal && minimax ? { optimal, minimax } : undefined
}

/** The least r with P(more than r responses, having gone on) ≤ alpha, by bisection: the chance falls with r. */
export function leastCut(first: Binomial, second: Binomial, r1: number, n1: number, n: number, alpha: number): number {
  let low = r1
  let high = n
  while (low < high) {
    const middle = (low + high) >> 1
    if (reach(first, second, r1, n1, middle) <= alpha) high = middle
    else low = middle + 1
  }
  return low
}

/** P(more than r1 among the first n1, and more than r in all). */
export function reach(first: Binomial, second: Binomial, r1: number, n1: number, r: number): number {
  let sum = 0
  for (let x = r1 + 1; x <= n1; x++) sum += (first.probability[x] ?? 0) * (second.tail[Math.max(0, r + 1 - x)] ?? 0)
  return sum
}

function binomialsTo(nMax: number, p: number): Binomial[] {
  return Array.from({ length: nMax + 1 }, (_, n) => binomialOf(n, p))
}

/** All probabilities and upper tails at one n. */
export function binomialOf(n: number, p: number): Binomial {
  const probability = new Float64Array(n + 1)
  const tail = new Float64Array(n + 2)
  for (let k = n; k >= 0; k--) {
    probability[k] = binomialProbability(k, n, p)
    tail[k] = (tail[k + 1] ?? 0) + (probability[k] ?? 0)
  }
  return { probability, tail }
}
