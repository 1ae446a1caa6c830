import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

/** One row of a table: column name to cell, all text; an empty cell is "". */
export type Row = Readonly<Record<string, string>>

/** A column of a table of the data package, as the package description gives it. */
export interface Field {
  readonly name: string
  readonly type: string
}

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

/** A spreadsheet runs a text that begins like a formula, so such a text is exported behind an apostrophe. */
const startsLikeFormula = /^[=+\-@\t\r]/

/** CSV text of rows in the order of the fields: header row, LF, formula-like text behind an apostrophe, numbers as they are. */
export function tableText(fields: readonly Field[], rows: readonly Row[]): string {
  const guarded = (field: Field, text: string) =>
    field.type === 'string' && startsLikeFormula.test(text) ? `'${text}` : text
  const lines = rows.map((row) => fields.map((field) => guarded(field, row[field.name] ?? '')))
  return stringify([fields.map((field) => field.name), ...lines], { record_delimiter: 'unix' })
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
