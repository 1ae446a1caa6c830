import { notComputed } from '../computed.ts'
import { requireFinite, requireNonNegative, requirePositive } from '../impossible-input.ts'
import { type Effect, effectOf } from './effect.ts'
import type { AsIn } from './metafor-version.ts'
import { smallSampleCorrection } from './small-sample-correction.ts'

/** Mean, standard deviation and size of two independent groups: 1 the treated, 2 the control. Sizes need not be whole: a trial
 * of clusters counts as fewer people than it had (see effectiveGroups). */
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
 * @throws RangeError when a value is not finite, a standard deviation negative, or a size not above 0
 */
export function meanDifference(groups: TwoGroups): Effect {
  requireGroups(groups)
  const { m1i, sd1i, n1i, m2i, sd2i, n2i } = groups
  const vi = sd1i ** 2 / n1i + sd2i ** 2 / n2i
  return effectOf(m1i - m2i, vi)
}

/**
 * SMD, standardised mean difference (Hedges' g): J(m)·(m₁ − m₂)/s with the pooled standard deviation s on m = n₁+n₂−2 degrees
 * of freedom, variance 1/n₁ + 1/n₂ + g²/(2(n₁+n₂)) (large-sample form).
 *
 * @returns not computed when m is not above 1 or the groups have no spread
 * @throws RangeError as meanDifference
 * @see Hedges 1981, Journal of Educational Statistics 6(2), 107–128; Hedges & Olkin 1985, chapter 5, equations 8 and 10
 */
export function standardisedMeanDifference(groups: TwoGroups): Effect {
  requireGroups(groups)
  const { m1i, sd1i, n1i, m2i, sd2i, n2i } = groups
  const m = n1i + n2i - 2
  if (!(m > 1)) return notComputed('too-few-participants', { n1i, n2i })
  const pooled = Math.sqrt(((n1i - 1) * sd1i ** 2 + (n2i - 1) * sd2i ** 2) / m)
  if (pooled === 0) return notComputed('no-spread')
  return hedgesG((m1i - m2i) / pooled, n1i, n2i)
}

/** Hedges' g and its large-sample variance from Cohen's d of two groups. */
export function hedgesG(d: number, n1i: number, n2i: number): Effect {
  const m = n1i + n2i - 2
  if (!(m > 1)) return notComputed('too-few-participants', { n1i, n2i })
  const yi = smallSampleCorrection(m) * d
  return effectOf(yi, 1 / n1i + 1 / n2i + (yi * yi) / (2 * (n1i + n2i)))
}

/**
 * SMDH, standardised mean difference where the groups' variances differ: g = J(m)·(m₁ − m₂)/s, s² = (sd₁² + sd₂²)/2,
 *
 *   variance g²(sd₁⁴/(n₁−1) + sd₂⁴/(n₂−1))/(8s⁴) + (sd₁²/(n₁−1) + sd₂²/(n₂−1))/s²
 *
 * @param asIn  an earlier metafor: before 4.6 the variance was that times J²
 * @returns     not computed for a group of one
 * @see Bonett 2008, Psychological Methods 13(2), 99–109, equation 8; Bonett 2009, equation 5; the corrected g in the variance as
 *   in metafor from 4.6
 */
export function standardisedMeanDifferenceHeteroscedastic(groups: TwoGroups, asIn?: AsIn): Effect {
  requireGroups(groups)
  const { m1i, sd1i, n1i, m2i, sd2i, n2i } = groups
  if (!(n1i > 1 && n2i > 1 && n1i + n2i > 3)) return notComputed('too-few-participants', { n1i, n2i })
  const square = (sd1i ** 2 + sd2i ** 2) / 2
  if (square === 0) return notComputed('no-spread')
  const correction = smallSampleCorrection(n1i + n2i - 2)
  const yi = (correction * (m1i - m2i)) / Math.sqrt(square)
  const ofSpread = (yi * yi * (sd1i ** 4 / (n1i - 1) + sd2i ** 4 / (n2i - 1))) / (8 * square * square)
  const ofMeans = (sd1i ** 2 / (n1i - 1) + sd2i ** 2 / (n2i - 1)) / square
  return effectOf(yi, (asIn === 'metafor 3.8' ? correction ** 2 : 1) * (ofSpread + ofMeans))
}

/**
 * ROM, log ratio of means: ln(m₁/m₂) + ½(sd₁²/(n₁m₁²) − sd₂²/(n₂m₂²)), the second term correcting the bias of small groups;
 * variance sd₁²/(n₁m₁²) + sd₂²/(n₂m₂²). For measures on a ratio scale.
 *
 * @param asIn  an earlier metafor: before 5.0 nothing was corrected
 * @returns     not computed unless both means have the same sign and are not 0
 * @see Hedges, Gurevitch & Curtis 1999, Ecology 80(4), 1150–1156, equation 1; Lajeunesse 2015, Ecology 96(8), 2056–2063, equation 8
 */
export function logRatioOfMeans(groups: TwoGroups, asIn?: AsIn): Effect {
  requireGroups(groups)
  const { m1i, sd1i, n1i, m2i, sd2i, n2i } = groups
  if (!(m1i / m2i > 0)) return notComputed('not-positive', { m1i, m2i })
  const [v1, v2] = [(sd1i / m1i) ** 2 / n1i, (sd2i / m2i) ** 2 / n2i]
  return effectOf(Math.log(m1i / m2i) + (asIn === undefined ? (v1 - v2) / 2 : 0), v1 + v2)
}

/**
 * CVR, log ratio of coefficients of variation: ln(sd₁/m₁) + 1/(2(n₁−1)) − sd₁²/(2n₁m₁²) less the same of the second group,
 *
 *   variance 1/(2(n₁−1)) + sd₁²/(n₁m₁²) + 1/(2(n₂−1)) + sd₂²/(n₂m₂²)
 *
 * @param asIn  an earlier metafor: before 5.0 the terms −sd²/(2nm²) were not there
 * @returns     not computed for a group of one, or a mean or deviation that is not positive
 * @see Nakagawa et al. 2015, Methods in Ecology and Evolution 6, 143–152, equation 12 (no correlation term); Senior, Viechtbauer &
 *   Nakagawa 2020, Research Synthesis Methods 11, 553–567, equation 6
 */
export function logCoefficientOfVariationRatio(groups: TwoGroups, asIn?: AsIn): Effect {
  requireGroups(groups)
  const { m1i, sd1i, n1i, m2i, sd2i, n2i } = groups
  if (!(n1i > 1 && n2i > 1)) return notComputed('too-few-participants', { n1i, n2i })
  if (!(sd1i / m1i > 0 && sd2i / m2i > 0)) return notComputed('not-positive', { m1i, sd1i, m2i, sd2i })
  const [bias1, bias2] = [1 / (2 * (n1i - 1)), 1 / (2 * (n2i - 1))]
  const [v1, v2] = [(sd1i / m1i) ** 2 / n1i, (sd2i / m2i) ** 2 / n2i]
  const ofMeans = asIn === undefined ? (v2 - v1) / 2 : 0
  return effectOf(Math.log(sd1i / m1i) + bias1 - Math.log(sd2i / m2i) - bias2 + ofMeans, bias1 + v1 + bias2 + v2)
}

function requireGroups({ m1i, sd1i, n1i, m2i, sd2i, n2i }: TwoGroups): void {
  requireFinite('m1i', [m1i])
  requireFinite('m2i', [m2i])
  requireNonNegative('sd1i', [sd1i])
  requireNonNegative('sd2i', [sd2i])
  requirePositive('n1i', [n1i])
  requirePositive('n2i', [n2i])
}
