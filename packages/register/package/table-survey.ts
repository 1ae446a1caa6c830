import type { FieldType } from '../records/field-types.ts'
import type { CellForm } from '../records/reading.ts'
import type { Field, Fields } from '../records/record-kind.ts'
import { placeOf } from '../vocabularies/places.ts'
import { saysNothingKnown, spoiltCell } from './cell-faults.ts'
import { DateColumn, NumberColumn, rowsThat, Signs, together } from './column-survey.ts'
import { PlainWordsColumn } from './plain-words-column.ts'
import type { Cells, ColumnForms } from './rows.ts'
import { unshielded } from './spreadsheet-text.ts'

/** What a look through all rows of a file tells: how each column writes its values, and what its giver should know of it. */
export interface Surveyed {
  readonly forms: ColumnForms
  /** Sentences without the name of the file. */
  readonly notes: readonly string[]
}

export interface SurveyChoices {
  /** What parts the cells. */
  readonly separator: string
  /** What a descriptor says of columns: it counts, and nothing is asked of their cells. */
  readonly declared?: ColumnForms
}

/** Looks through the rows of a table before they are read, so that each column gets one reading. */
export class TableSurvey {
  readonly #numbers: ReadonlyMap<string, NumberColumn>
  readonly #dates: ReadonlyMap<string, DateColumn>
  readonly #nothings: ReadonlyMap<string, Signs<'nothing'>>
  readonly #plainWords: ReadonlyMap<string, PlainWordsColumn>
  readonly #places: readonly string[]
  readonly #formerCodes = new Signs<string>()
  readonly #elsewhere: ReadonlyMap<string, { readonly type: FieldType<unknown>; readonly pasted: Signs<'pasted'> }>
  readonly #declared: ColumnForms
  readonly #commasPart: boolean
  readonly #commasGroup: boolean

  constructor(fields: Fields, { separator, declared = new Map() }: SurveyChoices) {
    this.#declared = declared
    this.#commasPart = separator === ','
    // Whoever parts cells by semicolons does so because commas stand in numbers.
    this.#commasGroup = separator !== ';'
    const columns = Object.entries(fields) as [string, Field][]
    const typed = (...names: readonly string[]) =>
      columns.flatMap(([column, { type }]) => (names.includes(type.name) ? [column] : []))
    this.#numbers = new Map(typed('number', 'integer').map((column) => [column, new NumberColumn()]))
    this.#dates = new Map(typed('date', 'partial-date').map((column) => [column, new DateColumn()]))
    this.#places = columns.flatMap(([column, { type }]) =>
      ['code', 'list'].includes(type.name) && type.vocabulary === undefined && type.elsewhere === undefined
        ? [column]
        : [],
    )
    this.#elsewhere = new Map(
      columns.flatMap(([column, { type }]) =>
        type.elsewhere === undefined ? [] : [[column, { type, pasted: new Signs<'pasted'>() }]],
      ),
    )
    this.#plainWords = new Map(
      columns.flatMap(([column, { isPlainWords }]) => (isPlainWords ? [[column, new PlainWordsColumn()]] : [])),
    )
    this.#nothings = new Map(typed('text').map((column) => [column, new Signs<'nothing'>()]))
  }

  /** Notes the cells of a row. */
  note(row: number, cells: Cells): void {
    for (const [column, numbers] of this.#numbers) {
      const cell = this.#cell(column, cells)
      if (cell !== undefined && this.#declared.get(column)?.number === undefined)
        numbers.note(row, cell, this.#commasGroup)
    }
    for (const [column, dates] of this.#dates) {
      const cell = this.#cell(column, cells)
      const declared = this.#declared.get(column)
      if (cell !== undefined && declared?.datePattern === undefined && declared?.date === undefined)
        dates.note(row, cell)
    }
    for (const column of this.#places) this.#noteFormerCodes(row, this.#cell(column, cells) ?? '')
    for (const [column, { type, pasted }] of this.#elsewhere) {
      const cell = this.#cell(column, cells)
      if (cell !== undefined && idsIn(type, cell) !== undefined) pasted.note('pasted', row, cell)
    }
    for (const [column, plain] of this.#plainWords) {
      const cell = this.#cell(column, cells)
      if (cell !== undefined) plain.note(row, cell)
    }
    for (const [column, nothings] of this.#nothings) {
      const { [column]: cell = '' } = cells
      if (saysNothingKnown(cell) && this.#cell(column, cells) !== undefined) nothings.note('nothing', row, cell)
    }
  }

  #noteFormerCodes(row: number, cell: string): void {
    for (const part of cell.split(';')) {
      const code = part.trim()
      if (placeOf(code)?.formerCodes?.includes(code)) this.#formerCodes.note(code, row, code)
    }
  }

  #cell(column: string, cells: Cells): string | undefined {
    const { [column]: cell = '' } = cells
    if (cell.trim() === '' || this.#declared.get(column)?.missing?.includes(cell.trim())) return undefined
    return spoiltCell(cell) === undefined ? cell : undefined
  }

  surveyed(): Surveyed {
    const forms = new Map<string, CellForm>(this.#declared)
    const notes: string[] = []
    const tell = (column: string, form: CellForm, told: readonly string[]) => {
      forms.set(column, { ...form, ...forms.get(column) })
      notes.push(...told)
    }
    const allNumbers = together([...this.#numbers.values()].map(({ signs }) => signs))
    for (const [column, numbers] of this.#numbers) {
      const { form, note } = numbers.reading(column, allNumbers, this.#commasPart, this.#commasGroup)
      tell(column, { number: form }, note === undefined ? [] : [note])
    }
    const allDates = together([...this.#dates.values()].map(({ signs }) => signs))
    for (const [column, dates] of this.#dates) {
      const [form, told] = dates.reading(column, allDates, this.#declared.get(column)?.yearMonths)
      tell(column, { date: form }, told)
    }
    for (const [column, nothings] of this.#nothings) {
      const seen = nothings.of('nothing')
      if (seen === undefined) continue
      const times = seen.count === 1 ? `row ${seen.row}` : `${seen.count} rows, the first being row ${seen.row}`
      notes.push(`${column} has '${seen.cell}' in ${times}: kept as text; leave the cell empty where nothing is known`)
    }
    for (const [column, plain] of this.#plainWords) notes.push(...plain.told(column))
    for (const [column, { type, pasted }] of this.#elsewhere) {
      const seen = pasted.of('pasted')
      if (seen === undefined) continue
      const more = seen.count === 1 ? '' : `, and ${rowsThat(seen.count - 1)} more likewise`
      notes.push(`${column} is kept as an id: '${seen.cell}' in row ${seen.row} is ${idsIn(type, seen.cell)}${more}`)
    }
    for (const { cell: code, row } of this.#formerCodes.all()) {
      const place = placeOf(code)
      if (place) notes.push(`${code} in row ${row} is a former code of ${place.name}: read as ${place.code}`)
    }
    return { forms, notes }
  }
}

/** The ids that a cell is read as, where it writes them in another form: as an address, say. */
function idsIn(type: FieldType<unknown>, cell: string): string | undefined {
  const reading = type.read(unshielded(cell))
  const ids = reading.ok ? type.print(reading.value) : undefined
  return ids === cell.trim() ? undefined : ids
}
