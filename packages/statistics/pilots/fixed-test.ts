import type { Wanted } from '../sequential/bayes/wanted-direction.ts'
import type { CountStop } from './count-stops.ts'
import { type Counted, tailsOf } from './counted.ts'
import type { FinalEvaluation } from './pilot-plan.ts'

/** Errors that would be tolerated. */
export type ToleratedErrors = {
  /** Chance to call a useless pilot good. */
  readonly alpha: number
  /** Chance to stop a good one. */
  readonly beta: number
}

/** A single judgement after n: success from `cut` on (few wanted: up to it), and how far its errors overrun what is tolerated. */
export type FixedTest = {
  readonly cut: number
  readonly alpha: number
  readonly beta: number
  /** The larger of alpha and beta, each as a share of what is tolerated. */
  readonly overrun: number
}

/**
 * The single judgement after n that comes nearest to keeping both errors: the cut at which the larger of α/α₀ and β/β₀ is
 * least. Exact.
 *
 * @param useless  chance or rate without effect
 * @param good     chance or rate as hoped
 */
export function nearestFixedTest(
  counted: Counted,
  n: number,
  { useless, good }: { readonly useless: number; readonly good: number },
  tolerated: ToleratedErrors,
): FixedTest {
  const wanted: Wanted = good > useless ? 'above' : 'below'
  const without = tailsOf(counted, n, useless)
  const hoped = tailsOf(counted, n, good)
  const at = (cut: number): FixedTest => {
    const alpha = wanted === 'above' ? without.atLeast(cut) : without.atMost(cut)
    const beta = wanted === 'above' ? hoped.atMost(cut - 1) : hoped.atLeast(cut + 1)
    return { cut, alpha, beta, overrun: Math.max(alpha / tolerated.alpha, beta / tolerated.beta) }
  }
  // From few to many events alpha moves one way and beta the other: where they cross is the least of the larger
  const leans = (cut: number) => {
    const { alpha, beta } = at(cut)
    return alpha / tolerated.alpha <= beta / tolerated.beta === (wanted === 'above')
  }
  let low = -1
  let high = counted === 'proportion' ? n + 1 : Math.ceil(n * Math.max(useless, good) * 2 + 30)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (leans(middle)) high = middle
    else low = middle + 1
  }
  const [before, after] = [at(low - 1), at(low)]
  return before.overrun < after.overrun ? before : after
}

/** Where a final evaluation says good, harmful or neither, by exact one-sided tests of the baseline. */
export function finalStops(
  counted: Counted,
  n: number,
  baseline: number,
  wanted: Wanted,
  { alpha, harmAlpha }: FinalEvaluation,
): CountStop[] {
  const { atLeast, atMost } = tailsOf(counted, n, baseline)
  const many = wanted === 'above' ? alpha : harmAlpha
  const few = wanted === 'above' ? harmAlpha : alpha
  let from = Math.floor(n * baseline)
  while (atLeast(from) > many) from++
  let to = Math.ceil(n * baseline)
  while (to >= 0 && atMost(to) > few) to--
  const [low, high] =
    wanted === 'above'
      ? (['stop-for-harm', 'stop-for-benefit'] as const)
      : (['stop-for-benefit', 'stop-for-harm'] as const)
  return [
    { from: 0, to, advice: low },
    { from: to + 1, to: from - 1, advice: 'stop-for-futility' },
    { from, to: Infinity, advice: high },
  ]
}
