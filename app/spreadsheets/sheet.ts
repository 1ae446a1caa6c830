import { accepted, isPlainAscii, type Refusal, type Result, refused, shorten } from '@candour/register'
import { type CsvRow, csvRows } from './csv-rows.ts'
import { firstLine } from './first-line.ts'
import { faultyRow, rowsWithin, swallowedRows, unreadable } from './row-faults.ts'
import { type Separator, separatorOf } from './separator.ts'
import type { Source } from './source.ts'
import { type Encoding, encodingOf, textOf } from './text-encoding.ts'

/**
 * A row below the header that is not blank; `row` as a spreadsheet counts, the first being 1. A row that slipped out of its columns has
 * its cells and a refusal, one whose cells cannot be told apart the refusal alone.
 */
export type SheetRow =
  | { readonly row: number; readonly cells: readonly string[]; readonly refusal?: undefined }
  | { readonly row: number; readonly cells: readonly string[]; readonly refusal: Refusal }
  | { readonly row: number; readonly cells?: undefined; readonly refusal: Refusal }

/** The heading of a sheet, and where it stands. */
export interface Heading {
  /** The name that people know the sheet by. */
  readonly file: string
  readonly header: readonly string[]
  readonly headerRow: number
}

/** A table as a spreadsheet writes it, looked into: its header is known, its rows are still to be read. */
export interface Sheet extends Heading {
  readonly separator: Separator
  /** True of a workbook, whose cells say themselves what is a number and what a date. */
  readonly isTyped?: true
  /** What the reader should know of how it was read. */
  readonly notes: readonly string[]
  /** The rows, in batches; may be read several times. `onBytes` hears how far it got. */
  rows(onBytes?: (bytes: number) => void): AsyncGenerator<readonly SheetRow[]>
}

/** What is known beforehand of the sheet that is wanted. */
export interface Wanted {
  /** True for a name of a column: what parts the most of them is the separator. */
  readonly isColumn?: (cell: string) => boolean
  /** What a sheet with nothing in it should hold. */
  readonly accepts?: string
  /** What a descriptor says of it. */
  readonly encoding?: Encoding
  readonly separator?: Separator
}

/** How the rows of a file are told apart. */
interface Layout {
  readonly file: string
  readonly separator: Separator
  /** The heading's row and cells. */
  readonly head: { readonly row: number; readonly cells: readonly string[] }
}

const batchRows = 1000

/** Looks into a source in any encoding and with any separator that spreadsheets write. */
export async function openSheet(source: Source, wanted: Wanted = {}): Promise<Result<Sheet>> {
  const { file } = source
  const { isColumn = () => false, accepts } = wanted
  const reading = await encodingOf(source, wanted.encoding)
  if (!reading.ok) return refused(unreadable({ file }, reading.found, reading.accepts))
  const { encoding } = reading
  const { line, declared } = await firstLine(textOf(source, encoding))
  const separator = declared ?? wanted.separator ?? separatorOf(line, isColumn)
  const head = await headRow(source, encoding, separator, declared !== undefined)
  if (!head)
    return refused(
      unreadable({ file }, 'nothing', accepts ?? 'a header row with the names of the columns, and rows below it'),
    )
  if (head.cells === undefined) return refused(head.refusal)
  const layout = { file, separator, head }
  return accepted({
    file,
    header: head.cells,
    headerRow: head.row,
    separator,
    notes:
      encoding === 'windows-1252' && wanted.encoding === undefined
        ? [`${file}: read as Windows-1252 text, since it is not UTF-8${await exampleOf(source, encoding)}.`]
        : [],
    rows: (onBytes) => rowsBelow(layout, csvRows(textOf(source, encoding, onBytes), separator)),
  })
}

/** The first word with a letter that encodings write differently, so that people see whether it was read rightly. */
async function exampleOf(source: Source, encoding: Encoding): Promise<string> {
  for await (const text of textOf(source, encoding)) {
    if (isPlainAscii(text)) continue
    const [word] = /[^\s,;|"]{0,20}[^\t\n\r\x20-\x7e][^\s,;|"]{0,20}/u.exec(text) ?? []
    if (word !== undefined) return `: look whether '${shorten(word)}' is right`
  }
  return ''
}

async function headRow(
  source: Source,
  encoding: Encoding,
  separator: Separator,
  isDeclared: boolean,
): Promise<SheetRow | undefined> {
  let skip = isDeclared
  let row = 0
  for await (const rows of csvRows(textOf(source, encoding), separator)) {
    for (const read of rows) {
      row += 1
      const where = { file: source.file, row }
      if (read.cells === undefined) return { row, refusal: faultyRow(where, read.fault) }
      if (isBlank(read.cells)) continue
      if (skip) {
        skip = false
        continue
      }
      const [own = ''] = (read.lines ?? '').split(/[\r\n]/)
      const columns = own.split(separator).length
      const within = read.lines === undefined ? 0 : rowsWithin(read.lines, [columns, columns], separator)
      return within === 0 ? { row, cells: read.cells } : { row, refusal: swallowedRows(where, within, separator) }
    }
  }
  return undefined
}

async function* rowsBelow(
  layout: Layout,
  pieces: AsyncIterable<readonly CsvRow[]>,
): AsyncGenerator<readonly SheetRow[]> {
  let batch: SheetRow[] = []
  let row = 0
  for await (const rows of pieces) {
    for (const read of rows) {
      row += 1
      if (row <= layout.head.row || (read.cells && isBlank(read.cells))) continue
      batch.push(sheetRow(layout, row, read))
      if (batch.length < batchRows) continue
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

function sheetRow({ file, separator, head }: Layout, row: number, read: CsvRow): SheetRow {
  const where = { file, row }
  if (read.cells === undefined) return { row, refusal: faultyRow(where, read.fault) }
  const most = head.cells.length
  const least = namedColumns(head.cells)
  const within = read.lines === undefined ? 0 : rowsWithin(read.lines, [least, most], separator)
  if (within > 0) return { row, refusal: swallowedRows(where, within, separator) }
  const { cells } = read
  if (cells.length >= least && cells.length <= most) return { row, cells }
  // A spreadsheet may leave blank cells beyond the last column; anything else there has slipped out of its place.
  if (cells.length > most && isBlank(cells.slice(most))) return { row, cells: cells.slice(0, most) }
  return { row, cells, refusal: unreadable(where, `${cells.length} cells`, `${least} cells, as the header has`) }
}

/** Columns up to the last that has a name: separators at the end of a heading ask for no cells. */
function namedColumns(header: readonly string[]): number {
  let end = header.length
  while (end > 0 && header[end - 1]?.trim() === '') end -= 1
  return end
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}
