import type { ScreenedApplication } from '@candour/register'
import { scaleLinear } from 'd3-scale'
import { drawing, label } from '../kit/page-drawing.ts'
import { circle, ink, line, rect } from '../kit/shapes.ts'
import { swatch } from './chart-key.ts'
import type { ChartView } from './chart-view.ts'

export interface ScreeningChartInput {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly applications: readonly ScreenedApplication[]
  /** For those who do not see the drawing. */
  readonly description: string
  readonly caption: string
  readonly decisionOf: (application: ScreenedApplication) => string
  readonly hrefOf: (application: ScreenedApplication) => string | undefined
  readonly csvHref?: string
}

interface Frame {
  readonly width: number
  readonly height: number
}

/** Funded is filled, declined an empty square: told apart without colour. */
const funded = { fill: ink.blue } as const
const declined = { fill: ink.paper, stroke: ink.orange, width: 1.75 } as const

/** Each application by the panel's risk and potential, by what was decided. */
export function screeningChart(input: ScreeningChartInput): ChartView {
  const { id, title, subtitle, applications, caption, csvHref, decisionOf, hrefOf } = input
  const view = {
    id,
    title,
    subtitle,
    caption,
    table: {
      caption: 'Each application with the panel’s scores, the most promising first',
      columns: [
        { text: 'Application' },
        { text: 'Potential', isNumber: true },
        { text: 'Risk', isNumber: true },
        { text: 'Decision' },
      ],
      rows: [...applications]
        .sort((a, b) => b.potential_score - a.potential_score || b.risk_score - a.risk_score)
        .map((one) => {
          const href = hrefOf(one)
          return [
            { text: one.title, ...(href === undefined ? {} : { href }) },
            { text: one.potential_score.toLocaleString('en-GB') },
            { text: one.risk_score.toLocaleString('en-GB') },
            { text: decisionOf(one) },
          ]
        }),
    },
    ...(csvHref === undefined ? {} : { csvHref }),
  }
  if (applications.length === 0)
    return { ...view, empty: 'No decided application with both scores of the panel can be shown.' }
  return {
    ...view,
    key: [
      { sign: swatch(circle(11, 7, 5, funded)), words: 'funded' },
      { sign: swatch(rect(6, 2, 10, 10, declined)), words: 'declined' },
    ],
    svg: draw(`${id}-broad`, input, { width: 960, height: 420 }),
    narrowSvg: draw(`${id}-narrow`, input, { width: 340, height: 320 }),
  }
}

function draw(id: string, { title, applications, description }: ScreeningChartInput, { width, height }: Frame): string {
  const [left, right, top, bottom] = [46, width - 14, 28, height - 46]
  const x = axisOf(
    applications.map(({ risk_score: risk }) => risk),
    left,
    right,
  )
  const y = axisOf(
    applications.map(({ potential_score: potential }) => potential),
    bottom,
    top,
  )
  // Those at the same point stand side by side, so that each is seen.
  const times = new Map<string, number>()
  const marks = [...applications]
    .sort((a, b) => a.decision.localeCompare(b.decision) || a.id.localeCompare(b.id))
    .map(({ risk_score: risk, potential_score: potential, decision }) => {
      const key = `${risk} ${potential}`
      const before = times.get(key) ?? 0
      times.set(key, before + 1)
      const [cx, cy] = [x(risk) + (before % 2 === 0 ? 1 : -1) * Math.ceil(before / 2) * 11, y(potential)]
      return decision === 'funded' ? circle(cx, cy, 5, funded) : rect(cx - 4.5, cy - 4.5, 9, 9, declined)
    })
  return drawing({ id, width, height, title, description }, [
    ...y
      .ticks(5)
      .flatMap((tick) => [
        line(left, y(tick), right, y(tick), { stroke: ink.rule, width: 0.75 }),
        label(left - 6, y(tick) + 4, String(tick), { anchor: 'end', look: 't-small' }),
      ]),
    ...x
      .ticks(5)
      .flatMap((tick) => [
        line(x(tick), bottom, x(tick), bottom + 5, { stroke: ink.soft, width: 1 }),
        label(x(tick), bottom + 20, String(tick), { anchor: 'middle', look: 't-small' }),
      ]),
    line(left, bottom, right, bottom, { stroke: ink.text, width: 1 }),
    ...marks,
    label(left, 14, 'potential, the panel’s', { look: 't-small' }),
    label((left + right) / 2, height - 8, 'risk, the panel’s', { anchor: 'middle', look: 't-small' }),
  ])
}

/** An axis with room at both ends, so that no mark stands on its edge. */
function axisOf(values: readonly number[], from: number, to: number) {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = Math.max((high - low) * 0.06, 0.5)
  return scaleLinear([low - room, high + room], [from, to])
}
