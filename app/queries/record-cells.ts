import { type Kind, recordKinds, type Shown } from '@candour/register'
import type { ProjectSummary } from './project-summaries.ts'

/** A cell of a table to take away. */
export type Cell = string | number | boolean | undefined

/** The columns of a kind's records to take away: its fields, in their order. */
export const recordColumns = (kind: Kind): readonly string[] => Object.keys(recordKinds[kind].fields)

/** A record's fields as the reader may see them, in the order of its columns; a list within a cell is separated by `;`. */
export function recordCells<K extends Kind>(kind: K, record: Shown<K>): readonly Cell[] {
  const shown: { readonly [field: string]: unknown } = { ...record }
  return recordColumns(kind).map((field) => cellOf(shown[field]))
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.join(';')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined
}

/** The columns in which a project's verdict stands after its own fields, and whether it was withdrawn. */
export const verdictColumns = [
  'verdict',
  'marks',
  'design_level',
  'attribution',
  'promise_kept',
  'candid',
  'withdrawn_on',
] as const

/** A listed project's kept verdict in the order of these columns. */
export function verdictCells(
  { standing, withdrawnOn }: Pick<ProjectSummary, 'standing' | 'withdrawnOn'>,
  columns: readonly (typeof verdictColumns)[number][] = verdictColumns,
): readonly Cell[] {
  return columns.map((column) => (column === 'withdrawn_on' ? withdrawnOn : cellOf(standing[column])))
}
