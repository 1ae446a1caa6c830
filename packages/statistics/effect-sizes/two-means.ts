import { computed, notComputed } from '../computed.ts'
import { requireFinite, requireNonNegative, requireWhole } from '../impossible-input.ts'
import type { Effect } from './effect.ts'
import { smallSampleCorrection } from './small-sample-correction.ts'

/** Mean, standard deviation and size of two independent groups: 1 the treated, 2 the control. */
export type TwoGroups = {
  readonly m1i: number
  readonly sd1i: number
  readonly n1i: number
  readonly m2i: number
  readonly sd2i: number
  readonly n2i: number
}

/**
 * MD, mean difference in the unit of the measure: m₁ − m₂, variance sd₁²/n₁ + sd₂²/n₂.
 *
 * @throws RangeError when a value is not finite, a standard deviation negative, or a size not a whole number of at least 1
 */
export function meanDifference(groups: TwoGroups): Effect {
  requireGroups(groups)
  const { m1i, sd1i, n1i, m2i, sd2i, n2i } = groups
  const vi = sd1i ** 2 / n1i + sd2i ** 2 / n2i
  return vi === 0 ? notComputed('no-spread') : computed({ yi: m1i - m2i, vi })
}

/**
 * SMD, standardised mean difference (Hedges' g): J(m)·(m₁ − m₂)/s with the pooled standard deviation s on m = n₁+n₂−2 degrees
 * of freedom, variance 1/n₁ + 1/n₂ + g²/(2(n₁+n₂)) (large-sample form).
 *
 * @returns not computed when m is below 2 or the groups have no spread
 * @throws RangeError as meanDifference
 * @see Hedges 1981, Journal of Educational Statistics 6(2), 107–128; Hedges & Olkin 1985, chapter 5, equations 8 and 10
 */
export function standardisedMeanDifference(groups: TwoGroups): Effect {
  requireGroups(groups)
  const { m1i, sd1i, n1i, m2i, sd2i, n2i } = groups
  const m = n1i + n2i - 2
  if (m < 2) return notComputed('too-few-participants', { n1i, n2i })
  const pooled = Math.sqrt(((n1i - 1) * sd1i ** 2 + (n2i - 1) * sd2i ** 2) / m)
  if (pooled === 0) return notComputed('no-spread')
  return hedgesG((m1i - m2i) / pooled, n1i, n2i)
}

/** Hedges' g and its large-sample variance from Cohen's d of two groups. */
export function hedgesG(d: number, n1i: number, n2i: number): Effect {
  const m = n1i + n2i - 2
  if (m < 2) return notComputed('too-few-participants', { n1i, n2i })
  const yi = smallSampleCorrection(m) * d
  return computed({ yi, vi: 1 / n1i + 1 / n2i + (yi * yi) / (2 * (n1i + n2i)) })
}

/**
 * SMDH, standardised mean difference where the groups' variances differ: g = J(m)·(m₁ − m₂)/s, s² = (sd₁² + sd₂²)/2,
 *
 *   variance J² [g²(sd₁⁴/(n₁−1) + sd₂⁴/(n₂−1))/(8s⁴) + (sd₁²/(n₁−1) + sd₂²/(n₂−1))/s²]
 *
 * @returns not computed for a group of one
 * @see Bonett 2008, Psychological Methods 13(2), 99–109; Bonett 2009; the variance with g and J as in metafor 3.8
 */
export function standardisedMeanDifferenceHeteroscedastic(groups: TwoGroups): Effect {
  requireGroups(groups)
  const { m1i, sd1i, n1i, m2i, sd2i, n2i } = groups
  if (n1i < 2 || n2i < 2) return notComputed('too-few-participants', { n1i, n2i })
  const square = (sd1i ** 2 + sd2i ** 2) / 2
  if (square === 0) return notComputed('no-spread')
  const correction = smallSampleCorrection(n1i + n2i - 2)
  const yi = (correction * (m1i - m2i)) / Math.sqrt(square)
  const ofSpread = (yi * yi * (sd1i ** 4 / (n1i - 1) + sd2i ** 4 / (n2i - 1))) / (8 * square * square)
  const ofMeans = (sd1i ** 2 / (n1i - 1) + sd2i ** 2 / (n2i - 1)) / square
  return computed({ yi, vi: correction ** 2 * (ofSpread + ofMeans) })
}

/**
 * ROM, log ratio of means: ln(m₁/m₂), variance sd₁²/(n₁m₁²) + sd₂²/(n₂m₂²). For measures on a ratio scale.
 *
 * @returns not computed unless both means have the same sign and are not 0
 * @see Hedges, Gurevitch & Curtis 1999, Ecology 80(4), 1150–1156, equation 1
 */
export function logRatioOfMeans(groups: TwoGroups): Effect {
  requireGroups(groups)
  const { m1i, sd1i, n1i, m2i, sd2i, n2i } = groups
  if (!(m1i / m2i > 0)) return notComputed('not-positive', { m1i, m2i })
  const vi = sd1i ** 2 / (n1i * m1i ** 2) + sd2i ** 2 / (n2i * m2i ** 2)
  return vi === 0 ? notComputed('no-spread') : computed({ yi: Math.log(m1i / m2i), vi })
}

/**
 * CVR, log ratio of coefficients of variation: ln(sd₁/m₁) + 1/(2(n₁−1)) − ln(sd₂/m₂) − 1/(2(n₂−1)),
 *
 *   variance 1/(2(n₁−1)) + sd₁²/(n₁m₁²) + 1/(2(n₂−1)) + sd₂²/(n₂m₂²)
 *
 * @returns not computed for a group of one, or a mean or deviation that is not positive
 * @see Nakagawa et al. 2015, Methods in Ecology and Evolution 6, 143–152, equations 11 and 12 (no correlation term)
 */
export function logCoefficientOfVariationRatio(groups: TwoGroups): Effect {
  requireGroups(groups)
  const { m1i, sd1i, n1i, m2i, sd2i, n2i } = groups
  if (n1i < 2 || n2i < 2) return notComputed('too-few-participants', { n1i, n2i })
  if (!(sd1i / m1i > 0 && sd2i / m2i > 0)) return notComputed('not-positive', { m1i, sd1i, m2i, sd2i })
  const [bias1, bias2] = [1 / (2 * (n1i - 1)), 1 / (2 * (n2i - 1))]
  return computed({
    yi: Math.log(sd1i / m1i) + bias1 - Math.log(sd2i / m2i) - bias2,
    vi: bias1 + sd1i ** 2 / (n1i * m1i ** 2) + bias2 + sd2i ** 2 / (n2i * m2i ** 2),
  })
}

function requireGroups({ m1i, sd1i, n1i, m2i, sd2i, n2i }: TwoGroups): void {
  requireFinite('m1i', [m1i])
  requireFinite('m2i', [m2i])
  requireNonNegative('sd1i', [sd1i])
  requireNonNegative('sd2i', [sd2i])
  requireWhole('n1i', [n1i], 1)
  requireWhole('n2i', [n2i], 1)
}
