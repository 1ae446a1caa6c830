import { capitalised, counted } from '../../words/wording.ts'
import { drawing, label, labels, linked } from '../kit/page-drawing.ts'
import { line, rect } from '../kit/shapes.ts'
import { publicSans } from '../kit/text-measure.ts'
import type { TableView } from '../table-view.ts'
import type { ChartView } from './chart-view.ts'

export interface CauseBarsInput {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** In the order in which they are to stand. */
  readonly causes: readonly { readonly label: string; readonly count: number; readonly href?: string }[]
  readonly caption: string
  /** What is counted, in the singular. */
  readonly what?: string
  readonly csvHref?: string
}

/** How often each cause was told: a bar for each, from nought. */
export function causeBars(input: CauseBarsInput): ChartView {
  const { id, title, subtitle, causes, caption, what = 'lesson', csvHref } = input
  const view = {
    id,
    title,
    subtitle,
    caption,
    table: tableOf(input, what),
    ...(csvHref === undefined ? {} : { csvHref }),
  }
  if (causes.length === 0) return { ...view, empty: 'No cause is on record here.' }
  return {
    ...view,
    svg: draw(`${id}-broad`, input, what, false),
    narrowSvg: draw(`${id}-narrow`, input, what, true),
  }
}

function draw(id: string, { title, causes }: CauseBarsInput, what: string, isNarrow: boolean): string {
  const width = isNarrow ? 340 : 960
  const left = isNarrow ? 0 : 300
  const most = Math.max(1, ...causes.map((cause) => cause.count))
  let y = 0
  const rows = causes.map((cause) => {
    const name = publicSans.linesOf(cause.label, isNarrow ? width : left - 20, 15)
    const tall = isNarrow ? name.length * 19 + 30 : Math.max(34, name.length * 19 + 14)
    const barTop = isNarrow ? y + name.length * 19 + 4 : y + tall / 2 - 9
    const long = ((width - left - 50) * cause.count) / most
    const body = [
      labels(0, isNarrow ? y + 15 : y + tall / 2 + 5 - ((name.length - 1) * 19) / 2, name, 19),
      rect(left, barTop, long, 18, 'b-bar'),
      label(left + long + 8, barTop + 14, cause.count.toLocaleString('en-GB'), { look: 't-bold' }),
    ].join(' ')
    y += tall
    return linked(cause.href, `${cause.label} ${counted(cause.count, what)}`, body)
  })
  const description = causes.map((cause) => `${cause.label}: ${cause.count}`).join('. ')
  const hasLinks = causes.some((cause) => cause.href !== undefined)
  return drawing({ id, width, height: y + 2, title, description, hasLinks }, [
    ...rows,
    isNarrow ? '' : line(left, 0, left, y, 'a-zero'),
  ])
}

function tableOf({ causes }: CauseBarsInput, what: string): TableView {
  return {
    caption: 'By cause',
    columns: [{ text: 'Cause' }, { text: capitalised(`${what}s`), isNumber: true }],
    rows: causes.map((cause) => [
      cause.href === undefined ? { text: cause.label } : { text: cause.label, href: cause.href },
      { text: cause.count.toLocaleString('en-GB') },
    ]),
  }
}
