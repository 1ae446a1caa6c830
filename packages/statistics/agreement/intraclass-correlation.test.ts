import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intraclassCorrelation } from '../index.ts'

/** Shrout & Fleiss 1979, table 2: six targets, four judges. */
const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]

function found(rated: readonly (readonly number[])[]) {
  const result = intraclassCorrelation(rated)
  if (!result.computed) throw new Error(`not computed, because ${result.because}`)
  return result
}

describe('agreement of raters', () => {
  // Shrout & Fleiss 1979, table 4: ICC(1,1) = .17; R's psych::ICC gives ICC1 0.17, −0.13 to 0.72 on the same table.
  it('is the published figure of six targets and four judges', () => {
    const { icc, interval, n, ratings, isBalanced } = found(shroutFleiss)
    expect(icc).toBeCloseTo(0.166, 3)
    expect(interval.low).toBeCloseTo(-0.133, 3)
    expect(interval.high).toBeCloseTo(0.723, 3)
    expect({ n, ratings, isBalanced }).toEqual({ n: 6, ratings: 24, isBalanced: true })
  })

  it('of two raters is what the sums of squares say, by hand', () => {
    // Means 2, 4, 9; grand mean 5; between 2(9+1+16) = 52 on 2, within 2+2+2 = 6 on 3: F = 13, (13−1)/(13+1).
    expect(
      found([
        [1, 3],
        [3, 5],
        [8, 10],
      ]).icc,
    ).toBeCloseTo(12 / 14, 12)
  })

  it('is 1 where all agree of each, and leaves out what was rated once', () => {
    expect(found([[3, 3], [5, 5, 5], [9]])).toMatchObject({ icc: 1, n: 2, ratings: 5, isBalanced: false })
  })

  it.each<[string, readonly (readonly number[])[], string]>([
    ['nothing rated', [], 'fewer-than-two-rated-twice'],
    ['one thing rated twice', [[1, 2], [3]], 'fewer-than-two-rated-twice'],
    [
      'one rating for all',
      [
        [4, 4],
        [4, 4],
      ],
      'all-ratings-the-same',
    ],
  ])('is not computed of %s', (_, rated, because) =>
    expect(intraclassCorrelation(rated)).toMatchObject({ computed: false, because }),
  )

  it('refuses what is no number', () => expect(() => intraclassCorrelation([[1, Number.NaN]])).toThrow(/rated\[0\]/))

  it('lies within its interval, and does not know the order, the unit or the zero of the scale', () => {
    const ratings = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(ratings, { maxLength: 12 }), (rated) => {
        const plain = intraclassCorrelation(rated)
        const other = intraclassCorrelation(rated.map((one) => one.map((x) => 3 * x + 7).reverse()).reverse())
        expect(other.computed).toBe(plain.computed)
        if (!plain.computed || !other.computed) return
        expect(plain.icc).toBeLessThanOrEqual(1)
        expect(plain.interval.low).toBeLessThanOrEqual(plain.icc)
        expect(plain.interval.high).toBeGreaterThanOrEqual(plain.icc)
        expect(other.icc).toBeCloseTo(plain.icc, 9)
      }),
    )
  })
})
