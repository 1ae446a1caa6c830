import type { EffectScale } from '../../analyses/studies/read-studies.ts'
import { fixed, levelWords } from '../../words/statistic-words.ts'
import { svgFile } from '../kit/file-drawing.ts'
import { circle, ink, line, polygon, rect } from '../kit/shapes.ts'
import { text } from '../kit/text.ts'
import { arial } from '../kit/text-measure.ts'
import { type ForestInput, type ForestRow, forestRows } from './forest-rows.ts'
import type { Plot } from './plot.ts'
import { drawAxis, type ValueAxis, valueAxis } from './value-axis.ts'

const width = 960
const rowHeight = 24

/** Studies with their intervals, and what they come to together. */
export function forestPlot(input: ForestInput): Plot {
  const { scale, confidence, file } = input
  const rows = forestRows(input)
  const isRatio = scale.readsAs?.back === Math.exp
  const read = scale.readsAs?.back ?? ((value: number) => value)
  const words = scale.readsAs?.words ?? scale.words
  const digits = decimalsFor(rows.flatMap(({ estimate }) => (estimate === undefined ? [] : [read(estimate)])))
  const told = (row: { estimate: number; low: number; high: number }) =>
    `${fixed(read(row.estimate), digits)} (${fixed(read(row.low), digits)} to ${fixed(read(row.high), digits)})`
  const labelRoom = Math.min(300, Math.max(120, ...rows.map(({ label }) => arial.widthOf(label, 13) + 20)))
  const hasWeights = rows.some(({ weight }) => weight !== undefined)
  const right = hasWeights ? 690 : 750
  const axis = axisFor(rows, 24 + labelRoom + 12, right, isRatio, scale.hasNoEffectLine)
  const head = 26
  const bottom = head + rows.length * rowHeight + 8
  const columnX = hasWeights ? 868 : 936
  const pooled = rows.find(({ kind }) => kind === 'pooled')
  const body = [
    text(24, 14, 'Study', { weight: 'bold' }),
    text(columnX, 14, `${levelWords(confidence)} CI`, { weight: 'bold', anchor: 'end' }),
    ...(hasWeights ? [text(936, 14, 'Weight', { weight: 'bold', anchor: 'end' })] : []),
    line(24, head - 4, 936, head - 4, { stroke: ink.rule, width: 1 }),
    ...(scale.hasNoEffectLine ? [line(axis.at(0), head, axis.at(0), bottom, { stroke: ink.soft, width: 1.5 })] : []),
    ...(pooled?.estimate === undefined
      ? []
      : [
          line(axis.at(pooled.estimate), head, axis.at(pooled.estimate), bottom, {
            stroke: ink.blue,
            width: 1,
            dash: '3 4',
          }),
        ]),
    ...rows.flatMap((row, i) => drawRow(row, head + (i + 0.5) * rowHeight, axis, labelRoom, columnX, told)),
    ...drawAxis(axis, bottom, isRatio ? `${words} (log scale)${sides(scale)}` : `${scale.words}${sides(scale)}`),
  ]
  const studies = rows.filter(({ kind }) => kind === 'study')
  const heard = rows.flatMap((row) =>
    row.estimate === undefined
      ? []
      : [`${row.label}: ${told({ estimate: row.estimate, low: row.low, high: row.high })}`],
  )
  return {
    svg: svgFile({
      title: titleOf(pooled, words, told, scale, confidence),
      subtitle: subtitleOf(input, words, studies.length),
      description: `Forest plot, ${words} with ${levelWords(confidence)} intervals. ${heard.join('; ')}.`,
      width,
      height: bottom + 52,
      body,
      caption: `Squares grow with the weight of the study; the diamond is the pooled estimate with its interval${
        rows.some(({ kind }) => kind === 'prediction')
          ? ', the bar below it where the effect of a new study like these is to be expected'
          : ''
      }. Arrows: the interval goes on. From ${file}.`,
    }),
    columns: ['kind', 'label', 'estimate', 'ci_low', 'ci_high', 'weight_percent', 'scale'],
    rows: rows.flatMap((row) =>
      row.estimate === undefined
        ? []
        : [[row.kind, row.label, read(row.estimate), read(row.low), read(row.high), row.weight ?? '', words]],
    ),
  }
}

/** Two, or three where all estimates are small: shares and differences of shares. */
function decimalsFor(estimates: readonly number[]): number {
  return estimates.every((estimate) => Math.abs(estimate) < 0.5) ? 3 : 2
}

function sides(scale: EffectScale): string {
  return scale.hasNoEffectLine ? '; the solid line is no effect' : ''
}

function titleOf(
  pooled: ForestRow | undefined,
  words: string,
  told: (row: { estimate: number; low: number; high: number }) => string,
  { hasNoEffectLine }: EffectScale,
  confidence: number,
): string {
  if (pooled?.estimate === undefined) return `No pooled ${words} could be computed`
  const { low, high } = pooled
  const figures = told({ estimate: pooled.estimate, low, high }).replace('(', `(${levelWords(confidence)} CI `)
  const said = `Pooled ${words}: ${figures}`
  if (!hasNoEffectLine) return said
  return `${said}; the interval ${low > 0 || high < 0 ? 'excludes' : 'includes'} no effect`
}

function subtitleOf({ analysis: { pooled, threeLevel } }: ForestInput, words: string, studies: number): string {
  const fit = pooled?.fit
  if (threeLevel?.fit.computed)
    return `${words}; ${studies} findings in ${threeLevel.fit.clusters} clusters; three-level model (REML), interval by cluster-robust error`
  if (!fit?.computed) return `${words}; ${studies} studies`
  const model = fit.method === 'FE' ? 'common effect' : `random effects (${fit.method})`
  const h = fit.heterogeneity
  const spread = h.computed ? `; I² ${fixed(h.I2, 0)} %${fit.method === 'FE' ? '' : `, τ² ${fixed(h.tau2, 3)}`}` : ''
  return `${words}; ${studies} ${studies === 1 ? 'study' : 'studies'}; ${model}${spread}`
}

/** Wide enough for the estimates and most of their intervals; one endless interval must not press all others together. */
function axisFor(rows: readonly ForestRow[], from: number, to: number, isRatio: boolean, hasZero: boolean): ValueAxis {
  const drawn = rows.flatMap(({ estimate, low, high }) => (estimate === undefined ? [] : [{ estimate, low, high }]))
  const estimates = drawn.map(({ estimate }) => estimate)
  const halves = drawn.map(({ low, high }) => (high - low) / 2).sort((a, b) => a - b)
  const typical = halves[Math.floor(halves.length / 2)] ?? 1
  const [least, most] = [
    Math.min(...estimates, ...(hasZero ? [0] : [])),
    Math.max(...estimates, ...(hasZero ? [0] : [])),
  ]
  const reach = Math.max(most - least, 4 * typical, 1e-9) * 0.9
  const low = Math.max(Math.min(...drawn.map((row) => row.low), least), least - reach)
  const high = Math.min(Math.max(...drawn.map((row) => row.high), most), most + reach)
  const edge = (high - low) * 0.03
  return valueAxis(low - edge, high + edge, from, to, isRatio)
}

function drawRow(
  row: ForestRow,
  y: number,
  axis: ValueAxis,
  labelRoom: number,
  columnX: number,
  told: (row: { estimate: number; low: number; high: number }) => string,
): string[] {
  const isBold = row.kind !== 'study' && row.kind !== 'left-out'
  const indent = row.isIndented ? 12 : 0
  const label = text(
    24 + indent,
    y + 4,
    arial.fitted(row.label, labelRoom - indent, 13),
    isBold ? { weight: 'bold' } : {},
  )
  if (row.estimate === undefined)
    return [
      label,
      ...(row.why ? [text(axis.at(axis.low), y + 4, row.why, { size: 12, fill: ink.soft, isOverLines: true })] : []),
    ]
  const { estimate, low, high } = row
  const inside = (value: number) => axis.at(Math.min(axis.high, Math.max(axis.low, value)))
  const figures = [
    text(
      columnX,
      y + 4,
      row.kind === 'prediction' ? told({ estimate, low, high }).replace(/^[^(]*/, '') : told({ estimate, low, high }),
      { anchor: 'end', ...(isBold ? { weight: 'bold' } : {}) },
    ),
    ...(row.weight === undefined ? [] : [text(936, y + 4, `${fixed(row.weight, 1)} %`, { anchor: 'end' })]),
  ]
  if (row.kind === 'pooled' || row.kind === 'group')
    return [
      label,
      polygon(
        [
          [inside(low), y],
          [inside(estimate), y - 8],
          [inside(high), y],
          [inside(estimate), y + 8],
        ],
        { fill: row.kind === 'pooled' ? ink.blue : ink.paper, stroke: ink.blue, width: 1 },
      ),
      ...figures,
    ]
  if (row.kind === 'prediction')
    return [
      label,
      rect(inside(low), y - 3, Math.max(1, inside(high) - inside(low)), 6, { fill: ink.blue }),
      ...figures.slice(0, 1),
    ]
  const size = row.weight === undefined ? 7 : 3 + Math.sqrt(row.weight) * 2.2
  const isOut = estimate < axis.low || estimate > axis.high
  return [
    label,
    line(inside(low), y, inside(high), y),
    ...(low < axis.low ? [arrow(inside(low), y, -1)] : []),
    ...(high > axis.high ? [arrow(inside(high), y, 1)] : []),
    isOut
      ? circle(inside(estimate), y, 2, { fill: ink.text })
      : rect(inside(estimate) - size / 2, y - size / 2, size, size, { fill: ink.text }),
    ...figures,
  ]
}

function arrow(x: number, y: number, side: 1 | -1): string {
  return polygon(
    [
      [x + side * 6, y],
      [x - side * 2, y - 5],
      [x - side * 2, y + 5],
    ],
    { fill: ink.text },
  )
}
