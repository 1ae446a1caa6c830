export { type Assurance, assuranceOf, type BetterWay, type Variation, variationAt } from './assurance.ts'
export type { ChartBaseline, ChartOptions, ChartPoint, ControlChart } from './chart.ts'
export { type CountChart, cChart, uChart } from './count-chart.ts'
export { type Cusum, type CusumDesign, cusum } from './cusum.ts'
export {
  type FunnelDesign,
  type FunnelLimits,
  funnelOfProportions,
  funnelOfRates,
  overdispersion,
} from './funnel-limits.ts'
export type { ChartSignal } from './pattern-finders.ts'
export {
  type LaneyChart,
  laneyPChart,
  type NoProportionChart,
  type ProportionChart,
  pChart,
} from './proportion-chart.ts'
export { type RuleSet, ruleSets, signalsIn } from './rule-sets.ts'
export { type ChartRun, type OnTheLine, shifts, trends } from './runs.ts'
export { type ChartStep, type StepChart, stepChart } from './step-chart.ts'
export { type XmrChart, type XmrOptions, xmrChart } from './xmr-chart.ts'
