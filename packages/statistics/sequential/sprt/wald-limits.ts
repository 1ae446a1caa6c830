import { requireBetween } from '../../impossible-input.ts'

/** Limits of the log likelihood ratio between which the test goes on. */
export type WaldLimits = {
  /** At or above it, H1 is accepted. */
  readonly upper: number
  /** At or below it, H0 is accepted. */
  readonly lower: number
}

/**
 * Wald's limits of the sequential probability ratio test on the log scale.
 *
 *   upper = log((1 − β)/α)   lower = log(β/(1 − α))
 *
 * Because the ratio overshoots, α′ ≤ α/(1−β), β′ ≤ β/(1−α) and α′ + β′ ≤ α + β: these hold without approximation.
 *
 * @param alpha  chance to accept H1 when H0 is true, above 0
 * @param beta   chance to accept H0 when H1 is true, above 0; alpha + beta < 1
 * @throws RangeError when a chance is not above 0 or they do not sum below 1
 * @see Wald 1947, Sequential Analysis, sections 3.2 and 3.3
 */
export function waldLimits(alpha: number, beta: number): WaldLimits {
  requireBetween('alpha', [alpha], 0, 1)
  requireBetween('beta', [beta], 0, 1 - alpha)
  return { upper: Math.log((1 - beta) / alpha), lower: Math.log(beta / (1 - alpha)) }
}

/** Digits that rounding may cost a sum of two products: a tie within it counts as crossed. */
const rounding = 1e-12

/**
 * Which limit a log likelihood ratio a + b has reached, if any. A tie counts as crossed, also where rounding puts the sum a
 * few units in the last place short of the limit.
 */
export function limitReached({ upper, lower }: WaldLimits, a: number, b = 0): 'upper' | 'lower' | undefined {
  const slack = rounding * (1 + Math.abs(a) + Math.abs(b))
  if (a + b >= upper - slack) return 'upper'
  if (a + b <= lower + slack) return 'lower'
  return undefined
}
