import { type Verdict, verdicts, verdictWords } from '@candour/register'
import { counted } from '../../words/wording.ts'
import { element, px } from '../kit/element.ts'
import { drawing, label, labels, linked } from '../kit/page-drawing.ts'
import { line, rect } from '../kit/shapes.ts'
import { publicSans } from '../kit/text-measure.ts'
import type { TableView } from '../table-view.ts'
import { swatch } from './chart-key.ts'
import type { ChartView } from './chart-view.ts'
import { verdictShape } from './verdict-shape.ts'

/** Attempts at one approach that tell of one outcome, and their verdicts on it. */
export interface GapCell {
  readonly outcome: string
  readonly approach: string
  readonly attempts: number
  readonly verdicts: ReadonlyMap<Verdict, number>
  readonly strong: number
  readonly href: string
}

/** A row or a column of the map. */
export interface GapHead {
  readonly code: string
  readonly name: string
  readonly href?: string
}

export interface GapMapInput {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly caption: string
  /** Rows, from above. */
  readonly outcomes: readonly GapHead[]
  /** Columns, from the left. */
  readonly approaches: readonly GapHead[]
  /** What a column is: `Practice area`. */
  readonly approachWord: string
  /** Those of the table; those whose approach is a column are drawn. */
  readonly cells: readonly GapCell[]
  readonly csvHref?: string
}

const rowTall = 34
const nameRoom = 236
const broadWidth = 960

/**
 * Where something was tried, and where nothing was: outcomes by approaches. In a cell stands one shape for each verdict, as large as there are
 * attempts that have it; an empty cell is a gap. On a narrow screen each outcome lists what was tried for it.
 */
export function gapMap(input: GapMapInput): ChartView {
  const { id, title, subtitle, caption, cells, csvHref } = input
  const view = { id, title, subtitle, caption, table: tableOf(input), ...(csvHref === undefined ? {} : { csvHref }) }
  if (cells.length === 0)
    return { ...view, empty: 'No attempt on record tells of an outcome, so there is nothing to draw.' }
  const there = new Set(cells.flatMap(({ verdicts: own }) => [...own.keys()]))
  return {
    ...view,
    key: verdicts
      .filter((verdict) => there.has(verdict))
      .map((verdict) => ({ sign: swatch(verdictShape(verdict, 11, 7, 6)), words: verdictWords[verdict] })),
    svg: drawBroad(input),
    narrowSvg: drawNarrow(input),
  }
}

function drawBroad({ id, title, outcomes, approaches, cells }: GapMapInput): string {
  const wide = (broadWidth - nameRoom) / Math.max(approaches.length, 1)
  const head =
    20 + Math.max(...approaches.map(({ name }) => publicSans.widthOf(publicSans.fitted(name, 190, 13), 13))) * 0.8
  const byPlace = new Map(cells.map((cell) => [`${cell.outcome} ${cell.approach}`, cell]))
  const bottom = head + outcomes.length * rowTall
  const columns = approaches.map(({ name, href }, at) => {
    const x = nameRoom + (at + 0.5) * wide
    const written = element(
      'g',
      { transform: `translate(${px(x - 4)} ${px(head - 8)}) rotate(-52)` },
      label(0, 4, publicSans.fitted(name, 190, 13), { look: 't-small' }),
    )
    return [linked(href, name, written), line(x + wide / 2, head, x + wide / 2, bottom, 'a-hair')].join('')
  })
  const rows = outcomes.map((outcome, at) => {
    const y = head + at * rowTall
    const drawn = approaches.flatMap((approach, column) => {
      const cell = byPlace.get(`${outcome.code} ${approach.code}`)
      return cell === undefined ? [] : [drawCell(cell, outcome, approach, nameRoom + column * wide, y, wide)]
    })
    const name = publicSans.linesOf(outcome.name, nameRoom - 12, 14)
    return [
      line(0, y, broadWidth, y, 'a-hair'),
      linked(
        outcome.href,
        `The evidence on ${outcome.name}`,
        labels(0, y + rowTall / 2 + 5 - (name.length - 1) * 8, name, 16, { look: 't-small' }),
      ),
      ...drawn,
    ].join('')
  })
  return drawing(
    {
      id: `${id}-broad`,
      width: broadWidth,
      height: bottom + 2,
      title,
      description: descriptionOf(cells),
      hasLinks: true,
    },
    [...columns, ...rows, line(0, bottom, broadWidth, bottom, 'a-hair')],
  )
}

/** The shapes of a cell side by side, and how many attempts there are in all. */
function drawCell(cell: GapCell, outcome: GapHead, approach: GapHead, x: number, y: number, wide: number): string {
  const shapes = marksOf(cell, wide - 22)
  return linked(
    cell.href,
    nameOf(cell, outcome, approach),
    [
      rect(x + 1, y + 1, wide - 2, rowTall - 2, 'b-target'),
      ...shapes.map(({ verdict, at, r }) => verdictShape(verdict, x + 3 + at, y + rowTall / 2, r)),
      label(x + wide - 4, y + rowTall - 5, String(cell.attempts), { look: 't-tiny t-soft', anchor: 'end' }),
    ].join(' '),
  )
}

/** Of each verdict a shape whose area grows with its attempts, made smaller together where they would not fit. */
function marksOf({ verdicts: own }: GapCell, room: number) {
  const sorted = verdicts.flatMap((verdict) => {
    const count = own.get(verdict)
    return count === undefined ? [] : [{ verdict, r: Math.min(4.5 * Math.sqrt(count), 13) }]
  })
  const needed = sorted.reduce((sum, { r }) => sum + 2 * r + 2, 0)
  const factor = Math.min(1, room / needed)
  let at = needed < room ? (room - needed) / 2 : 0
  return sorted.map(({ verdict, r }) => {
    const small = r * factor
    const mark = { verdict, r: small, at: at + small }
    at += 2 * small + 2 * factor
    return mark
  })
}

function drawNarrow({ id, title, outcomes, approaches, cells }: GapMapInput): string {
  const body: string[] = []
  let y = 0
  for (const outcome of outcomes) {
    const name = publicSans.linesOf(outcome.name, 336, 15)
    body.push(
      line(0, y, 340, y, 'a-hair'),
      linked(outcome.href, `The evidence on ${outcome.name}`, labels(0, y + 20, name, 19, { look: 't-bold' })),
    )
    y += name.length * 19 + 10
    const own = approaches.flatMap((approach) => {
      const cell = cells.find((one) => one.outcome === outcome.code && one.approach === approach.code)
      return cell === undefined ? [] : [{ approach, cell }]
    })
    if (own.length === 0) {
      body.push(label(0, y + 14, 'nothing on record', { look: 't-small t-soft' }))
      y += 24
    }
    for (const { approach, cell } of own) {
      const words = publicSans.fitted(approach.name, 190, 13)
      body.push(
        linked(
          cell.href,
          nameOf(cell, outcome, approach),
          [
            rect(0, y - 3, 340, 28, 'b-target'),
            label(0, y + 16, words, { look: 't-small' }),
            ...marksOf(cell, 100).map(({ verdict, at, r }) => verdictShape(verdict, 204 + at, y + 12, r)),
            label(336, y + 16, String(cell.attempts), { look: 't-small', anchor: 'end' }),
          ].join(' '),
        ),
      )
      y += 30
    }
    y += 8
  }
  return drawing(
    { id: `${id}-narrow`, width: 340, height: y + 2, title, description: descriptionOf(cells), hasLinks: true },
    body,
  )
}

const verdictsInWords = ({ verdicts: own }: Pick<GapCell, 'verdicts'>): string =>
  verdicts
    .flatMap((verdict) => {
      const count = own.get(verdict)
      return count === undefined ? [] : [`${count} ${verdictWords[verdict].toLowerCase()}`]
    })
    .join(', ')

const nameOf = (cell: GapCell, outcome: GapHead, approach: GapHead): string =>
  `${counted(cell.attempts, 'attempt')}: ${outcome.name}, ${approach.name}: ${verdictsInWords(cell)}`

function descriptionOf(cells: readonly GapCell[]): string {
  return `${counted(cells.length, 'pair')} of outcome and approach with any attempt. The table below has each.`
}

function tableOf({ cells, outcomes, approaches, approachWord }: GapMapInput): TableView {
  const names = new Map(outcomes.map(({ code, name }) => [code, name]))
  const approachNames = new Map(approaches.map(({ code, name }) => [code, name]))
  return {
    caption: 'Every pair that was tried',
    columns: [
      { text: 'Outcome' },
      { text: approachWord },
      { text: 'Attempts', isNumber: true },
      { text: 'How they went on it' },
      { text: 'Of strong design', isNumber: true },
    ],
    rows: cells.map((cell) => [
      { text: names.get(cell.outcome) ?? cell.outcome },
      { text: approachNames.get(cell.approach) ?? cell.approach },
      { text: cell.attempts.toLocaleString('en-GB'), href: cell.href },
      { text: verdictsInWords(cell) },
      { text: cell.strong.toLocaleString('en-GB') },
    ]),
  }
}
