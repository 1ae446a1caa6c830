import { type Verdict, verdictWords } from '@candour/register'
import { counted } from '../../words/wording.ts'
import { drawing, label, linked } from '../kit/page-drawing.ts'
import { chartKey } from './chart-key.ts'
import type { ChartView } from './chart-view.ts'
import {
  isDark,
  type VerdictCounts,
  verdictCountsInWords,
  verdictParts,
  verdictSegment,
  verdictTable,
} from './verdict-segments.ts'
import { verdictIcon } from './verdict-shape.ts'

export interface VerdictBarInput {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly counts: VerdictCounts
  readonly caption: string
  /** What is counted, in the singular: `attempt`, `project`. */
  readonly what?: string
  /** The list behind a part. */
  readonly hrefOf: (verdict: Verdict) => string
  readonly csvHref?: string
}

/** How many attempts have each verdict: one bar, each part and each word of the key open their list. */
export function verdictBar(input: VerdictBarInput): ChartView {
  const { id, title, subtitle, counts, caption, what = 'attempt', hrefOf, csvHref } = input
  const parts = verdictParts(counts)
  const view = {
    id,
    title,
    subtitle,
    caption,
    table: verdictTable('By verdict', counts, what),
    ...(csvHref === undefined ? {} : { csvHref }),
  }
  if (parts.length === 0) return { ...view, empty: `No ${what} is on record here.` }
  return {
    ...view,
    key: chartKey(
      parts.map(({ verdict, count }) => ({
        sign: verdictIcon(verdict),
        words: verdictWords[verdict],
        count,
        href: hrefOf(verdict),
      })),
    ),
    svg: draw(`${id}-broad`, input, 960),
    narrowSvg: draw(`${id}-narrow`, input, 340),
  }
}

function draw(id: string, { title, counts, what = 'attempt', hrefOf }: VerdictBarInput, width: number): string {
  const parts = verdictParts(counts)
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  const height = 44
  let x = 1
  const body = parts.map(({ verdict, count }) => {
    const wide = ((width - 2) * count) / total
    const words = count.toLocaleString('en-GB')
    const fits = wide > words.length * 9 + 6
    const part = [
      verdictSegment(verdict, x, 1, wide, height - 2),
      fits
        ? label(x + wide / 2, height / 2 + 5, words, {
            anchor: 'middle',
            look: isDark(verdict) ? 't-bold t-inverse' : 't-bold',
          })
        : '',
    ].join('')
    x += wide
    return linked(hrefOf(verdict), `${verdictWords[verdict]}: ${counted(count, what)}`, part)
  })
  return drawing({ id, width, height, title, description: verdictCountsInWords(counts), hasLinks: true }, body)
}
