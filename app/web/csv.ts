import { shielded } from '@candour/register'
import { stringify } from 'csv-stringify/sync'
import type { TableAnswer } from './page.ts'

const perPiece = 1000

/**
 * Rows as CSV (RFC 4180, UTF-8): with a byte order mark, without which Excel misreads every accent. Text that a spreadsheet would run
 * as a formula is shielded; cells with a semicolon are quoted too, since some spreadsheets part cells there.
 */
export async function csvOf({ header, rows }: Pick<TableAnswer, 'header' | 'rows'>): Promise<string> {
  const write = (piece: readonly (readonly (string | number | boolean | undefined)[])[], isFirst: boolean) =>
    stringify([...piece], {
      bom: isFirst,
      record_delimiter: 'windows',
      quoted_match: /[;\r\n]/,
      cast: { string: shielded, boolean: String },
    })
  let text = write([header], true)
  let piece: (readonly (string | number | boolean | undefined)[])[] = []
  for await (const row of rows) {
    piece.push(row)
    if (piece.length < perPiece) continue
    text += write(piece, false)
    piece = []
  }
  return piece.length === 0 ? text : text + write(piece, false)
}
