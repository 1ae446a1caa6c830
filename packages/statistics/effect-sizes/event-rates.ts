import { notComputed } from '../computed.ts'
import { requireNonNegative, requirePositive } from '../impossible-input.ts'
import { type Effect, effectOf } from './effect.ts'
import type { ContinuityRule } from './two-by-two-table.ts'

/** Events and time at risk of two groups: 1 the treated, 2 the control. Both times in the same unit. */
export type TwoRates = { readonly x1i: number; readonly t1i: number; readonly x2i: number; readonly t2i: number }

/** What is added to both counts: ½ unless said otherwise, where one of them is 0 (the default), to all studies or to none. */
export type RateContinuity = Pick<ContinuityRule, 'add' | 'to'>

/**
 * IRR, log incidence rate ratio: ln(x₁/t₁) − ln(x₂/t₂), variance 1/x₁ + 1/x₂; ½ is added to both counts where one is 0.
 *
 * @returns not computed when a count is 0 and nothing is added
 * @throws RangeError when a count is negative or a time not above 0
 * @see Rothman, Greenland & Lash 2008, Modern Epidemiology, 3rd ed., chapter 14
 */
export function logIncidenceRateRatio(rates: TwoRates, rule?: RateContinuity): Effect {
  const { x1i, t1i, x2i, t2i } = adjusted(rates, rule)
  if (x1i === 0 || x2i === 0) return notComputed('a-zero-margin', { x1i, x2i })
  return effectOf(Math.log(x1i / t1i) - Math.log(x2i / t2i), 1 / x1i + 1 / x2i)
}

/**
 * IRD, incidence rate difference in events per unit of time: x₁/t₁ − x₂/t₂, variance x₁/t₁² + x₂/t₂²; ½ is added to both
 * counts where one is 0.
 *
 * @returns not computed when both counts are 0 and nothing is added
 * @throws RangeError as logIncidenceRateRatio
 */
export function incidenceRateDifference(rates: TwoRates, rule?: RateContinuity): Effect {
  const { x1i, t1i, x2i, t2i } = adjusted(rates, rule)
  if (x1i + x2i === 0) return notComputed('no-events-in-either-group', { x1i, x2i })
  return effectOf(x1i / t1i - x2i / t2i, x1i / t1i ** 2 + x2i / t2i ** 2)
}

function adjusted({ x1i, t1i, x2i, t2i }: TwoRates, { add = 0.5, to = 'only-zero' }: RateContinuity = {}): TwoRates {
  requireNonNegative('x1i', [x1i])
  requireNonNegative('x2i', [x2i])
  requirePositive('t1i', [t1i])
  requirePositive('t2i', [t2i])
  requireNonNegative('add', [add])
  const added = to === 'all' || (to === 'only-zero' && (x1i === 0 || x2i === 0)) ? add : 0
  return { x1i: x1i + added, t1i, x2i: x2i + added, t2i }
}
