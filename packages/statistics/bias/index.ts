export { betaSelectionModel } from './beta-selection-model.ts'
export { type ClusteredRegressionTest, clusteredRegressionTest } from './clustered-regression-test.ts'
export {
  type ExcessSignificance,
  type ExcessSignificanceOptions,
  excessSignificance,
  type NoExcessSignificance,
} from './excess-significance.ts'
export { type FailSafeN, failSafeOrwin, failSafeRosenberg, failSafeRosenthal } from './fail-safe-n.ts'
export type { NoSelectionModel, SelectionModel, SelectionModelOptions, SelectionParameter } from './fit-selection.ts'
export { type FunnelContour, type FunnelData, type FunnelPoint, funnelPoints } from './funnel-points.ts'
export { type Kendall, kendall } from './kendall.ts'
export {
  type NoPUniformStar,
  type ProfileInterval,
  type PUniformStar,
  type PUniformStarOptions,
  pUniformStar,
} from './p-uniform-star.ts'
export { type PetPeese, petPeese } from './pet-peese.ts'
export { type RankTest, rankTest } from './rank-test.ts'
export { type BiasReading, biasReadings } from './reading.ts'
export {
  type FunnelPredictor,
  type NoRegressionTest,
  type RegressionTest,
  type RegressionTestOptions,
  regressionTest,
} from './regression-test.ts'
export { type StepSelectionModel, stepSelectionModel } from './step-selection-model.ts'
export { type NoTrimAndFill, type TrimAndFill, type TrimAndFillOptions, trimAndFill } from './trim-and-fill.ts'
export type { LineCoefficient, NoWeightedLine, WeightedLine } from './weighted-line.ts'
