import type { ReadText } from './raw-catalogue.ts'
import { byColumn, parseTable, type Row } from './table.ts'

type Keyed = ReadonlyMap<string, Row>

/** The decisions made by hand, one table each; keyed by the id that they decide about. */
export interface Coding {
  readonly placeNames: Keyed
  readonly outcomeCodes: Keyed
  readonly scales: Keyed
  readonly findingDesigns: Keyed
  readonly findingReadings: Keyed
  readonly splitFindings: Keyed
  readonly lessonCauses: Keyed
  /** When a lesson was first told, and what in the catalogue says so. */
  readonly lessonDays: Keyed
  readonly claimFindings: Keyed
  /** Rows that state what one unit costs or saves, which is no outcome: nothing is judged by them. */
  readonly unitCosts: Keyed
  readonly models: readonly Row[]
  readonly projectModels: Keyed
  readonly adoptions: readonly Row[]
  readonly programmes: readonly Row[]
  readonly programmeRounds: readonly Row[]
  readonly programmeRows: Keyed
  readonly merges: readonly Row[]
  readonly stopped: Keyed
  readonly corrections: readonly Row[]
  readonly plainSummaries: Keyed
  /** Conditions that a lesson says were there or lacked, with its words. */
  readonly conditionRatings: readonly Row[]
  /** Ids by which other registers know a project, each as a column of the projects. */
  readonly idsElsewhere: readonly Row[]
}

/** Reads every table of decisions. */
export function readCoding(read: ReadText): Coding {
  const table = (name: string) => parseTable(read(`coding/${name}.csv`))
  return {
    placeNames: byColumn(table('place-names'), 'place'),
    outcomeCodes: byColumn(table('outcome-codes'), 'finding_id'),
    scales: byColumn(table('scales'), 'finding_id'),
    findingDesigns: byColumn(table('finding-designs'), 'finding_id'),
    findingReadings: byColumn(table('finding-readings'), 'finding_id'),
    splitFindings: byColumn(table('split-findings'), 'finding_id'),
    lessonCauses: byColumn(table('lesson-causes'), 'lesson_id'),
    lessonDays: byColumn(table('lesson-days'), 'lesson_id'),
    claimFindings: byColumn(table('claim-findings'), 'claim_id'),
    unitCosts: byColumn(table('unit-costs'), 'finding_id'),
    models: table('models'),
    projectModels: byColumn(table('project-models'), 'project_id'),
    adoptions: table('adoptions'),
    programmes: table('programmes'),
    programmeRounds: table('programme-rounds'),
    programmeRows: byColumn(table('programme-rows'), 'raw_id'),
    merges: table('merges'),
    stopped: byColumn(table('stopped'), 'project_id'),
    corrections: table('corrections'),
    plainSummaries: byColumn(table('plain-summaries'), 'project_id'),
    conditionRatings: table('condition-ratings'),
    idsElsewhere: table('ids-elsewhere'),
  }
}

/**
 * Checks that a decision still speaks about the raw text that it was made for.
 * @throws Error when the raw text has changed since, so that the decision is looked at again
 */
export function sameAsCoded(what: string, coded: string, raw: string): void {
  if (coded !== raw)
    throw new Error(`${what}: coded for "${coded}", but the raw row says "${raw}". Look at the decision again.`)
}
