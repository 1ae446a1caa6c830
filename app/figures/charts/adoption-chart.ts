import { type AdoptionYear, type UptakeState, uptakeStates } from '@candour/register'
import { scaleLinear } from 'd3-scale'
import { uptakeStateWords } from '../../words/spread-words.ts'
import { counted } from '../../words/wording.ts'
import { drawing, label } from '../kit/page-drawing.ts'
import { ink, type Look, line, rect } from '../kit/shapes.ts'
import { type KeyItem, swatch } from './chart-key.ts'
import type { ChartView } from './chart-view.ts'

export interface AdoptionChartInput {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** Every year from the first to the last. */
  readonly years: readonly AdoptionYear[]
  readonly caption: string
  /** A place's name, for the table. */
  readonly nameOf: (place: string) => string
  readonly csvHref?: string
}

/** From below: what is known comes first, abandoned as wide and as strong as running. */
const stacked = ['running', 'abandoned', 'ended', 'unknown'] as const satisfies readonly UptakeState[]
const looks: { readonly [S in (typeof stacked)[number]]: Look } = {
  running: { fill: ink.blue },
  abandoned: { fill: ink.orange },
  ended: { fill: ink.rule },
  unknown: { fill: ink.paper, stroke: ink.soft, width: 1, dash: '3 2' },
}
/** A letter in each part, so that no colour is needed. */
const letters: { readonly [S in (typeof stacked)[number]]: string } = {
  running: 'R',
  abandoned: 'A',
  ended: 'E',
  unknown: '?',
}

/** How many places had taken a model up by the end of each year, each parted by how it stands with them now. */
export function adoptionChart(input: AdoptionChartInput): ChartView {
  const { id, title, subtitle, years, caption, csvHref, nameOf } = input
  const view = {
    id,
    title,
    subtitle,
    caption,
    table: {
      caption: 'Places that took it up, by year',
      columns: [
        { text: 'Year' },
        { text: 'New', isNumber: true },
        { text: 'In all', isNumber: true },
        ...stacked.map((state) => ({ text: `Of these ${uptakeStateWords[state]}`, isNumber: true })),
        { text: 'New in this year' },
      ],
      rows: years.map(({ year, places, standing }) => [
        { text: String(year) },
        { text: places.length.toLocaleString('en-GB') },
        { text: allIn(standing).toLocaleString('en-GB') },
        ...stacked.map((state) => ({ text: standing[state].toLocaleString('en-GB') })),
        { text: places.length === 0 ? 'none' : places.map(nameOf).join(', ') },
      ]),
    },
    ...(csvHref === undefined ? {} : { csvHref }),
  }
  if (years.length === 0) return { ...view, empty: 'No year in which a place took it up is on record.' }
  return {
    ...view,
    key: stacked.map(keyOf),
    svg: draw(`${id}-broad`, input, { width: 960, height: 260, each: 6 }),
    narrowSvg: draw(`${id}-narrow`, input, { width: 340, height: 240, each: 4 }),
  }
}

const allIn = (standing: AdoptionYear['standing']): number =>
  uptakeStates.reduce((sum, state) => sum + standing[state], 0)

function keyOf(state: (typeof stacked)[number]): KeyItem {
  return { sign: swatch(rect(1, 1, 20, 12, looks[state])), words: `${letters[state]} ${uptakeStateWords[state]}` }
}

interface Size {
  readonly width: number
  readonly height: number
  /** Years are named so that about so many names stand. */
  readonly each: number
}

function draw(id: string, { title, years }: AdoptionChartInput, { width, height, each }: Size): string {
  const [left, right, top, bottom] = [34, 8, 12, 28]
  const most = Math.max(...years.map(({ standing }) => allIn(standing)), 1)
  const y = scaleLinear([0, most], [height - bottom, top]).nice(4)
  const step = (width - left - right) / years.length
  const bar = Math.min(step * 0.8, 56)
  const ticks = y.ticks(Math.min(4, most)).filter(Number.isInteger)
  const columns = years.flatMap(({ year, standing }, at) => {
    const x = left + at * step + (step - bar) / 2
    let from = 0
    const parts = stacked.flatMap((state) => {
      const count = standing[state]
      if (count === 0) return []
      const [lower, upper] = [y(from), y(from + count)]
      from += count
      const isRoomy = bar >= 16 && lower - upper >= 16
      const ground = rect(x, upper, bar, lower - upper, looks[state])
      const look = state === 'running' || state === 'abandoned' ? 't-small t-bold t-inverse' : 't-small t-bold'
      return [
        ground,
        isRoomy ? label(x + bar / 2, (lower + upper) / 2 + 5, letters[state], { anchor: 'middle', look }) : '',
      ]
    })
    const isNamed = at % Math.max(1, Math.ceil(years.length / each)) === 0 || at === years.length - 1
    const isClear = at === years.length - 1 || years.length - 1 - at >= Math.ceil(years.length / each) / 2
    return [
      ...parts,
      isNamed && isClear ? label(x + bar / 2, height - 8, String(year), { anchor: 'middle', look: 't-small' }) : '',
    ]
  })
  const last = years.at(-1)
  const description = `By ${last?.year ?? ''} ${counted(last === undefined ? 0 : allIn(last.standing), 'place')} had taken it up.`
  return drawing({ id, width, height, title, description }, [
    ...ticks.flatMap((value) => [
      line(left, y(value), width - right, y(value), { stroke: ink.rule, width: 0.75 }),
      label(left - 6, y(value) + 4, value.toLocaleString('en-GB'), { anchor: 'end', look: 't-small t-soft' }),
    ]),
    ...columns,
    line(left, y(0), width - right, y(0), { stroke: ink.text, width: 1 }),
  ])
}
