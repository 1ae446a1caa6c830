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

/** Reads every raw table. */
export function readRawCatalogue(read: ReadText): RawCatalogue {
  const rows = (...paths: string[]) => paths.flatMap((path) => parseTable(read(path)))
  const rounds = (table: string) => [`${programme}/round1-${table}.csv`, `${programme}/round2-${table}.csv`]
  return {
    projects: rows(...rounds('projects'), 'raw/trials/projects.csv'),
    findings: numberRows(rows(...rounds('findings'), 'raw/trials/findings.csv'), 'f'),
    lessons: numberRows(rows(...rounds('lessons')), 'l'),
    claims: numberRows(rows(...rounds('claims')), 'c'),
    spread: rows(`${programme}/spread.csv`),
    places: rows('raw/vocabularies/places.csv'),
  }
}
