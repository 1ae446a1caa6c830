import { element } from '../kit/element.ts'
import { svgText } from '../kit/svg-text.ts'
/** One sign of a drawing and what it means; a count and an address where the sign stands for a list. */
export interface KeyItem {
  /** A small SVG, hidden from screen readers. */
  readonly sign: string
  readonly words: string
  readonly count?: number
  readonly href?: string
}

/** The key above a drawing, as a list that wraps with the page. */
export function chartKey(items: readonly KeyItem[]): string {
  const rows = items.map(({ sign, words, count, href }) => {
    const counted = count === undefined ? '' : ` ${element('b', {}, count.toLocaleString('en-GB'))}`
    const said = svgText(words) + counted
    return element(
      'li',
      {},
      sign + (href === undefined ? element('span', {}, said) : element('a', { class: 'govuk-link', href }, said)),
    )
  })
  return element('ul', { class: 'c-key' }, rows.join(''))
}

/** A swatch of a band, by its class. */
export function swatch(body: string): string {
  const size = { viewBox: '0 0 22 14', width: 22, height: 14 }
  return element('svg', { class: 'c-key__swatch', ...size, 'aria-hidden': 'true', focusable: 'false' }, body)
}
