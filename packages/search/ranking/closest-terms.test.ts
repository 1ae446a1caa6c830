import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closestTerms } from './closest-terms.ts'
import { editsBetween } from './edits-between.ts'

const word = fc.array(fc.constantFrom(...'abc'), { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''))

describe('closestTerms', () => {
  it('finds exactly the terms that the table of each pair of words finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 80 }), word, fc.constantFrom(1, 2), (terms, asked, most) => {
        const sorted = [...terms].sort()
        const expected = sorted
          .map((term) => ({ term, edits: editsBetween(term, asked) }))
          .filter((found) => found.edits <= most)
        expect(closestTerms(sorted, asked, most)).toEqual(expected)
      }),
      { numRuns: 3_000, seed: 9 },
    )
  })
})

describe('editsBetween', () => {
  it.each([
    ['care', 'care', 0],
    ['care', 'cafe', 1],
    ['care', 'crae', 1],
    ['care', 'caring', 3],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
    ['abcdef', 'badcfe', 3],
  ])('%s and %s are %i apart', (left, right, edits) => {
    expect(editsBetween(left, right)).toBe(edits)
  })
})
