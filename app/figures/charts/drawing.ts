import { svgText } from './svg-text.ts'
import { px } from './verdict-shape.ts'

/** What a drawing is called and says to those who do not see it. */
export interface DrawingHead {
  /** Unique on the page; ids inside the drawing begin with it. */
  readonly id: string
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  /** True when parts of the drawing lead somewhere: as an image its links could not be reached. */
  readonly hasLinks?: boolean
  /** True for a drawing that is not to grow with its place. */
  readonly isCompact?: boolean
}

/**
 * One SVG: named, described, as wide as its place. A drawing without links is one image to a screen reader; one with links is
 * a named group, because whatever lies inside an image is hidden from a keyboard's user.
 */
export function drawing(head: DrawingHead, body: readonly string[]): string {
  const { id, width, height, title, description, hasLinks = false, isCompact = false } = head
  return [
    `<svg${isCompact ? ' class="c-compact"' : ''} viewBox="0 0 ${px(width)} ${px(height)}" width="${px(width)}" height="${px(height)}" role="${hasLinks ? 'group' : 'img'}" aria-labelledby="${svgText(id)}-title" aria-describedby="${svgText(id)}-desc" focusable="false">`,
    `<title id="${svgText(id)}-title">${svgText(title)}</title>`,
    `<desc id="${svgText(id)}-desc">${svgText(description)}</desc>`,
    ...body,
    '</svg>',
  ].join('')
}

export interface TextStyle {
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Classes of the stylesheet: `t-small`, `t-bold`, `t-soft`, `t-inverse`. */
  readonly look?: string
}

/** One line of text with its baseline at a point. */
export function label(x: number, y: number, words: string, { anchor = 'start', look = '' }: TextStyle = {}): string {
  const classes = look === '' ? 't' : `t ${look}`
  return `<text class="${classes}" x="${px(x)}" y="${px(y)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${svgText(words)}</text>`
}

/** Lines of text below each other, the first with its baseline at `y`. */
export function labels(x: number, y: number, lines: readonly string[], lead: number, style: TextStyle = {}): string {
  return lines.map((words, i) => label(x, y + i * lead, words, style)).join(' ')
}

export function rect(look: string, x: number, y: number, width: number, height: number, more = ''): string {
  return `<rect class="${look}" x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width))}" height="${px(Math.max(0, height))}"${more}/>`
}

export function line(look: string, x1: number, y1: number, x2: number, y2: number): string {
  return `<line class="${look}" x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}"/>`
}

/** Something in a drawing that leads somewhere, named in full for those who hear it. */
export function linked(href: string | undefined, name: string, body: string): string {
  if (href === undefined) return body
  return `<a class="c-band" href="${svgText(href)}" aria-label="${svgText(name)}">${body}</a>`
}

/** Diagonal lines for what is not known: told from a flat fill without any colour. Fill with `url(#<id>)`. */
export function hatching(id: string): string {
  return `<defs><pattern id="${svgText(id)}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="b-hatch-ground" width="6" height="6"/><rect class="b-hatch-line" width="2" height="6"/></pattern></defs>`
}
