import { isWaiting, verdictWords } from '@candour/register'
import { scaleWords } from '../../words/estimate-words.ts'
import { px } from '../kit/element.ts'
import { drawing, label, labels } from '../kit/page-drawing.ts'
import { circle, line, path, rect } from '../kit/shapes.ts'
import { publicSans } from '../kit/text-measure.ts'
import type { TableView } from '../table-view.ts'
import { type KeyItem, swatch } from './chart-key.ts'
import type { ChartView } from './chart-view.ts'
import { axisTicks, type IntervalRow, sharedScaleOf } from './interval-rows.ts'
import { verdictShape } from './verdict-shape.ts'
import { axis, gutter, rulerOf, sides } from './wanted-axis.ts'

export interface IntervalsChartInput {
  readonly id: string
  /** What was found, in a sentence. */
  readonly title: string
  readonly rows: readonly IntervalRow[]
  /** Source and date. */
  readonly caption: string
  readonly csvHref?: string
}

interface Frame {
  readonly width: number
  /** Where the plot lies; labels and verdicts stand beside it (broad) or above and below it (narrow). */
  readonly left: number
  readonly right: number
  readonly isNarrow: boolean
}

const broad: Frame = { width: 960, left: 290, right: 680, isNarrow: false }
const narrow: Frame = { width: 340, left: 10, right: 330, isNarrow: true }
/**
 * What was promised and what happened: a row for each outcome, its interval against the line of no difference and the promised
 * change, turned so that the wanted way is always to the right.
 */
export function intervalsChart({ id, title, rows, caption, csvHref }: IntervalsChartInput): ChartView {
  const measured = rows.filter((row) => row.interval)
  const shared = sharedScaleOf(rows)
  const view = {
    id,
    title,
    subtitle: subtitleOf(
      rows.filter((row) => !isWaiting(row.verdict) && row.verdict !== 'silent' && row.verdict !== 'not-entered').length,
      measured.length,
      shared === undefined ? undefined : scaleWords[shared],
    ),
    caption,
    table: tableOf(rows),
    ...(csvHref === undefined ? {} : { csvHref }),
  }
  if (rows.length === 0)
    return { ...view, empty: 'Nothing was promised and nothing is reported, so there is nothing to draw.' }
  return {
    ...view,
    key: keyOf(rows),
    svg: draw(`${id}-broad`, title, rows, broad),
    narrowSvg: draw(`${id}-narrow`, title, rows, narrow),
  }
}

function subtitleOf(answered: number, measured: number, scale: string | undefined): string {
  const way = 'The wanted way is to the right, whatever the outcome.'
  if (measured === 0) return answered === 0 ? '' : 'No result has an interval on record, so each is shown as reported.'
  if (scale === undefined)
    return `Estimate with 95% interval, each row on a scale of its own: compare sides, not lengths. ${way}`
  return `Estimate with 95% interval, all rows on one scale (${scale}). ${way}`
}

function draw(id: string, title: string, rows: readonly IntervalRow[], frame: Frame): string {
  const shared = sharedScaleOf(rows)
  const reach = Math.max(0, ...rows.filter((row) => row.interval).map(reachOf)) || 1
  const ticks =
    shared === undefined
      ? []
      : axisTicks(shared, new Set(rows.filter((row) => row.interval).map((row) => row.wanted)), reach)
  const body: string[] = []
  const top = 34
  let y = top
  let wasPromised = rows[0]?.isPromised ?? false
  for (const row of rows) {
    if (wasPromised && !row.isPromised) {
      body.push(
        rect(0, y - 2, frame.width, 36, 'a-plate'),
        line(0, y + 6, frame.width, y + 6, 'a-rule'),
        label(0, y + 26, 'Also reported, never promised', { look: 't-small t-bold' }),
      )
      y += 36
      wasPromised = false
    }
    const drawn = drawRow(row, y, frame, shared === undefined ? reachOf(row) : reach)
    body.push(drawn.body)
    y += drawn.height
  }
  const centre = (frame.left + frame.right) / 2
  const ground = [
    rect(frame.left, top - 6, centre - frame.left, y - top + 6, 'a-other-way'),
    rect(centre, top - 6, frame.right - centre, y - top + 6, 'a-wanted-way'),
  ]
  return drawing(
    { id, width: frame.width, height: y + (ticks.length > 0 ? 48 : 30), title, description: descriptionOf(rows) },
    [
      ...ground,
      line(centre, top - 6, centre, y, 'a-zero'),
      ...sides(frame, 18),
      ...body,
      ...axis(ticks, frame, reach, y, shared === undefined ? '' : scaleWords[shared]),
      ...(ticks.length > 0 ? [] : sides(frame, y + 20)),
    ],
  )
}

/** A report can claim any number; an axis still needs two ends. */
const farthest = 1e300

function reachOf(row: IntervalRow): number {
  const { lo = 0, hi = 0, swc = 0 } = row.interval ?? {}
  return Math.min(Math.max(Math.abs(lo), Math.abs(hi), swc), farthest) * 1.06 || 1
}

function drawRow(row: IntervalRow, y: number, frame: Frame, reach: number): { body: string; height: number } {
  const name = publicSans.linesOf(row.label, frame.isNarrow ? 320 : 260, 15)
  const promise = publicSans.linesOf(
    `wanted to ${row.wanted === 'decrease' ? 'fall' : 'rise'}; ${row.promisedWords}`,
    frame.isNarrow ? 320 : 260,
    13,
  )
  const verdict = publicSans.linesOf(row.words, frame.isNarrow ? 295 : 240, 15)
  const estimate = row.estimateWords === '' ? [] : estimateLines(row.estimateWords, frame.isNarrow ? 295 : 240)
  const nameHeight = name.length * 19 + promise.length * 17
  const saidHeight = verdict.length * 19 + estimate.length * 17
  if (frame.isNarrow) {
    const plot = y + nameHeight + 22
    const height = nameHeight + 44 + saidHeight + 18
    return {
      height,
      body: [
        rect(0, y - 6, frame.width, nameHeight + 8, 'a-plate'),
        labels(2, y + 12, name, 19, { look: 't-bold' }),
        labels(2, y + 12 + name.length * 19 - 1, promise, 17, { look: 't-small t-soft' }),
        drawnResult(row, plot, frame, reach),
        rect(0, y + nameHeight + 40, frame.width, saidHeight + 22, 'a-plate'),
        verdictShape(row.verdict, 12, y + nameHeight + 52, 8),
        labels(28, y + nameHeight + 57, verdict, 19, { look: 't-bold' }),
        labels(28, y + nameHeight + 57 + verdict.length * 19 - 1, estimate, 17, { look: 't-small t-soft' }),
        line(0, y + height - 6, frame.width, y + height - 6, 'a-hair'),
      ].join(''),
    }
  }
  const height = Math.max(nameHeight, saidHeight, 40) + 20
  const middle = y + height / 2 - 2
  return {
    height,
    body: [
      labels(0, middle - nameHeight / 2 + 14, name, 19, { look: 't-bold' }),
      labels(0, middle - nameHeight / 2 + 13 + name.length * 19, promise, 17, { look: 't-small t-soft' }),
      drawnResult(row, middle, frame, reach),
      verdictShape(row.verdict, frame.right + 24, middle - saidHeight / 2 + 9, 8),
      labels(frame.right + 40, middle - saidHeight / 2 + 14, verdict, 19, { look: 't-bold' }),
      labels(frame.right + 40, middle - saidHeight / 2 + 13 + verdict.length * 19, estimate, 17, {
        look: 't-small t-soft',
      }),
      line(0, y + height - 2, frame.width, y + height - 2, 'a-hair'),
    ].join(''),
  }
}

/** The estimate in lines; its interval is kept together where it fits on a line of its own. */
function estimateLines(words: string, width: number): readonly string[] {
  const at = words.indexOf(' (')
  if (at === -1 || publicSans.widthOf(words, 13) <= width) return publicSans.linesOf(words, width, 13)
  return [...publicSans.linesOf(words.slice(0, at), width, 13), ...publicSans.linesOf(words.slice(at + 1), width, 13)]
}

/** What a row's result looks like in the plot: interval and estimate; a reported result at its side; or an empty interval. */
function drawnResult(row: IntervalRow, y: number, frame: Frame, reach: number): string {
  const x = rulerOf(frame, reach)
  if (row.interval) {
    const { est, lo, hi, swc } = row.interval
    return [
      swc === undefined
        ? ''
        : line(x(swc), y - 15, x(swc), y + 15, 'a-promise') +
          path(`M${px(x(swc))} ${px(y - 15)}v9l9 -4.5z`, 'a-promise-flag'),
      line(x(lo), y, x(hi), y, `a-interval i-${row.verdict}`),
      line(x(lo), y - 6, x(lo), y + 6, `a-interval i-${row.verdict}`),
      line(x(hi), y - 6, x(hi), y + 6, `a-interval i-${row.verdict}`),
      verdictShape(row.verdict, x(est), y, 8.5),
    ].join('')
  }
  const centre = (frame.left + frame.right) / 2
  if (row.verdict === 'silent' || row.verdict === 'not-entered' || isWaiting(row.verdict)) {
    const look = row.verdict === 'silent' ? 'a-silent' : 'a-waiting'
    return rect(frame.left + gutter + 20, y - 9, frame.right - frame.left - 2 * gutter - 40, 18, look, { rx: 9 })
  }
  const side = { improved: frame.right - gutter / 2, worse: frame.left + gutter / 2 }
  const at = row.verdict === 'improved' || row.verdict === 'worse' ? side[row.verdict] : undefined
  const said = row.verdict === 'not-measured' ? 'not measured' : 'as reported, no interval'
  const width = publicSans.widthOf(said, 13) + 12
  return [
    at === undefined ? '' : verdictShape(row.verdict, at, y, 8.5),
    rect(centre - width / 2, y - 10, width, 20, 'a-said', { rx: 3 }),
    label(centre, y + 4, said, { anchor: 'middle', look: 't-small t-soft' }),
  ].join('')
}

function keyOf(rows: readonly IntervalRow[]): readonly KeyItem[] {
  const has = (test: (row: IntervalRow) => boolean) => rows.some(test)
  return [
    ...(has((row) => row.interval !== undefined)
      ? [
          {
            sign: swatch(path('M1 7H21M1 3V11M21 3V11', 'a-interval i-plain') + circle(11, 7, 3.5, 'a-dot')),
            words: 'estimate and 95% interval',
          },
        ]
      : []),
    ...(has((row) => row.interval?.swc !== undefined)
      ? [
          {
            sign: swatch(path('M8 0V14', 'a-promise') + path('M8 0v9l9 -4.5z', 'a-promise-flag')),
            words: 'smallest change promised',
          },
        ]
      : []),
    ...(has((row) => row.verdict === 'silent')
      ? [
          {
            sign: swatch(rect(1, 2, 20, 10, 'a-silent', { rx: 5 })),
            words: 'promised, and silent',
          },
        ]
      : []),
    ...(has((row) => isWaiting(row.verdict))
      ? [
          {
            sign: swatch(rect(1, 2, 20, 10, 'a-waiting', { rx: 5 })),
            words: 'promised, not answered yet',
          },
        ]
      : []),
  ]
}

function descriptionOf(rows: readonly IntervalRow[]): string {
  return rows
    .map((row) => [row.label, row.words, row.estimateWords].filter((part) => part !== '').join(': '))
    .join('. ')
}

function tableOf(rows: readonly IntervalRow[]): TableView {
  return {
    caption: 'Promised and reported outcomes',
    columns: [{ text: 'Outcome' }, { text: 'Wanted' }, { text: 'Promised' }, { text: 'Reported' }, { text: 'Verdict' }],
    rows: rows.map((row) => [
      { text: row.label },
      { text: row.wanted },
      { text: row.promisedWords },
      { text: row.estimateWords === '' ? 'no answer' : row.estimateWords },
      { text: row.words || verdictWords[row.verdict], verdict: row.verdict },
    ]),
  }
}
