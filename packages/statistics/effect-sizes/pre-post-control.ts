import { notComputed } from '../computed.ts'
import { requireFinite, requireNonNegative, requirePositive, requireWithin } from '../impossible-input.ts'
import { type Effect, effectOf } from './effect.ts'
import { smallSampleCorrection } from './small-sample-correction.ts'

/** Two groups, 1 the treated and 2 the control, each measured before and after; ri the correlation of the two measurements. */
export type PrePostControl = {
  readonly m1pre: number
  readonly m1post: number
  readonly sd1pre: number
  readonly n1i: number
  readonly m2pre: number
  readonly m2post: number
  readonly sd2pre: number
  readonly n2i: number
  /** Within groups, the same in both. Often not reported: try several and say so. */
  readonly ri: number
}

/**
 * SMDPPC, difference between the groups' changes in standard deviations before (Morris's d_ppc2): with m = n₁ + n₂ − 2, s the pooled
 * deviation *before*, which the treatment cannot have changed, and a = (n₁ + n₂)/(n₁n₂),
 *
 *   g = J(m) ((m₁post − m₁pre) − (m₂post − m₂pre)) / s
 *   variance 2 J² (1−r) a m/(m−2) (1 + g²/(2(1−r)a)) − g²
 *
 * @returns not computed from fewer than five people in all, without spread, or where the formula leaves no variance
 * @throws RangeError when a value is not finite, a deviation negative, a size not above 0 or r outside [−1, 1]
 * @see Morris 2008, Organizational Research Methods 11(2), 364–386, equations 8, 10 and 25; J exact in place of equation 22
 */
export function standardisedDifferenceOfChanges(groups: PrePostControl): Effect {
  requireGroups(groups)
  const { sd1pre, sd2pre, n1i, n2i, ri } = groups
  const m = n1i + n2i - 2
  if (!(m > 2)) return notComputed('too-few-participants', { n1i, n2i })
  const pooled = Math.sqrt(((n1i - 1) * sd1pre ** 2 + (n2i - 1) * sd2pre ** 2) / m)
  if (!(pooled > 0)) return notComputed('no-spread')
  const correction = smallSampleCorrection(m)
  const g = (correction * differenceOfChanges(groups)) / pooled
  const a = (n1i + n2i) / (n1i * n2i)
  const wider = (correction ** 2 * m) / (m - 2)
  // 2J²(1−r)a m/(m−2) (1 + g²/(2(1−r)a)) − g², its terms put together so that r = 1 divides by nothing
  return effectOf(g, wider * 2 * (1 - ri) * a + (wider - 1) * g * g, { n1i, n2i, ri })
}

/**
 * MDPPC, difference between the groups' changes in the unit of the measure: (m₁post − m₁pre) − (m₂post − m₂pre), variance
 * (sd₁pre² + sd₁post² − 2r sd₁pre sd₁post)/n₁ + the same of the second group.
 *
 * @throws RangeError as standardisedDifferenceOfChanges, or when a deviation after is negative
 * @see Cochrane Handbook for Systematic Reviews of Interventions, version 6, section 6.5.2.8, for the deviation of a change
 */
export function meanDifferenceOfChanges(
  groups: PrePostControl & { readonly sd1post: number; readonly sd2post: number },
): Effect {
  requireGroups(groups)
  requireNonNegative('sd1post', [groups.sd1post])
  requireNonNegative('sd2post', [groups.sd2post])
  const { sd1pre, sd1post, n1i, sd2pre, sd2post, n2i, ri } = groups
  const ofChange = (before: number, after: number) => (before - after) ** 2 + 2 * (1 - ri) * before * after
  return effectOf(differenceOfChanges(groups), ofChange(sd1pre, sd1post) / n1i + ofChange(sd2pre, sd2post) / n2i)
}

function differenceOfChanges({ m1pre, m1post, m2pre, m2post }: PrePostControl): number {
  return m1post - m1pre - (m2post - m2pre)
}

function requireGroups({ m1pre, m1post, sd1pre, n1i, m2pre, m2post, sd2pre, n2i, ri }: PrePostControl): void {
  for (const [name, value] of Object.entries({ m1pre, m1post, m2pre, m2post })) requireFinite(name, [value])
  for (const [name, value] of Object.entries({ sd1pre, sd2pre })) requireNonNegative(name, [value])
  for (const [name, value] of Object.entries({ n1i, n2i })) requirePositive(name, [value])
  requireWithin('ri', [ri], -1, 1)
}
