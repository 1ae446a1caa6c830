import { dateOfSerial } from './cell-dates.ts'
import type { WorkbookParts } from './workbook-parts.ts'
import { heardIn, type XmlListener } from './xml-events.ts'

/** A row of a sheet: its number as the spreadsheet shows it, and its cells by column, counted from 0; those that hold nothing are missing. */
export interface WorkbookRow {
  readonly row: number
  readonly cells: ReadonlyMap<number, string>
  readonly isHidden: boolean
  /** Columns of formulas whose results were not saved. */
  readonly uncalculated: readonly number[]
}

/** A cell that a spreadsheet has at most: XFD1048576. */
const mostColumns = 16_384
const mostRows = 1_048_576

/** What stands in a sheet beside its rows. */
export interface SheetAside {
  /** Cells that were merged, as `B2:B6`. */
  readonly merged: string[]
}

/**
 * The rows of a sheet's part, in batches. A formula is never computed: its result counts as it was last saved. Numbers have the fifteen
 * digits that a spreadsheet keeps, dates are ISO 8601 as far as their cells show them.
 */
export function* sheetRows(
  bytes: Uint8Array,
  part: string,
  parts: WorkbookParts,
  aside: SheetAside = { merged: [] },
): Generator<readonly WorkbookRow[]> {
  const done: WorkbookRow[] = []
  for (const _ of heardIn(bytes, new RowListener(parts, aside, (row) => done.push(row)), part))
    if (done.length > 0) yield done.splice(0)
}

interface OpenRow {
  readonly row: number
  readonly cells: Map<number, string>
  readonly isHidden: boolean
  readonly uncalculated: number[]
}

interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: number
  hasFormula: boolean
  value: string | undefined
}

class RowListener implements XmlListener {
  readonly #parts: WorkbookParts
  readonly #aside: SheetAside
  readonly #done: (row: WorkbookRow) => void
  #row: OpenRow | undefined
  #cell: OpenCell | undefined
  #lastRow = 0
  #lastColumn = -1
  #isValue = false
  #isPhonetic = false

  constructor(parts: WorkbookParts, aside: SheetAside, done: (row: WorkbookRow) => void) {
    this.#parts = parts
    this.#aside = aside
    this.#done = done
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const { r, t = 'n', s = '0', hidden = '', ref = '' } = attributes
    if (name === 'row') {
      this.#lastRow = r === undefined ? this.#lastRow + 1 : Number(r)
      this.#lastColumn = -1
      this.#row = {
        row: this.#lastRow,
        cells: new Map(),
        isHidden: hidden === '1' || hidden === 'true',
        uncalculated: [],
      }
    } else if (name === 'c') {
      this.#lastColumn = r === undefined ? this.#lastColumn + 1 : columnOf(r)
      this.#cell = { column: this.#lastColumn, type: t, style: Number(s), hasFormula: false, value: undefined }
    } else if (name === 'f' && this.#cell) this.#cell.hasFormula = true
    else if (name === 'rPh') this.#isPhonetic = true
    else if (name === 'mergeCell' && this.#aside.merged.length < 1000) this.#aside.merged.push(ref)
    this.#isValue = name === 'v' || (name === 't' && !this.#isPhonetic)
    if (this.#isValue && this.#cell) this.#cell.value ??= ''
  }

  text(text: string): void {
    if (this.#isValue && this.#cell) this.#cell.value = (this.#cell.value ?? '') + text
  }

  close(name: string): void {
    this.#isValue = false
    if (name === 'rPh') this.#isPhonetic = false
    if (name === 'c') this.#closeCell()
    if (name !== 'row' || this.#row === undefined) return
    if (this.#row.row >= 1 && this.#row.row <= mostRows) this.#done(this.#row)
    this.#row = undefined
  }

  #closeCell(): void {
    const cell = this.#cell
    this.#cell = undefined
    if (cell === undefined || this.#row === undefined || !(cell.column >= 0 && cell.column < mostColumns)) return
    if (cell.value === undefined && cell.hasFormula) this.#row.uncalculated.push(cell.column)
    const text = this.#textOf(cell)
    if (text !== '') this.#row.cells.set(cell.column, text)
  }

  #textOf({ type, value, style }: OpenCell): string {
    if (value === undefined || value === '') return ''
    if (type === 's') return this.#parts.texts[Number(value)] ?? ''
    if (type === 'b') return value === '1' || value === 'true' ? 'true' : 'false'
    if (type === 'd') return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '')
    if (type !== 'n') return value
    const number = Number(value)
    if (!Number.isFinite(number)) return value
    const form = this.#parts.dateForms[style]
    const date = form === undefined ? undefined : dateOfSerial(number, form, this.#parts.isFrom1904)
    return date ?? String(Number(number.toPrecision(15)))
  }
}

/** The column of a cell, counted from 0: `A1` is 0, `AB7` is 27. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of /^[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase() ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
