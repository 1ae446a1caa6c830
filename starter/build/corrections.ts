import { cell, type Row } from './table.ts'

/**
 * Rows of a table with the corrections of coding/corrections.csv applied.
 * @throws Error when a correction names a row or column that is not there, or changes nothing
 */
export function corrected(table: string, rows: readonly Row[], corrections: readonly Row[]): readonly Row[] {
  const wanted = corrections.filter((correction) => cell(correction, 'table') === table)
  for (const correction of wanted) {
    const row = rows.find((candidate) => cell(candidate, 'id') === cell(correction, 'id'))
    const where = `correction of ${table} ${cell(correction, 'id')} ${cell(correction, 'column')}`
    if (!row) throw new Error(`${where}: no such row`)
    if (cell(row, cell(correction, 'column')) === cell(correction, 'value'))
      throw new Error(`${where}: it changes nothing`)
  }
  return rows.map((row) => {
    const own = wanted.filter((correction) => cell(correction, 'id') === cell(row, 'id'))
    return { ...row, ...Object.fromEntries(own.map((one) => [cell(one, 'column'), cell(one, 'value')])) }
  })
}
