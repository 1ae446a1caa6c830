import { counted } from '@candour/register'
import type { ChartAnalysis, CusumAnalysis } from '../../../analyses/charting/chart-analysis.ts'
import type { Measurements } from '../../../analyses/charting/read-measurements.ts'
import { fixed } from '../../../words/statistic-words.ts'
import { left, right, textTable } from '../text-table.ts'

/** A control chart as lines: its stretches, its points, its signals. */
export function chartLines(
  title: string,
  measured: Measurements,
  { chart, signals }: ChartAnalysis,
  digits: number,
): string[] {
  const f = (value: number) => fixed(value, digits)
  const marked = new Map<number, string[]>()
  for (const { rule, points } of signals)
    for (const point of points) marked.set(point, [...(marked.get(point) ?? []), rule])
  return [
    title,
    '',
    ...textTable(
      [left('period'), ...['value', 'centre', 'lower', 'upper'].map(right), left('signal')],
      chart.points.flatMap((point, i) => [
        ...emptyRows(measured, i),
        [
          measured.periods[i] ?? '',
          ...[point.value, point.centre, point.lower, point.upper].map(f),
          (marked.get(i) ?? []).join(', '),
        ],
        ...(i === chart.points.length - 1 ? emptyRows(measured, i + 1) : []),
      ]),
    ),
    '',
    ...chart.segments.flatMap(({ from, to, reason, isFirm, chart: one }) => {
      const stretch = `${measured.periods[from] ?? ''} to ${measured.periods[to - 1] ?? ''}`
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
    ...signalLines(measured, signals),
  ]
}

/** The periods without cases that stand before a point. */
function emptyRows({ withoutCases }: Measurements, place: number): string[][] {
  return withoutCases.flatMap(({ period, before }) => (before === place ? [[period, 'no cases', '', '', '', '']] : []))
}

function signalLines({ periods }: Measurements, signals: ChartAnalysis['signals']): string[] {
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
export function cusumLines(title: string, measured: Measurements, analysis: CusumAnalysis, digits: number): string[] {
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
      measured.values.map((value, i) => [
        measured.periods[i] ?? '',
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
