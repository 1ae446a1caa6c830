/**
 * A product of conditions over k conditions, as two bit masks. Condition i (from 0) is bit k−1−i, so that the mask of a full
 * row is its place in the truth table's binary order.
 *
 *   matters   a 1 for every condition that stands in the product
 *   present   a 1 where it stands affirmed; always a part of `matters`
 */
export type Term = { readonly matters: number; readonly present: number }

/** The most conditions the bit masks and a full truth table can carry. */
export const mostConditions = 20

/** The bit of condition `index` among `count`. */
export function bitOf(index: number, count: number): number {
  return 1 << (count - 1 - index)
}

/** Whether the term contains the row (its place in binary order). */
export function covers(term: Term, row: number): boolean {
  return (row & term.matters) === term.present
}

/** Whether every row of `inner` is a row of `outer`. */
export function isWithin(inner: Term, outer: Term): boolean {
  return (inner.matters & outer.matters) === outer.matters && (inner.present & outer.matters) === outer.present
}

/** The number of conditions in the product. */
export function literalsIn(term: Term): number {
  return bitCount(term.matters)
}

/** The number of ones in a mask. */
export function bitCount(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

/** `DEV*~URB`: conditions in their order, joined by `*`, `~` for absence. The product of nothing is `1`. */
export function printTerm(term: Term, conditions: readonly string[]): string {
  const literals = conditions.flatMap((condition, i) => {
    const bit = bitOf(i, conditions.length)
    if ((term.matters & bit) === 0) return []
    return [(term.present & bit) === 0 ? `~${condition}` : condition]
  })
  return literals.length === 0 ? '1' : literals.join('*')
}

/**
 * Reads `DEV*~URB`, the inverse of `printTerm`.
 *
 * @throws RangeError naming a condition that is not in the list, or one that stands both affirmed and negated
 */
export function parseTerm(text: string, conditions: readonly string[]): Term {
  let matters = 0
  let present = 0
  for (const literal of text.split('*').map((part) => part.trim())) {
    const negated = literal.startsWith('~')
    const name = negated ? literal.slice(1).trim() : literal
    const index = conditions.indexOf(name)
    if (index === -1)
      throw new RangeError(`term "${text}": "${name}" is none of the conditions ${conditions.join(', ')}`)
    const bit = bitOf(index, conditions.length)
    const before = matters & bit ? (present & bit) !== 0 : undefined
    if (before === negated) throw new RangeError(`term "${text}": "${name}" is both affirmed and negated`)
    matters |= bit
    if (!negated) present |= bit
  }
  return { matters, present }
}
