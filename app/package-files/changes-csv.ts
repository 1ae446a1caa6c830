import { shielded } from '@candour/register'
import { stringify } from 'csv-stringify/sync'

/** One value that an import changes. */
interface Change {
  readonly table: string
  readonly id: string
  readonly column: string
  readonly before?: string
  readonly after?: string
}

export const changesHeading = ['table', 'id', 'column', 'change', 'before', 'after'] as const

/** The changes of an import as a table, a value a row, with the mark by which spreadsheets know its encoding. */
export function changesCsv(changes: readonly Change[]): string {
  const rows = changes.map(({ table, id, column, before, after }) => {
    const change = before === undefined ? 'filled' : after === undefined ? 'cleared' : 'changed'
    return [table, id, column, change, shielded(before ?? ''), shielded(after ?? '')]
  })
  return stringify([[...changesHeading], ...rows], { bom: true, record_delimiter: '\r\n' })
}
