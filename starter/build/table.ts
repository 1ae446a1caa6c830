import { type RecordKind, shielded } from '@candour/register'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

/** One row of a table: column name to cell, all text; an empty cell is "". */
export type Row = Readonly<Record<string, string>>

/**
 * The cell of a column.
 * @throws Error when the row has no such column, so that a misspelt name never reads as an empty cell
 */
export function cell(row: Row, column: string): string {
  const value = row[column]
  if (value === undefined) throw new Error(`no column ${column} among ${Object.keys(row).join(', ')}`)
  return value
}

/** Rows of a CSV text with a header row; UTF-8, either line end. */
export function parseTable(text: string): readonly Row[] {
  return parse<Record<string, string>>(text, { columns: true, bom: true })
}

/** CSV text of rows in the columns of a kind of record: header row, LF, text that a spreadsheet would run shielded as in every export. */
export function tableText(kind: RecordKind, rows: readonly Row[]): string {
  const fields = Object.entries(kind.fields)
  const lines = rows.map((row) =>
    fields.map(([column, field]) => {
      const text = row[column] ?? ''
      return field.type.name === 'text' ? shielded(text) : text
    }),
  )
  return stringify([fields.map(([column]) => column), ...lines], { record_delimiter: 'unix' })
}

/**
 * Rows by the value of one column.
 * @throws Error when two rows share it
 */
export function byColumn(rows: readonly Row[], column: string): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>()
  for (const row of rows) {
    const key = cell(row, column)
    if (found.has(key)) throw new Error(`${column} ${key} stands twice`)
    found.set(key, row)
  }
  return found
}
