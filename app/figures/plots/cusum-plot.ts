import type { CusumAnalysis } from '../../analyses/charting/chart-analysis.ts'
import type { Measurements } from '../../analyses/charting/read-measurements.ts'
import { said } from '../../words/statistic-words.ts'
import { svgFile } from '../kit/file-drawing.ts'
import { circle, ink, line, polyline, rect } from '../kit/shapes.ts'
import { text } from '../kit/text.ts'
import { amountAxis } from './amount-axis.ts'
import { endLabels } from './end-labels.ts'
import { periodAxis } from './period-axis.ts'
import type { Plot } from './plot.ts'

export interface CusumInput {
  readonly title: string
  readonly subtitle: string
  readonly measured: Measurements
  readonly analysis: CusumAnalysis
  readonly file: string
}

const width = 960
const left = 92
const right = 780
const bottom = 400

/** The two sums of deviations: upwards above the line, downwards below it. */
export function cusumPlot({ title, subtitle, measured, analysis, file }: CusumInput): Plot {
  const { upper, lower, design } = analysis
  const { periods } = measured
  const step = upper.length < 2 ? 0 : (right - left - 24) / (upper.length - 1)
  const x = (index: number) => left + 12 + index * step
  const reachOf = (sums: readonly number[]) => Math.max(design.limit * 1.15, ...sums)
  const axis = amountAxis(-reachOf(lower), reachOf(upper), 12, bottom, left, 'cumulative sum, standard deviations')
  const body = [
    ...axis.drawn,
    ...periodAxis(periods, x, bottom, left + 12, right - 12),
    text((left + right) / 2, bottom + 40, 'period', { anchor: 'middle' }),
    line(left, axis.at(0), right, axis.at(0), { stroke: ink.rule, width: 1 }),
    ...[design.limit, -design.limit].map((limit) =>
      line(left, axis.at(limit), right, axis.at(limit), { stroke: ink.soft, dash: '6 4' }),
    ),
    polyline(
      upper.map((sum, i) => [x(i), axis.at(sum)] as const),
      { stroke: ink.blue, width: 2 },
    ),
    polyline(
      lower.map((sum, i) => [x(i), axis.at(-sum)] as const),
      { stroke: ink.orange, width: 2 },
    ),
    ...upper.map((sum, i) =>
      circle(x(i), axis.at(sum), 4, { fill: sum > design.limit ? ink.blue : ink.paper, stroke: ink.blue }),
    ),
    ...lower.map((sum, i) =>
      sum > design.limit
        ? rect(x(i) - 4, axis.at(-sum) - 4, 8, 8, { fill: ink.orange })
        : rect(x(i) - 3.5, axis.at(-sum) - 3.5, 7, 7, { fill: ink.paper, stroke: ink.orange }),
    ),
    ...endLabels(right + 10, [
      { y: axis.at(design.limit), words: `limit ${said(design.limit)}`, fill: ink.soft },
      { y: axis.at(upper.at(-1) ?? 0), words: 'sum above target', fill: ink.blue },
      { y: axis.at(-(lower.at(-1) ?? 0)) + 2, words: 'sum below target', fill: ink.orange },
      { y: axis.at(-design.limit), words: `limit ${said(-design.limit)}`, fill: ink.soft },
    ]),
  ]
  return {
    svg: svgFile({
      title,
      subtitle,
      description: `CUSUM of ${upper.length} periods. ${upper
        .map((sum, i) => `${periods[i] ?? ''}: above ${said(sum)}, below ${said(lower[i] ?? 0)}`)
        .join('; ')}.`,
      width,
      height: bottom + 52,
      body,
      caption: `Deviations from the target ${said(design.target, 4)} in standard deviations of ${said(design.sd, 4)}, less ${design.allowance} each, summed while above 0. Filled marks are beyond the limit. From ${file}.`,
    }),
    columns: ['period', 'value', 'sum_above', 'sum_below', 'limit'],
    rows: upper.map((sum, i) => [periods[i] ?? '', measured.values[i] ?? '', sum, lower[i] ?? '', design.limit]),
  }
}
