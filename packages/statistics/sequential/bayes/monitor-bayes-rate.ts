import type { Advice } from '../advice.ts'
import { poissonSteps } from '../lattice/counting-steps.ts'
import type { Operating } from '../lattice/operating-record.ts'
import { walkCounts } from '../lattice/walk-counts.ts'
import { type BayesReason, type BayesStops, bayesRuling, requireStops } from './bayes-ruling.ts'
import {
  chanceOfRate,
  type GammaPrior,
  type PosteriorRate,
  posteriorRate,
  type RateData,
  requireRate,
} from './posterior-rate.ts'
import { type FinalRateRule, finalRateCut, predictiveRateFromCut } from './predictive-rate.ts'

/** A Bayesian design for a rate: what success is at the maximum exposure, and when to stop before. */
export type BayesRateDesign = FinalRateRule & BayesStops & { readonly prior: GammaPrior }

/** What the design says of the data so far, with the numbers that gave it. */
export type BayesRateAdvice = RateData & {
  readonly advice: Advice
  readonly because: BayesReason
  readonly posterior: PosteriorRate
  /** Posterior probability of the wanted side of the target. */
  readonly chanceOfTarget: number
  /** Predictive probability of success at the maximum exposure. */
  readonly predictive: number
  readonly chanceOfHarm: number | null
}

/**
 * Follows a rate as events and exposure come in, at whatever looks. From the maximum exposure on the final rule speaks.
 *
 * @throws RangeError when the design or the data is impossible
 * @see Gelman et al. 2013, Bayesian Data Analysis, section 2.6; Lee & Liu 2008 for the predictive rule
 */
export function monitorBayesRate(design: BayesRateDesign, data: RateData): BayesRateAdvice {
  requireStops(design)
  requireRate(data, design.prior)
  return {
    ...data,
    ...judgedRate(design, data, finalRateCut(design.prior, design)),
    posterior: posteriorRate(data, design.prior),
  }
}

/**
 * Exact operating characteristics of a Bayesian design for a rate. Numbers in the result are exposures.
 *
 * @param rate       true rate
 * @param exposures  total exposure at the looks, rising; the last should be the maximum
 * @throws RangeError when the design, the rate or the exposures are impossible
 */
export function bayesRateOperating(design: BayesRateDesign, rate: number, exposures: readonly number[]): Operating {
  requireStops(design)
  requireRate({ events: 0, exposure: 0 }, design.prior)
  const cut = finalRateCut(design.prior, design)
  return walkCounts(
    poissonSteps(exposures, rate),
    (exposure, events) => judgedRate(design, { events, exposure }, cut).advice,
  )
}

/** What the design says when its final cut is known already. */
export function judgedRate(design: BayesRateDesign, data: RateData, cut: number) {
  const { prior, maximumExposure, target, threshold, wanted = 'above', harm } = design
  const isLast = data.exposure >= maximumExposure
  const chanceOfTarget = chanceOfRate(data, prior, target, wanted)
  const predictive = isLast
    ? Number(chanceOfTarget > threshold)
    : predictiveRateFromCut(data, prior, maximumExposure, cut, wanted)
  const unwanted = wanted === 'above' ? 'below' : 'above'
  const chanceOfHarm = harm ? chanceOfRate(data, prior, harm.limit, unwanted) : null
  const facts = { isLast, chanceOfTarget, threshold, predictive, chanceOfHarm, stops: design }
  return { ...bayesRuling(facts), chanceOfTarget, predictive, chanceOfHarm }
}
