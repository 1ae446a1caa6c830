import type { FieldType } from './field-types.ts'
import { no, yes } from './read-cells.ts'

/** A text of one pattern, written one way. */
function patterned(pattern: RegExp, accepts: string, canonical: (typed: string) => string): FieldType<string> {
  return {
    name: 'text',
    accepts,
    read: (cell) => {
      const value = canonical(cell.trim())
      return pattern.test(value) ? yes(value) : no()
    },
    check: (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined),
    print: (value) => value,
    jsonSchema: { type: 'string', pattern: pattern.source },
    tableSchema: { type: 'string', constraints: { pattern: pattern.source } },
  }
}

/** A digest by SHA-256, or 32 random bytes. */
export const sha256Hex = patterned(/^[0-9a-f]{64}$/, '64 hexadecimal digits, as sha256sum prints them', (typed) =>
  typed.toLowerCase(),
)

/**
 * A public value as it goes into a draw: one line of printable ASCII, its words parted by one space, so that everybody who copies it hashes
 * the same bytes.
 */
export const publicValue = patterned(
  /^[!-~]{1,400}( [!-~]{1,400}){0,40}$/,
  'one line of letters, digits and signs, words parted by one space, as 3 14 15 26 35 44',
  (typed) => typed.replaceAll(/\s+/g, ' '),
)

/** A seat of a panel: a number or a letter, so that no name stands beside a score. */
export const seat = patterned(
  /^(?:[1-9]\d?|[A-Z])$/,
  'the number (1 to 99) or the letter of a seat, never a name',
  (typed) => typed.toUpperCase(),
)
