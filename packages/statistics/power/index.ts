export {
  type MissingNegatives,
  type MissingNegativesBecause,
  type MissingNegativesScenario,
  missingNegatives,
  type Portfolio,
  type PortfolioAssumptions,
} from './missing-negatives.ts'
export { type PoissonBinomial, poissonBinomial, poissonBinomialQuantile } from './poisson-binomial.ts'
export {
  type ComparisonPower,
  type GroupSizes,
  powerFromStandardError,
  powerOfTwoMeans,
  powerOfTwoProportions,
  type SignificanceTest,
  smallestDetectableEffect,
} from './power-of-comparison.ts'
export { type EffectScale, favourableChance, type ProjectDesign } from './project-power.ts'
