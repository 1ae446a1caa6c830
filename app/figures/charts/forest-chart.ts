import type { Direction, Scale } from '@candour/register'
import { scaleWords } from '../../words/estimate-words.ts'
import { drawing, labels } from '../kit/page-drawing.ts'
import { line, path, polygon, rect } from '../kit/shapes.ts'
import { publicSans } from '../kit/text-measure.ts'
import type { TableView } from '../table-view.ts'
import { type KeyItem, swatch } from './chart-key.ts'
import type { ChartView } from './chart-view.ts'
import { axisTicks } from './interval-rows.ts'
import { axis, rulerOf, sides, type WantedFrame } from './wanted-axis.ts'

/** What one finding found, or what several come to: on the scale of computing, 0 no difference, positive the wanted way. */
export interface ForestChartRow {
  /** A finding that is in the pool, one that is not, what those of the pool come to, or where one more attempt is to be expected. */
  readonly kind: 'pooled' | 'apart' | 'mean' | 'prediction'
  readonly label: string
  /** Below the label: place, year, design. */
  readonly under: string
  /** The numbers as they are printed. */
  readonly words: string
  readonly est: number
  readonly lo: number
  readonly hi: number
  /** Share of the mean, per cent. */
  readonly weight?: number
  readonly href?: string
}

export interface ForestChartInput {
  readonly id: string
  /** What was found, in a sentence. */
  readonly title: string
  readonly subtitle: string
  readonly rows: readonly ForestChartRow[]
  readonly scale: Scale
  readonly wanted: Direction
  /** Stands above the findings that are in no pool. */
  readonly apartTitle: string
  readonly caption: string
  readonly csvHref?: string
}

interface Frame extends WantedFrame {
  readonly width: number
  readonly isNarrow: boolean
}

const broad: Frame = { width: 960, left: 300, right: 690, isNarrow: false }
const narrow: Frame = { width: 340, left: 10, right: 330, isNarrow: true }

/**
 * Findings of one outcome on one scale, what they come to together, and where one more attempt like them is to be expected. Findings of weaker
 * designs stand below a line, in no pool.
 */
export function forestChart(input: ForestChartInput): ChartView {
  const { id, title, subtitle, rows, caption, csvHref } = input
  const view = {
    id,
    title,
    subtitle,
    caption,
    table: tableOf(rows),
    ...(csvHref === undefined ? {} : { csvHref }),
  }
  if (rows.length === 0)
    return {
      ...view,
      empty:
        'No finding with an interval stands on a scale that means the same everywhere, so there is nothing to draw.',
    }
  return {
    ...view,
    key: keyOf(rows),
    svg: draw(`${id}-broad`, input, broad),
    narrowSvg: draw(`${id}-narrow`, input, narrow),
  }
}

function draw(id: string, { title, rows, scale, wanted, apartTitle }: ForestChartInput, frame: Frame): string {
  const reach = reachOf(rows)
  const top = 34
  const body: string[] = []
  let y = top
  let isApart = false
  for (const row of rows) {
    if (row.kind === 'apart' && !isApart) {
      isApart = true
      const lines = publicSans.linesOf(apartTitle, frame.width - 4, 13)
      const tall = lines.length * 17 + 19
      body.push(
        rect(0, y - 2, frame.width, tall, 'a-plate'),
        line(0, y + 6, frame.width, y + 6, 'a-rule'),
        labels(0, y + 26, lines, 17, { look: 't-small t-bold' }),
      )
      y += tall
    }
    const drawn = drawRow(row, y, frame, reach)
    body.push(drawn.body)
    y += drawn.height
  }
  const centre = (frame.left + frame.right) / 2
  const mean = rows.find(({ kind }) => kind === 'mean')
  const x = rulerOf(frame, reach)
  return drawing(
    {
      id,
      width: frame.width,
      height: y + 48,
      title,
      description: rows.map((row) => `${row.label}: ${row.words}`).join('. '),
    },
    [
      rect(frame.left, top - 6, centre - frame.left, y - top + 6, 'a-other-way'),
      rect(centre, top - 6, frame.right - centre, y - top + 6, 'a-wanted-way'),
      line(centre, top - 6, centre, y, 'a-zero'),
      ...(mean === undefined ? [] : [line(x(mean.est), top - 6, x(mean.est), y, 'f-mean-line')]),
      ...sides(frame, 18),
      ...body,
      ...axis(axisTicks(scale, new Set([wanted]), reach), frame, reach, y, scaleWords[scale]),
    ],
  )
}

/** Wide enough for every estimate and most intervals: what reaches farther is drawn to the end, with an arrow. */
function reachOf(rows: readonly ForestChartRow[]): number {
  const ends = rows.flatMap(({ lo, hi }) => [Math.abs(lo), Math.abs(hi)]).toSorted((a, b) => a - b)
  const usual = ends[Math.floor(ends.length * 0.9)] ?? 1
  const least = Math.max(...rows.map(({ est }) => Math.abs(est)))
  return Math.max(usual, least) * 1.06 || 1
}

function drawRow(row: ForestChartRow, y: number, frame: Frame, reach: number): { body: string; height: number } {
  const room = frame.isNarrow ? 330 : 275
  const name = publicSans.linesOf(row.label, room, 15)
  const under = publicSans.linesOf(row.under, room, 13)
  const said = publicSans.linesOf(row.words, frame.isNarrow ? 330 : 245, 15)
  const isStrong = row.kind === 'mean' || row.kind === 'prediction'
  const nameHeight = name.length * 19 + under.length * 17
  const saidHeight = said.length * 18
  if (frame.isNarrow) {
    const height = nameHeight + 34 + saidHeight + 16
    return {
      height,
      body: [
        rect(0, y - 6, frame.width, nameHeight + 10, 'a-plate'),
        labels(2, y + 12, name, 19, { look: 't-bold' }),
        labels(2, y + 11 + name.length * 19, under, 17, { look: 't-small t-soft' }),
        drawn(row, y + nameHeight + 19, frame, reach),
        rect(0, y + nameHeight + 34, frame.width, saidHeight + 16, 'a-plate'),
        labels(2, y + nameHeight + 48, said, 18, { look: isStrong ? 't-bold' : '' }),
        line(0, y + height - 6, frame.width, y + height - 6, 'a-hair'),
      ].join(''),
    }
  }
  const height = Math.max(nameHeight, saidHeight, 34) + 16
  const middle = y + height / 2 - 2
  return {
    height,
    body: [
      labels(0, middle - nameHeight / 2 + 14, name, 19, { look: isStrong ? 't-bold' : '' }),
      labels(0, middle - nameHeight / 2 + 13 + name.length * 19, under, 17, { look: 't-small t-soft' }),
      drawn(row, middle, frame, reach),
      labels(frame.right + 20, middle - saidHeight / 2 + 14, said, 18, { look: isStrong ? 't-bold' : '' }),
      line(0, y + height - 2, frame.width, y + height - 2, 'a-hair'),
    ].join(''),
  }
}

function drawn({ kind, est, lo, hi, weight = 0 }: ForestChartRow, y: number, frame: Frame, reach: number): string {
  const x = rulerOf(frame, reach)
  if (kind === 'mean')
    return polygon(
      [
        [x(lo), y],
        [x(est), y - 9],
        [x(hi), y],
        [x(est), y + 9],
      ],
      'f-mean',
    )
  if (kind === 'prediction')
    return rect(x(lo), y - 4, x(hi) - x(lo), 8, 'f-prediction') + beyond(lo, hi, y, frame, reach)
  const side = 6 + Math.sqrt(weight) * 1.6
  const sign =
    kind === 'pooled'
      ? rect(x(est) - side / 2, y - side / 2, side, side, 'f-square')
      : rect(x(est) - 4, y - 4, 8, 8, 'f-apart')
  return [line(x(lo), y, x(hi), y, 'f-interval'), beyond(lo, hi, y, frame, reach), sign].join('')
}

/** Arrows where an interval goes on beyond the axis. */
function beyond(lo: number, hi: number, y: number, frame: WantedFrame, reach: number): string {
  const x = rulerOf(frame, reach)
  const arrow = (at: number, side: 1 | -1) => path(`M${at} ${y - 5}L${at + 9 * side} ${y}L${at} ${y + 5}Z`, 'f-arrow')
  return [lo < -reach ? arrow(x(-reach), -1) : '', hi > reach ? arrow(x(reach), 1) : ''].join('')
}

function keyOf(rows: readonly ForestChartRow[]): readonly KeyItem[] {
  const has = (kind: ForestChartRow['kind']) => rows.some((row) => row.kind === kind)
  const one = (sign: string, words: string): KeyItem => ({ sign: swatch(sign), words })
  return [
    ...(has('pooled')
      ? [
          one(
            path('M1 7H21', 'f-interval') + rect(7, 3, 8, 8, 'f-square'),
            hasWeights(rows)
              ? 'one attempt, with its interval; larger squares weigh more'
              : 'one attempt, with its interval',
          ),
        ]
      : []),
    ...(has('mean')
      ? [
          one(
            polygon(
              [
                [1, 7],
                [11, 1],
                [21, 7],
                [11, 13],
              ],
              'f-mean',
            ),
            'all together, with the interval of the mean',
          ),
        ]
      : []),
    ...(has('prediction')
      ? [one(rect(1, 4, 20, 6, 'f-prediction'), 'where one more attempt like these is to be expected')]
      : []),
    ...(has('apart')
      ? [one(path('M1 7H21', 'f-interval') + rect(7, 3, 8, 8, 'f-apart'), 'weaker design, in no pool')]
      : []),
  ]
}

const hasWeights = (rows: readonly ForestChartRow[]): boolean => rows.some(({ weight }) => weight !== undefined)

const kindWords: { readonly [K in ForestChartRow['kind']]: string } = {
  pooled: 'strong enough to be put together',
  apart: 'shown apart',
  mean: 'all together',
  prediction: 'one more attempt',
}

function tableOf(rows: readonly ForestChartRow[]): TableView {
  const isWeighed = hasWeights(rows)
  return {
    caption: 'What each attempt found, and what they come to',
    columns: [
      { text: 'Attempt' },
      { text: 'Where, when, how' },
      { text: 'Found' },
      { text: 'Part it plays' },
      ...(isWeighed ? [{ text: 'Weight', isNumber: true }] : []),
    ],
    rows: rows.map(({ label: name, href, under, words, kind, weight }) => [
      { text: name, ...(href === undefined ? {} : { href }) },
      { text: under },
      { text: words },
      { text: kindWords[kind] },
      ...(isWeighed ? [{ text: weight === undefined ? '' : `${weight.toFixed(1)}%` }] : []),
    ]),
  }
}
