import { type FunnelData, funnelPoints, type Studies } from '@candour/statistics'
import { scaleLinear } from 'd3-scale'
import type { BiasChecks } from '../../analyses/bias/bias-checks.ts'
import type { EffectScale } from '../../analyses/studies/read-studies.ts'
import { fixed, pWords } from '../../words/statistic-words.ts'
import { svgFile } from '../kit/file-drawing.ts'
import { circle, group, ink, line, polygon, polyline, rect } from '../kit/shapes.ts'
import { text } from '../kit/text.ts'
import type { Plot } from './plot.ts'
import { drawAxis, valueAxis } from './value-axis.ts'

export interface FunnelInput {
  readonly studies: Studies
  readonly labels: readonly string[]
  readonly checks: BiasChecks
  readonly scale: EffectScale
  readonly file: string
}

const width = 960
const left = 84
const right = 740
const bottom = 440

/** Contours from the least to the most significant: the darker, the further from no effect. */
const shades = [ink.paper, '#eceff1', '#d5dbe0', '#bcc6ce'] as const

/** Estimates against their standard errors, over the contours of significance. */
export function funnelPlot({ studies, labels, checks, scale, file }: FunnelInput): Plot {
  const data = funnelPoints(studies)
  const filled = checks.trimAndFill.computed ? checks.trimAndFill.filled : { yi: [], vi: [] }
  const isRatio = scale.readsAs?.back === Math.exp
  const words = isRatio ? (scale.readsAs?.words ?? scale.words) : scale.words
  const read = isRatio ? Math.exp : (value: number) => value
  const largest = Math.max(...data.points.map(({ standardError }) => standardError)) * 1.06
  const all = [...studies.yi, ...filled.yi, 0]
  const span = Math.max(Math.max(...all) - Math.min(...all), 2 * largest)
  const axis = valueAxis(Math.min(...all) - 0.15 * span, Math.max(...all) + 0.15 * span, left, right, isRatio)
  const errors = scaleLinear([0, largest], [8, bottom])
  const ticks = errors.ticks(5)
  const format = errors.tickFormat(5)
  const body = [
    ...contours(data, axis, errors, largest),
    ...ticks.flatMap((tick) => [
      line(left, errors(tick), left - 5, errors(tick), { stroke: ink.soft, width: 1 }),
      text(left - 9, errors(tick) + 4, format(tick), { size: 12, anchor: 'end' }),
    ]),
    line(left, 8, left, bottom, { stroke: ink.soft, width: 1 }),
    text(26, bottom / 2, 'standard error (precise studies above)', { anchor: 'middle', rotate: -90 }),
    ...(checks.pooled.computed
      ? [
          line(axis.at(checks.pooled.estimate), 8, axis.at(checks.pooled.estimate), bottom, {
            stroke: ink.blue,
            dash: '3 4',
          }),
        ]
      : []),
    ...data.points.map(({ estimate, standardError }) =>
      circle(axis.at(estimate), errors(standardError), 5, { fill: ink.text, stroke: ink.paper }),
    ),
    ...filled.yi.map((estimate, i) =>
      circle(axis.at(estimate), errors(Math.sqrt(filled.vi[i] ?? 0)), 5, { fill: ink.paper, stroke: ink.orange }),
    ),
    ...drawAxis(axis, bottom, isRatio ? `${words} (log scale)` : words),
    ...key(filled.yi.length > 0, checks.pooled.computed),
  ]
  return {
    svg: svgFile({
      title: titleOf(checks),
      subtitle: `${words} against its standard error; ${checks.k} studies${checks.k < data.readWithAtLeast ? `, fewer than the ${data.readWithAtLeast} that a funnel should have to be read` : ''}`,
      description: `Funnel plot of ${checks.k} studies, ${words} by standard error. ${data.points
        .map(
          ({ estimate, standardError }, i) =>
            `${labels[i] ?? ''}: ${fixed(read(estimate), 2)}, standard error ${fixed(standardError, 3)}`,
        )
        .join('; ')}.`,
      width,
      height: bottom + 52,
      body,
      caption: `Shows: ${data.shows} Does not show: ${data.doesNotShow} From ${file}.`,
    }),
    columns: ['kind', 'label', words.replaceAll(' ', '_'), 'estimate', 'standard_error', 'p'],
    rows: [
      ...data.points.map(({ estimate, standardError, p }, i) => [
        'study',
        labels[i] ?? '',
        read(estimate),
        estimate,
        standardError,
        p,
      ]),
      ...filled.yi.map((estimate, i) => ['filled', '', read(estimate), estimate, Math.sqrt(filled.vi[i] ?? 0), '']),
    ],
  }
}

function titleOf({ egger, k }: BiasChecks): string {
  if (!egger.computed) return `A funnel of ${k} studies`
  return egger.p < 0.1
    ? `Small studies found other effects than large ones (Egger's test ${pWords(egger.p)})`
    : `Egger's test finds no asymmetry beyond chance (${pWords(egger.p)})`
}

/** The region of each level of significance about no effect, the widest drawn first. */
function contours(
  { contours: lines }: FunnelData,
  axis: ReturnType<typeof valueAxis>,
  errors: (value: number) => number,
  largest: number,
): string[] {
  const [low, high] = [axis.at(axis.low), axis.at(axis.high)]
  const inside = (value: number) => Math.min(high, Math.max(low, axis.at(value)))
  const ground = polygon(
    [
      [low, errors(0)],
      [high, errors(0)],
      [high, errors(largest)],
      [low, errors(largest)],
    ],
    { fill: shades[3] },
  )
  // A line that leaves the drawing at the side is followed to the corner.
  const wedge = (z: number, fill: string) => {
    const seLow = Math.min(largest, -axis.low / z)
    const seHigh = Math.min(largest, axis.high / z)
    return polygon(
      [
        [axis.at(0), errors(0)],
        [inside(z * seHigh), errors(seHigh)],
        [inside(z * largest), errors(largest)],
        [inside(-z * largest), errors(largest)],
        [inside(-z * seLow), errors(seLow)],
      ],
      { fill: fill },
    )
  }
  const widest = [...lines].sort((a, b) => b.z - a.z)
  return [
    ground,
    ...widest.map(({ z }, i) => wedge(z, shades[2 - i] ?? shades[0])),
    polyline(
      [
        [axis.at(0), errors(0)],
        [axis.at(0), errors(largest)],
      ],
      { stroke: ink.soft, width: 1.5 },
    ),
  ]
}

function key(hasFilled: boolean, hasPooled: boolean): string[] {
  const x = 768
  const rows: string[][] = [
    [circle(x, 0, 5, { fill: ink.text }), text(x + 16, 4, 'study')],
    ...(hasFilled
      ? [[circle(x, 0, 5, { fill: ink.paper, stroke: ink.orange }), text(x + 16, 4, 'filled in (invented)')]]
      : []),
    [line(x, -7, x, 7, { stroke: ink.soft, width: 1.5 }), text(x + 16, 4, 'no effect')],
    ...(hasPooled ? [[line(x, -8, x, 8, { stroke: ink.blue, dash: '3 4' }), text(x + 16, 4, 'pooled estimate')]] : []),
    ...(['p above 0.1', 'p 0.05 to 0.1', 'p 0.01 to 0.05', 'p below 0.01'] as const).map((words, i) => [
      rect(x - 8, -8, 16, 16, { fill: shades[i] ?? ink.paper, stroke: ink.rule, width: 1 }),
      text(x + 16, 4, words),
    ]),
  ]
  return rows.map((parts, i) => group(0, 24 + i * 26, parts))
}
