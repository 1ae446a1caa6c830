import {
  accepted,
  NumberColumn,
  type NumberForm,
  numberSignOf,
  type Refusal,
  type Result,
  refused,
  together,
} from '@candour/register'
import type { Separator } from './separator.ts'
import { openSheet } from './sheet.ts'
import { fileSource, type Source } from './source.ts'

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
  /** How each column writes its numbers, told by the whole file. */
  readonly numberForms: readonly (NumberForm | 'undecided')[]
  /** What the reader should know of how it was read. */
  readonly notes: readonly string[]
}

/** Reads a file of this machine whole; every row that can't be read is refused at once. */
export async function readDataFile(path: string): Promise<Result<DataFile>> {
  const source = await fileSource(path)
  return source.ok ? readData(source.value) : source
}

/** Reads a source whole; every row that can't be read is refused at once. */
export async function readData(source: Source): Promise<Result<DataFile>> {
  const opened = await openSheet(source)
  if (!opened.ok) return opened
  const { file, header, headerRow, separator, notes, rows: read } = opened.value
  const columns = header.map((name) => name.trim())
  const rows: DataRow[] = []
  const refusals = doubled(file, columns, headerRow)
  for await (const batch of read())
    for (const one of batch) {
      if (one.refusal === undefined) rows.push({ row: one.row, cells: one.cells })
      else refusals.push(one.refusal)
    }
  if (refusals.length > 0) return refused(...refusals)
  if (rows.length === 0)
    return refused({
      code: 'unreadable-file',
      where: { file },
      found: 'a header without rows',
      accepts: 'at least one row below the header',
    })
  const { numberForms, notes: told } = numbersOf(columns, rows, separator)
  return accepted({
    file,
    columns,
    headerRow,
    rows,
    numberForms,
    notes: [...notes, ...told.map((note) => `${file}: ${note}.`)],
  })
}

/** How each column writes its numbers; columns of which every cell is a number speak for the others. */
function numbersOf(columns: readonly string[], rows: readonly DataRow[], separator: Separator) {
  const commasGroup = separator !== ';'
  const read = columns.map((name, i) => {
    const numbers = new NumberColumn()
    let isAll = true
    for (const { row, cells } of rows) {
      const cell = (cells[i] ?? '').trim()
      if (cell === '') continue
      numbers.note(row, cell, commasGroup)
      isAll &&= numberSignOf(cell, commasGroup) !== undefined
    }
    return { name, numbers, isAll }
  })
  const all = together(read.flatMap(({ numbers, isAll }) => (isAll ? [numbers.signs] : [])))
  const told = read.map(({ name, numbers, isAll }) => ({
    isAll,
    ...numbers.reading(name, all, separator === ',', commasGroup),
  }))
  return {
    numberForms: told.map(({ form }) => form),
    notes: told.flatMap(({ isAll, note }) => (isAll && note !== undefined ? [note] : [])),
  }
}

function doubled(file: string, columns: readonly string[], row: number): Refusal[] {
  const lower = columns.map((name) => name.toLowerCase())
  return columns.flatMap((name, i) =>
    name !== '' && lower.indexOf(name.toLowerCase()) < i
      ? [{ code: 'wrong-type' as const, where: { file, row, column: name }, found: name, accepts: 'each name once' }]
      : [],
  )
}
