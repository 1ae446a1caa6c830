import { addDays, isPartialDate, isPlainDate, plainDateOf } from '../plain-date.ts'
import { dateInWords } from '../rules/words.ts'

/** How a column writes its dates. */
export interface DateForm {
  /** Of dates with slashes; `undecided` where some cells show one order and some the other. */
  readonly order: 'day-first' | 'month-first' | 'undecided'
  /** Whether `2010-11` is November 2010; `undecided` where it may be the financial year as well. */
  readonly yearMonths: 'month' | 'undecided'
  /** True where every cell is a spreadsheet's day number. */
  readonly dayNumbers: boolean
  /** What else a refusal should say: which rows show what. */
  readonly says?: string
}

export const britishDates: DateForm = { order: 'day-first', yearMonths: 'month', dayNumbers: false }

/** What a cell tells of the way its column writes dates. */
export type DateSign =
  | 'day-first'
  | 'month-first'
  | 'either-order'
  | 'iso'
  | 'year-month-or-financial'
  | 'financial-year'
  | 'day-number'
  | 'other'

/** A date in ISO 8601, or what can be said of a cell that is none. */
export type DateText =
  | { readonly iso: string }
  | { readonly iso?: undefined; readonly nearest?: string; readonly says?: string }

const slashes = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/
const isoYearMonth = /^(\d{4})-(\d{2})$/
const financial = /^(?:FY\s?)?(\d{4})\s?[-/\u2013]\s?(\d{2}|\d{4})$/i
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const namedMonth = new RegExp(`^(${monthNames})\\.?[ -]+(\\d{4}|\\d{2})$`, 'i')
const namedDay = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]+(${monthNames})\\.?,?[ -]+(\\d{4}|\\d{2})$`, 'i')

/** What a cell of a column of dates tells of the whole column. */
export function dateSignOf(cell: string): DateSign {
  const value = cell.trim()
  const [, first, second] = slashes.exec(value) ?? []
  if (first !== undefined && second !== undefined) {
    if (Number(first) > 12) return 'day-first'
    if (Number(second) > 12) return 'month-first'
    return Number(first) === Number(second) ? 'other' : 'either-order'
  }
  if (isoYearMonth.test(value) && isPartialDate(value))
    return isFinancialYear(value) ? 'year-month-or-financial' : 'iso'
  if (isPlainDate(value)) return 'iso'
  if (isFinancialYear(value)) return 'financial-year'
  return dayNumberIn(value) === undefined ? 'other' : 'day-number'
}

/** The date in a cell, read as its column is written. */
export function dateIn(cell: string, form: DateForm = britishDates): DateText {
  const value = cell.trim()
  const slashed = slashes.exec(value)
  if (slashed) return inOrder(slashed, form, value)
  const days = dayNumberIn(value)
  if (days !== undefined) return form.dayNumbers ? { iso: days } : toldOfDayNumber(value, days)
  if (isFinancialYear(value)) return ofFinancialYear(value, form)
  const bare = value.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, '')
  if (isPartialDate(bare)) return { iso: bare }
  const named = namedIn(value)
  if (named) return named
  const [, year, month, day] = yearFirst.exec(value) ?? []
  if (year !== undefined) return { iso: iso(year, month, day) }
  const [, monthFirst, yearLast] = /^(\d{1,2})\/(\d{4})$/.exec(value) ?? []
  if (yearLast !== undefined) return { iso: iso(yearLast, monthFirst) }
  return nearTo(value, form)
}

function inOrder([, first = '', second = '', year = '']: RegExpExecArray, form: DateForm, value: string): DateText {
  const dayFirst = iso(year, second, first)
  const monthFirst = iso(year, first, second)
  if (form.order === 'undecided' && isPlainDate(dayFirst) && isPlainDate(monthFirst) && dayFirst !== monthFirst)
    return { says: bothWays(value, dayFirst, monthFirst, form) }
  const wanted = form.order === 'month-first' ? monthFirst : dayFirst
  if (isPlainDate(wanted)) return { iso: wanted }
  const other = form.order === 'month-first' ? dayFirst : monthFirst
  if (!isPlainDate(other)) return {}
  const order = form.order === 'month-first' ? 'day first' : 'month first'
  return { nearest: other, says: form.says ?? `'${value}' is written ${order}` }
}

function bothWays(value: string, one: string, other: string, { says }: DateForm): string {
  const words = [one, other].map((date) => (isPartialDate(date) ? dateInWords(date) : date)).join(' or ')
  return `'${value}' could be ${words}${says === undefined ? '' : `: ${says}`}`
}

/** Of two years that follow one another: `2018/19`, `2018-19`, `FY 2018-2019`. */
function isFinancialYear(value: string): boolean {
  const [, from, to] = financial.exec(value) ?? []
  if (from === undefined || to === undefined) return false
  return Number(to) === (to.length === 4 ? Number(from) + 1 : (Number(from) + 1) % 100)
}

function ofFinancialYear(value: string, { yearMonths, says }: DateForm): DateText {
  const from = Number(/\d{4}/.exec(value)?.[0])
  const year = `the financial year from April ${from} to March ${from + 1}`
  if (!isPartialDate(value)) return { says: `'${value}' reads as ${year}; write the year or the month` }
  if (yearMonths === 'month') return { iso: value }
  const more = says === undefined ? '' : `: ${says}`
  const month = value.slice(5)
  return {
    says: `'${value}' could be ${dateInWords(value)} or ${year}${more}; write the month as ${month}/${from}, or the year`,
  }
}

/** The day of a spreadsheet's day number, counted from 30 December 1899; five figures, 1927 to 2173. */
function dayNumberIn(value: string): string | undefined {
  const [, days] = /^([1-9]\d{4})(?:\.0+)?$/.exec(value) ?? []
  return days === undefined ? undefined : addDays(plainDateOf('1899-12-30'), Number(days))
}

function toldOfDayNumber(value: string, day: string): DateText {
  return {
    nearest: day,
    says: `${value} is a spreadsheet's day number: ${isPlainDate(day) ? dateInWords(day) : day}`,
  }
}

/** Dates with the month in letters; a year of two figures is told, never read. */
function namedIn(value: string): DateText | undefined {
  const [, month, yearOfMonth] = namedMonth.exec(value) ?? []
  const [, day, monthOfDay, yearOfDay] = namedDay.exec(value) ?? []
  const name = month ?? monthOfDay
  const year = yearOfMonth ?? yearOfDay
  if (name === undefined || year === undefined) return undefined
  const number = months.findIndex((known) => name.toLowerCase().startsWith(known)) + 1
  const read = iso(fourFigures(year), String(number), day)
  if (year.length === 4) return { iso: read }
  return { ...(isPartialDate(read) ? { nearest: read } : {}), says: `'${value}' has a year of two figures` }
}

/** What a cell nearly says: a date with a time of day, or with a year of two figures. */
function nearTo(value: string, form: DateForm): DateText {
  const [, timed] = /^(.+?)[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?$/i.exec(value) ?? []
  if (timed !== undefined) {
    const { iso: day } = dateIn(timed, form)
    return day === undefined || !isPlainDate(day) ? {} : { nearest: day, says: `'${value}' has a time of day` }
  }
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/.exec(value) ?? []
  if (first === undefined || second === undefined || year === undefined) return {}
  const read =
    form.order === 'month-first' ? iso(fourFigures(year), first, second) : iso(fourFigures(year), second, first)
  return { ...(isPlainDate(read) ? { nearest: read } : {}), says: `'${value}' has a year of two figures` }
}

function fourFigures(year: string): string {
  if (year.length === 4) return year
  return `${Number(year) < 50 ? '20' : '19'}${year}`
}

function iso(year: string, month?: string, day?: string): string {
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-')
}
