export { bernoulliSteps, poissonSteps } from './counting-steps.ts'
export type { Operating, OperatingAtLook } from './operating-record.ts'
export { type CountingStep, walkCounts } from './walk-counts.ts'
