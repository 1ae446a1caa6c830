export { type Anchors, calibrateCrisp, calibrateDirect } from './calibrate.ts'
export { type IntermediateSolution, intermediateSolutions } from './intermediate-solution.ts'
export type { CoverSearch } from './minimal-covers.ts'
export { type CutGrid, type CutTrial, type Robustness, robustnessToCuts } from './robustness-to-cuts.ts'
export type { SetData } from './set-data.ts'
export { type Necessity, necessityOf, type SetMeasure, type Sufficiency, sufficiencyOf } from './set-relations.ts'
export { type SingleCondition, singleConditions } from './single-conditions.ts'
export {
  type ConfigurationalSolution,
  complexSolution,
  type NoSolution,
  parsimoniousSolution,
  type SolutionModel,
} from './solution.ts'
export type { SolutionFit, TermFit } from './solution-fit.ts'
export { fitOfTerms } from './solution-fit.ts'
export { type RowOutcome, type TruthTable, type TruthTableCuts, type TruthTableRow, truthTable } from './truth-table.ts'
