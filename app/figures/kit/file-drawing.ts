import { element, px } from './element.ts'
import { named, nameOf } from './named.ts'
import { group, ink } from './shapes.ts'
import { text } from './text.ts'
import { arial } from './text-measure.ts'

/** A drawing that stands alone: what it is called, what it says to those who do not see it, and its parts. */
export interface SvgFile {
  /** The finding, in a sentence. */
  readonly title: string
  /** Measure, studies, model. */
  readonly subtitle: string
  /** The figures in words, for those who hear the drawing. */
  readonly description: string
  readonly width: number
  /** Height of the parts; the title stands above them. */
  readonly height: number
  readonly body: readonly string[]
  /** Source, rules, what not to conclude: small print below. */
  readonly caption: string
}

const margin = 24
const titleSize = 20
const subtitleSize = 14

/** One SVG file: white ground, title and subtitle above, caption below, fonts that every machine has. */
export function svgFile({ title, subtitle, description, width, height, body, caption }: SvgFile): string {
  const room = width - 2 * margin
  const titles = arial.linesOf(title, room, titleSize * 1.06)
  const subtitles = arial.linesOf(subtitle, room, subtitleSize)
  const captions = arial.linesOf(caption, room, 12)
  const top = 34 + titles.length * 25 + subtitles.length * 19
  const full = top + height + captions.length * 16 + 20
  const titleLines = titles.map((line, i) => text(margin, 36 + i * 25, line, { size: titleSize, weight: 'bold' }))
  const subtitleY = 36 + titles.length * 25 - 2
  const subtitleLines = subtitles.map((line, i) =>
    text(margin, subtitleY + i * 19, line, { size: subtitleSize, fill: ink.soft }),
  )
  const captionLines = captions.map((line, i) =>
    text(margin, top + height + 16 + i * 16, line, { size: 12, fill: ink.soft }),
  )
  const size = { width, height: full, viewBox: `0 0 ${px(width)} ${px(full)}` }
  const head = { role: 'img', ...nameOf('plot'), 'font-family': "Arial, Helvetica, 'Liberation Sans', sans-serif" }
  const parts = [
    named('plot', title, description),
    element('rect', { width: '100%', height: '100%', fill: ink.paper }),
    ...titleLines,
    ...subtitleLines,
    group(0, top, body),
    ...captionLines,
  ]
  return `${element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, ...head }, `\n${parts.join('\n')}\n`)}\n`
}
