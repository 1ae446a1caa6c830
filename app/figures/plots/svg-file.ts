import { widthOfText, wrapped } from './text-width.ts'

/** Colours that people with any colour vision can tell apart; none of them says good or bad. */
export const ink = {
  text: '#0b0c0c',
  soft: '#505a5f',
  rule: '#b1b4b6',
  ground: '#f3f2f1',
  blue: '#12579b',
  orange: '#b8480b',
} as const

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
  const titles = wrapped(title, room, titleSize * 1.06)
  const subtitles = wrapped(subtitle, room, subtitleSize)
  const captions = wrapped(caption, room, 12)
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
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${n(full)}" viewBox="0 0 ${width} ${n(full)}" role="img" aria-labelledby="plot-title" aria-describedby="plot-desc" font-family="Arial, Helvetica, 'Liberation Sans', sans-serif">`,
    `<title id="plot-title">${escaped(title)}</title>`,
    `<desc id="plot-desc">${escaped(description)}</desc>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...titleLines,
    ...subtitleLines,
    `<g transform="translate(0 ${n(top)})">`,
    ...body,
    '</g>',
    ...captionLines,
    '</svg>',
  ].join('\n')}\n`
}

export interface TextLook {
  readonly size?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly weight?: 'bold'
  readonly fill?: string
  readonly rotate?: number
  /** True for words that lie over lines: a white edge keeps them legible. */
  readonly isOverLines?: boolean
}

/** One line of text with its baseline at a point. */
export function text(x: number, y: number, words: string, look: TextLook = {}): string {
  const { size = 13, anchor = 'start', weight, fill = ink.text, rotate, isOverLines = false } = look
  return `<text x="${n(x)}" y="${n(y)}" font-size="${size}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${
    weight ? ` font-weight="${weight}"` : ''
  } fill="${fill}"${rotate === undefined ? '' : ` transform="rotate(${rotate} ${n(x)} ${n(y)})"`}${
    isOverLines ? ' paint-order="stroke" stroke="#ffffff" stroke-width="4" stroke-linejoin="round"' : ''
  }>${escaped(words)}</text>`
}

export interface LineLook {
  readonly stroke?: string
  readonly width?: number
  readonly dash?: string
}

export function line(x1: number, y1: number, x2: number, y2: number, look: LineLook = {}): string {
  return `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}"${strokeOf(look)}/>`
}

/** A line through points. */
export function path(points: readonly (readonly [number, number])[], look: LineLook = {}): string {
  return `<polyline points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="none"${strokeOf(look)}/>`
}

export function polygon(points: readonly (readonly [number, number])[], fill: string, stroke = 'none'): string {
  return `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}" stroke="${stroke}"/>`
}

export function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"/>`
}

export function circle(x: number, y: number, r: number, fill: string, stroke = 'none'): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`
}

function strokeOf({ stroke = ink.text, width = 1.5, dash }: LineLook): string {
  return ` stroke="${stroke}" stroke-width="${width}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}`
}

/** Words cut to a width, with an ellipsis where something is lost. */
export function fitted(words: string, width: number, size = 13): string {
  if (widthOfText(words, size) <= width) return words
  let cut = words
  while (cut.length > 1 && widthOfText(`${cut}…`, size) > width) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}

function n(value: number): string {
  if (!Number.isFinite(value)) throw new Error('a place in a drawing is not a number')
  return String(Math.round(value * 100) / 100)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML forbids are dropped, so that the file is well formed whatever a study is called. */
function escaped(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? '')
}
