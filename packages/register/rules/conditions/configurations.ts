import {
  type Computed,
  type ConfigurationalSolution,
  complexSolution,
  type NoSolution,
  parsimoniousSolution,
  type Robustness,
  robustnessToCuts,
  type SetData,
  type TruthTable,
  truthTable,
} from '@candour/statistics'
import { crossover, endingOf, fewestRated, type RatedProject, ratingOf } from './compare-conditions.ts'

/** Conditions together: which of them went with an improvement (qualitative comparative analysis). */
export interface Configurations {
  /** The conditions that enough projects are rated for together. */
  readonly conditions: readonly string[]
  /** The projects that are rated for all of them, in the order of the cases. */
  readonly cases: readonly { readonly id: string; readonly improved: boolean }[]
  readonly table: TruthTable
  readonly complex: Computed<ConfigurationalSolution, NoSolution>
  readonly parsimonious: Computed<ConfigurationalSolution, NoSolution>
  /** How far the solution hangs on the cuts. */
  readonly robustness: Robustness
}

/** With more, most rows of the truth table hold no project. */
export const mostConditions = 4
export const inclusionCut = 0.8
const otherCuts = [0.75, 0.8, 0.85]
const outcome = 'improved'

/**
 * Configurations of conditions among projects that improved and projects that did not; those between, not shown or without an answer are left
 * out. Of the conditions, the two to `mostConditions` are taken that most projects are rated for together, as long as `fewestRated` of each
 * kind remain; undefined where no two leave so many.
 */
export function configurationsOf(
  projects: readonly RatedProject[],
  conditions: readonly string[],
): Configurations | undefined {
  const judged = projects.filter(({ verdict }) => ['improved', 'did-not'].includes(endingOf(verdict)))
  const chosen = chosenFrom(judged, conditions)
  if (chosen.length < 2) return undefined
  const rated = ratedForAll(judged, chosen)
  const cases = rated.map(({ id, verdict }) => ({ id, improved: endingOf(verdict) === 'improved' }))
  const sets: SetData = {
    conditions: chosen,
    outcome,
    data: {
      ...Object.fromEntries(chosen.map((name) => [name, rated.map((project) => ratingOf(project, name) ?? 0)])),
      [outcome]: cases.map(({ improved }) => (improved ? 1 : 0)),
    },
  }
  const table = truthTable(sets, { inclusionCut })
  return {
    conditions: chosen,
    cases,
    table,
    complex: complexSolution(sets, table),
    parsimonious: parsimoniousSolution(sets, table),
    robustness: robustnessToCuts(sets, { inclusionCut }, { inclusionCuts: otherCuts, frequencyCuts: [1, 2] }),
  }
}

/** Takes one condition after the other, each the one that leaves most projects, while enough of both kinds remain. */
function chosenFrom(judged: readonly RatedProject[], conditions: readonly string[]): readonly string[] {
  const chosen: string[] = []
  while (chosen.length < mostConditions) {
    const ways = conditions
      .filter((condition) => !chosen.includes(condition))
      .map((condition) => ({ condition, left: ratedForAll(judged, [...chosen, condition]) }))
      .filter(({ left }) => isEnough(left))
      .sort((one, other) => other.left.length - one.left.length)
    const [next] = ways
    if (next === undefined) break
    chosen.push(next.condition)
  }
  return chosen
}

function ratedForAll(projects: readonly RatedProject[], conditions: readonly string[]): readonly RatedProject[] {
  return projects.filter((project) =>
    conditions.every((condition) => {
      const rating = ratingOf(project, condition)
      return rating !== undefined && rating !== crossover
    }),
  )
}

function isEnough(projects: readonly RatedProject[]): boolean {
  const improved = projects.filter(({ verdict }) => endingOf(verdict) === 'improved').length
  return improved >= fewestRated && projects.length - improved >= fewestRated
}
