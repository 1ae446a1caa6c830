import { type Computed, computed, notComputed } from '../computed.ts'
import { requireBetween, requireFinite, requirePositive } from '../impossible-input.ts'
import type { EstimateAndVariance } from './effect.ts'

/** A converted effect, and what has to be true for it. Show the assumption wherever the number is shown. */
export type Converted = EstimateAndVariance & { readonly assuming: string }

const logisticThreshold = 'a logistic measure of equal spread in both groups, cut at a threshold'
const pointBiserial = 'the two groups stand for a measured variable, with the sizes given'

/**
 * Standardised mean difference to log odds ratio: ln OR = d π/√3, variance v π²/3.
 *
 * @throws RangeError when yi is not finite or vi not above 0
 * @see Hasselblad & Hedges 1995, Psychological Bulletin 117(1), 167–178; Borenstein et al. 2009, equations 7.3 and 7.4
 */
export function logOddsRatioFromSmd({ yi, vi }: EstimateAndVariance): Converted {
  requireEffect(yi, vi)
  return { yi: (yi * Math.PI) / Math.sqrt(3), vi: (vi * Math.PI ** 2) / 3, assuming: logisticThreshold }
}

/**
 * Log odds ratio to standardised mean difference: d = ln OR √3/π, variance 3v/π².
 *
 * @throws RangeError when yi is not finite or vi not above 0
 * @see Hasselblad & Hedges 1995; Borenstein et al. 2009, equations 7.1 and 7.2
 */
export function smdFromLogOddsRatio({ yi, vi }: EstimateAndVariance): Converted {
  requireEffect(yi, vi)
  return { yi: (yi * Math.sqrt(3)) / Math.PI, vi: (3 * vi) / Math.PI ** 2, assuming: logisticThreshold }
}

/**
 * Standardised mean difference to correlation: r = d/√(d² + a), a = (n₁+n₂)²/(n₁n₂), variance a²v/(d² + a)³.
 *
 * @param sizes  of the groups; equal sizes (a = 4) when absent
 * @throws RangeError when yi is not finite, vi not above 0, or a size not above 0
 * @see Borenstein et al. 2009, equations 7.7 to 7.9
 */
export function correlationFromSmd(
  { yi, vi }: EstimateAndVariance,
  sizes: { readonly n1i: number; readonly n2i: number } = { n1i: 1, n2i: 1 },
): Converted {
  requireEffect(yi, vi)
  requirePositive('n1i', [sizes.n1i])
  requirePositive('n2i', [sizes.n2i])
  const a = (sizes.n1i + sizes.n2i) ** 2 / (sizes.n1i * sizes.n2i)
  const square = yi * yi + a
  return { yi: yi / Math.sqrt(square), vi: (a * a * vi) / square ** 3, assuming: pointBiserial }
}

/**
 * Correlation to standardised mean difference: d = 2r/√(1−r²), variance 4v/(1−r²)³.
 *
 * @throws RangeError when yi is not between −1 and 1 or vi not above 0
 * @see Borenstein et al. 2009, equations 7.5 and 7.6
 */
export function smdFromCorrelation({ yi, vi }: EstimateAndVariance): Converted {
  requireEffect(yi, vi)
  requireBetween('yi', [yi], -1, 1)
  const rest = 1 - yi * yi
  return {
    yi: (2 * yi) / Math.sqrt(rest),
    vi: (4 * vi) / rest ** 3,
    assuming: 'the measured variable is cut at its middle',
  }
}

/** Fisher's z to correlation: r = tanh z, variance v(1−r²)². @throws RangeError when yi is not finite or vi not above 0 */
export function correlationFromFishersZ({ yi, vi }: EstimateAndVariance): Converted {
  requireEffect(yi, vi)
  const r = Math.tanh(yi)
  return { yi: r, vi: vi * (1 - r * r) ** 2, assuming: 'the variance carries over by the delta method' }
}

/** An absolute meaning of a relative effect, which needs to know how common the event is without the treatment. */
export type AbsoluteEffect = {
  readonly riskRatio: number
  readonly oddsRatio: number
  /** Risk with the treatment, between 0 and 1. */
  readonly treatedRisk: number
  /** Treated less baseline risk; negative: fewer events. */
  readonly riskDifference: number
  readonly assuming: string
}

/**
 * Odds ratio at a baseline risk: treated odds = OR · p₀/(1−p₀), RR = OR/(1 − p₀ + p₀ OR).
 *
 * @param oddsRatio     above 0 (not its logarithm)
 * @param baselineRisk  p₀, between 0 and 1
 * @throws RangeError when an argument is outside its range
 * @see Zhang & Yu 1998, JAMA 280(19), 1690–1691; Grant 2014, BMJ 348, f7450
 */
export function effectAtBaseline(oddsRatio: number, baselineRisk: number): AbsoluteEffect {
  requirePositive('oddsRatio', [oddsRatio])
  requireBetween('baselineRisk', [baselineRisk], 0, 1)
  const riskRatio = oddsRatio / (1 - baselineRisk + baselineRisk * oddsRatio)
  return atRiskRatio(riskRatio, oddsRatio, baselineRisk, 'the odds ratio is the same at this baseline risk')
}

/**
 * Risk ratio at a baseline risk: treated risk = RR · p₀.
 *
 * @returns not computed when the treated risk would reach 1
 * @throws RangeError when the ratio is not above 0 or the baseline not between 0 and 1
 */
export function riskRatioAtBaseline(
  riskRatio: number,
  baselineRisk: number,
): Computed<AbsoluteEffect, 'treated-risk-of-one-or-more'> {
  requirePositive('riskRatio', [riskRatio])
  requireBetween('baselineRisk', [baselineRisk], 0, 1)
  const treated = riskRatio * baselineRisk
  if (treated >= 1) return notComputed('treated-risk-of-one-or-more', { treated })
  const oddsRatio = (riskRatio * (1 - baselineRisk)) / (1 - treated)
  return computed(atRiskRatio(riskRatio, oddsRatio, baselineRisk, 'the risk ratio is the same at this baseline risk'))
}

/**
 * Number of people to treat for one event fewer: −1/(risk difference).
 *
 * @returns not computed when there is no difference; negative when the treatment brings events (one more for every so many)
 * @throws RangeError when the difference is not between −1 and 1
 */
export function numberNeededToTreat(riskDifference: number): Computed<{ people: number }, 'no-difference'> {
  requireBetween('riskDifference', [riskDifference], -1 - Number.EPSILON, 1 + Number.EPSILON)
  return riskDifference === 0 ? notComputed('no-difference') : computed({ people: -1 / riskDifference })
}

function atRiskRatio(riskRatio: number, oddsRatio: number, baselineRisk: number, assuming: string): AbsoluteEffect {
  const treatedRisk = riskRatio * baselineRisk
  return { riskRatio, oddsRatio, treatedRisk, riskDifference: treatedRisk - baselineRisk, assuming }
}

function requireEffect(yi: number, vi: number): void {
  requireFinite('yi', [yi])
  requirePositive('vi', [vi])
}
