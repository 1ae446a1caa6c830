import { accepted, counted, type Refusal, type Result, refused } from '@candour/register'
import type { Sheet, SheetRow } from '../sheet.ts'
import type { Source } from '../source.ts'
import { type SheetAside, sheetRows, type WorkbookRow } from './sheet-rows.ts'
import { WorkbookFault } from './workbook-fault.ts'
import { type ListedSheet, type WorkbookParts, workbookParts } from './workbook-parts.ts'
import { type ZipParts, zipParts } from './zip-parts.ts'

/** The largest workbook that is taken, in bytes as it lies on the disk. */
const mostPacked = 50 * 1024 * 1024

/** A sheet of a workbook, not yet looked into. */
export interface WorkbookSheet {
  readonly name: string
  readonly isHidden: boolean
  /** Its table: the first row that is not blank is its heading. Undefined where it holds nothing. */
  open(): Result<Sheet | undefined>
}

/** A workbook (.xlsx), looked into: its sheets in their order. */
export interface Workbook {
  readonly file: string
  readonly sheets: readonly WorkbookSheet[]
}

/**
 * Looks into a workbook. It is read as data alone: no formula is computed, nothing outside it is asked for, and it is refused where it
 * would unpack to more than a person's table can be.
 */
export async function openWorkbook(source: Source): Promise<Result<Workbook>> {
  const { file } = source
  return faultsRefused(file, async () => {
    const zip = zipParts(await bytesOf(source))
    const parts = workbookParts(zip)
    const sheets = parts.sheets.map(
      (listed): WorkbookSheet => ({
        name: listed.name,
        isHidden: listed.isHidden,
        open: () => openSheetOf(file, listed, zip, parts),
      }),
    )
    return accepted({ file, sheets })
  })
}

async function bytesOf(source: Source): Promise<Buffer> {
  if (source.bytes > mostPacked)
    throw new WorkbookFault(
      `a workbook of more than ${mostPacked / 1024 / 1024} MB`,
      'a smaller workbook, or each sheet saved as CSV UTF-8',
    )
  const chunks: Uint8Array[] = []
  for await (const chunk of source.read()) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function faultsRefused<T>(file: string, read: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await read()
  } catch (error) {
    return refusedFor(file, error)
  }
}

function refusedFor<T>(file: string, error: unknown): Result<T> {
  if (!(error instanceof WorkbookFault)) throw error
  return refused({ code: 'unreadable-file', where: { file }, found: error.message, accepts: error.accepts })
}

function openSheetOf(
  book: string,
  { name, part }: ListedSheet,
  zip: ZipParts,
  parts: WorkbookParts,
): Result<Sheet | undefined> {
  const file = `${book}, ${name}`
  try {
    const bytes = zip.read(part)
    const aside: SheetAside = { merged: [] }
    let head: WorkbookRow | undefined
    let hidden = 0
    for (const rows of sheetRows(bytes, part, parts, aside)) {
      for (const row of rows) {
        if (isBlank(row)) continue
        head ??= row
        if (row.isHidden) hidden += 1
      }
    }
    if (head === undefined) return accepted(undefined)
    const { row: headerRow } = head
    const width = Math.max(...head.cells.keys()) + 1
    const header = Array.from({ length: width }, (_, column) => head.cells.get(column) ?? '')
    const merged = aside.merged.filter((range) => lastRowOf(range) > headerRow)
    if (merged.length > 0) return refused(...merged.slice(0, 20).map((range) => mergedCells(file, range)))
    return accepted({
      file,
      header,
      headerRow,
      separator: ',',
      isTyped: true,
      notes: hidden === 0 ? [] : [`${file}: ${counted(hidden, 'hidden row was', 'hidden rows were')} read as well.`],
      rows: async function* (onBytes) {
        for (const rows of sheetRows(bytes, part, parts)) {
          const below = rows.filter((row) => row.row > headerRow && !isBlank(row))
          if (below.length > 0) yield below.map((row) => sheetRow(file, row, width))
        }
        onBytes?.(bytes.length)
      },
    })
  } catch (error) {
    return refusedFor(file, error)
  }
}

function sheetRow(file: string, { row, cells: held, uncalculated }: WorkbookRow, width: number): SheetRow {
  const cells = Array.from({ length: width }, (_, column) => held.get(column) ?? '')
  const refuse = (column: number, found: string, accepts: string): SheetRow => {
    const refusal: Refusal = {
      code: 'unreadable-file',
      where: { file, row, column: columnName(column) },
      found,
      accepts,
    }
    return { row, cells, refusal }
  }
  const [formula] = uncalculated
  if (formula !== undefined)
    return refuse(
      formula,
      'a formula without its result',
      'a value; a workbook that a spreadsheet opened and saved holds the results of its formulas',
    )
  const beyond = [...held.keys()].find((column) => column >= width)
  if (beyond !== undefined) return refuse(beyond, held.get(beyond) ?? '', 'a heading above each column that has cells')
  return { row, cells }
}

function mergedCells(file: string, range: string): Refusal {
  return {
    code: 'unreadable-file',
    where: { file },
    found: `merged cells (${range})`,
    accepts: 'a value in each cell: take the merging back, and write the value into each row that it is of',
  }
}

/** A column as a spreadsheet calls it: `column B`. */
function columnName(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `column ${letters}`
}

function lastRowOf(range: string): number {
  return Number(/(\d+)$/.exec(range)?.[1] ?? 0)
}

function isBlank({ cells, uncalculated }: WorkbookRow): boolean {
  return uncalculated.length === 0 && [...cells.values()].every((cell) => cell.trim() === '')
}
