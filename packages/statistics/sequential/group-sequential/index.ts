export type { LookBounds } from './bounds.ts'
export { designGroupSequential, type GroupSequentialDesign } from './design-group-sequential.ts'
export { type GroupSequentialOperating, groupSequentialOperating } from './group-sequential-operating.ts'
export type { LookChances } from './look-chances.ts'
export {
  type GroupSequentialAdvice,
  type GroupSequentialLook,
  type LookRuling,
  lookAt,
  monitorGroupSequential,
} from './monitor-group-sequential.ts'
export { type EfficacyRule, equallySpaced, type FutilityRule, type GroupSequentialPlan } from './plan.ts'
export type { LookReason } from './ruling-at-look.ts'
export { type SimulatedGroupSequential, simulateGroupSequential } from './simulate-group-sequential.ts'
export { type Spending, spentBy } from './spending.ts'
