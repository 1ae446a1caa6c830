import {
  complexSolution,
  intermediateSolutions,
  parsimoniousSolution,
  robustnessToCuts,
  type SetData,
  singleConditions,
  type TruthTableCuts,
  truthTable,
} from '@candour/statistics'

/** Everything that `candour qca` computes. */
export type QcaAnalysis = ReturnType<typeof qcaAnalysisOf>

/** Necessity, truth table, solutions, and how far they hang on the cuts. */
export function qcaAnalysisOf(sets: SetData, cuts: TruthTableCuts, expectations: readonly string[]) {
  const table = truthTable(sets, cuts)
  const near = [-0.05, 0, 0.05].map((shift) => Number((cuts.inclusionCut + shift).toPrecision(10)))
  const grid = {
    inclusionCuts: near.filter((cut) => cut > 0 && cut <= 1),
    frequencyCuts: [cuts.frequencyCut ?? 1, (cuts.frequencyCut ?? 1) + 1],
  }
  return {
    necessity: singleConditions(sets),
    table,
    complex: complexSolution(sets, table),
    parsimonious: parsimoniousSolution(sets, table),
    ...(expectations.length > 0 ? { intermediate: intermediateSolutions(sets, table, expectations) } : {}),
    robustness: robustnessToCuts(sets, cuts, grid),
  }
}
