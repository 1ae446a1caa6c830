import type { ChartAnalysis } from '../../analyses/charting/chart-analysis.ts'
import type { Measurements } from '../../analyses/charting/read-measurements.ts'
import { fixed, said } from '../../words/statistic-words.ts'
import { svgFile } from '../kit/file-drawing.ts'
import { circle, ink, line, polygon, polyline } from '../kit/shapes.ts'
import { text } from '../kit/text.ts'
import { arial } from '../kit/text-measure.ts'
import { amountAxis } from './amount-axis.ts'
import { endLabels } from './end-labels.ts'
import { periodAxis } from './period-axis.ts'
import type { Plot } from './plot.ts'

export interface ControlChartInput {
  readonly title: string
  readonly subtitle: string
  /** What is measured, with its unit. */
  readonly unit: string
  readonly measured: Measurements
  readonly analysis: ChartAnalysis
  readonly file: string
}

const width = 960
const left = 92
const right = 800
const bottom = 400

/** Values in order of time with centre and limits; points of a signal are diamonds. */
export function controlChartPlot({ title, subtitle, unit, measured, analysis, file }: ControlChartInput): Plot {
  const { chart, signals } = analysis
  const { points, segments } = chart
  const { periods } = measured
  const top = 12 + (segments.length - 1) * 18
  const step = points.length < 2 ? 0 : (right - left - 24) / (points.length - 1)
  const x = (index: number) => left + 12 + index * step
  const heights = points.flatMap(({ value, lower, upper }) => [value, lower, upper])
  const axis = amountAxis(Math.min(...heights), Math.max(...heights), top, bottom, left, unit)
  const isSignal = new Set(signals.flatMap((signal) => signal.points))
  const last = points.at(-1)
  const body = [
    ...axis.drawn,
    ...periodAxis(periods, x, bottom, left + 12, right - 12),
    text((left + right) / 2, bottom + 40, 'period', { anchor: 'middle' }),
    ...segments.flatMap(({ from, to, reason }, i) => {
      const here = points.slice(from, to)
      const across = (of: 'centre' | 'lower' | 'upper') =>
        stairs(
          here.map((point) => point[of]),
          from,
          x,
          step,
          axis.at,
        )
      return [
        polyline(across('centre'), { stroke: ink.blue, width: 2 }),
        polyline(across('lower'), { stroke: ink.soft, dash: '6 4' }),
        polyline(across('upper'), { stroke: ink.soft, dash: '6 4' }),
        ...(reason === undefined ? [] : stepMark(x(from) - step / 2, 2 + i * 18, reason)),
      ]
    }),
    polyline(
      points.map(({ value }, i) => [x(i), axis.at(value)] as const),
      { stroke: ink.rule, width: 1.5 },
    ),
    ...points.map(({ value }, i) => pointMark(x(i), axis.at(value), isSignal.has(i))),
    ...(last
      ? endLabels(right + 8, [
          { y: axis.at(last.upper), words: `upper limit ${said(last.upper)}`, fill: ink.soft },
          { y: axis.at(last.centre), words: `centre ${said(last.centre)}`, fill: ink.blue },
          { y: axis.at(last.lower), words: `lower limit ${said(last.lower)}`, fill: ink.soft },
        ])
      : []),
    ...markKey(bottom + 40, isSignal.size > 0),
  ]
  const marks = points.map((_, i) => signals.flatMap((signal) => (signal.points.includes(i) ? [signal.rule] : [])))
  return {
    svg: svgFile({
      title,
      subtitle,
      description: `Control chart of ${points.length} periods, ${unit}. ${points
        .map(
          ({ value }, i) =>
            `${periods[i] ?? ''}: ${said(value, 4)}${marks[i]?.length ? ` (signal: ${marks[i]?.join(', ')})` : ''}`,
        )
        .join('; ')}. ${segments
        .map(({ from, chart: one }) => `From ${periods[from] ?? ''}: centre ${fixed(one.points[0]?.centre ?? 0, 4)}`)
        .join('; ')}.`,
      width,
      height: bottom + 52,
      body,
      caption: `Limits are three sigma from the centre. A signal says that something changed, not what changed it.${
        segments.some(({ isFirm }) => !isFirm) ? ' Some limits rest on few points: read them as a trial.' : ''
      } From ${file}.`,
    }),
    columns: ['period', 'value', 'centre', 'lower', 'upper', 'signals'],
    rows: points.map((point, i) => [
      periods[i] ?? '',
      point.value,
      point.centre,
      point.lower,
      point.upper,
      (marks[i] ?? []).join(' '),
    ]),
  }
}

/** Limits hold for a whole period, so they run level through it. */
function stairs(
  values: readonly number[],
  from: number,
  x: (index: number) => number,
  step: number,
  y: (value: number) => number,
): (readonly [number, number])[] {
  const half = step === 0 ? 8 : step / 2
  return values.flatMap((value, i) => [
    [x(from + i) - half, y(value)] as const,
    [x(from + i) + half, y(value)] as const,
  ])
}

function stepMark(x: number, y: number, reason: string): string[] {
  return [
    line(x, y, x, bottom, { stroke: ink.text, width: 1, dash: '2 3' }),
    text(x + 5, y + 8, arial.fitted(reason, width - 24 - x, 12), { size: 12, isOverLines: true }),
  ]
}

function pointMark(x: number, y: number, isSignal: boolean): string {
  if (!isSignal) return circle(x, y, 4, { fill: ink.text, stroke: ink.paper })
  return polygon(
    [
      [x, y - 7],
      [x + 7, y],
      [x, y + 7],
      [x - 7, y],
    ],
    { fill: ink.orange, stroke: ink.paper, width: 1 },
  )
}

function markKey(y: number, hasSignals: boolean): string[] {
  const x = right + 12
  return [
    circle(x, y - 24, 4, { fill: ink.text }),
    text(x + 14, y - 20, 'usual variation', { size: 12 }),
    ...(hasSignals ? [pointMark(x, y - 4, true), text(x + 14, y, 'part of a signal', { size: 12 })] : []),
  ]
}
