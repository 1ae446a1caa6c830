import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Cells, RecordKind, Refusal } from '@candour/register'
import { CsvError, type Parser, parse } from 'csv-parse'
import { type Header, headerOf, isAnyColumn } from './header.ts'
import { type Separator, separatorOf } from './separator.ts'
import { type Encoding, encodingOf, textOf } from './text-encoding.ts'

/** A row of a file: its cells by column, or why they cannot be read. Rows count as a spreadsheet shows them, the header included. */
export type TableRow =
  | { readonly row: number; readonly cells: Cells }
  | { readonly row: number; readonly cells?: Cells; readonly refusal: Refusal }

/** A file of one table, looked into: how it is written and which columns it has. */
export interface TableFile {
  readonly kind: RecordKind
  /** The name that people know the file by. */
  readonly file: string
  readonly bytes: number
  readonly header: Header
  /** All rows below the header, in batches; may be read several times. `onBytes` hears how far it got. */
  rows(onBytes?: (bytes: number) => void): AsyncGenerator<readonly TableRow[]>
  /** True when the file is no longer what was looked into. */
  hasChanged(): Promise<boolean>
}

const batchRows = 1000
/** Longer than any honest row: what grows beyond it is a quote that was never closed. */
const longestRow = 4_000_000

/** Looks into a file: its encoding, its separator, its header. Problems are in the header's refusals. */
export async function openTableFile(kind: RecordKind, path: string, file: string): Promise<TableFile> {
  const entry = await stat(path)
  const { size, mtimeMs } = entry
  const hasChanged = async () => {
    const now = await stat(path)
    return now.size !== size || now.mtimeMs !== mtimeMs
  }
  const unreadable = (found: string, accepts: string): TableFile => ({
    kind,
    file,
    bytes: size,
    header: {
      columns: [],
      missing: new Set(),
      notes: [],
      refusals: [{ code: 'unreadable-file', where: { file }, found, accepts }],
    },
    rows: async function* () {},
    hasChanged,
  })
  if (!entry.isFile()) return unreadable('no file', 'a file of comma-separated text')
  const reading = await encodingOf(path)
  if (!reading.ok) return unreadable(reading.found, reading.accepts)
  const { encoding } = reading
  const { line, declared } = await firstLine(path, encoding)
  const separator = declared ?? separatorOf(line, isAnyColumn)
  const head = await headRow(path, encoding, separator, declared !== undefined)
  if (!head)
    return unreadable('nothing', `a header row with columns of ${kind.table}: ${Object.keys(kind.fields).join(', ')}`)
  const header = headerOf(kind, file, head.row, head.cells)
  const notes =
    encoding === 'windows-1252'
      ? [...header.notes, `${file}: read as Windows-1252 text, since it is not UTF-8.`]
      : header.notes
  const isReadable = header.columns.some((column) => column !== undefined)
  return {
    kind,
    file,
    bytes: size,
    header: { ...header, notes },
    rows: isReadable
      ? (onBytes) => rowsBelow(file, header, head.row, records(path, encoding, separator, onBytes))
      : async function* () {},
    hasChanged,
  }
}

/** The first line that is not blank; spreadsheets may declare the separator in a line of its own before it (`sep=;`). */
async function firstLine(path: string, encoding: Encoding): Promise<{ line: string; declared?: Separator }> {
  let head = ''
  for await (const text of textOf(path, encoding)) {
    head += text
    if (head.length > 64 * 1024 || /\S.*[\r\n]/.test(head)) break
  }
  const line = head.split(/\r\n?|\n/).find((candidate) => candidate.trim() !== '') ?? ''
  const separator = /^"?sep=([,;\t])"?$/.exec(line)?.[1]
  return separator === ',' || separator === ';' || separator === '\t' ? { line, declared: separator } : { line }
}

async function headRow(path: string, encoding: Encoding, separator: Separator, isDeclared: boolean) {
  let skip = isDeclared
  let row = 0
  try {
    for await (const cells of records(path, encoding, separator)) {
      row += 1
      if (isBlank(cells)) continue
      if (!skip) return { row, cells }
      skip = false
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
  }
  return undefined
}

async function* rowsBelow(
  file: string,
  header: Header,
  headerRow: number,
  parser: AsyncIterable<readonly string[]>,
): AsyncGenerator<readonly TableRow[]> {
  let batch: TableRow[] = []
  let row = 0
  try {
    for await (const cells of parser) {
      row += 1
      if (row <= headerRow || isBlank(cells)) continue
      batch.push(rowOf(file, header, row, cells))
      if (batch.length < batchRows) continue
      yield batch
      batch = []
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const accepts = 'a quotation mark that closes the cell it opens; nothing below this row was checked'
    const refusal: Refusal = {
      code: 'unreadable-file',
      where: { file, row: row + 1 },
      found: 'a cell whose quotes do not match',
      accepts,
    }
    batch.push({ row: row + 1, refusal })
  }
  if (batch.length > 0) yield batch
}

function rowOf(file: string, { columns }: Header, row: number, values: readonly string[]): TableRow {
  const cells: Record<string, string> = {}
  for (const [i, column] of columns.entries()) {
    const value = values[i]
    if (column !== undefined && value !== undefined) cells[column] = value
  }
  // A spreadsheet may leave blank cells beyond the last column; anything else there has slipped out of its place.
  const isWhole =
    values.length === columns.length || (values.length > columns.length && isBlank(values.slice(columns.length)))
  if (isWhole) return { row, cells }
  const accepts = `${columns.length} cells, as the header has`
  return {
    row,
    cells,
    refusal: { code: 'unreadable-file', where: { file, row }, found: `${values.length} cells`, accepts },
  }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

/** The records of a file as lists of cells. A quotation mark within an unquoted cell is text, as spreadsheets read it. */
async function* records(
  path: string,
  encoding: Encoding,
  separator: Separator,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<readonly string[]> {
  const parser: Parser = parse({
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: longestRow,
  })
  // A failure to read reaches the loop below as the parser's own.
  const feeding = pipeline(Readable.from(textOf(path, encoding, onBytes)), parser).catch(() => undefined)
  try {
    for await (const cells of parser) yield cells
  } finally {
    parser.destroy()
    await feeding
  }
}
