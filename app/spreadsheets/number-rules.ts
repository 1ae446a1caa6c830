/** What a number in a column may be. */
export interface NumberRule {
  /** In the words of a refusal: `a number above 0`. */
  readonly accepts: string
  allows(value: number): boolean
}

export const anyNumber: NumberRule = { accepts: 'a number', allows: () => true }
export const aboveZero: NumberRule = { accepts: 'a number above 0', allows: (value) => value > 0 }
export const zeroOrMore: NumberRule = { accepts: 'a number of at least 0', allows: (value) => value >= 0 }
export const wholeOrZero: NumberRule = wholeFrom(0)
export const wholeAboveZero: NumberRule = wholeFrom(1)
export const correlation: NumberRule = within(-1, 1)

/** A number between two ends, both allowed. */
export function within(low: number, high: number): NumberRule {
  return { accepts: `a number between ${low} and ${high}`, allows: (value) => value >= low && value <= high }
}

function wholeFrom(least: number): NumberRule {
  return {
    accepts: `a whole number of at least ${least}`,
    allows: (value) => Number.isInteger(value) && value >= least,
  }
}

/** The number a cell holds, or nothing. A decimal comma is read only where commas do not part cells. */
export function numberIn(cell: string, allowsDecimalComma: boolean): number | undefined {
  const plain = cell.trim().replace('\u2212', '-')
  const text = allowsDecimalComma ? plain.replace(',', '.') : plain
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return undefined
  const value = Number(text)
  return Number.isFinite(value) ? value : undefined
}
