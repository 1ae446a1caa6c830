const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const wholeNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** What each sign of a pattern stands for. */
const signs: Readonly<Record<string, string>> = {
  Y: '(?<year>\\d{4})',
  y: '(?<shortYear>\\d{2})',
  m: '(?<month>\\d{1,2})',
  d: '(?<day>\\d{1,2})',
  e: '(?<day>\\d{1,2})',
  b: `(?<name>${monthNames.join('|')})`,
  B: `(?<name>${wholeNames.join('|')})`,
}

/**
 * A reader of dates by a pattern of Python and C (`%d/%m/%Y`), to ISO 8601; undefined for a pattern with other signs than those of day,
 * month and year, or without a year. A year of two figures is of 1969 to 2068, as POSIX has it.
 */
export function dateByPattern(pattern: string): ((cell: string) => string | undefined) | undefined {
  let source = ''
  const rest = pattern.replaceAll(/%-?([A-Za-z])|[^%]/gu, (part, sign: string | undefined) => {
    const read = sign === undefined ? part.replaceAll(/[$()*+.?[\\\]^{|}/]/g, '\\$&') : signs[sign]
    if (read === undefined) return part
    source += read
    return ''
  })
  if (rest !== '' || !/<year>|<shortYear>/.test(source)) return undefined
  if (['<year>', '<shortYear>', '<month>', '<day>', '<name>'].some((name) => source.split(name).length > 2))
    return undefined
  const expression = new RegExp(`^${source}$`, 'iu')
  return (cell) => {
    const { year, shortYear, month, name, day } = expression.exec(cell)?.groups ?? {}
    const whole = year ?? (shortYear === undefined ? undefined : `${Number(shortYear) < 69 ? '20' : '19'}${shortYear}`)
    if (whole === undefined) return undefined
    const named =
      name === undefined ? undefined : monthNames.findIndex((known) => name.toLowerCase().startsWith(known)) + 1
    return [whole, named ?? month, day]
      .flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
      .join('-')
  }
}
