import { requireBetween, requirePositive } from '../../impossible-input.ts'
import { incompleteBeta } from '../../numerics/incomplete-beta.ts'
import { chanceOfRate, type GammaPrior, type RateData, requireRate } from './posterior-rate.ts'
import type { Wanted } from './wanted-direction.ts'

/** What would be called a success at the end. */
export type FinalRateRule = {
  readonly maximumExposure: number
  readonly target: number
  /** The posterior probability of the wanted side must exceed it. */
  readonly threshold: number
  /** 'above' when not given. */
  readonly wanted?: Wanted
}

/**
 * Predictive probability that the trial, if it goes on to the maximum exposure, will end with success.
 *
 *   Y | x ~ negative binomial(shape + x, q),  q = (rate + T)/(rate + T_max)
 *   P(Y ≤ y) = I_q(shape + x, y + 1)
 *
 * @throws RangeError when the data, the prior or the rule is impossible
 * @see Gelman et al. 2013, Bayesian Data Analysis, section 2.6, on the negative binomial prediction
 */
export function predictiveRate(data: RateData, prior: GammaPrior, rule: FinalRateRule): number {
  requireRate(data, prior)
  if (!(rule.maximumExposure >= data.exposure)) {
    throw new RangeError(
      `maximumExposure is ${rule.maximumExposure}, but must be at least the exposure ${data.exposure}`,
    )
  }
  return predictiveRateFromCut(data, prior, rule.maximumExposure, finalRateCut(prior, rule), rule.wanted ?? 'above')
}

/**
 * The number of events at the maximum from which on (wanted above) or up to which (wanted below) the end is a success; −1 when
 * none is and few are wanted.
 *
 * @throws RangeError when the rule is impossible
 */
export function finalRateCut(prior: GammaPrior, rule: FinalRateRule): number {
  const { maximumExposure: exposure, target, threshold, wanted = 'above' } = rule
  requirePositive('maximumExposure', [exposure])
  requirePositive('target', [target])
  requireBetween('threshold', [threshold], 0, 1)
  const isHigh = (events: number) =>
    chanceOfRate({ events, exposure }, prior, target, wanted) > threshold === (wanted === 'above')
  let high = 1
  while (!isHigh(high)) high *= 2
  let low = 0
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isHigh(middle)) high = middle
    else low = middle + 1
  }
  return wanted === 'above' ? low : low - 1
}

/** The predictive probability when the cut is known already. */
export function predictiveRateFromCut(
  { events, exposure }: RateData,
  prior: GammaPrior,
  maximumExposure: number,
  cut: number,
  wanted: Wanted,
): number {
  const left = maximumExposure - exposure
  const more = wanted === 'above' ? cut - events : cut - events + 1
  if (more <= 0) return wanted === 'above' ? 1 : 0
  if (left === 0) return wanted === 'above' ? 0 : 1
  const all = prior.rate + maximumExposure
  // P(Y < more) and P(Y ≥ more).
  const { lower, upper } = incompleteBeta((prior.rate + exposure) / all, prior.shape + events, more, left / all)
  return wanted === 'above' ? upper : lower
}
