import { shielded } from '@candour/register'
import { stringify } from 'csv-stringify/sync'
import type { TableAnswer } from '../page.ts'

const rowsInPiece = 250

type Table = Pick<TableAnswer, 'header' | 'rows'>
type Row = readonly (string | number | boolean | undefined)[]

/**
 * Rows as CSV (RFC 4180, UTF-8), a piece at a time: with a byte order mark, without which Excel misreads every accent. Text that a
 * spreadsheet would run as a formula is shielded; cells with a semicolon are quoted too, since some spreadsheets part cells there.
 * A piece is made when it is wanted: rows are read no faster than they are taken.
 */
export async function* csvPieces({ header, rows }: Table): AsyncGenerator<Buffer, void, undefined> {
  yield written([header], true)
  let piece: Row[] = []
  for await (const row of rows) {
    piece.push(row)
    if (piece.length < rowsInPiece) continue
    yield written(piece, false)
    piece = []
  }
  if (piece.length > 0) yield written(piece, false)
}

function written(rows: readonly Row[], isFirst: boolean): Buffer {
  return Buffer.from(
    stringify([...rows], {
      bom: isFirst,
      record_delimiter: 'windows',
      quoted_match: /[;\r\n]/,
      cast: { string: shielded, boolean: String },
    }),
  )
}
