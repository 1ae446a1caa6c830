import { accepted, type Refusal, type Result, refused } from '@candour/register'
import { type CsvRow, csvRows } from './csv-rows.ts'
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

/** A table as a spreadsheet writes it, looked into: its header is known, its rows are still to be read. */
export interface Sheet {
  /** The name that people know it by. */
  readonly file: string
  readonly header: readonly string[]
  readonly headerRow: number
  readonly separator: Separator
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
}

const batchRows = 1000

/** Looks into a source in any encoding and with any separator that spreadsheets write. */
export async function openSheet(
  source: Source,
  { isColumn = () => false, accepts }: Wanted = {},
): Promise<Result<Sheet>> {
  const { file } = source
  const reading = await encodingOf(source)
  if (!reading.ok) return refused(unreadable({ file }, reading.found, reading.accepts))
  const { encoding } = reading
  const { line, declared } = await firstLine(source, encoding)
  const separator = declared ?? separatorOf(line, isColumn)
  const head = await headRow(source, encoding, separator, declared !== undefined)
  if (!head)
    return refused(
      unreadable({ file }, 'nothing', accepts ?? 'a header row with the names of the columns, and rows below it'),
    )
  if (head.cells === undefined) return refused(head.refusal)
  return accepted({
    file,
    header: head.cells,
    headerRow: head.row,
    separator,
    notes: encoding === 'windows-1252' ? [`${file}: read as Windows-1252 text, since it is not UTF-8.`] : [],
    rows: (onBytes) => rowsBelow(file, head, csvRows(textOf(source, encoding, onBytes), separator)),
  })
}

function unreadable(where: Refusal['where'], found: string, accepts: string): Refusal {
  return { code: 'unreadable-file', where, found, accepts }
}

/** The first line that is not blank; spreadsheets may declare the separator in a line of its own before it (`sep=;`). */
async function firstLine(source: Source, encoding: Encoding): Promise<{ line: string; declared?: Separator }> {
  let head = ''
  for await (const text of textOf(source, encoding)) {
    head += text
    if (head.length > 64 * 1024 || /\S.*[\r\n]/.test(head)) break
  }
  const line = head.split(/\r\n?|\n/).find((candidate) => candidate.trim() !== '') ?? ''
  const separator = /^"?sep=([,;\t])"?$/.exec(line)?.[1]
  return separator === ',' || separator === ';' || separator === '\t' ? { line, declared: separator } : { line }
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
      if (read.cells === undefined) return faulty(source.file, row, read.fault)
      if (isBlank(read.cells)) continue
      if (!skip) return { row, cells: read.cells }
      skip = false
    }
  }
  return undefined
}

async function* rowsBelow(
  file: string,
  head: { readonly row: number; readonly cells: readonly string[] },
  pieces: AsyncIterable<readonly CsvRow[]>,
): AsyncGenerator<readonly SheetRow[]> {
  const columns = head.cells.length
  let batch: SheetRow[] = []
  let row = 0
  for await (const rows of pieces) {
    for (const read of rows) {
      row += 1
      if (row <= head.row || (read.cells && isBlank(read.cells))) continue
      batch.push(read.cells ? whole(file, row, read.cells, columns) : faulty(file, row, read.fault))
      if (batch.length < batchRows) continue
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

/** A spreadsheet may leave blank cells beyond the last column; anything else there has slipped out of its place. */
function whole(file: string, row: number, cells: readonly string[], columns: number): SheetRow {
  if (cells.length === columns) return { row, cells }
  if (cells.length > columns && isBlank(cells.slice(columns))) return { row, cells: cells.slice(0, columns) }
  return {
    row,
    cells,
    refusal: unreadable({ file, row }, `${cells.length} cells`, `${columns} cells, as the header has`),
  }
}

const faults = {
  'quote-not-closed': [
    'a quotation mark that is never closed',
    'a quotation mark at the end of each cell that begins with one, and doubled within it',
  ],
  'text-after-quote': [
    'text after a closing quotation mark',
    'a cell that ends with its closing quotation mark; a quotation mark within it is doubled',
  ],
} as const

function faulty(file: string, row: number, fault: keyof typeof faults): SheetRow {
  const [found, accepts] = faults[fault]
  return { row, refusal: unreadable({ file, row }, found, accepts) }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}
