import type { SetData } from './set-data.ts'
import { complexSolution, parsimoniousSolution } from './solution.ts'
import { rowsWith, type TruthTable, type TruthTableCuts, truthTable } from './truth-table.ts'

/** The cuts to try. Every combination is tried. */
export type CutGrid = { readonly inclusionCuts: readonly number[]; readonly frequencyCuts?: readonly number[] }

/** What one combination of cuts gives. */
export type CutTrial = {
  readonly inclusionCut: number
  readonly frequencyCut: number
  /** Rows found sufficient, by their place in binary order. */
  readonly sufficientRows: readonly number[]
  /** Every minimal model, each as a list of paths; none when there is no solution. */
  readonly models: readonly (readonly string[])[]
  /** Whether the models are those of the analysis; never where it has none. */
  readonly isSame: boolean
}

export type Robustness = {
  readonly trials: readonly CutTrial[]
  /** Paths that are in every model of every trial that has a solution: what does not hang on the cuts. */
  readonly robustPaths: readonly string[]
  /** Paths of the analysis that are missing from some model of some trial. */
  readonly fragilePaths: readonly string[]
  /** Share of the trials that give the models of the analysis; null where the analysis has no solution to hold them against. */
  readonly shareSame: number | null
}

/**
 * How far a solution hangs on where the cuts were set: the whole analysis is repeated for every combination of inclusion
 * and frequency cuts. Calibration anchors matter as much; recalibrate and repeat to see.
 *
 * @param analysed  the cuts of the analysis itself
 * @param kind      which solution to follow; default parsimonious
 * @throws RangeError for unusable data or cuts, or a grid without inclusion cuts
 * @see Oana & Schneider 2024, Sociological Methods & Research 53(1), 57–88 (robustness test protocol for QCA)
 */
export function robustnessToCuts(
  sets: SetData,
  analysed: TruthTableCuts,
  { inclusionCuts, frequencyCuts = [analysed.frequencyCut ?? 1] }: CutGrid,
  kind: 'complex' | 'parsimonious' = 'parsimonious',
): Robustness {
  if (inclusionCuts.length === 0 || frequencyCuts.length === 0) throw new RangeError('grid: there are no cuts to try')
  const modelsOf = (table: TruthTable): string[][] => {
    const solution = kind === 'complex' ? complexSolution(sets, table) : parsimoniousSolution(sets, table)
    return solution.computed ? solution.models.map(({ terms }) => [...terms]) : []
  }
  const own = modelsOf(truthTable(sets, analysed))
  const trials = inclusionCuts.flatMap((inclusionCut) =>
    frequencyCuts.map((frequencyCut): CutTrial => {
      const table = truthTable(sets, { ...analysed, inclusionCut, frequencyCut })
      const models = modelsOf(table)
      const isSame = own.length > 0 && signature(models) === signature(own)
      return { inclusionCut, frequencyCut, sufficientRows: rowsWith(table, '1'), models, isSame }
    }),
  )
  const everyModel = trials.flatMap(({ models }) => models)
  const isEverywhere = (path: string) => everyModel.every((model) => model.includes(path))
  return {
    trials,
    robustPaths: [...new Set(everyModel.flat())].filter(isEverywhere),
    fragilePaths: [...new Set(own.flat())].filter((path) => !isEverywhere(path)),
    shareSame: own.length === 0 ? null : trials.filter(({ isSame }) => isSame).length / trials.length,
  }
}

/** The same text for the same set of models, whatever their order. */
function signature(models: readonly (readonly string[])[]): string {
  return models
    .map((terms) => [...terms].sort().join('+'))
    .sort()
    .join(' | ')
}
