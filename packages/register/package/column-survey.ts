import { britishDates, type DateForm, type DateSign, dateSignOf } from '../records/date-text.ts'
import {
  britishNumbers,
  continentalNumbers,
  type NumberForm,
  numberSignOf,
  plainNumberIn,
  ungroupedNumbers,
} from '../records/number-text.ts'

/** How often a sign was met, and where first. */
interface Seen {
  readonly count: number
  readonly row: number
  readonly cell: string
}

/** What stands in fewer than one of so many cells is a slip, and leaves nothing open. */
const slips = 20

type NumberSign = NonNullable<ReturnType<typeof numberSignOf>>

/** Counts of the signs that cells gave. */
export class Signs<Sign extends string> {
  readonly #seen = new Map<Sign, Seen>()

  note(sign: Sign, row: number, cell: string): void {
    const before = this.#seen.get(sign)
    this.#seen.set(sign, before ? { ...before, count: before.count + 1 } : { count: 1, row, cell: cell.trim() })
  }

  add(other: Signs<Sign>): void {
    for (const [sign, { count, row, cell }] of other.#seen) {
      const before = this.#seen.get(sign)
      this.#seen.set(sign, before ? { ...before, count: before.count + count } : { count, row, cell })
    }
  }

  of(sign: Sign): Seen | undefined {
    return this.#seen.get(sign)
  }

  /** Where each sign was met first. */
  all(): readonly Seen[] {
    return [...this.#seen.values()]
  }

  /** How many cells gave none of these signs. */
  without(...signs: readonly Sign[]): number {
    return [...this.#seen].reduce((sum, [sign, { count }]) => (signs.includes(sign) ? sum : sum + count), 0)
  }
}

/** The signs of several columns. */
export function together<Sign extends string>(columns: readonly Signs<Sign>[]): Signs<Sign> {
  const all = new Signs<Sign>()
  for (const signs of columns) all.add(signs)
  return all
}

/** A form, and what whoever gave the file should know of it. */
export interface Told<Form> {
  readonly form: Form
  readonly note?: string
}

/** The signs of one column of numbers. */
export class NumberColumn {
  readonly signs = new Signs<NumberSign>()

  note(row: number, cell: string, commasGroup: boolean): void {
    const sign = numberSignOf(cell, commasGroup)
    if (sign !== undefined) this.signs.note(sign, row, cell)
  }

  /**
   * One reading for the column. A decimal comma is read where the column shows one, nothing speaks against it, and commas do not part
   * the cells; what the column leaves open the other columns of the file settle.
   */
  reading(
    name: string,
    file: Signs<NumberSign>,
    commasPart: boolean,
    commasGroup: boolean,
  ): Told<NumberForm | 'undecided'> {
    const usual = commasGroup ? britishNumbers : ungroupedNumbers
    const own = verdictOf(this.signs)
    if (own === 'both') return { form: 'undecided' }
    const open = this.signs.of('open')
    const settled = own ?? (open === undefined ? undefined : (verdictOf(file) ?? (commasGroup ? 'point' : 'both')))
    if (settled === 'both') return { form: 'undecided' }
    if (settled !== 'comma') return { form: usual, ...this.#notedPoint(name, open, commasGroup) }
    // In a file parted by commas a decimal comma is more likely a slip: it is refused, and what it leaves open with it.
    if (commasPart) return { form: open === undefined ? usual : 'undecided' }
    const shown = this.signs.of('comma') ?? open
    return {
      form: continentalNumbers,
      ...(shown === undefined
        ? {}
        : { note: `${name} is read with a decimal comma: ${asRead(shown, continentalNumbers)}` }),
    }
  }

  #notedPoint(name: string, open: Seen | undefined, commasGroup: boolean): { note?: string } {
    if (open === undefined || commasGroup) return {}
    return { note: `${name} is read with a decimal point: ${asRead(open, ungroupedNumbers)}` }
  }
}

function asRead({ cell, row }: Seen, form: NumberForm): string {
  return `'${cell}' in row ${row} is ${plainNumberIn(cell, form) ?? 'no number'}`
}

function verdictOf(signs: Signs<NumberSign>): 'point' | 'comma' | 'both' | undefined {
  const [point, comma] = [signs.of('point')?.count ?? 0, signs.of('comma')?.count ?? 0]
  if (point > comma * slips) return 'point'
  if (comma > point * slips) return 'comma'
  return point + comma === 0 ? undefined : 'both'
}

/** The signs of one column of dates. */
export class DateColumn {
  readonly signs = new Signs<DateSign>()

  note(row: number, cell: string): void {
    this.signs.note(dateSignOf(cell), row, cell)
  }

  /**
   * @param file  the signs of all columns of dates together, which settle what one leaves open
   * @param declared  what a descriptor says of a year and two figures
   */
  reading(
    name: string,
    file: Signs<DateSign>,
    declared?: DateForm['yearMonths'],
  ): readonly [DateForm, readonly string[]] {
    const order = this.#order(name, file)
    const yearMonths = declared === undefined ? this.#yearMonths(file) : { form: declared }
    const numbers = this.signs.of('day-number')
    const dayNumbers = numbers !== undefined && this.signs.without('day-number') === 0
    const says = order.says ?? ('says' in yearMonths ? yearMonths.says : undefined)
    const notes = [
      order.note,
      dayNumbers
        ? `${name} is read as a spreadsheet's day numbers, counted from 30 December 1899: '${numbers.cell}' in row ${numbers.row}`
        : undefined,
    ].flatMap((note) => note ?? [])
    const form = { order: order.form, yearMonths: yearMonths.form, dayNumbers }
    return [says === undefined ? form : { ...form, says }, notes]
  }

  /** As the column shows, or else the file; month first only where at least two cells show it and none speaks against it. */
  #order(name: string, file: Signs<DateSign>): Told<DateForm['order']> & { readonly says?: string } {
    const [day, month, either] = [
      this.signs.of('day-first'),
      this.signs.of('month-first'),
      this.signs.of('either-order'),
    ]
    const could =
      either === undefined ? '' : `; ${rowsThat(either.count)} could be either, the first in row ${either.row}`
    const isSlip = (one?: Seen, among?: Seen) => (one?.count ?? 0) * slips < (among?.count ?? 0)
    if (month !== undefined && isSlip(day, month) && month.count > 1)
      return {
        form: 'month-first',
        note: `${name} is read month first, as '${month.cell}' in row ${month.row} is written${could}`,
      }
    if (month !== undefined && !isSlip(month, day)) {
      const also = day === undefined ? '' : `, and day first in row ${day.row} ('${day.cell}')`
      const says = `the column is written month first in row ${month.row} ('${month.cell}')${also}${could}`
      return { form: 'undecided', says }
    }
    if (either === undefined || day !== undefined) return { form: 'day-first' }
    const [monthElsewhere, dayElsewhere] = [file.of('month-first'), file.of('day-first')]
    if (monthElsewhere !== undefined)
      return {
        form: 'undecided',
        says: `another column is written month first in row ${monthElsewhere.row} ('${monthElsewhere.cell}')${could}`,
      }
    if (dayElsewhere !== undefined)
      return {
        form: 'day-first',
        note: `${name} is read day first, as '${dayElsewhere.cell}' in row ${dayElsewhere.row} of another column is written`,
      }
    return {
      form: 'undecided',
      says: 'no date of the file shows the order; --dates day-first or --dates month-first says it',
    }
  }

  /** `2010-11` is a month, unless the column has financial years, or nothing in the file writes dates as ISO 8601 does. */
  #yearMonths(file: Signs<DateSign>): { readonly form: DateForm['yearMonths']; readonly says?: string } {
    const open = this.signs.of('year-month-or-financial')
    const year = this.signs.of('financial-year') ?? file.of('financial-year')
    if (open === undefined) return { form: 'month' }
    if (year !== undefined) return { form: 'undecided', says: `row ${year.row} has the financial year '${year.cell}'` }
    const isIso = (this.signs.of('iso') ?? file.of('iso')) !== undefined
    return { form: isIso ? britishDates.yearMonths : 'undecided' }
  }
}

function rowsThat(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'row' : 'rows'}`
}
