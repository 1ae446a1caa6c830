import { daysBetween, firstDayOf, isPlainDate, lastDayOf, type PartialDate, type PlainDate } from '@candour/register'
import { scaleLinear } from 'd3-scale'
import { dateInWords } from '../../words/wording.ts'
import { drawing, label, labels } from '../kit/page-drawing.ts'
import { circle, line } from '../kit/shapes.ts'
import { publicSans } from '../kit/text-measure.ts'
import type { TableView } from '../table-view.ts'
import type { ChartView } from './chart-view.ts'

/** One thing in a project's life. `due` is a date that was promised, `missed` one that passed without an answer. */
export interface TimelineEvent {
  readonly date: PartialDate
  readonly words: string
  readonly kind: 'happened' | 'due' | 'missed'
}

export interface TimelineInput {
  readonly id: string
  readonly title: string
  readonly events: readonly TimelineEvent[]
  /** When the project ran, drawn as a thick line. */
  readonly ran?: { readonly from: PartialDate; readonly to: PartialDate }
  readonly today: PlainDate
  readonly caption: string
  readonly csvHref?: string
}

/** A project's dates in order, from the first to today. A date known only by its month or year is drawn as long as it may be. */
export function timelineChart(input: TimelineInput): ChartView {
  const { id, title, caption, csvHref } = input
  const events = [...input.events].sort((a, b) => (firstDayOf(a.date) < firstDayOf(b.date) ? -1 : 1))
  const view = {
    id,
    title,
    subtitle: events.every((event) => isPlainDate(event.date))
      ? 'From the first date on record to today.'
      : 'Dates as precise as the sources give them; a shaded length is a month or a year.',
    caption,
    table: tableOf(events),
    ...(csvHref === undefined ? {} : { csvHref }),
  }
  if (events.length === 0) return { ...view, empty: 'No date of this project is on record.' }
  return {
    ...view,
    svg: drawBroad(`${id}-broad`, input, events),
    narrowSvg: drawNarrow(`${id}-narrow`, input, events),
  }
}

function sign(event: TimelineEvent, x: number, y: number): string {
  const look = { happened: 'tl-dot', due: 'tl-due', missed: 'tl-missed' }[event.kind]
  return circle(x, y, 6.5, look)
}

function drawBroad(id: string, { title, today, ran }: TimelineInput, events: readonly TimelineEvent[]): string {
  const width = 960
  const days = [
    ...events.map((event) => firstDayOf(event.date)),
    ...events.map((event) => lastDayOf(event.date)),
    today,
  ].sort()
  const first = days[0] ?? today
  const last = days.at(-1) ?? today
  const x = scaleLinear([0, Math.max(1, daysBetween(first, last))], [14, width - 14])
  const at = (day: PlainDate) => x(daysBetween(first, day))
  const middle = (event: TimelineEvent) => (at(firstDayOf(event.date)) + at(lastDayOf(event.date))) / 2
  const lanes = lanesOf(
    events.map((event) => ({ x: middle(event), lines: eventLines(event, 150) })),
    width,
  )
  const deepest = Math.max(...lanes.map((lane) => lane.lane))
  const laneHeight = 64
  const axis = 20
  const years: string[] = []
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year += 1) {
    const day = `${year}-01-01`
    if (isPlainDate(day)) years.push(line(at(day), axis - 6, at(day), axis + 6, 'tl-stem'))
  }
  const body = events.map((event, i) => {
    const lane = lanes[i]
    if (lane === undefined) return { stem: '', over: '' }
    const stand = middle(event)
    const top = axis + 22 + lane.lane * laneHeight
    const span = isPlainDate(event.date)
      ? ''
      : line(at(firstDayOf(event.date)), axis, at(lastDayOf(event.date)), axis, 'tl-span')
    return {
      stem: line(stand, axis, stand, top + 2, 'tl-stem'),
      over: span + sign(event, stand, axis) + eventText(lane.left, top + 15, lane.lines),
    }
  })
  return drawing(
    { id, width, height: axis + 28 + (deepest + 1) * laneHeight, title, description: descriptionOf(events) },
    [
      line(0, axis, width, axis, 'tl-axis'),
      ...years,
      ran === undefined ? '' : line(at(firstDayOf(ran.from)), axis, at(lastDayOf(ran.to)), axis, 'tl-run'),
      ...body.map(({ stem }) => stem),
      ...body.map(({ over }) => over),
    ],
  )
}

function eventLines(event: TimelineEvent, width: number): readonly string[] {
  return [dateInWords(event.date), ...publicSans.linesOf(event.words, width, 13)]
}

function eventText(x: number, y: number, [date = '', ...words]: readonly string[]): string {
  return label(x, y, date, { look: 't-small t-bold t-halo' }) + labels(x, y + 17, words, 16, { look: 't-small t-halo' })
}

/** Places each text right of its date on the first lane where it is clear of the one before; the last turns back at the edge. */
function lanesOf(texts: readonly { x: number; lines: readonly string[] }[], width: number) {
  const ends: number[] = []
  return texts.map(({ x, lines }) => {
    const wide = Math.max(...lines.map((words) => publicSans.widthOf(words, 13.5)))
    const left = Math.max(0, Math.min(x - 6, width - wide))
    const free = ends.findIndex((end) => left > end + 14)
    const lane = free === -1 ? ends.length : free
    ends[lane] = left + wide
    return { left, lane, lines }
  })
}

function drawNarrow(id: string, { title }: TimelineInput, events: readonly TimelineEvent[]): string {
  let y = 14
  const stops: number[] = []
  const body = events.map((event) => {
    const lines = eventLines(event, 290)
    const drawn = sign(event, 12, y) + eventText(32, y + 5, lines)
    stops.push(y)
    y += 26 + (lines.length - 1) * 16 + 8
    return drawn
  })
  return drawing({ id, width: 340, height: y, title, description: descriptionOf(events) }, [
    line(12, stops[0] ?? 0, 12, stops.at(-1) ?? 0, 'tl-axis'),
    ...body,
  ])
}

const kindWords = { happened: 'happened', due: 'due', missed: 'no answer seen' } as const

function descriptionOf(events: readonly TimelineEvent[]): string {
  return events.map((event) => `${dateInWords(event.date)}: ${event.words}`).join('. ')
}

function tableOf(events: readonly TimelineEvent[]): TableView {
  return {
    caption: 'Dates',
    columns: [{ text: 'Date' }, { text: 'What' }, { text: 'State' }],
    rows: events.map((event) => [
      { text: dateInWords(event.date) },
      { text: event.words },
      { text: kindWords[event.kind] },
    ]),
  }
}
