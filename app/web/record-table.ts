import { type Kind, recordKinds, type Shown } from '@candour/register'
import type { ProjectSummary } from '../queries/project-summaries.ts'
import type { TableAnswer } from './page.ts'

type Cell = string | number | boolean | undefined

/** The columns in which a project's verdict stands after its own fields, the same in every list to take away. */
export const verdictColumns = [
  'verdict',
  'marks',
  'design_level',
  'attribution',
  'promise_kept',
  'candid',
  'withdrawn_on',
] as const

/** A record's fields as the reader may see them, in the order of its kind; a list within a cell is separated by `;`. */
export function recordCells<K extends Kind>(kind: K, record: Shown<K>): readonly Cell[] {
  const shown: { readonly [field: string]: unknown } = { ...record }
  return Object.keys(recordKinds[kind].fields).map((field) => cellOf(shown[field]))
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.join(';')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined
}

/** Records of a kind to take away, with further columns after their own. */
export function recordTable<K extends Kind>(
  kind: K,
  name: string,
  records: readonly Shown<K>[],
  more: readonly (readonly [column: string, cell: (record: Shown<K>) => Cell])[] = [],
): TableAnswer {
  return {
    kind: 'table',
    name,
    header: [...Object.keys(recordKinds[kind].fields), ...more.map(([column]) => column)],
    rows: records.map((record) => [...recordCells(kind, record), ...more.map(([, cell]) => cell(record))]),
  }
}

/** Projects to take away, each with its verdict. */
export function projectsTable(name: string, summaries: readonly ProjectSummary[]): TableAnswer {
  return {
    kind: 'table',
    name,
    header: [...Object.keys(recordKinds.project.fields), ...verdictColumns],
    rows: summaries.map(({ project, standing, withdrawnOn }) => [
      ...recordCells('project', project),
      standing.verdict,
      standing.marks.join(';'),
      standing.design_level ?? undefined,
      standing.attribution ?? undefined,
      standing.promise_kept,
      standing.candid,
      withdrawnOn,
    ]),
  }
}
