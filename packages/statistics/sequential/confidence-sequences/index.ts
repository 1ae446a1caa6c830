export { betaBinomialMissed, betaBinomialSequence } from './beta-binomial-mixture.ts'
export { bettingInterval } from './betting.ts'
export type { BoundedData, BoundedSequence } from './bounded-sequence.ts'
export { empiricalBernsteinSequence } from './empirical-bernstein.ts'
export { gammaPoissonMissed, gammaPoissonSequence } from './gamma-poisson-mixture.ts'
export { monitorConfidenceSequence, type SequenceAdvice, type SequenceStops } from './monitor-confidence-sequence.ts'
export {
  type MeanSoFar,
  type NormalMixtureSequence,
  normalMixtureMissed,
  normalMixtureRho,
  normalMixtureSequence,
} from './normal-mixture.ts'
export { type MissedPlan, simulateMissed } from './simulate-missed.ts'
