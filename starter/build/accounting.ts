import type { Coding } from './coding.ts'
import type { RawCatalogue } from './raw-catalogue.ts'
import { cell } from './table.ts'

/** Where the rows of a raw table went: into rows of their own, into another row, or into a programme. */
export interface Account {
  readonly table: string
  readonly raw: number
  readonly merged: number
  readonly inProgramme: number
  readonly own: number
}

/** The account of every raw table with rows that could be dropped on the way. */
export function accountsOf(raw: RawCatalogue, coding: Coding): readonly Account[] {
  const merged = (table: string) => coding.merges.filter((merge) => cell(merge, 'table') === table).length
  const account = (table: string, all: number, inProgramme: number): Account => ({
    table,
    raw: all,
    merged: merged(table),
    inProgramme,
    own: all - merged(table) - inProgramme,
  })
  return [
    account('projects', raw.projects.length, coding.programmeRows.size),
    account(
      'findings',
      raw.findings.length,
      raw.findings.filter(({ projectId }) => coding.programmeRows.has(projectId)).length,
    ),
    account('lessons', raw.lessons.length, 0),
    account('claims', raw.claims.length, 0),
    account('adoptions', raw.spread.length, 0),
  ]
}
