import type { GroupSequentialPlan } from './plan.ts'
import { spentBy } from './spending.ts'
import { walkBounds } from './walk-bounds.ts'

/**
 * Lower bounds −hₖ of a one-sided design: Z ≤ −hₖ stops for harm, and without effect this happens with the chance spent.
 * They are made as if there were no other bound, so that stopping or going on elsewhere cannot raise that chance.
 *
 * @param information  at the looks
 * @param fractions    information fractions at which the error is spent
 */
export function harmBounds(
  { alpha, spending }: NonNullable<GroupSequentialPlan['harm']>,
  information: readonly number[],
  fractions: readonly number[],
): number[] {
  const targets = information.map((at, k) => ({
    information: at,
    efficacy: { spend: spentBy(spending, alpha, fractions[k] ?? 1) },
    futility: null,
    harm: null,
  }))
  return walkBounds(targets, { sided: 1, binding: false, drift: 0 }).map(({ efficacy }) => -efficacy)
}
