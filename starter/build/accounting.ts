import type { Coding } from './coding.ts'
import type { NumberedRow, RawCatalogue } from './raw-catalogue.ts'
import { cell } from './table.ts'

/** Where the rows of a raw table went: into rows of their own, into another row, into a programme, or (what one unit costs) into none, and how many make a second one. */
export interface Account {
  readonly table: string
  readonly raw: number
  readonly merged: number
  readonly inProgramme: number
  readonly split: number
  readonly unitCosts: number
  readonly own: number
}

/** The account of every raw table with rows that could be dropped on the way. */
export function accountsOf(raw: RawCatalogue, coding: Coding): readonly Account[] {
  const merged = (table: string) => coding.merges.filter((merge) => cell(merge, 'table') === table).length
  const account = (table: string, all: number, inProgramme: number, split = 0, unitCosts = 0): Account => ({
    table,
    raw: all,
    merged: merged(table),
    inProgramme,
    split,
    unitCosts,
    own: all - merged(table) - inProgramme + split - unitCosts,
  })
  const ofProgramme = (rows: readonly NumberedRow[]) =>
    rows.filter(({ projectId }) => coding.programmeRows.has(projectId)).length
  return [
    account('projects', raw.projects.length, coding.programmeRows.size),
    account(
      'findings',
      raw.findings.length,
      ofProgramme(raw.findings),
      coding.splitFindings.size,
      coding.unitCosts.size,
    ),
    account('lessons', raw.lessons.length, 0),
    account('claims', raw.claims.length, ofProgramme(raw.claims)),
    account('adoptions', raw.spread.length, 0),
  ]
}
