import { computed, notComputed } from '../computed.ts'
import { requireFinite, requireNonNegative, requireWhole, requireWithin } from '../impossible-input.ts'
import type { Effect } from './effect.ts'
import { smallSampleCorrection } from './small-sample-correction.ts'

/** The same people measured twice: 1 the later or treated, 2 the earlier or control, ri the correlation of the two. */
export type PairedMeans = {
  readonly m1i: number
  readonly m2i: number
  readonly sd1i: number
  readonly sd2i: number
  readonly ni: number
  readonly ri: number
}

/**
 * MC, mean change in the unit of the measure: m₁ − m₂, variance (sd₁² + sd₂² − 2r sd₁sd₂)/n.
 *
 * A change in one group is not an effect: nothing says what would have happened without.
 *
 * @throws RangeError when a value is not finite, a deviation negative, r outside [−1, 1] or n not a whole number
 */
export function meanChange(pairs: PairedMeans): Effect {
  requirePairs(pairs)
  const vi = varianceOfChange(pairs) / pairs.ni
  return vi > 0 ? computed({ yi: pairs.m1i - pairs.m2i, vi }) : notComputed('no-spread')
}

/**
 * SMCC, change standardised by the deviation of the change: g = J(n−1)(m₁ − m₂)/s_change, variance 1/n + g²/(2n).
 *
 * @returns not computed from fewer than three pairs or without spread
 * @see Gibbons, Hedeker & Davis 1993, Journal of Educational Statistics 18(3), 271–279
 */
export function standardisedMeanChange(pairs: PairedMeans): Effect {
  requirePairs(pairs)
  if (pairs.ni < 3) return notComputed('too-few-participants', { ni: pairs.ni })
  const spread = Math.sqrt(varianceOfChange(pairs))
  if (!(spread > 0)) return notComputed('no-spread')
  const yi = (smallSampleCorrection(pairs.ni - 1) * (pairs.m1i - pairs.m2i)) / spread
  return computed({ yi, vi: 1 / pairs.ni + (yi * yi) / (2 * pairs.ni) })
}

/**
 * SMCR, change standardised by the first deviation: g = J(n−1)(m₁ − m₂)/sd₁, variance 2(1−r)/n + g²/(2n), for deviations that
 * are alike.
 *
 * @see Becker 1988, British Journal of Mathematical and Statistical Psychology 41, 257–278, equation 13
 */
export function standardisedMeanChangeRaw(pairs: PairedMeans): Effect {
  return byFirstDeviation(pairs, (g, { ni, ri }) => (2 * (1 - ri)) / ni + (g * g) / (2 * ni))
}

/**
 * SMCRH, as SMCR where the two deviations differ: variance J²[s²_change/(sd₁²(n−1)) + g²/(2(n−1))].
 *
 * @see Bonett 2008, Psychological Methods 13(2), 99–109, equation 13; g and J in the variance as in metafor 3.8
 */
export function standardisedMeanChangeRawHeteroscedastic(pairs: PairedMeans): Effect {
  return byFirstDeviation(pairs, (g, { sd1i, ni }) => {
    const ofMeans = varianceOfChange(pairs) / (sd1i ** 2 * (ni - 1))
    return smallSampleCorrection(ni - 1) ** 2 * (ofMeans + (g * g) / (2 * (ni - 1)))
  })
}

/**
 * ROMC, log ratio of the two means: ln(m₁/m₂), variance sd₁²/(n m₁²) + sd₂²/(n m₂²) − 2r sd₁sd₂/(n m₁m₂).
 *
 * @returns not computed unless both means have the same sign and are not 0
 * @see Lajeunesse 2011, Ecology 92(11), 2049–2055, equation 6
 */
export function logRatioOfPairedMeans(pairs: PairedMeans): Effect {
  requirePairs(pairs)
  const { m1i, m2i, sd1i, sd2i, ni, ri } = pairs
  if (!(m1i / m2i > 0)) return notComputed('not-positive', { m1i, m2i })
  const [c1, c2] = [sd1i / m1i, sd2i / m2i]
  const vi = (c1 * c1 + c2 * c2 - 2 * ri * c1 * c2) / ni
  return vi > 0 ? computed({ yi: Math.log(m1i / m2i), vi }) : notComputed('no-spread')
}

function byFirstDeviation(pairs: PairedMeans, variance: (g: number, pairs: PairedMeans) => number): Effect {
  requirePairs(pairs)
  if (pairs.ni < 3) return notComputed('too-few-participants', { ni: pairs.ni })
  if (pairs.sd1i === 0) return notComputed('no-spread')
  const yi = (smallSampleCorrection(pairs.ni - 1) * (pairs.m1i - pairs.m2i)) / pairs.sd1i
  const vi = variance(yi, pairs)
  return vi > 0 ? computed({ yi, vi }) : notComputed('no-spread')
}

function varianceOfChange({ sd1i, sd2i, ri }: PairedMeans): number {
  return sd1i ** 2 + sd2i ** 2 - 2 * ri * sd1i * sd2i
}

function requirePairs({ m1i, m2i, sd1i, sd2i, ni, ri }: PairedMeans): void {
  requireFinite('m1i', [m1i])
  requireFinite('m2i', [m2i])
  requireNonNegative('sd1i', [sd1i])
  requireNonNegative('sd2i', [sd2i])
  requireWhole('ni', [ni], 1)
  requireWithin('ri', [ri], -1, 1)
}
