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
  type XmrOptions,
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
  /** xmr: one moving range beyond its limit does not widen the limits. */
  readonly screen?: boolean
  /** Limits come from so many first points of each stretch; from all of them without it. */
  readonly baselinePoints?: number
}

/** Centre, limits and signals; each stretch after a known step has limits of its own and is judged by itself. */
export function chartAnalysisOf(
  measured: Measurements,
  { type, ruleSet, steps, screen = false, baselinePoints }: ChartChoices,
): Computed<ChartAnalysis> {
  // Places in the file stand in for dates, so that any name of a period will do.
  const places = measured.periods.map((_, i) => String(i).padStart(8, '0'))
  const chart = stepChart<ControlChart, string>(
    places,
    steps.map(({ index, reason }) => ({ from: places[index] ?? '', reason })),
    (from, to) => {
      const baseline = baselinePoints === undefined ? {} : { baseline: { to: Math.min(baselinePoints, to - from) } }
      const options = { ...baseline, screenMovingRanges: screen }
      return chartOf(type, measured.values.slice(from, to), measured.among.slice(from, to), options)
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
  options: XmrOptions,
): Computed<ControlChart> {
  if (values.length === 0) return { computed: false, because: 'no-points' }
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

/** Standard deviation of single values from the moving ranges. */
function spreadOf(values: readonly number[]): Computed<{ sd: number }> {
  if (values.length < 2) return { computed: false, because: 'fewer-than-two-points', given: { points: values.length } }
  const chart = xmrChart(values)
  return chart.computed ? { computed: true, sd: chart.meanMovingRange / 1.128 } : chart
}

/** A CUSUM whose target and standard deviation, where not given, come from the baseline. */
export function cusumAnalysisOf(values: readonly number[], choices: CusumChoices): Computed<CusumAnalysis> {
  const { allowance, limit, baselinePoints = values.length } = choices
  if (values.length === 0) return { computed: false, because: 'no-points' }
  const baseline = values.slice(0, baselinePoints)
  const target = choices.target ?? baseline.reduce((sum, value) => sum + value, 0) / baseline.length
  const spread = choices.sd === undefined ? spreadOf(baseline) : { computed: true as const, sd: choices.sd }
  if (!spread.computed) return spread
  const { sd } = spread
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
