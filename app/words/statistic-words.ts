import type { NotComputed } from '@candour/statistics'

/** A number with a fixed count of decimals, never as -0.0000. */
export function fixed(value: number, digits: number): string {
  if (value === Infinity) return 'infinite'
  if (value === -Infinity) return '-infinite'
  const text = value.toFixed(digits)
  return Number(text) === 0 ? text.replace('-', '') : text
}

/** A p value as software prints it: `0.0123`, `<.0001`. */
export function pFigure(p: number, digits = 4): string {
  const least = 10 ** -digits
  return p < least ? `<${least.toFixed(digits).slice(1)}` : p.toFixed(digits)
}

/** A p value in a sentence: `p = 0.0123`, `p < .0001`. */
export function pWords(p: number): string {
  return p < 1e-4 ? 'p < .0001' : `p = ${pFigure(p)}`
}

/** Why there is no number: `not computed, because fewer than two studies (k = 1)`. */
export function notComputedWords({ because, given }: NotComputed): string {
  const numbers = Object.entries(given ?? {}).map(([name, value]) => `${name} = ${Number(value.toPrecision(6))}`)
  return `not computed, because ${because.replaceAll('-', ' ')}${numbers.length > 0 ? ` (${numbers.join(', ')})` : ''}`
}

/** A number with at most four significant digits, as one would say it. */
export function said(value: number, digits = 3): string {
  return String(Number(value.toPrecision(digits)))
}

/** `95%`, `99.9%`. */
export function levelWords(confidence: number): string {
  return `${Number((100 * confidence).toFixed(6))}%`
}

/** `stop for benefit`. */
export function codeInWords(code: string): string {
  return code.replaceAll('-', ' ')
}
