import { accepted, type Result, refused } from '@candour/register'
import type { DataColumns } from '../../spreadsheets/data-columns.ts'
import { anyNumber, type NumberRule, wholeOrZero, zeroOrMore } from '../../spreadsheets/number-rules.ts'
import { missingPeriods } from './missing-periods.ts'

/** Every kind of chart that `candour chart` draws. */
export const chartTypes = ['xmr', 'p', 'laney', 'u', 'c', 'cusum'] as const
export type ChartType = (typeof chartTypes)[number]

/** What a chart is made of, in order of time: one value a period, or events and what they are counted among. */
export interface Measurements {
  readonly periods: readonly string[]
  readonly values: readonly number[]
  /** Cases, or exposure, of each period; empty where the chart needs none. */
  readonly among: readonly number[]
  /** Periods without any case: they have no point, and stand before the point of this place. */
  readonly withoutCases: readonly { readonly period: string; readonly before: number }[]
  readonly assumptions: readonly string[]
}

const periodNames = ['date', 'period', 'month', 'week', 'quarter', 'year', 'day', 'time']
const columnsOf: { readonly [type in ChartType]: readonly (readonly [readonly string[], NumberRule])[] } = {
  xmr: [[['value'], anyNumber]],
  cusum: [[['value'], anyNumber]],
  c: [[['events', 'count'], wholeOrZero]],
  p: [
    [['events'], wholeOrZero],
    [['exposed', 'cases', 'n'], wholeOrZero],
  ],
  laney: [
    [['events'], wholeOrZero],
    [['exposed', 'cases', 'n'], wholeOrZero],
  ],
  u: [
    [['events'], wholeOrZero],
    [['exposure'], zeroOrMore],
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
  if (type === 'u')
    for (const [i, events] of values.entries())
      if (events > 0 && among[i] === 0)
        columns.refuse(i, 'exposure', '0', `a number above 0, as the period has ${events} events`)
  if (columns.refusals.length > 0) return refused(...columns.refusals)
  const missing = name === undefined ? [] : missingPeriods(periods)
  const notes = [...assumptions, ...(missing.length > 0 ? [missingNote(missing)] : [])]
  return accepted(withoutEmpty({ periods, values, among, withoutCases: [], assumptions: notes }))
}

/** A period without cases has no share of them: it keeps its place in the series and gets no point. */
function withoutEmpty(measured: Measurements): Measurements {
  const { periods, among, assumptions } = measured
  const isEmpty = periods.map((_, i) => among[i] === 0)
  if (!isEmpty.includes(true)) return measured
  const kept = <Value>(list: readonly Value[]) => list.filter((_, i) => !isEmpty[i])
  const withoutCases = periods.flatMap((period, i) =>
    isEmpty[i] ? [{ period, before: isEmpty.slice(0, i).filter((empty) => !empty).length }] : [],
  )
  const names = inWords(withoutCases.map(({ period }) => period))
  const note = `${names} ${withoutCases.length === 1 ? 'has' : 'have'} no cases: no point is drawn, and those on either side are taken as neighbours.`
  return {
    periods: kept(periods),
    values: kept(measured.values),
    among: kept(among),
    withoutCases,
    assumptions: [...assumptions, note],
  }
}

function missingNote(missing: readonly string[]): string {
  const is = missing.length === 1 ? 'is' : 'are'
  return `${inWords(missing)} ${is} missing: points on either side of the gap are taken as neighbours.`
}

/** `2024-03 and 2024-04`; beyond six only the first five are named. */
function inWords(names: readonly string[]): string {
  const told = names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} more`] : names
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} and ${told.at(-1)}`
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
