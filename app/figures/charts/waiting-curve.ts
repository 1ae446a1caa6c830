import type { SurvivalCurve } from '@candour/statistics'
import { scaleLinear } from 'd3-scale'
import { drawing, label } from '../kit/page-drawing.ts'
import { ink, line, type Point, polygon, polyline, rect } from '../kit/shapes.ts'
import { swatch } from './chart-key.ts'
import type { ChartView } from './chart-view.ts'

export interface WaitingCurveInput {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** Share still waiting by months; undefined without anybody. */
  readonly curve: SurvivalCurve | undefined
  /** Months to which it is drawn: beyond, too few are left. */
  readonly watched: number
  /** For those who do not see the drawing. */
  readonly description: string
  readonly caption: string
  readonly csvHref?: string
}

interface Frame {
  readonly width: number
  readonly height: number
  /** Years between two names of the axis. */
  readonly names: number
}

const band = { fill: '#d8e4f1' } as const
const half = { stroke: ink.soft, width: 1, dash: '5 4' } as const

/** The share that has done something by so many months, rising in steps, with the interval about it and the line of a half. */
export function waitingCurve(input: WaitingCurveInput): ChartView {
  const { id, title, subtitle, curve, caption, csvHref } = input
  const steps = curve?.steps ?? []
  const percent = (share: number) => `${Math.round(share * 100)}%`
  const view = {
    id,
    title,
    subtitle,
    caption,
    table: {
      caption: 'Projects that had shared a lesson, by months since their start',
      columns: [
        { text: 'Months since the start', isNumber: true },
        { text: 'Still without a lesson before', isNumber: true },
        { text: 'Shared the first in this month', isNumber: true },
        { text: 'Share that had shared one' },
        { text: '95% interval' },
      ],
      rows: steps.map(({ time, atRisk, events, survival, interval }) => [
        { text: time.toLocaleString('en-GB') },
        { text: atRisk.toLocaleString('en-GB') },
        { text: events.toLocaleString('en-GB') },
        { text: percent(1 - survival) },
        {
          text:
            interval === undefined
              ? 'none: all that were left did'
              : `${Math.round((1 - interval.high) * 100)} to ${percent(1 - interval.low)}`,
        },
      ]),
    },
    ...(csvHref === undefined ? {} : { csvHref }),
  }
  if (steps.length === 0)
    return {
      ...view,
      empty: 'No project of which it is known when it started has told a lesson on a day that is on record.',
    }
  return {
    ...view,
    key: [
      { sign: swatch(line(1, 7, 21, 7, { stroke: ink.blue, width: 2.5 })), words: 'share that had shared a lesson' },
      { sign: swatch(rect(1, 1, 20, 12, band)), words: '95% interval: chance alone' },
      { sign: swatch(line(1, 7, 21, 7, half)), words: 'a half' },
    ],
    svg: draw(`${id}-broad`, input, { width: 960, height: 330, names: 8 }),
    narrowSvg: draw(`${id}-narrow`, input, { width: 340, height: 270, names: 4 }),
  }
}

function draw(id: string, { title, curve, watched, description }: WaitingCurveInput, frame: Frame): string {
  const { width, height } = frame
  const [left, right, top, bottom] = [46, width - 14, 12, height - 46]
  const end = Math.max(watched, 12)
  const steps = (curve?.steps ?? []).filter(({ time }) => time <= end)
  const x = scaleLinear([0, end], [left, right])
  const y = scaleLinear([0, 1], [bottom, top])
  const rising = (shareOf: (step: (typeof steps)[number]) => number): readonly Point[] => {
    const points: Point[] = [[x(0), y(0)]]
    let last = 0
    for (const step of steps) {
      points.push([x(step.time), y(last)])
      last = shareOf(step)
      points.push([x(step.time), y(last)])
    }
    return [...points, [x(end), y(last)]]
  }
  const lower = rising(({ survival, interval }) => 1 - (interval?.high ?? survival))
  const upper = rising(({ survival, interval }) => 1 - (interval?.low ?? survival))
  const every = yearsApart(end / 12, frame.names)
  const years = Array.from({ length: Math.floor(end / 12 / every) + 1 }, (_, i) => i * every)
  const median = curve?.median.computed && curve.median.time <= end ? curve.median.time : undefined
  return drawing({ id, width, height, title, description }, [
    polygon([...lower, ...upper.toReversed()], band),
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
      line(left, y(share), right, y(share), share === 0.5 ? half : { stroke: ink.rule, width: 0.75 }),
      label(left - 6, y(share) + 4, `${share * 100}%`, { anchor: 'end', look: 't-small' }),
    ]),
    ...years.flatMap((year) => [
      line(x(year * 12), bottom, x(year * 12), bottom + 5, { stroke: ink.soft, width: 1 }),
      label(x(year * 12), bottom + 20, String(year), { anchor: 'middle', look: 't-small' }),
    ]),
    line(left, bottom, right, bottom, { stroke: ink.text, width: 1 }),
    ...(median === undefined ? [] : [line(x(median), y(0.5), x(median), bottom, half)]),
    polyline(
      rising(({ survival }) => 1 - survival),
      { stroke: ink.blue, width: 2.5 },
    ),
    label((left + right) / 2, height - 8, 'years since the start', { anchor: 'middle', look: 't-small' }),
  ])
}

/** Whole years between two names, so that about so many stand. */
function yearsApart(years: number, names: number): number {
  return [1, 2, 5, 10, 20, 50].find((every) => years / every <= names) ?? 100
}
