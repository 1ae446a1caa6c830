import {
  type ChartSignal,
  type Computed,
  type ControlChart,
  cChart,
  cusum,
  laneyPChart,
  pChart,
  type RuleSet,
  ruleSets,
  type StepChart,
  signalsIn,
  stepChart,
  uChart,
  xmrChart,
} from '@candour/statistics'
import type { ChartType, Measurements } from './read-measurements.ts'

/** A known change, at a period of the file. */
export interface KnownStep {
  readonly index: number
  readonly period: string
  readonly reason: string
}

/** A control chart with the signals that its rules find. */
export interface ChartAnalysis {
  readonly chart: StepChart<ControlChart>
  readonly ruleSet: RuleSet
  readonly signals: readonly (ChartSignal & { readonly says: string })[]
}

export interface ChartChoices {
  readonly type: Exclude<ChartType, 'cusum'>
  readonly ruleSet: RuleSet
  readonly steps: readonly KnownStep[]
  /** Limits come from so many first points of each stretch; from all of them without it. */
  readonly baselinePoints?: number
}

/** Centre, limits and signals; each stretch after a known step has limits of its own and is judged by itself. */
export function chartAnalysisOf(
  measured: Measurements,
  { type, ruleSet, steps, baselinePoints }: ChartChoices,
): Computed<ChartAnalysis> {
  // Places in the file stand in for dates, so that any name of a period will do.
  const places = measured.periods.map((_, i) => String(i).padStart(8, '0'))
  const chart = stepChart<ControlChart, string>(
    places,
    steps.map(({ index, reason }) => ({ from: places[index] ?? '', reason })),
    (from, to) => {
      const baseline = baselinePoints === undefined ? {} : { baseline: { to: Math.min(baselinePoints, to - from) } }
      return chartOf(type, measured.values.slice(from, to), measured.among.slice(from, to), baseline)
    },
  )
  if (!chart.computed) return chart
  const says = new Map<string, string>(ruleSets[ruleSet].map((rule) => [rule.rule, rule.says]))
  const signals = signalsIn(chart.points, ruleSet, chart.segments).map((signal) => ({
    ...signal,
    says: says.get(signal.rule) ?? signal.rule,
  }))
  return { computed: true, chart, ruleSet, signals }
}

function chartOf(
  type: ChartChoices['type'],
  values: readonly number[],
  among: readonly number[],
  options: { baseline?: { to: number } },
): Computed<ControlChart> {
  if (values.length < 2 && (type === 'xmr' || type === 'laney'))
    return { computed: false, because: 'fewer-than-two-points', given: { points: values.length } }
  if (type === 'xmr') return xmrChart(values, options)
  if (type === 'p') return pChart(values, among, options)
  if (type === 'laney') return laneyPChart(values, among, options)
  return type === 'u' ? uChart(values, among, options) : cChart(values, options)
}

/** What a CUSUM watches for, and where its figures come from. */
export interface CusumChoices {
  readonly target?: number
  readonly sd?: number
  readonly allowance: number
  readonly limit: number
  readonly baselinePoints?: number
}

export type CusumAnalysis = ReturnType<typeof cusum> & {
  readonly design: { target: number; sd: number; allowance: number; limit: number }
  readonly assumptions: readonly string[]
}

/** A CUSUM whose target and standard deviation, where not given, come from the baseline. */
export function cusumAnalysisOf(values: readonly number[], choices: CusumChoices): Computed<CusumAnalysis> {
  const { allowance, limit, baselinePoints = values.length } = choices
  const isWhole = choices.target !== undefined && choices.sd !== undefined
  const base =
    isWhole || values.length < 2
      ? undefined
      : xmrChart(values, { baseline: { to: Math.min(values.length, baselinePoints) } })
  if (!isWhole && !base) return { computed: false, because: 'fewer-than-two-points', given: { points: values.length } }
  if (base && !base.computed) return base
  const target = choices.target ?? base?.centre ?? 0
  const sd = choices.sd ?? (base?.meanMovingRange ?? 0) / 1.128
  const from = `the first ${Math.min(values.length, baselinePoints)} points`
  return {
    computed: true,
    ...cusum(values, { target, sd, allowance, limit }),
    design: { target, sd, allowance, limit },
    assumptions: [
      ...(choices.target === undefined ? [`The target is the mean of ${from}.`] : []),
      ...(choices.sd === undefined ? [`The standard deviation is the mean moving range of ${from} over 1.128.`] : []),
    ],
  }
}
