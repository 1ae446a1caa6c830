import { combinedVerdict, fieldTypes, pooledFrom, type Verdict, verdictOfCode } from '@candour/register'
import { type Approach, type OutcomeTally, outcomeTallies } from '../store/outcome-attempts.ts'
import { countedOnce } from './counted-once.ts'
import { namesOf } from './names.ts'
import { databaseOf, type Reader } from './reader.ts'

export type { Approach } from '../store/outcome-attempts.ts'

/** What outcomes may be set against. */
export const approachField: fieldTypes.FieldType<Approach> = fieldTypes.oneOf(['practice_area', 'model'])

/** Attempts at one approach that tell of one outcome. */
export interface MapCell {
  readonly outcome: string
  /** Id of a model, or a practice area; undefined where it is not known. */
  readonly approach?: string
  readonly attempts: number
  /** How many of them have which verdict on this outcome. */
  readonly verdicts: ReadonlyMap<Verdict, number>
  /** The same of those that a trial or a quasi-experiment tells of. */
  readonly strong: ReadonlyMap<Verdict, number>
}

/** What was tried for what, and how it went: only where something was. */
export interface OutcomeMap {
  readonly by: Approach
  readonly cells: readonly MapCell[]
  /** Names of the models among the approaches, by id. */
  readonly modelNames: ReadonlyMap<string, string>
}

const mapOnce = countedOnce<OutcomeMap>()

/** The map of outcomes by models or practice areas, as this reader may see it. */
export function outcomeMap(reader: Reader, by: Approach): Promise<OutcomeMap> {
  return mapOnce(reader, by, async () => {
    const cells = cellsOf(await outcomeTallies(databaseOf(reader), reader.viewer, by))
    const models = by === 'model' ? cells.map(({ approach }) => approach) : []
    return { by, cells, modelNames: await namesOf(reader, 'model', [...new Set(models)]) }
  })
}

interface CountedCell extends MapCell {
  attempts: number
  readonly verdicts: Map<Verdict, number>
  readonly strong: Map<Verdict, number>
}

/** An attempt has one verdict on an outcome, however many of its promises and findings tell of it: as a project's outcomes combine. */
function cellsOf(tallies: readonly OutcomeTally[]): readonly MapCell[] {
  const cells = new Map<string, CountedCell>()
  for (const { outcome, approach, verdicts, design_level: level, attempts } of tallies) {
    const key = JSON.stringify([outcome, approach])
    const own = approach === null ? { outcome } : { outcome, approach }
    const cell = cells.get(key) ?? { ...own, attempts: 0, verdicts: new Map(), strong: new Map() }
    cells.set(key, cell)
    cell.attempts += attempts
    const verdict = combinedVerdict(verdicts.map(verdictOfCode))
    for (const counts of level !== null && level >= pooledFrom ? [cell.verdicts, cell.strong] : [cell.verdicts])
      counts.set(verdict, (counts.get(verdict) ?? 0) + attempts)
  }
  return [...cells.values()]
}
