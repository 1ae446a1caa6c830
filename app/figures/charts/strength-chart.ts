import { type DesignLevel, designLevels, type Verdict, verdictWords } from '@candour/register'
import { judgedVerdicts, type StrengthCount, strengthGroups, strengthNames } from '../../words/strength-words.ts'
import { counted, designInWords } from '../../words/wording.ts'
import { drawing, label, labels, linked } from '../kit/page-drawing.ts'
import { line, rect } from '../kit/shapes.ts'
import { publicSans } from '../kit/text-measure.ts'
import type { TableView } from '../table-view.ts'
import type { ChartView } from './chart-view.ts'
import { verdictSegment } from './verdict-segments.ts'
import { verdictShape } from './verdict-shape.ts'

export interface StrengthChartInput {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly counts: readonly StrengthCount[]
  readonly caption: string
  /** What is counted, in the singular: `attempt`, `project`. */
  readonly what?: string
  /** The list behind a cell; without one, cells lead nowhere. */
  readonly hrefOf?: (verdict: Verdict, level: DesignLevel) => string
  readonly csvHref?: string
}

/** Counts by verdict and level, and what most of a cell is measured by. */
interface Grid {
  readonly verdicts: readonly Verdict[]
  readonly countAt: (verdict: Verdict, level: DesignLevel) => number
  readonly most: number
  readonly nameOf: (verdict: Verdict, level: DesignLevel) => string
  readonly hrefOf: (verdict: Verdict, level: DesignLevel) => string | undefined
}

/** What was found by how sure it is: verdicts across, strength of design down, the strongest first. Each cell opens its list. */
export function strengthChart(input: StrengthChartInput): ChartView {
  const { id, title, subtitle, caption, what = 'attempt', csvHref } = input
  const grid = gridOf(input, what)
  const view = {
    id,
    title,
    subtitle,
    caption,
    table: tableOf(grid, what),
    ...(csvHref === undefined ? {} : { csvHref }),
  }
  if (grid.verdicts.length === 0) return { ...view, empty: `No ${what} with a result is on record here.` }
  return { ...view, svg: drawBroad(`${id}-broad`, input, grid), narrowSvg: drawNarrow(`${id}-narrow`, input, grid) }
}

function gridOf({ counts, hrefOf }: StrengthChartInput, what: string): Grid {
  const countAt = (verdict: Verdict, level: DesignLevel) =>
    counts.find((one) => one.verdict === verdict && one.level === level)?.count ?? 0
  return {
    verdicts: judgedVerdicts.filter((verdict) => designLevels.some((level) => countAt(verdict, level) > 0)),
    countAt,
    most: Math.max(1, ...counts.map(({ count }) => count)),
    nameOf: (verdict, level) =>
      `${counted(countAt(verdict, level), what)}: ${verdictWords[verdict]}, ${strengthNames[level]}`,
    hrefOf: (verdict, level) => hrefOf?.(verdict, level),
  }
}

/** Five squares, as many full as the design is strong. */
function squares(x: number, y: number, level: DesignLevel): string {
  return [1, 2, 3, 4, 5]
    .map((place) => rect(x + (place - 1) * 12 + 0.75, y, 8.5, 8.5, place <= level ? 'd-full' : 'd-empty'))
    .join('')
}

const rowTall = 40
const broadLeft = 262
/** As wide as six columns, so that a chart of one is drawn no larger than its neighbours. */
const broadWide = broadLeft + 6 * 112

function drawBroad(id: string, { title }: StrengthChartInput, grid: Grid): string {
  const column = Math.min(112, (960 - broadLeft) / grid.verdicts.length)
  const heads = grid.verdicts.map((verdict) => publicSans.linesOf(verdictWords[verdict], column - 10, 13))
  const top = 30 + Math.max(...heads.map((lines) => lines.length)) * 16
  const right = broadLeft + column * grid.verdicts.length
  const body = heads.map((lines, i) => {
    const verdict = grid.verdicts[i] ?? 'improved'
    const x = broadLeft + i * column
    return verdictShape(verdict, x + 10, 10, 8.5) + labels(x, 36, lines, 16, { look: 't-small' })
  })
  let y = top
  for (const { levels, canSay } of strengthGroups) {
    body.push(line(0, y, right, y, 'a-rule'), label(0, y + 18, `This design ${canSay}:`, { look: 't-small t-soft' }))
    y += 24
    for (const level of levels) {
      const name = publicSans.linesOf(strengthNames[level], broadLeft - 82, 14)
      const middle = y + rowTall / 2
      body.push(
        squares(0, middle - 4, level),
        labels(70, middle + 5 - (name.length - 1) * 8, name, 16, { look: 't-name' }),
      )
      for (const [i, verdict] of grid.verdicts.entries()) {
        body.push(cell(grid, verdict, level, { x: broadLeft + i * column, y, width: column, isBeside: true }))
      }
      y += rowTall
    }
  }
  return drawing(headOf(id, title, grid, Math.max(right, broadWide), y + 4), body)
}

/** On a phone the verdicts stand below each other, and the strengths are six narrow columns. */
function drawNarrow(id: string, { title }: StrengthChartInput, grid: Grid): string {
  const left = 112
  const column = 38
  const top = 54
  const tall = 46
  const xOf = (level: DesignLevel) => left + designLevels.indexOf(level) * column
  const heads = strengthGroups.flatMap(({ levels, short }) => {
    const from = xOf(levels[0] ?? 0)
    const wide = levels.length * column
    return [
      label(from + wide / 2, 14, short, { anchor: 'middle', look: 't-tiny t-soft' }),
      line(from + 2, 22, from + wide - 3, 22, 'a-axis'),
      ...levels.map((level) => label(xOf(level) + column / 2, 42, String(level), { anchor: 'middle', look: 't-name' })),
    ]
  })
  const rows = grid.verdicts.map((verdict, i) => {
    const y = top + i * tall
    const words = publicSans.linesOf(verdictWords[verdict], left - 26, 13)
    const cells = designLevels.map((level) =>
      cell(grid, verdict, level, { x: xOf(level), y, width: column, isBeside: false }),
    )
    return [
      line(0, y, 340, y, 'a-hair'),
      verdictShape(verdict, 9, y + tall / 2, 8),
      labels(24, y + tall / 2 + 5 - (words.length - 1) * 7.5, words, 15, { look: 't-small' }),
      ...cells,
    ].join('')
  })
  const foot = top + grid.verdicts.length * tall
  return drawing(headOf(id, title, grid, 340, foot + 4), [
    label(0, 14, 'Says why:', { look: 't-tiny t-soft' }),
    label(0, 42, 'Strength, of 5', { look: 't-tiny t-soft' }),
    ...heads,
    ...rows,
  ])
}

interface CellRoom {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Whether the number stands beside its bar, or above it. */
  readonly isBeside: boolean
}

/** One count, with a bar from nought in its verdict's look. A nought is a soft figure without a bar. */
function cell(grid: Grid, verdict: Verdict, level: DesignLevel, { x, y, width, isBeside }: CellRoom): string {
  const count = grid.countAt(verdict, level)
  const words = count.toLocaleString('en-GB')
  const textAt = isBeside ? { x, y: y + rowTall / 2 + 5 } : { x: x + width / 2, y: y + 20 }
  if (count === 0) {
    return label(textAt.x + (isBeside ? 2 : 0), textAt.y, '0', {
      look: 't-small t-soft',
      anchor: isBeside ? 'start' : 'middle',
    })
  }
  const room = isBeside ? width - publicSans.widthOf(grid.most.toLocaleString('en-GB'), 15) - 20 : width - 8
  const long = Math.max(3, (room * count) / grid.most)
  const body = isBeside
    ? verdictSegment(verdict, x + 1, y + 12, long, 16) + label(x + long + 7, textAt.y, words, { look: 't-bold' })
    : verdictSegment(verdict, x + (width - long) / 2, y + 27, long, 10) +
      label(textAt.x, textAt.y, words, { anchor: 'middle', look: 't-bold' })
  const target = rect(x, y + 1, width - 2, isBeside ? rowTall - 2 : 44, 'b-target')
  return linked(grid.hrefOf(verdict, level), grid.nameOf(verdict, level), target + body)
}

function headOf(id: string, title: string, grid: Grid, width: number, height: number) {
  const description = designLevels
    .flatMap((level) => {
      const said = grid.verdicts.flatMap((verdict) => {
        const count = grid.countAt(verdict, level)
        return count === 0 ? [] : [`${count.toLocaleString('en-GB')} ${verdictWords[verdict].toLowerCase()}`]
      })
      return said.length === 0 ? [] : [`${designInWords(level).strength}, ${strengthNames[level]}: ${said.join(', ')}`]
    })
    .join('. ')
  const hasLinks = grid.verdicts.some((verdict) =>
    designLevels.some((level) => grid.hrefOf(verdict, level) !== undefined),
  )
  return { id, title, width, height, description, hasLinks }
}

function tableOf(grid: Grid, what: string): TableView {
  const sum = (level: DesignLevel) => grid.verdicts.reduce((all, verdict) => all + grid.countAt(verdict, level), 0)
  const total = designLevels.reduce<number>((all, level) => all + sum(level), 0)
  return {
    caption: `By strength of design and verdict: ${counted(total, what)} with a result`,
    columns: [
      { text: 'Strength of design' },
      ...grid.verdicts.map((verdict) => ({ text: verdictWords[verdict], isNumber: true })),
      { text: 'Together', isNumber: true },
    ],
    rows:
      grid.verdicts.length === 0
        ? []
        : designLevels.map((level) => [
            { text: `${level} of 5: ${strengthNames[level]}` },
            ...grid.verdicts.map((verdict) => {
              const count = grid.countAt(verdict, level)
              const href = count === 0 ? undefined : grid.hrefOf(verdict, level)
              return { text: count.toLocaleString('en-GB'), ...(href === undefined ? {} : { href }) }
            }),
            { text: sum(level).toLocaleString('en-GB') },
          ]),
  }
}
