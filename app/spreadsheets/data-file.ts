import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { accepted, type Refusal, type Result, refused } from '@candour/register'
import { csvRows } from './csv-rows.ts'
import { type Separator, separatorOf } from './separator.ts'
import { type Encoding, encodingOf, textOf } from './text-encoding.ts'

/** One row below the header; `row` as a spreadsheet counts, the header being row 1. */
export interface DataRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** A file of figures: any columns, read whole. */
export interface DataFile {
  /** The name that people know the file by. */
  readonly file: string
  /** Names as the header has them, without the spaces round them. */
  readonly columns: readonly string[]
  readonly headerRow: number
  readonly rows: readonly DataRow[]
  /** True where cells are parted by semicolons or tabs, so that a comma in a number is its decimal point. */
  readonly allowsDecimalComma: boolean
  /** What the reader should know of how it was read. */
  readonly notes: readonly string[]
}

/** Reads a CSV file in any encoding and with any separator that spreadsheets write. Every row that can't be read is refused at once. */
export async function readDataFile(path: string): Promise<Result<DataFile>> {
  const file = basename(path)
  const unreadable = (found: string, accepts: string) =>
    refused<DataFile>({ code: 'unreadable-file', where: { file }, found, accepts })
  const entry = await stat(path)
  if (!entry.isFile()) return unreadable('no file', 'a file of comma-separated text')
  const reading = await encodingOf(path)
  if (!reading.ok) return unreadable(reading.found, reading.accepts)
  const { encoding } = reading
  const { separator, isDeclared } = await separatorIn(path, encoding)
  const read = await rowsOf(path, file, encoding, separator, isDeclared)
  if (!read.header) return unreadable('nothing', 'a header row with the names of the columns, and rows below it')
  const columns = read.header.cells.map((name) => name.trim())
  const refusals = [...doubled(file, columns, read.header.row), ...read.refusals]
  if (refusals.length > 0) return refused(...refusals)
  if (read.rows.length === 0) return unreadable('a header without rows', 'at least one row below the header')
  return accepted({
    file,
    columns,
    headerRow: read.header.row,
    rows: read.rows,
    allowsDecimalComma: separator !== ',',
    notes: encoding === 'windows-1252' ? [`${file}: read as Windows-1252 text, since it is not UTF-8.`] : [],
  })
}

/** From the first line that is not blank; spreadsheets may declare the separator in a line of its own (`sep=;`). */
async function separatorIn(path: string, encoding: Encoding): Promise<{ separator: Separator; isDeclared: boolean }> {
  let head = ''
  for await (const text of textOf(path, encoding)) {
    head += text
    if (head.length > 64 * 1024 || /\S.*[\r\n]/.test(head)) break
  }
  const line = head.split(/\r\n?|\n/).find((candidate) => candidate.trim() !== '') ?? ''
  const declared = /^"?sep=([,;\t])"?$/.exec(line)?.[1]
  if (declared === ',' || declared === ';' || declared === '\t') return { separator: declared, isDeclared: true }
  return { separator: separatorOf(line, () => false), isDeclared: false }
}

async function rowsOf(path: string, file: string, encoding: Encoding, separator: Separator, isDeclared: boolean) {
  const rows: DataRow[] = []
  const refusals: Refusal[] = []
  let header: DataRow | undefined
  let skip = isDeclared
  let row = 0
  for await (const piece of csvRows(textOf(path, encoding), separator)) {
    for (const read of piece) {
      row += 1
      if (read.cells === undefined) {
        refusals.push({
          code: 'unreadable-file',
          where: { file, row },
          found: faults[read.fault],
          accepts: wholeQuotes,
        })
        continue
      }
      const { cells } = read
      if (cells.every((cell) => cell.trim() === '')) continue
      if (skip) skip = false
      else if (!header) header = { row, cells }
      else if (isWhole(cells, header.cells.length)) rows.push({ row, cells: cells.slice(0, header.cells.length) })
      else {
        const accepts = `${header.cells.length} cells, as the header has`
        refusals.push({ code: 'unreadable-file', where: { file, row }, found: `${cells.length} cells`, accepts })
      }
    }
  }
  return { header, rows, refusals }
}

const faults = {
  'quote-not-closed': 'a quotation mark that is never closed',
  'text-after-quote': 'text after a closing quotation mark',
} as const
const wholeQuotes = 'a quotation mark at the end of each cell that begins with one, and doubled within it'

/** A spreadsheet may leave blank cells beyond the last column. */
function isWhole(cells: readonly string[], columns: number): boolean {
  return cells.length >= columns && cells.slice(columns).every((cell) => cell.trim() === '')
}

function doubled(file: string, columns: readonly string[], row: number): Refusal[] {
  const lower = columns.map((name) => name.toLowerCase())
  return columns.flatMap((name, i) =>
    name !== '' && lower.indexOf(name.toLowerCase()) < i
      ? [{ code: 'wrong-type' as const, where: { file, row, column: name }, found: name, accepts: 'each name once' }]
      : [],
  )
}
