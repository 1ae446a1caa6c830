import { element, px } from './element.ts'
import { named, nameOf } from './named.ts'
import { svgText } from './svg-text.ts'
import type { Anchor } from './text.ts'

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
  return element(
    'svg',
    {
      class: isCompact ? 'c-compact' : undefined,
      viewBox: `0 0 ${px(width)} ${px(height)}`,
      width,
      height,
      role: hasLinks ? 'group' : 'img',
      ...nameOf(id),
      focusable: 'false',
    },
    [named(id, title, description), ...body].join(''),
  )
}

export interface TextStyle {
  readonly anchor?: Anchor
  /** Classes of the stylesheet: `t-small`, `t-bold`, `t-soft`, `t-inverse`. */
  readonly look?: string
}

/** One line of text with its baseline at a point; words that must stand out begin it. */
export function label(x: number, y: number, words: string, style: TextStyle = {}, begins = ''): string {
  const { anchor = 'start', look = '' } = style
  const bold = begins === '' ? '' : `${element('tspan', { class: 't-bold' }, svgText(begins))} `
  const attributes = {
    class: look === '' ? 't' : `t ${look}`,
    x,
    y,
    'text-anchor': anchor === 'start' ? undefined : anchor,
  }
  return element('text', attributes, bold + svgText(words))
}

/** Lines of text below each other, the first with its baseline at `y`. */
export function labels(x: number, y: number, lines: readonly string[], lead: number, style: TextStyle = {}): string {
  return lines.map((words, i) => label(x, y + i * lead, words, style)).join(' ')
}

/** Something in a drawing that leads somewhere, named in full for those who hear it. */
export function linked(href: string | undefined, name: string, body: string): string {
  return href === undefined ? body : element('a', { class: 'c-band', href, 'aria-label': name }, body)
}

/** Diagonal lines for what is not known: told from a flat fill without any colour. Fill with `url(#<id>)`. */
export function hatching(id: string): string {
  const pattern = { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }
  const ground = element('rect', { class: 'b-hatch-ground', width: 6, height: 6 })
  const lines = element('rect', { class: 'b-hatch-line', width: 2, height: 6 })
  return element('defs', {}, element('pattern', pattern, ground + lines))
}
