import { stat } from 'node:fs/promises'
import type { Cells, RecordKind, Refusal } from '@candour/register'
import { type CsvRow, csvRows } from './csv-rows.ts'
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
      ? (onBytes) => rowsBelow(file, header, head.row, csvRows(textOf(path, encoding, onBytes), separator))
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
  for await (const rows of csvRows(textOf(path, encoding), separator)) {
    for (const { cells } of rows) {
      row += 1
      if (cells === undefined) return undefined
      if (isBlank(cells)) continue
      if (!skip) return { row, cells }
      skip = false
    }
  }
  return undefined
}

async function* rowsBelow(
  file: string,
  header: Header,
  headerRow: number,
  pieces: AsyncIterable<readonly CsvRow[]>,
): AsyncGenerator<readonly TableRow[]> {
  let batch: TableRow[] = []
  let row = 0
  for await (const rows of pieces) {
    for (const csvRow of rows) {
      row += 1
      if (row <= headerRow || (csvRow.cells && isBlank(csvRow.cells))) continue
      batch.push(csvRow.cells ? rowOf(file, header, row, csvRow.cells) : faultyRow(file, row, csvRow.fault))
      if (batch.length < batchRows) continue
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

function faultyRow(file: string, row: number, fault: 'quote-not-closed' | 'text-after-quote'): TableRow {
  const [found, accepts] =
    fault === 'quote-not-closed'
      ? ['a quotation mark that is never closed', 'a quotation mark at the end of each cell that begins with one']
      : [
          'text after a closing quotation mark',
          'a cell that ends with its closing quotation mark; a quotation mark within it is doubled',
        ]
  return { row, refusal: { code: 'unreadable-file', where: { file, row }, found, accepts } }
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
