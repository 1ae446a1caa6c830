import {
  bothNumbersIn,
  britishNumbers,
  type NumberForm,
  nearestOf,
  type Refusal,
  strangeCharacterIn,
} from '@candour/register'
import type { DataFile } from './data-file.ts'
import { type NumberRule, numberIn } from './number-rules.ts'

/** Other names of columns that a person gave. */
export interface Renames {
  /** The name looked for → the header of the file. */
  readonly headers: ReadonlyMap<string, string>
  /** How a person gives one, in the words of a refusal: `--columns ai=tpos,… tells which header is which`. */
  readonly how: string
}

/** The columns of a file by the names that a command knows them by. What can't be read is kept as a refusal, all of it at once. */
export interface DataColumns {
  readonly file: DataFile
  has(name: string): boolean
  /** Numbers of every row; a cell that is refused stands as NaN, so read `refusals` before computing. */
  numbers(name: string, rule: NumberRule): readonly number[]
  /** As numbers, but a cell that is blank or says NA is no refusal: nothing stands in its place. */
  numbersOrBlank(name: string, rule: NumberRule): readonly (number | undefined)[]
  /** How a column writes its numbers. */
  numberForm(name: string): NumberForm | 'undecided'
  /** The cells of every row as they stand, trimmed. */
  cells(name: string): readonly string[]
  /** True where every cell is a number. */
  areNumbers(name: string): boolean
  /** Texts of every row, trimmed; a blank one is refused, and one that holds what is no character. */
  texts(name: string): readonly string[]
  /** Says that a column is not there: what was looked for, and the header nearest to it. */
  missing(names: readonly string[], accepts: string): void
  /** Refuses a cell, or a whole row. `index` counts rows below the header from 0. */
  refuse(index: number, column: string | undefined, found: string | undefined, accepts: string): void
  /** In the order of rows. */
  readonly refusals: readonly Refusal[]
}

/** Whether a cell says that its figure is not known. */
export function isBlank(cell: string): boolean {
  return cell.trim() === '' || cell.trim().toUpperCase() === 'NA'
}

export function dataColumnsOf(file: DataFile, given?: Renames): DataColumns {
  const renames = given?.headers ?? new Map<string, string>()
  const refusals: Refusal[] = []
  const headers = new Map(file.columns.map((name, i) => [name.toLowerCase(), i]))
  const placeOf = (name: string) => headers.get((renames.get(name) ?? name).toLowerCase())
  const refuse: DataColumns['refuse'] = (index, column, found, accepts) => {
    const row = file.rows[index]?.row ?? file.headerRow
    const where = { file: file.file, row, ...(column === undefined ? {} : { column }) }
    const code = found === undefined || found === '' ? 'missing' : 'wrong-type'
    refusals.push({ code, where, ...(found === undefined ? {} : { found }), accepts })
  }
  const missing: DataColumns['missing'] = (names, accepts) => {
    const near = names
      .map((name) => nearestOf(renames.get(name) ?? name, file.columns))
      .find((name) => name !== undefined)
    const where = { file: file.file, row: file.headerRow }
    const found = `the columns ${file.columns.join(', ')}`
    refusals.push({ code: 'missing', where, found, accepts, ...(near === undefined ? {} : { nearest: near }) })
  }
  const cellsOf = (name: string): readonly string[] => {
    const place = placeOf(name)
    if (place !== undefined) return file.rows.map(({ cells }) => (cells[place] ?? '').trim())
    missing([name], `a column '${renames.get(name) ?? name}'`)
    return []
  }
  const nameOf = (name: string) => file.columns[placeOf(name) ?? -1] ?? name
  const numberForm = (name: string) => file.numberForms[placeOf(name) ?? -1] ?? britishNumbers
  const numberAt = (name: string, rule: NumberRule, cell: string, index: number) => {
    const form = numberForm(name)
    const value = numberIn(cell, form)
    if (value !== undefined && rule.allows(value)) return value
    const both = form === 'undecided' ? bothNumbersIn(cell) : undefined
    const open = both === undefined ? '' : `; the file does not show whether this is ${both.join(' or ')}`
    refuse(index, nameOf(name), cell === '' ? undefined : cell, `${rule.accepts}${open}`)
    return Number.NaN
  }
  return {
    file,
    has: (name) => placeOf(name) !== undefined,
    numberForm,
    cells: cellsOf,
    numbers: (name, rule) => cellsOf(name).map((cell, i) => numberAt(name, rule, cell, i)),
    numbersOrBlank: (name, rule) =>
      cellsOf(name).map((cell, i) => (isBlank(cell) ? undefined : numberAt(name, rule, cell, i))),
    areNumbers: (name) => {
      const place = placeOf(name)
      return (
        place !== undefined &&
        file.rows.every(({ cells }) => numberIn((cells[place] ?? '').trim(), numberForm(name)) !== undefined)
      )
    },
    texts: (name) =>
      cellsOf(name).map((cell, i) => {
        const strange = cell === '' ? undefined : strangeCharacterIn(cell)
        if (cell === '') refuse(i, nameOf(name), undefined, 'some text')
        else if (strange !== undefined)
          refuse(i, nameOf(name), cell, `text as it was written; the cell holds ${strange}`)
        return cell
      }),
    missing: (names, accepts) => missing(names, given === undefined ? accepts : `${accepts}; ${given.how}`),
    refuse,
    get refusals() {
      return [...refusals].sort((a, b) => (a.where.row ?? 0) - (b.where.row ?? 0))
    },
  }
}
