import {
  type Funnel,
  type Stage,
  type StageAnswer,
  type StageCode,
  type UnfavourableFate,
  type Verdict,
  verdictWords,
} from '@candour/register'
import { answerWords, fates, fateWords, funnelSentence, stageParts, stageWords } from '../../words/funnel-words.ts'
import { counted } from '../../words/wording.ts'
import { px } from '../kit/element.ts'
import { drawing, hatching, label, labels, linked } from '../kit/page-drawing.ts'
import { line, path, rect } from '../kit/shapes.ts'
import { publicSans } from '../kit/text-measure.ts'
import type { CellView, TableView } from '../table-view.ts'
import { swatch } from './chart-key.ts'
import type { ChartView } from './chart-view.ts'
import { type VerdictCounts, verdictCountsInWords, verdictParts, verdictSegment } from './verdict-segments.ts'
import { verdictShape } from './verdict-shape.ts'

export interface FunnelChartInput {
  readonly id: string
  /** The question, or what was found, in a sentence; without one the diagram reads itself out. */
  readonly title?: string
  /** Whose funnel: `Innovation programme, rounds 1 and 2`. */
  readonly subtitle: string
  readonly funnel: Funnel
  readonly caption: string
  /** The project list behind each band. */
  readonly hrefs: {
    readonly stage: (stage: StageCode, answer: StageAnswer) => string
    readonly verdict: (verdict: Verdict) => string
    readonly fate: (fate: UnfavourableFate) => string
  }
  readonly csvHref?: string
}

/** *Where did the failures go?* The stages from application to answer, each split into yes, no and not known; then the verdicts; then what became of the unfavourable results. */
export function funnelChart(input: FunnelChartInput): ChartView {
  const { id, funnel, subtitle, caption, csvHref } = input
  const title = input.title ?? funnelSentence(funnel)
  const view = { id, title, subtitle, caption, table: tableOf(funnel), ...(csvHref === undefined ? {} : { csvHref }) }
  if (universeOf(funnel) === 0)
    return { ...view, empty: 'No application and no project of this programme is on record.' }
  return {
    ...view,
    key: [
      { sign: swatch(rect(0, 0, 22, 14, 'b-yes')), words: 'yes' },
      {
        sign: swatch(hatching(`${id}-key-hatch`) + rect(0, 0, 22, 14, 'b-unknown', { fill: `url(#${id}-key-hatch)` })),
        words: 'not known',
      },
      { sign: swatch(rect(0.5, 0.5, 21, 13, 'b-no')), words: 'no' },
    ],
    svg: drawBroad(`${id}-broad`, title, input),
    narrowSvg: drawNarrow(`${id}-narrow`, title, input),
  }
}

function universeOf(funnel: Funnel): number {
  return Math.max(0, ...funnel.stages.map((stage) => stage.count + stage.no + stage.unknown))
}

/** What flows on from a stage: where who reached it is not known at all, as many as are not known. */
function reached({ count, unknown }: Stage): number {
  return count === 0 ? unknown : count
}

function verdictCountsOf(funnel: Funnel): VerdictCounts {
  return new Map([...funnel.verdicts].map(([verdict, ids]) => [verdict, ids.length]))
}

function bandName(stage: Stage, answer: StageAnswer, count: number): string {
  return `${stageWords[stage.code]}, ${answerWords[answer]}: ${counted(count, 'project')}`
}

function band(id: string, answer: StageAnswer, x: number, y: number, width: number, height: number): string {
  if (answer === 'unknown') return rect(x, y, width, height, 'b-unknown', { fill: `url(#${id}-hatch)` })
  return rect(x, y, width, height, answer === 'yes' ? 'b-yes' : 'b-no')
}

function drawBroad(id: string, title: string, { funnel, hrefs }: FunnelChartInput): string {
  const left = 82
  const column = 92
  const wide = 46
  const top = 54
  const tall = 230
  const perProject = tall / universeOf(funnel)
  const xOf = (i: number) => left + i * column
  const flows = funnel.stages.slice(0, -1).map((stage, i) => {
    const next = funnel.stages[i + 1]
    const [from, to] = [reached(stage) * perProject, (next?.count ?? 0) * perProject]
    return path(
      `M${px(xOf(i) + wide)} ${px(top)}H${px(xOf(i + 1))}V${px(top + to)}L${px(xOf(i) + wide)} ${px(top + from)}Z`,
      'b-flow',
    )
  })
  const rows = { yes: top + tall + 30, unknown: top + tall + 52, no: top + tall + 74 } as const
  const columns = funnel.stages.map((stage, i) => {
    let y = top
    const bands = stageParts(stage).map(({ answer, count }) => {
      const height = count * perProject
      const number = label(xOf(i) + wide / 2, rows[answer], count.toLocaleString('en-GB'), {
        anchor: 'middle',
        look: answer === 'yes' ? 't-bold' : '',
      })
      const drawn = count === 0 ? number : band(id, answer, xOf(i), y, wide, height) + number
      y += height
      return count === 0 ? drawn : linked(hrefs.stage(stage.code, answer), bandName(stage, answer, count), drawn)
    })
    const name = publicSans.linesOf(stageWords[stage.code], column - 6, 14)
    return (
      labels(xOf(i) + wide / 2, top - 12 - (name.length - 1) * 17, name, 17, { anchor: 'middle', look: 't-name' }) +
      bands.join('')
    )
  })
  const rowNames = stageParts(emptyStage).map(({ answer }) =>
    label(0, rows[answer], answerWords[answer], { look: answer === 'yes' ? 't-bold t-small' : 't-small' }),
  )
  const verdictsAt = xOf(funnel.stages.length)
  const height = top + tall + 88
  const fateTop = height + 24
  return drawing({ id, width: 960, height: fateTop + 96, title, description: descriptionOf(funnel), hasLinks: true }, [
    hatching(`${id}-hatch`),
    ...flows,
    line(0, top + tall + 10, xOf(funnel.stages.length - 1) + wide, top + tall + 10, 'a-axis'),
    ...columns,
    ...rowNames,
    verdictColumn(funnel, hrefs.verdict, verdictsAt, top, tall, wide),
    fateBar(id, funnel, hrefs.fate, { top: fateTop, width: 960, isNarrow: false }),
  ])
}

const emptyStage: Stage = {
  code: 'applied',
  count: 0,
  no: 0,
  unknown: 0,
  projects: [],
  projectsNo: [],
  projectsUnknown: [],
}

/** The last column: the verdicts as one bar, each with a line to its words, which keep clear of each other. */
function verdictColumn(
  funnel: Funnel,
  hrefOf: (verdict: Verdict) => string,
  x: number,
  top: number,
  tall: number,
  wide: number,
): string {
  const parts = verdictParts(verdictCountsOf(funnel))
  const total = parts.reduce((sum, part) => sum + part.count, 0)
  if (total === 0) return ''
  const lead = 25
  const start = top + Math.max(0, (tall - parts.length * lead) / 2) + lead / 2
  let y = top
  const body = parts.map(({ verdict, count }, i) => {
    const height = (tall * count) / total
    const middle = y + height / 2
    const at = start + i * lead
    const drawn = [
      verdictSegment(verdict, x, y, wide, height, 'upright'),
      line(x + wide + 2, middle, x + wide + 20, at, 'b-leader'),
      verdictShape(verdict, x + wide + 31, at, 7),
      verdictLabel(x + wide + 44, at, verdict, count),
    ].join('')
    y += height
    return linked(hrefOf(verdict), verdictName(verdict, count), drawn)
  })
  return label(x + wide / 2, top - 12, 'Verdicts', { anchor: 'middle', look: 't-name' }) + body.join('')
}

/** Begins with the words that are seen, so that who speaks to the screen can say them. */
function verdictName(verdict: Verdict, count: number): string {
  return `${count.toLocaleString('en-GB')} ${verdictWords[verdict]}: ${count === 1 ? 'project' : 'projects'} with this verdict`
}

function verdictLabel(x: number, y: number, verdict: Verdict, count: number): string {
  const words = shortWords[verdict] ?? verdictWords[verdict]
  return label(x, y + 4.5, words, { look: 't-small' }, count.toLocaleString('en-GB'))
}

/** Words that are too long for the column of verdicts. */
const shortWords: { readonly [V in Verdict]?: string } = {
  'improved-less-than-promised': 'Improved, less',
  'no-difference': 'No difference',
  'not-shown': 'None shown',
  'not-entered': 'Not entered yet',
  undated: 'No date, no report',
}

interface Room {
  readonly top: number
  readonly width: number
  readonly isNarrow: boolean
}

/** Of the unfavourable results: published as such, not published, contradicted, not known. */
function fateBar(id: string, funnel: Funnel, hrefOf: (fate: UnfavourableFate) => string, room: Room): string {
  const parts = fates.map((fate) => ({ fate, count: funnel.unfavourable[fate].length }))
  const total = parts.reduce((sum, part) => sum + part.count, 0)
  const heading = `What became of the ${counted(total, 'unfavourable result')} (worse, worse in part, no difference, or none shown)`
  const lines = publicSans.linesOf(total === 0 ? 'No unfavourable result is on record' : heading, room.width, 15)
  const head =
    line(0, room.top - 12, room.width, room.top - 12, 'a-rule') +
    labels(0, room.top + 12, lines, 19, { look: 't-bold' })
  if (total === 0) return head
  const barTop = room.top + 8 + lines.length * 19
  let x = 0.5
  const slot = room.width / fates.length
  const body = parts.map(({ fate, count }, i) => {
    const wide = ((room.width - 1) * count) / total
    const looks = {
      published_as_such: 'b-yes',
      unpublished: 'b-no',
      contradicted: 'b-contradicted',
      unknown: 'b-unknown',
    }
    const fill = fate === 'unknown' ? { fill: `url(#${id}-hatch)` } : {}
    const words = room.isNarrow
      ? [rect(0.5, barTop + 38 + i * 24, 14, 11, looks[fate], fill), fateLabel(22, barTop + 48 + i * 24, fate, count)]
      : [
          rect(i * slot + 0.5, barTop + 36, 14, 11, looks[fate], fill),
          fateLabel(i * slot + 22, barTop + 46, fate, count),
        ]
    const drawn = (count === 0 ? '' : rect(x, barTop, wide, 22, looks[fate], fill)) + words.join('')
    x += wide
    return count === 0
      ? drawn
      : linked(
          hrefOf(fate),
          `${count.toLocaleString('en-GB')} ${fateWords[fate].toLowerCase()}: ${count === 1 ? 'unfavourable result' : 'unfavourable results'}`,
          drawn,
        )
  })
  return head + body.join('')
}

function fateLabel(x: number, y: number, fate: UnfavourableFate, count: number): string {
  return label(x, y, fateWords[fate].toLowerCase(), { look: 't-small' }, count.toLocaleString('en-GB'))
}

/** On a phone the stages stand below each other, each a bar with its numbers under it. */
function drawNarrow(id: string, title: string, { funnel, hrefs }: FunnelChartInput): string {
  const width = 340
  const perProject = width / universeOf(funnel)
  const lead = 74
  const stages = funnel.stages.map((stage, i) => {
    const y = i * lead
    let x = 0
    const bands = stageParts(stage).map(({ answer, count }) => {
      const wide = count * perProject
      const drawn =
        count === 0
          ? ''
          : linked(
              hrefs.stage(stage.code, answer),
              bandName(stage, answer, count),
              band(id, answer, x, y + 22, wide, 18),
            )
      x += wide
      return drawn
    })
    const numbers = stageParts(stage)
      .map(({ answer, count }) => `${count.toLocaleString('en-GB')} ${answerWords[answer]}`)
      .join(' · ')
    return (
      label(0, y + 15, stageWords[stage.code], { look: 't-bold' }) +
      bands.join('') +
      label(0, y + 56, numbers, { look: 't-small' })
    )
  })
  const parts = verdictParts(verdictCountsOf(funnel))
  const most = Math.max(1, ...parts.map((part) => part.count))
  const top = funnel.stages.length * lead + 4
  const rows = parts.map(({ verdict, count }, i) => {
    const y = top + 34 + i * 28
    const drawn = [
      verdictShape(verdict, 9, y, 7),
      verdictLabel(24, y, verdict, count),
      verdictSegment(verdict, 160, y - 8, Math.max(3, (176 * count) / most), 16),
    ].join('')
    return linked(hrefs.verdict(verdict), verdictName(verdict, count), drawn)
  })
  const fateTop = top + 34 + parts.length * 28 + 12
  return drawing({ id, width, height: fateTop + 190, title, description: descriptionOf(funnel), hasLinks: true }, [
    hatching(`${id}-hatch`),
    ...stages,
    line(0, top - 6, width, top - 6, 'a-rule'),
    label(0, top + 14, 'Verdicts', { look: 't-bold' }),
    ...rows,
    fateBar(id, funnel, hrefs.fate, { top: fateTop + 12, width, isNarrow: true }),
  ])
}

function descriptionOf(funnel: Funnel): string {
  const stages = funnel.stages.map((stage) => {
    const numbers = stageParts(stage).map(({ answer, count }) => `${count} ${answerWords[answer]}`)
    return `${stageWords[stage.code]}: ${numbers.join(', ')}`
  })
  const fate = fates.map((code) => `${funnel.unfavourable[code].length} ${fateWords[code].toLowerCase()}`)
  return `${stages.join('. ')}. Verdicts: ${verdictCountsInWords(verdictCountsOf(funnel))}. Unfavourable results: ${fate.join(', ')}.`
}

function tableOf(funnel: Funnel): TableView {
  const row = (group: string, part: string, count: number): readonly CellView[] => [
    { text: group },
    { text: part },
    { text: count.toLocaleString('en-GB') },
  ]
  return {
    caption: 'From application to answer',
    columns: [{ text: 'Stage' }, { text: 'Part' }, { text: 'Projects', isNumber: true }],
    rows: [
      ...funnel.stages.flatMap((stage) =>
        stageParts(stage).map(({ answer, count }) => row(stageWords[stage.code], answerWords[answer], count)),
      ),
      ...verdictParts(verdictCountsOf(funnel)).map(({ verdict, count }) =>
        row('Verdict', verdictWords[verdict], count),
      ),
      ...fates.map((fate) =>
        row('Unfavourable result', fateWords[fate].toLowerCase(), funnel.unfavourable[fate].length),
      ),
    ],
  }
}
