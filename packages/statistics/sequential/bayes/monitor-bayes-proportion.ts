import type { Advice } from '../advice.ts'
import { bernoulliSteps } from '../lattice/counting-steps.ts'
import type { Operating } from '../lattice/operating-record.ts'
import { walkCounts } from '../lattice/walk-counts.ts'
import { type BayesReason, type BayesStops, bayesRuling, requireStops } from './bayes-ruling.ts'
import {
  type BetaPrior,
  chanceOfProportion,
  type PosteriorProportion,
  type ProportionData,
  posteriorProportion,
  requireProportion,
} from './posterior-proportion.ts'
import { type FinalProportionRule, finalCut, predictiveFromCut } from './predictive-proportion.ts'

/** A Bayesian design for a chance: what success is at nMax, and when to stop before. */
export type BayesProportionDesign = FinalProportionRule & BayesStops & { readonly prior: BetaPrior }

/** What the design says of the data so far, with the numbers that gave it. */
export type BayesProportionAdvice = ProportionData & {
  readonly advice: Advice
  readonly because: BayesReason
  readonly posterior: PosteriorProportion
  /** Posterior probability of the wanted side of the target. */
  readonly chanceOfTarget: number
  /** Predictive probability of success at nMax. */
  readonly predictive: number
  readonly chanceOfHarm: number | null
}

/**
 * Follows a chance as counts come in, at whatever looks. The posterior does not depend on when one looked; the rates of wrong stops
 * do, and `bayesProportionOperating` gives them. From nMax on the final rule speaks.
 *
 * @param design  success at nMax and stopping thresholds
 * @param data    totals so far
 * @throws RangeError when the design or the data is impossible
 * @see Lee & Liu 2008, Clinical Trials 5, 93–106; Thall & Simon 1994, Biometrics 50, 337–349, for the posterior rule on harm
 */
export function monitorBayesProportion(design: BayesProportionDesign, data: ProportionData): BayesProportionAdvice {
  requireStops(design)
  requireProportion(data, design.prior)
  return {
    ...data,
    ...judgedProportion(design, data, finalCut(design.prior, design)),
    posterior: posteriorProportion(data, design.prior),
  }
}

/**
 * Exact operating characteristics of a Bayesian design for a chance: what it does in the long run when the truth is p.
 *
 * @param numbers  numbers observed at the looks, rising; the last should be nMax
 * @param p        true chance
 * @throws RangeError when the design, p or the numbers are impossible
 * @see Lee & Liu 2008, Clinical Trials 5, 93–106, section on operating characteristics
 */
export function bayesProportionOperating(
  design: BayesProportionDesign,
  p: number,
  numbers: readonly number[],
): Operating {
  requireStops(design)
  requireProportion({ x: 0, n: 0 }, design.prior)
  const cut = finalCut(design.prior, design)
  return walkCounts(bernoulliSteps(numbers, p), (n, x) => judgedProportion(design, { n, x }, cut).advice)
}

/** What the design says when its final cut is known already. */
export function judgedProportion(design: BayesProportionDesign, data: ProportionData, cut: number) {
  const { prior, nMax, target, threshold, wanted = 'above', harm } = design
  const isLast = data.n >= nMax
  const chanceOfTarget = chanceOfProportion(data, prior, target, wanted)
  const predictive = isLast ? Number(chanceOfTarget > threshold) : predictiveFromCut(data, prior, nMax, cut, wanted)
  const unwanted = wanted === 'above' ? 'below' : 'above'
  const chanceOfHarm = harm ? chanceOfProportion(data, prior, harm.limit, unwanted) : null
  const facts = { isLast, chanceOfTarget, threshold, predictive, chanceOfHarm, stops: design }
  return { ...bayesRuling(facts), chanceOfTarget, predictive, chanceOfHarm }
}
