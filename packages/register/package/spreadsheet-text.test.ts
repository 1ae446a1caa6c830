import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shielded, unshielded } from './spreadsheet-text.ts'

const someText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', ' ', 'a') }),
)

describe('text for a spreadsheet', () => {
  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+44 20', "'+44 20"],
    ['-5', "'-5"],
    ['@home', "'@home"],
    ["'=1", "''=1"],
    ["it's", "it's"],
    ["'quoted'", "'quoted'"],
    ['', ''],
    ['a=b', 'a=b'],
  ])('%j leaves as %j and comes back', (text, cell) => {
    expect(shielded(text)).toBe(cell)
    expect(unshielded(cell)).toBe(text)
  })

  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(unshielded(shielded(text))).toBe(text)
      }),
      { numRuns: 2_000 },
    )
  })

  it('never leaves as a formula', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(shielded(text)).not.toMatch(/^[=+\-@\t\r]/)
      }),
      { numRuns: 2_000 },
    )
  })
})
