import { element, px } from './element.ts'
import { ink } from './shapes.ts'
import { svgText } from './svg-text.ts'

/** Where words stand on their point. */
export type Anchor = 'start' | 'middle' | 'end'

/** Words of a drawing that stands alone. */
export interface TextPaint {
  readonly size?: number
  readonly anchor?: Anchor
  readonly weight?: 'bold'
  readonly fill?: string
  readonly rotate?: number
  /** True for words that lie over lines: a white edge keeps them legible. */
  readonly isOverLines?: boolean
}

/** One line of text with its baseline at a point, in a drawing that stands alone. */
export function text(x: number, y: number, words: string, look: TextPaint = {}): string {
  const { size = 13, anchor = 'start', weight, fill = ink.text, rotate, isOverLines = false } = look
  const edge = { 'paint-order': 'stroke', stroke: ink.paper, 'stroke-width': 4, 'stroke-linejoin': 'round' }
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-weight': weight,
      fill,
      transform: rotate === undefined ? undefined : `rotate(${rotate} ${px(x)} ${px(y)})`,
      ...(isOverLines ? edge : {}),
    },
    svgText(words),
  )
}
