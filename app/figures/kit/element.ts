import { svgText } from './svg-text.ts'

/**
 * A length or a place in a drawing: at most two decimals, never `-0`.
 * @throws RangeError for what is no place at all
 */
export function px(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('a place in a drawing is not a number')
  const rounded = Math.round(value * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}

/** Attributes in the order in which they are written; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** One element of SVG: numbers are places, texts are made safe. `content` is markup already. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .map(([key, value]) =>
      value === undefined ? '' : ` ${key}="${typeof value === 'number' ? px(value) : svgText(value)}"`,
    )
    .join('')
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}
