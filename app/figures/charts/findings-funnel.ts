import type { Direction, Scale } from '@candour/register'
import { funnelPoints, type Studies } from '@candour/statistics'
import { scaleLinear } from 'd3-scale'
import { scaleWords } from '../../words/estimate-words.ts'
import { drawing, label } from '../kit/page-drawing.ts'
import { circle, line, path, polygon, rect } from '../kit/shapes.ts'
import { swatch } from './chart-key.ts'
import type { ChartView } from './chart-view.ts'
import { axisTicks } from './interval-rows.ts'
import { axis, rulerOf, sides, type WantedFrame } from './wanted-axis.ts'

export interface FindingsFunnelInput {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** On the scale of computing, 0 no difference, positive the wanted way. */
  readonly studies: Studies
  /** What each finding is called, and its size in words: of the first of the studies, or of all. */
  readonly names: readonly { readonly label: string; readonly words: string; readonly href: string }[]
  readonly mean: number
  readonly scale: Scale
  readonly wanted: Direction
  readonly caption: string
}

interface Frame extends WantedFrame {
  readonly width: number
  readonly bottom: number
}

const broad: Frame = { width: 960, left: 120, right: 840, bottom: 400 }
const narrow: Frame = { width: 340, left: 44, right: 336, bottom: 330 }
const top = 30

/**
 * Findings by size and precision: where precise ones (above) and imprecise ones (below) lie, about no difference. The wedge holds what chance alone
 * would call no difference, at 5 %: a gap in it, on the other side, is where results that nobody published would be missing.
 */
export function findingsFunnel(input: FindingsFunnelInput): ChartView {
  const { id, title, subtitle, caption, names, studies } = input
  const errors = studies.vi.map((v) => Math.sqrt(v))
  return {
    id,
    title,
    subtitle,
    caption,
    key: [
      { sign: swatch(circle(11, 7, 4.5, 'a-dot')), words: 'one finding' },
      { sign: swatch(path('M11 0V14', 'f-mean-line')), words: 'the mean' },
      { sign: swatch(rect(1, 1, 20, 12, 'f-wedge')), words: 'by itself not told from no difference, at 5%' },
    ],
    svg: draw(`${id}-broad`, input, broad),
    narrowSvg: draw(`${id}-narrow`, input, narrow),
    table: {
      caption: 'Findings by size and precision',
      columns: [{ text: 'Attempt' }, { text: 'Found' }, { text: 'Standard error', isNumber: true }],
      rows: names.map(({ label: name, words, href }, at) => [
        { text: name, href },
        { text: words },
        { text: (errors[at] ?? Number.NaN).toFixed(3) },
      ]),
    },
  }
}

function draw(id: string, { title, studies, names, mean, scale, wanted }: FindingsFunnelInput, frame: Frame): string {
  const { points, contours } = funnelPoints(studies, { levels: [0.05] })
  const largest = Math.max(...points.map(({ standardError }) => standardError)) * 1.08
  const z = contours[0]?.z ?? 0
  const reach = Math.max(...points.map(({ estimate }) => Math.abs(estimate)), z * largest) * 1.04
  const x = rulerOf(frame, reach)
  const y = scaleLinear([0, largest], [top, frame.bottom])
  const ticks = y.ticks(4)
  const format = y.tickFormat(4)
  return drawing(
    {
      id,
      width: frame.width,
      height: frame.bottom + 46,
      title,
      description: names.map(({ label: name, words }) => `${name}: ${words}`).join('. '),
    },
    [
      polygon(
        [
          [x(0), y(0)],
          [x(z * largest), frame.bottom],
          [x(-z * largest), frame.bottom],
        ],
        'f-wedge',
      ),
      line(x(0), top, x(0), frame.bottom, 'a-zero'),
      line(x(mean), top, x(mean), frame.bottom, 'f-mean-line'),
      ...sides(frame, 16),
      ...ticks.flatMap((tick) => [
        line(frame.left - 5, y(tick), frame.left, y(tick), 'a-axis'),
        label(frame.left - 8, y(tick) + 4, format(tick), { look: 't-small', anchor: 'end' }),
      ]),
      line(frame.left, top, frame.left, frame.bottom, 'a-axis'),
      ...points.map(({ estimate, standardError }) => circle(x(estimate), y(standardError), 5, 'f-point')),
      ...axis(
        axisTicks(scale, new Set([wanted]), reach),
        frame,
        reach,
        frame.bottom,
        `across: ${scaleWords[scale]}; down: standard error`,
      ),
    ],
  )
}
