import { type NumberForm, plainNumberIn } from '@candour/register'

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

/** The number a cell holds, as its column writes numbers, or nothing. */
export function numberIn(cell: string, form: NumberForm | 'undecided'): number | undefined {
  const plain = plainNumberIn(cell, form)
  const value = Number(plain)
  return plain !== undefined && Number.isFinite(value) ? value : undefined
}
