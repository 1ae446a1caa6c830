import { binomialCdf, binomialUpperTail } from '../distributions/binomial.ts'
import { poissonCdf, poissonUpperTail } from '../distributions/poisson.ts'
import { bernoulliSteps, poissonSteps } from '../sequential/lattice/counting-steps.ts'
import type { CountingStep } from '../sequential/lattice/walk-counts.ts'

/** What is counted: families with an event, or events. */
export type Counted = 'proportion' | 'rate'

/** The steps by which events come in, look by look, at a truth. */
export function stepsOf(counted: Counted, numbers: readonly number[], truth: number): CountingStep[] {
  return counted === 'proportion' ? bernoulliSteps(numbers, truth) : poissonSteps(numbers, truth)
}

/** P(X ≤ k) and P(X ≥ k) of the events among n at a truth. */
export function tailsOf(counted: Counted, n: number, truth: number) {
  return counted === 'proportion'
    ? {
        atMost: (k: number) => (k < 0 ? 0 : binomialCdf(k, n, truth)),
        atLeast: (k: number) => (k <= 0 ? 1 : binomialUpperTail(k - 1, n, truth)),
      }
    : {
        atMost: (k: number) => (k < 0 ? 0 : poissonCdf(k, n * truth)),
        atLeast: (k: number) => (k <= 0 ? 1 : poissonUpperTail(k - 1, n * truth)),
      }
}

/** Difference pilot minus comparison of two counts, and its unpooled variance. */
export function differenceOf(counted: Counted, x: number, n: number, y: number, comparisonN: number) {
  const [p, q] = [x / n, y / comparisonN]
  const variance = counted === 'proportion' ? (p * (1 - p)) / n + (q * (1 - q)) / comparisonN : p / n + q / comparisonN
  return { difference: p - q, variance }
}
