export type { Sprt, SprtLook } from './log-likelihood-ratio.ts'
export { monitorSprt, type SprtAdvice } from './monitor-sprt.ts'
export { type SimulatedSprt, simulateSprt } from './simulate-sprt.ts'
export {
  type BernoulliPlan,
  type BernoulliSprt,
  type NormalPlan,
  type NormalSprt,
  type PoissonPlan,
  type PoissonSprt,
  sprtBernoulli,
  sprtNormal,
  sprtPoisson,
} from './sprt-design.ts'
export { guardingAgainstHarm, hopingForBenefit, type SprtMeaning } from './sprt-meaning.ts'
export {
  type SprtOperating,
  sprtBernoulliOperating,
  sprtNormalOperating,
  sprtPoissonOperating,
} from './sprt-operating.ts'
export { type WaldLimits, waldLimits } from './wald-limits.ts'
