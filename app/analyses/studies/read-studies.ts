import { accepted, type Result, refused } from '@candour/register'
import { type Effect, effectFromInterval, notComputed } from '@candour/statistics'
import type { DataColumns } from '../../spreadsheets/data-columns.ts'
import { aboveZero, anyNumber } from '../../spreadsheets/number-rules.ts'
import { type CellForm, cellFormIn, cellForms, hasForm, readForm } from './cell-forms.ts'
import { type BackTransform, type Measure, measures } from './measures.ts'

/** A study as read: its name, where it stands, and its effect size or why there is none. */
export interface Study {
  readonly label: string
  readonly row: number
  /** Its place among the rows of the file, from 0. */
  readonly index: number
  readonly effect: Effect
}

/** What the estimates of a file are. */
export interface EffectScale {
  /** Of the measure, or GEN for estimates that came computed. */
  readonly code: string
  /** On the scale of computing. */
  readonly words: string
  readonly readsAs?: BackTransform
  readonly hasNoEffectLine: boolean
}

export interface StudiesRead {
  readonly scale: EffectScale
  readonly studies: readonly Study[]
  /** What was assumed on the way from cells to estimates, a sentence each. */
  readonly assumptions: readonly string[]
}

export interface StudyChoices {
  /** One of `measureCodes`; told from the columns without it. */
  readonly measure?: string
  /** Of estimates that came computed: ratio, log or difference. */
  readonly scale?: 'ratio' | 'log' | 'difference'
  /** Header of the column with the studies' names. */
  readonly label?: string
  /** Of the intervals in the file; 0.95 unless said otherwise. */
  readonly confidence: number
}

const labelNames = ['study', 'label', 'name', 'slab', 'author', 'trial', 'project', 'id']

/** What a file's estimates may be said to be: every measure, and GEN for estimates that came computed. */
export const measureCodes: readonly string[] = [...measures.map(({ code }) => code), 'GEN']

/** Studies from a file: raw cells with a measure, or estimates with variance, standard error or interval. */
export function readStudies(columns: DataColumns, choices: StudyChoices): Result<StudiesRead> {
  const labels = labelsOf(columns, choices.label)
  const measure = measureFor(columns, choices.measure)
  const read = measure ? fromCells(columns, measure, labels) : fromEstimates(columns, choices, labels)
  return read && columns.refusals.length === 0 ? accepted(read) : refused(...columns.refusals)
}

function labelsOf(columns: DataColumns, asked: string | undefined): readonly string[] {
  const name = asked ?? labelNames.find((candidate) => columns.has(candidate))
  return name === undefined ? columns.file.rows.map((_, i) => `Study ${i + 1}`) : columns.texts(name)
}

function measureFor(columns: DataColumns, code: string | undefined): Measure | undefined {
  if (code !== undefined) return measures.find((measure) => measure.code === code)
  if (hasEstimates(columns)) return undefined
  const form = cellFormIn(columns)
  return form && measures.find((measure) => measure.form === form)
}

function fromCells(columns: DataColumns, measure: Measure, labels: readonly string[]): StudiesRead | undefined {
  if (!hasForm(columns, measure.form)) {
    tellMissing(columns, measure.form, `for the measure ${measure.code}`)
    return undefined
  }
  const cells = readForm(columns, measure.form)
  if (columns.refusals.length > 0) return undefined
  const { file } = columns
  const studies = file.rows.map(({ row }, index) => {
    const effect = measure.effect((name) => cells.get(name)?.[index] ?? Number.NaN)
    return { label: labels[index] ?? '', row, index, effect }
  })
  return { scale: measure, studies, assumptions: assumptionsOf(measure, cells, studies) }
}

const continuity: { readonly [form in CellForm]?: { readonly cells: readonly string[]; readonly words: string } } = {
  counts: { cells: ['ai', 'bi', 'ci', 'di'], words: 'to all four cells of a table with a cell of 0' },
  rates: { cells: ['x1i', 'x2i'], words: 'to both counts where one is 0' },
  events: { cells: ['xi'], words: 'to events and non-events where one of them is 0' },
}
const addsNothing = new Set(['AS', 'PHI', 'PAS', 'PFT'])

function assumptionsOf(
  measure: Measure,
  cells: ReadonlyMap<string, readonly number[]>,
  studies: readonly Study[],
): readonly string[] {
  const rule = addsNothing.has(measure.code) ? undefined : continuity[measure.form]
  if (!rule) return []
  const touched = studies.filter(({ effect }, i) => {
    if (!effect.computed) return false
    const sizes = cells.get('ni')?.[i]
    return rule.cells.some(
      (name) => cells.get(name)?.[i] === 0 || (measure.form === 'events' && cells.get('xi')?.[i] === sizes),
    )
  })
  if (touched.length === 0) return ['No cell is 0, so nothing was added to any count.']
  return [`½ was added ${rule.words}: ${touched.map(({ label }) => label).join(', ')}.`]
}

const spreads = [['vi'], ['sei'], ['se'], ['ci_low', 'ci_high']] as const
const estimateNames = ['yi', 'estimate'] as const

function hasEstimates(columns: DataColumns): boolean {
  return estimateNames.some((name) => columns.has(name)) && spreads.some((names) => names.every((n) => columns.has(n)))
}

function fromEstimates(
  columns: DataColumns,
  choices: StudyChoices,
  labels: readonly string[],
): StudiesRead | undefined {
  const name = estimateNames.find((candidate) => columns.has(candidate))
  const spread = spreads.find((names) => names.every((candidate) => columns.has(candidate)))
  if (name === undefined || spread === undefined) {
    tellMissing(columns, undefined, '')
    return undefined
  }
  const given = choices.scale ?? 'difference'
  const isRatio = given === 'ratio'
  const estimates = columns.numbers(name, isRatio ? aboveZero : anyNumber)
  const variances = variancesFrom(columns, spread, estimates, isRatio, choices.confidence)
  if (columns.refusals.length > 0) return undefined
  const studies = columns.file.rows.map(({ row }, index): Study => {
    const estimate = estimates[index] ?? Number.NaN
    const vi = variances[index] ?? Number.NaN
    const yi = isRatio ? Math.log(estimate) : estimate
    const effect: Effect = vi > 0 ? { computed: true, yi, vi } : notComputed('no-spread')
    return { label: labels[index] ?? '', row, index, effect }
  })
  const isLog = given !== 'difference'
  return {
    scale: {
      code: 'GEN',
      words: isLog ? 'log ratio' : 'estimate',
      ...(isLog ? { readsAs: { words: 'ratio', back: Math.exp } } : {}),
      hasNoEffectLine: true,
    },
    studies,
    assumptions: [
      ...(isRatio ? ['Estimates are ratios; they were put on the log scale before pooling.'] : []),
      ...(spread[0] === 'ci_low'
        ? [
            `Variances come from the width of ${100 * choices.confidence} % intervals made with the normal distribution.`,
          ]
        : []),
    ],
  }
}

function variancesFrom(
  columns: DataColumns,
  spread: (typeof spreads)[number],
  estimates: readonly number[],
  isRatio: boolean,
  confidence: number,
): readonly number[] {
  if (spread[0] === 'vi') return columns.numbers('vi', aboveZero)
  if (spread[0] !== 'ci_low') return columns.numbers(spread[0], aboveZero).map((se) => se * se)
  const rule = isRatio ? aboveZero : anyNumber
  const lows = columns.numbers('ci_low', rule)
  const highs = columns.numbers('ci_high', rule)
  return lows.map((low, i) => {
    const high = highs[i] ?? Number.NaN
    const estimate = estimates[i] ?? Number.NaN
    if (low >= high) columns.refuse(i, 'ci_high', String(high), `a number above ci_low, which is ${low}`)
    else if (estimate < low || estimate > high)
      columns.refuse(i, 'estimate', String(estimate), `a number within its interval, ${low} to ${high}`)
    if (!(low < high)) return Number.NaN
    return effectFromInterval({ low, high, confidence, scale: isRatio ? 'ratio' : 'difference' }).vi
  })
}

function tellMissing(columns: DataColumns, form: CellForm | undefined, why: string): void {
  const wanted = cellForms.filter((candidate) => form === undefined || candidate.form === form)
  const rawWords = wanted.map(({ columns: names, words }) => `${names.map(([name]) => name).join(', ')} (${words})`)
  const sizes = form === undefined || form === 'counts' ? ['ai, n1i, ci, n2i (events and sizes of two groups)'] : []
  const computed = form === undefined ? ['yi with vi, sei or se', 'estimate with ci_low and ci_high'] : []
  const names = form === undefined ? ['yi', 'estimate'] : wanted.flatMap((one) => one.columns.map(([name]) => name))
  const absent = names.filter((name) => !columns.has(name))
  const ways = [...computed, ...rawWords, ...sizes].join('; or ')
  columns.missing(absent, `the columns ${ways}${why === '' ? '' : `, ${why}`}`)
}
