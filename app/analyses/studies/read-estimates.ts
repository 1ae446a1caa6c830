import { effectFromInterval, notComputed } from '@candour/statistics'
import type { DataColumns } from '../../spreadsheets/data-columns.ts'
import { aboveZero, anyNumber, type NumberRule } from '../../spreadsheets/number-rules.ts'
import type { StudyEffect } from './study.ts'

/** Whether computed estimates are ratios, logarithms of them, or differences. */
export type EstimateScale = 'ratio' | 'log' | 'difference'

const spreads = [['vi'], ['sei'], ['se'], ['ci_low', 'ci_high']] as const
const estimateNames = ['yi', 'estimate'] as const

/** The columns in which a file has its estimates, and how far they may be off. */
export interface EstimateColumns {
  readonly estimate: (typeof estimateNames)[number]
  readonly spread: (typeof spreads)[number]
}

/** The first that the file has; nothing where it has no estimates. */
export function estimateColumnsIn(columns: DataColumns): EstimateColumns | undefined {
  const estimate = estimateNames.find((name) => columns.has(name))
  const spread = spreads.find((names) => names.every((name) => columns.has(name)))
  return estimate && spread && { estimate, spread }
}

interface Reading {
  readonly scale: EstimateScale
  readonly labels: readonly string[]
  /** Confidence of the intervals in the file; 0.95 where it was not said. */
  readonly ciConfidence: number | undefined
}

/** Estimates with their variances on the scale of computing, one a row; a row with a blank cell has none. */
export function readEstimates(
  columns: DataColumns,
  { estimate: name, spread }: EstimateColumns,
  { scale, labels, ciConfidence = 0.95 }: Reading,
): { readonly effects: readonly StudyEffect[]; readonly assumptions: readonly string[] } {
  const isRatio = scale === 'ratio'
  const rule = isRatio ? aboveZero : anyNumber
  const onScale = (value: number) => (isRatio ? Math.log(value) : value)
  const estimates = columns.numbersOrBlank(name, rule)
  const { variances, notes } =
    spread[0] === 'ci_low'
      ? fromIntervals(columns, { estimates, rule, isRatio, labels, confidence: ciConfidence })
      : { variances: fromErrors(columns, spread[0]), notes: [] }
  const effects = estimates.map((estimate, i): StudyEffect => {
    const vi = variances[i]
    if (estimate === undefined || vi === undefined) return notComputed('missing-cell')
    const yi = onScale(estimate)
    return vi > 0 && vi < Infinity ? { computed: true, yi, vi } : notComputed('no-spread')
  })
  return {
    effects,
    assumptions: [
      ...(isRatio ? ['Estimates are ratios; they were put on the log scale before pooling.'] : []),
      ...notes,
    ],
  }
}

function fromErrors(columns: DataColumns, name: 'vi' | 'sei' | 'se'): readonly (number | undefined)[] {
  const values = columns.numbersOrBlank(name, aboveZero)
  return name === 'vi' ? values : values.map((se) => (se === undefined ? undefined : se * se))
}

interface Intervals {
  readonly estimates: readonly (number | undefined)[]
  readonly rule: NumberRule
  readonly isRatio: boolean
  readonly labels: readonly string[]
  readonly confidence: number
}

function fromIntervals(columns: DataColumns, { estimates, rule, isRatio, labels, confidence }: Intervals) {
  const lows = columns.numbersOrBlank('ci_low', rule)
  const highs = columns.numbersOrBlank('ci_high', rule)
  const offCentre: string[] = []
  const variances = lows.map((low, i) => {
    const [high, estimate] = [highs[i], estimates[i]]
    if (low === undefined || high === undefined || estimate === undefined) return undefined
    if (low >= high) columns.refuse(i, 'ci_high', String(high), `a number above ci_low, which is ${low}`)
    else if (estimate < low || estimate > high)
      columns.refuse(i, 'estimate', String(estimate), `a number within its interval, ${low} to ${high}`)
    if (!(low < high)) return Number.NaN
    if (isOffCentre(estimate, low, high, isRatio))
      offCentre.push(offCentreNote(labels[i] ?? '', estimate, low, high, isRatio))
    return effectFromInterval({ low, high, confidence, scale: isRatio ? 'ratio' : 'difference' }).vi
  })
  return {
    variances,
    notes: [
      `Variances come from the width of ${Number((100 * confidence).toFixed(6))} % intervals made with the normal distribution.`,
      ...offCentre,
    ],
  }
}

/** Half a unit of the last decimal that a figure is written with. */
function rounding(value: number): number {
  const [, decimals = ''] = /\.(\d+)$/.exec(String(value)) ?? []
  return 0.5 * 10 ** -decimals.length
}

/** Whether an estimate lies off the middle of its interval by more than a tenth of its half, and more than rounding explains. */
function isOffCentre(estimate: number, low: number, high: number, isRatio: boolean): boolean {
  const on = (value: number) => (isRatio ? Math.log(value) : value)
  const spread = (value: number) => (isRatio ? rounding(value) / value : rounding(value))
  const half = (on(high) - on(low)) / 2
  const off = Math.abs(on(estimate) - (on(low) + on(high)) / 2)
  return off > 0.1 * half && off > spread(estimate) + (spread(low) + spread(high)) / 2
}

function offCentreNote(label: string, estimate: number, low: number, high: number, isRatio: boolean): string {
  const hint =
    !isRatio && low > 0 && !isOffCentre(estimate, low, high, true)
      ? ' It is in the middle as a ratio is: if these are ratios, say --scale ratio.'
      : ''
  return `${label}: the estimate ${estimate} is not in the middle of its interval, ${low} to ${high}; its variance comes from the width all the same.${hint}`
}
