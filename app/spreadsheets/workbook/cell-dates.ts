/** Which parts of a date a number format shows: a cell that shows a month is no day. */
export type DateForm = 'day' | 'month' | 'year'

/** Formats that every spreadsheet knows by number (ECMA-376, part 1, 18.8.30); those of other countries' dates, too. */
const builtIn: Readonly<Record<number, DateForm>> = {
  14: 'day',
  15: 'day',
  16: 'day',
  17: 'month',
  22: 'day',
  ...Object.fromEntries([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'day' as const])),
}

/** The date that a number format shows, by its number or its own code (`dd/mm/yyyy`); undefined where it shows no date. */
export function dateFormOf(id: number, code: string | undefined): DateForm | undefined {
  if (code === undefined) return builtIn[id]
  // Quoted words, escaped signs, colours, conditions and languages say nothing of the date.
  const [first = ''] = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').split(';')
  const letters = first.toLowerCase().replaceAll(/general|am\/pm|a\/p/g, '')
  if (/[#0?]/.test(letters.replaceAll(/s+\.0+/g, ''))) return undefined
  const hasYear = /[ye]/.test(letters)
  const hasDay = /d/.test(letters)
  if (hasDay) return 'day'
  // `m` is a minute beside hours or seconds.
  if (/m/.test(letters) && !/[hs]/.test(letters)) return 'month'
  return hasYear ? 'year' : undefined
}

/**
 * The date behind a spreadsheet's day number, as ISO 8601 and as far as its cell shows it; with its time where it has one. Days are
 * counted from 1900, with a 29 February 1900 that there never was, or from 1904.
 */
export function dateOfSerial(serial: number, form: DateForm, isFrom1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < 1 || serial >= 2_958_466 || (!isFrom1904 && Math.floor(serial) === 60))
    return undefined
  const shift = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  const iso = new Date(shift + Math.round(serial * 86_400) * 1000).toISOString()
  if (form !== 'day') return iso.slice(0, form === 'month' ? 7 : 4)
  return Math.round(serial * 86_400) % 86_400 === 0 ? iso.slice(0, 10) : iso.slice(0, 19)
}
