export type { CannotBeKnown } from './cannot-be-known.ts'
export type { PilotCurvePoint, PilotEnds } from './ends.ts'
export type { PilotBasis } from './exact-ends.ts'
export {
  type ImpossibleAnswer,
  type ImpossibleBecause,
  ImpossibleQuestion,
  impossibleAnswers,
} from './impossible-question.ts'
export type { FinalEvaluation, PilotDesign, PilotMeasure, PilotPlan, PilotSchedule } from './pilot-plan.ts'
export {
  type NotOffered,
  type PilotAtTruth,
  type PilotOperating,
  type PilotPlans,
  type PlannedSafeguard,
  pilotOperating,
  planPilot,
} from './plan-pilot.ts'
export type { PilotComparison, PilotOutcome, PilotQuestion } from './question.ts'
export {
  type ReplayedCost,
  type ReplayedExample,
  type ReplayedLine,
  type ReplayedProgramme,
  type ReplayedProject,
  type ReplayOptions,
  replayProgramme,
} from './replay-programme.ts'
export {
  type SafeguardChances,
  type SafeguardOperating,
  type SafeguardQuestion,
  type SafeguardRule,
  safeguardOperating,
  safeguardRule,
} from './safeguard.ts'
export { type SimulatedPilots, simulatePilots } from './simulate-pilots.ts'
export { type PilotTruth, pilotTruths, truthsOf } from './truths.ts'
