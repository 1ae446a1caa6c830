import { notComputed } from '../computed.ts'
import { requireFinite, requireNonNegative, requirePositive, requireWithin } from '../impossible-input.ts'
import { type Effect, effectOf } from './effect.ts'
import type { AsIn } from './metafor-version.ts'
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
 * @throws RangeError when a value is not finite, a deviation negative, r outside [−1, 1] or n not above 0
 */
export function meanChange(pairs: PairedMeans): Effect {
  requirePairs(pairs)
  return effectOf(pairs.m1i - pairs.m2i, varianceOfChange(pairs) / pairs.ni)
}

/**
 * SMCC, change standardised by the deviation of the change: g = J(n−1)(m₁ − m₂)/s_change, variance 1/n + g²/(2n).
 *
 * @returns not computed from fewer than three pairs or without spread
 * @see Gibbons, Hedeker & Davis 1993, Journal of Educational Statistics 18(3), 271–279
 */
export function standardisedMeanChange(pairs: PairedMeans): Effect {
  requirePairs(pairs)
  if (!(pairs.ni > 2)) return notComputed('too-few-participants', { ni: pairs.ni })
  const spread = Math.sqrt(varianceOfChange(pairs))
  if (!(spread > 0)) return notComputed('no-spread')
  const yi = (smallSampleCorrection(pairs.ni - 1) * (pairs.m1i - pairs.m2i)) / spread
  return effectOf(yi, 1 / pairs.ni + (yi * yi) / (2 * pairs.ni))
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
 * SMCRH, as SMCR where the two deviations differ: variance s²_change/(sd₁²(n−1)) + g²/(2(n−1)).
 *
 * @param asIn  an earlier metafor: before 4.6 the variance was that times J²
 * @see Bonett 2008, Psychological Methods 13(2), 99–109, equation 13; the corrected g in the variance as in metafor from 4.6
 */
export function standardisedMeanChangeRawHeteroscedastic(pairs: PairedMeans, asIn?: AsIn): Effect {
  return byFirstDeviation(pairs, (g, { sd1i, ni }) => {
    const ofMeans = varianceOfChange(pairs) / (sd1i ** 2 * (ni - 1))
    const correction = asIn === 'metafor 3.8' ? smallSampleCorrection(ni - 1) ** 2 : 1
    return correction * (ofMeans + (g * g) / (2 * (ni - 1)))
  })
}

/**
 * ROMC, log ratio of the two means: ln(m₁/m₂) + ½(sd₁²/(n m₁²) − sd₂²/(n m₂²)), the second term correcting the bias of a small
 * group; variance sd₁²/(n m₁²) + sd₂²/(n m₂²) − 2r sd₁sd₂/(n m₁m₂).
 *
 * @param asIn  an earlier metafor: before 5.0 nothing was corrected
 * @returns     not computed unless both means have the same sign and are not 0
 * @see Lajeunesse 2011, Ecology 92(11), 2049–2055, equation 6; Senior, Viechtbauer & Nakagawa 2020, Research Synthesis Methods 11,
 *   553–567, equations 7 and 18
 */
export function logRatioOfPairedMeans(pairs: PairedMeans, asIn?: AsIn): Effect {
  requirePairs(pairs)
  const { m1i, m2i, sd1i, sd2i, ni, ri } = pairs
  if (!(m1i / m2i > 0)) return notComputed('not-positive', { m1i, m2i })
  const [c1, c2] = [sd1i / m1i, sd2i / m2i]
  const corrected = asIn === undefined ? (c1 * c1 - c2 * c2) / (2 * ni) : 0
  return effectOf(Math.log(m1i / m2i) + corrected, squareOfDifference(c1, c2, ri) / ni)
}

function byFirstDeviation(pairs: PairedMeans, variance: (g: number, pairs: PairedMeans) => number): Effect {
  requirePairs(pairs)
  if (!(pairs.ni > 2)) return notComputed('too-few-participants', { ni: pairs.ni })
  if (pairs.sd1i === 0) return notComputed('no-spread')
  const yi = (smallSampleCorrection(pairs.ni - 1) * (pairs.m1i - pairs.m2i)) / pairs.sd1i
  return effectOf(yi, variance(yi, pairs))
}

function varianceOfChange({ sd1i, sd2i, ri }: PairedMeans): number {
  return squareOfDifference(sd1i, sd2i, ri)
}

/** a² + b² − 2r ab, written so that nothing but 0 is left of it when r = 1 and a = b. */
function squareOfDifference(a: number, b: number, r: number): number {
  return (a - b) ** 2 + 2 * (1 - r) * a * b
}

function requirePairs({ m1i, m2i, sd1i, sd2i, ni, ri }: PairedMeans): void {
  requireFinite('m1i', [m1i])
  requireFinite('m2i', [m2i])
  requireNonNegative('sd1i', [sd1i])
  requireNonNegative('sd2i', [sd2i])
  requirePositive('ni', [ni])
  requireWithin('ri', [ri], -1, 1)
}
