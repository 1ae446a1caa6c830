export type { BayesReason, BayesStops } from './bayes-ruling.ts'
export {
  type BayesProportionAdvice,
  type BayesProportionDesign,
  bayesProportionOperating,
  monitorBayesProportion,
} from './monitor-bayes-proportion.ts'
export {
  type BayesRateAdvice,
  type BayesRateDesign,
  bayesRateOperating,
  monitorBayesRate,
} from './monitor-bayes-rate.ts'
export {
  type BetaPrior,
  chanceOfProportion,
  type PosteriorProportion,
  type ProportionData,
  posteriorProportion,
} from './posterior-proportion.ts'
export { chanceOfRate, type GammaPrior, type PosteriorRate, posteriorRate, type RateData } from './posterior-rate.ts'
export { type FinalProportionRule, predictiveProportion } from './predictive-proportion.ts'
export { type FinalRateRule, predictiveRate } from './predictive-rate.ts'
export type { Wanted } from './wanted-direction.ts'
