import { counted } from '@candour/register'
import { fixed } from '../../../words/statistic-words.ts'
import { left, right, textTable } from '../text-table.ts'
import type { ChartAnalysis, CusumAnalysis } from './chart-analysis.ts'
import type { Series } from './read-series.ts'

/** A control chart as lines: its stretches, its points, its signals. */
export function chartLines(title: string, series: Series, { chart, signals }: ChartAnalysis, digits: number): string[] {
  const f = (value: number) => fixed(value, digits)
  const marked = new Map<number, string[]>()
  for (const { rule, points } of signals)
    for (const point of points) marked.set(point, [...(marked.get(point) ?? []), rule])
  return [
    title,
    '',
    ...textTable(
      [left('period'), ...['value', 'centre', 'lower', 'upper'].map(right), left('signal')],
      chart.points.map((point, i) => [
        series.periods[i] ?? '',
        ...[point.value, point.centre, point.lower, point.upper].map(f),
        (marked.get(i) ?? []).join(', '),
      ]),
    ),
    '',
    ...chart.segments.flatMap(({ from, to, reason, isFirm, chart: one }) => {
      const stretch = `${series.periods[from] ?? ''} to ${series.periods[to - 1] ?? ''}`
      return [
        `${stretch}${reason === undefined ? '' : ` (from here: ${reason})`}: centre ${f(one.points[0]?.centre ?? 0)}, limits from ${counted(one.baseline.to - one.baseline.from, 'point')}.`,
        ...(isFirm
          ? []
          : [
              `  Trial limits: fewer than ${one.readWithAtLeast} points. Each further point may move them a good deal.`,
            ]),
      ]
    }),
    '',
    ...signalLines(series, signals),
  ]
}

function signalLines({ periods }: Series, signals: ChartAnalysis['signals']): string[] {
  if (signals.length === 0) return ['No signal: nothing but common-cause variation was found.']
  return [
    'Signals of special-cause variation',
    ...signals.map(({ says, points, direction }) => {
      const [first = 0] = points
      const last = points.at(-1) ?? first
      const when = first === last ? periods[first] : `${periods[first]} to ${periods[last]}`
      return `  ${when}: ${says}${direction === null ? '' : ` (${direction})`}`
    }),
    'A signal says that something changed, not what changed it.',
  ]
}

/** A CUSUM as lines. */
export function cusumLines(title: string, series: Series, analysis: CusumAnalysis, digits: number): string[] {
  const f = (value: number) => fixed(value, digits)
  const { design, upper, lower, assumptions } = analysis
  return [
    title,
    '',
    `Target ${f(design.target)}, standard deviation ${f(design.sd)}, allowance k = ${design.allowance}, limit h = ${design.limit} standard deviations.`,
    ...assumptions,
    '',
    ...textTable(
      [left('period'), ...['value', 'C+', 'C-'].map(right), left('signal')],
      series.values.map((value, i) => [
        series.periods[i] ?? '',
        f(value),
        f(upper[i] ?? 0),
        f(lower[i] ?? 0),
        [
          ...((upper[i] ?? 0) > design.limit ? ['above'] : []),
          ...((lower[i] ?? 0) > design.limit ? ['below'] : []),
        ].join(', '),
      ]),
    ),
  ]
}

const names = {
  xmr: 'XmR chart',
  p: 'p chart',
  'laney-p': "Laney's p′ chart",
  u: 'u chart',
  c: 'c chart',
} as const

/** `XmR chart`. */
export function chartName({ chart }: ChartAnalysis): string {
  const [first] = chart.segments
  return first ? names[first.chart.kind] : 'Control chart'
}

/** What a chart found, in a sentence: its title. */
export function chartFinding(series: Series, { signals }: ChartAnalysis, wanted?: 'increase' | 'decrease'): string {
  if (signals.length === 0) return 'No signal: the points vary as they usually do'
  const byTime = [...signals].sort(
    (a, b) => (a.points[0] ?? 0) - (b.points[0] ?? 0) || b.points.length - a.points.length,
  )
  const [first] = byTime
  const when = series.periods[first?.points[0] ?? 0] ?? ''
  const others = signals.length - 1
  const way =
    wanted === undefined || !first || first.direction === null
      ? ''
      : (first.direction === 'up') === (wanted === 'increase')
        ? ', the wanted way'
        : ', the other way'
  const happened = first?.points.length === 1 ? `Something unusual in ${when}` : `Something changed from ${when} on`
  return `${happened}: ${first?.says ?? ''}${way}${
    others === 0 ? '' : `; ${others} more ${others === 1 ? 'signal' : 'signals'}`
  }`
}

/** What a CUSUM found, in a sentence. */
export function cusumFinding({ periods }: Series, { firstUpperSignal, firstLowerSignal }: CusumAnalysis): string {
  const parts = [
    ...(firstUpperSignal === null ? [] : [`above the target since before ${periods[firstUpperSignal]}`]),
    ...(firstLowerSignal === null ? [] : [`below the target since before ${periods[firstLowerSignal]}`]),
  ]
  return parts.length === 0 ? 'No lasting shift from the target was found' : `A lasting shift: ${parts.join('; ')}`
}
