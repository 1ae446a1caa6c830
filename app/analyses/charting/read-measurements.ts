import { accepted, type Result, refused } from '@candour/register'
import type { DataColumns } from '../../spreadsheets/data-columns.ts'
import { aboveZero, anyNumber, type NumberRule, wholeAboveZero, wholeOrZero } from '../../spreadsheets/number-rules.ts'

/** Every kind of chart that `candour chart` draws. */
export const chartTypes = ['xmr', 'p', 'laney', 'u', 'c', 'cusum'] as const
export type ChartType = (typeof chartTypes)[number]

/** What a chart is made of, in order of time: one value a period, or events and what they are counted among. */
export interface Measurements {
  readonly periods: readonly string[]
  readonly values: readonly number[]
  /** Cases, or exposure, of each period; empty where the chart needs none. */
  readonly among: readonly number[]
  readonly assumptions: readonly string[]
}

const periodNames = ['date', 'period', 'month', 'week', 'quarter', 'year', 'day', 'time']
const columnsOf: { readonly [type in ChartType]: readonly (readonly [readonly string[], NumberRule])[] } = {
  xmr: [[['value'], anyNumber]],
  cusum: [[['value'], anyNumber]],
  c: [[['events', 'count'], wholeOrZero]],
  p: [
    [['events'], wholeOrZero],
    [['exposed', 'cases', 'n'], wholeAboveZero],
  ],
  laney: [
    [['events'], wholeOrZero],
    [['exposed', 'cases', 'n'], wholeAboveZero],
  ],
  u: [
    [['events'], wholeOrZero],
    [['exposure'], aboveZero],
  ],
}

/** The measurements of a file; every cell that can't be read is refused, and every period out of order. */
export function readMeasurements(
  columns: DataColumns,
  type: ChartType,
  dateColumn: string | undefined,
): Result<Measurements> {
  const name = dateColumn ?? periodNames.find((candidate) => columns.has(candidate))
  const periods = name === undefined ? columns.file.rows.map((_, i) => String(i + 1)) : columns.texts(name)
  const assumptions =
    name === undefined
      ? ['Periods have no column; they are taken in the order of the file.']
      : orderOf(columns, name, periods)
  const [values = [], among = []] = columnsOf[type].map(([names, rule]) => {
    const found = names.find((candidate) => columns.has(candidate))
    if (found !== undefined) return columns.numbers(found, rule)
    columns.missing(names, `a column ${names.map((one) => `'${one}'`).join(' or ')} for a chart of type ${type}`)
    return []
  })
  if (type === 'p' || type === 'laney')
    for (const [i, events] of values.entries())
      if (events > (among[i] ?? Infinity))
        columns.refuse(i, 'events', String(events), `at most the cases of the period, ${among[i]}`)
  if (columns.refusals.length > 0) return refused(...columns.refusals)
  return accepted({ periods, values, among, assumptions })
}

/** ISO dates, months and years must rise; anything else is taken as it stands. */
function orderOf(columns: DataColumns, name: string, periods: readonly string[]): readonly string[] {
  const isDate = periods.every((period) => /^\d{4}(-\d\d){0,2}$/.test(period))
  if (!isDate) return ['Periods are not dates as 2026-11 or 2026-11-23; they are taken in the order of the file.']
  for (const [i, period] of periods.entries()) {
    const before = periods[i - 1]
    if (before !== undefined && period <= before)
      columns.refuse(i, name, period, `a date after the one before, ${before}`)
  }
  return []
}
