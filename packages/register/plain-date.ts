/**
 * Dates without a clock or a zone. A `PlainDate` is a day (`2026-11-23`); a `PartialDate` may also be a month (`2026-11`) or a
 * year (`2026`), kept as precise as its source gave it. Both are ISO 8601 text, so they compare as text within one precision.
 */
declare const plainDate: unique symbol
declare const partialDate: unique symbol
export type PartialDate = string & { readonly [partialDate]: true }
export type PlainDate = PartialDate & { readonly [plainDate]: true }

const DAY_MS = 86_400_000
const ISO_PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** True when the text is a day that exists, written `YYYY-MM-DD`, in the years 1000 to 9999. */
export function isPlainDate(text: string): text is PlainDate {
  return text.length === 10 && isPartialDate(text)
}

/** True when the text is an existing year, month or day in ISO 8601, in the years 1000 to 9999. */
export function isPartialDate(text: string): text is PartialDate {
  const match = ISO_PARTIAL.exec(text)
  if (!match) return false
  const year = Number(match[1])
  if (year < 1000) return false
  if (match[2] === undefined) return true
  const month = Number(match[2])
  if (month < 1 || month > 12) return false
  if (match[3] === undefined) return true
  const day = Number(match[3])
  return day >= 1 && day <= daysInMonth(year, month)
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The day named, or a RangeError: for dates written in code and settings; rows go through the field types. */
export function plainDateOf(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`'${text}' is not a day that exists, written YYYY-MM-DD`)
  return text
}

function dayNumber(date: PlainDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS)
}

const FIRST_DAY = dayNumber(plainDateOf('1000-01-01'))
const LAST_DAY = dayNumber(plainDateOf('9999-12-31'))

function fromDayNumber(days: number): PlainDate {
  const held = Math.min(LAST_DAY, Math.max(FIRST_DAY, days))
  return plainDateOf(new Date(held * DAY_MS).toISOString().slice(0, 10))
}

/** The day `days` later (earlier when negative), held within the years 1000 to 9999. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The first day that the date can mean: `2019` gives `2019-01-01`. */
export function firstDayOf(date: PartialDate): PlainDate {
  if (isPlainDate(date)) return date
  return plainDateOf(date.length === 4 ? `${date}-01-01` : `${date}-01`)
}

/** The last day that the date can mean: `2019-02` gives `2019-02-28`. */
export function lastDayOf(date: PartialDate): PlainDate {
  if (isPlainDate(date)) return date
  if (date.length === 4) return plainDateOf(`${date}-12-31`)
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))
  return plainDateOf(`${date}-${String(days).padStart(2, '0')}`)
}

/** The year of any date. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4))
}

const londonDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/**
 * The day that an instant falls on in the United Kingdom, by which the register lives: at 23:30 UTC in July it is tomorrow already.
 * @param instant a time in UTC, as entries have it, or a date
 */
export function dayInLondon(instant: Date | string): PlainDate {
  return plainDateOf(londonDay.format(typeof instant === 'string' ? new Date(instant) : instant))
}
