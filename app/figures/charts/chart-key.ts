import { svgText } from './svg-text.ts'

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
    const counted = count === undefined ? '' : ` <b>${count.toLocaleString('en-GB')}</b>`
    const said = `${svgText(words)}${counted}`
    return `<li>${sign}${href === undefined ? `<span>${said}</span>` : `<a class="govuk-link" href="${svgText(href)}">${said}</a>`}</li>`
  })
  return `<ul class="c-key">${rows.join('')}</ul>`
}

/** A swatch of a band, by its class. */
export function swatch(body: string): string {
  return `<svg class="c-key__swatch" viewBox="0 0 22 14" width="22" height="14" aria-hidden="true" focusable="false">${body}</svg>`
}
