import { correctedRaw } from './raw-corrections.ts'
import { cell, parseTable, type Row } from './table.ts'

/** A raw row that belongs to a project, with the id that it gets in the package: project, letter of its kind, number within the project. */
export interface NumberedRow {
  readonly id: string
  readonly projectId: string
  readonly row: Row
}

/** The raw tables, in the order of their files. */
export interface RawCatalogue {
  readonly projects: readonly Row[]
  readonly findings: readonly NumberedRow[]
  readonly lessons: readonly NumberedRow[]
  readonly claims: readonly NumberedRow[]
  readonly spread: readonly Row[]
  readonly places: readonly Row[]
}

/** Reads a text below the starter folder by its path. */
export type ReadText = (path: string) => string

/** Numbers rows within their project, so that an id stays when rows of other projects, or later rows of its own, are added. */
export function numberRows(rows: readonly Row[], letter: string): readonly NumberedRow[] {
  const counts = new Map<string, number>()
  return rows.map((row) => {
    const projectId = cell(row, 'project_id')
    const number = (counts.get(projectId) ?? 0) + 1
    counts.set(projectId, number)
    return { id: `${projectId}-${letter}${number}`, projectId, row }
  })
}

const programme = 'raw/dfe-csc-innovation'
const additions = 'raw/additions-2026-11'

/** Reads every raw table: the first files, then what was added in November 2026, with its corrections made in the rows that they name. */
export function readRawCatalogue(read: ReadText): RawCatalogue {
  const rows = (...paths: string[]) => paths.flatMap((path) => parseTable(read(path)))
  const files = (table: string) => [
    `${programme}/round1-${table}.csv`,
    `${programme}/round2-${table}.csv`,
    ...(table === 'projects' || table === 'findings' ? [`raw/trials/${table}.csv`] : []),
    ...(table === 'claims' || table === 'findings' ? [`${additions}/round1-${table}.csv`] : []),
    `${additions}/round2-${table}.csv`,
    `${additions}/trials-${table}.csv`,
  ]
  const corrections = parseTable(read(`${additions}/corrections.csv`))
  const numbered = (table: string, letter: string) =>
    correctedRaw(table, numberRows(rows(...files(table)), letter), corrections)
  const projects = rows(...files('projects')).map((row) => ({ id: cell(row, 'id'), row }))
  return {
    projects: correctedRaw('projects', projects, corrections).map(({ row }) => row),
    findings: numbered('findings', 'f'),
    lessons: numbered('lessons', 'l'),
    claims: numbered('claims', 'c'),
    spread: rows(`${programme}/spread.csv`),
    places: rows('raw/vocabularies/places.csv'),
  }
}
