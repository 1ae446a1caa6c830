import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointBetween } from './chart.ts'
import { signalsIn } from './rule-sets.ts'
import { shifts, trends } from './runs.ts'

/** Points in standard deviations about 0. */
const inSigmas = (z: readonly number[]) => z.map((value) => pointBetween(value, 0, 1))
const named = (z: readonly number[], set: Parameters<typeof signalsIn>[1]) =>
  signalsIn(inSigmas(z), set).map(({ rule, points, direction }) => [rule, points, direction])

const small = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 20 })

describe('runs', () => {
  it.each<[string, number[], number[][]]>([
    ['points on the line neither break nor count', [1, 0, 2, 0, 3], [[0, 4]]],
    ['a point on the other side ends the run', [1, 2, -1, 1, 2, 3], [[3, 5]]],
    ['a run too short is none', [1, 2, 0, -1], []],
  ])('shifts: %s', (_what, x, expected) => {
    expect(shifts(x, 0, 3).map(({ first, last }) => [first, last])).toEqual(expected)
  })

  it('a point on the line ends a run where that is asked for', () => {
    expect(shifts([1, 0, 2, 0, 3], 0, 3, 'ends')).toEqual([])
    expect(shifts([1, 1, 1, 0, 1, 1], 0, 3, 'ends')).toMatchObject([{ first: 0, last: 2 }])
  })

  it('a value equal to a mean is on the line, however the sum was rounded', () => {
    const value = fc.integer({ min: -999, max: 999 })
    fc.assert(
      fc.property(
        value,
        fc.array(value, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 0, max: 6 }),
        (m, steps, d) => {
          // Pairs about m, and m itself: the mean is m by the rules of fractions, in doubles often not
          const x = [...steps.flatMap((step) => [m + step, m - step]), m, m, m, m, m].map((n) => Number(`${n}e-${d}`))
          const centre = x.reduce((sum, one) => sum + one, 0) / x.length
          for (const run of shifts(x, centre, 2)) {
            const places = x.slice(run.first, run.last + 1).filter((one) => one !== Number(`${m}e-${d}`))
            expect(places.length).toBeGreaterThanOrEqual(2)
          }
        },
      ),
    )
  })
  it('and a value that truly lies beside the mean is not', () => {
    const x = [2.3, 2.3, 2.3, 2.3, 2.3, 2.3, 2.3, 2.4]
    expect(shifts(x, x.reduce((sum, one) => sum + one, 0) / x.length, 7)).toMatchObject([
      { first: 0, last: 6, direction: 'down' },
    ])
  })

  it.each<[string, number[], number[][]]>([
    [
      'equal neighbours break a trend',
      [1, 2, 3, 3, 4, 5],
      [
        [0, 2],
        [3, 5],
      ],
    ],
    [
      'the turning point belongs to both',
      [1, 2, 3, 2, 1],
      [
        [0, 2],
        [2, 4],
      ],
    ],
    ['nothing rises in no data', [], []],
  ])('trends: %s', (_what, x, expected) => {
    expect(trends(x, 3).map(({ first, last }) => [first, last])).toEqual(expected)
  })

  it('turned upside down they are the same, in the other direction', () => {
    fc.assert(
      fc.property(small, (x) => {
        const turned = x.map((value) => -value)
        const flip = (runs: ReturnType<typeof shifts>) =>
          runs.map((run) => ({ ...run, direction: run.direction === 'up' ? 'down' : 'up' }))
        expect(shifts(turned, 0, 3)).toEqual(flip(shifts(x, 0, 3)))
        expect(trends(turned, 3)).toEqual(flip(trends(x, 3)))
      }),
    )
  })

  it('trends are the longest stretches whose every step goes one way', () => {
    fc.assert(
      fc.property(small, (x) => {
        const isTrend = (first: number, last: number, side: number) =>
          x.slice(first + 1, last + 1).every((value, i) => Math.sign(value - (x[first + i] ?? value)) === side)
        const expected: number[][] = []
        for (let first = 0; first < x.length; first++) {
          for (let last = first + 2; last < x.length; last++) {
            for (const side of [1, -1]) {
              const longer = isTrend(first - 1, last, side) && first > 0
              if (isTrend(first, last, side) && !longer && !(last + 1 < x.length && isTrend(first, last + 1, side))) {
                expected.push([first, last])
              }
            }
          }
        }
        expect(trends(x, 3).map(({ first, last }) => [first, last])).toEqual(expected)
      }),
    )
  })
})

describe('rule sets', () => {
  it('all find a point beyond three sigma, and none in a flat line', () => {
    for (const set of ['western-electric', 'nelson', 'making-data-count'] as const) {
      expect(named([0, 1, 3.1, -1, 0], set)).toContainEqual(['beyond-limits', [2], 'up'])
      expect(named([0, 0, 0, 0], set)).toEqual([])
    }
  })

  it.each<[Parameters<typeof signalsIn>[1], number[], [string, number[], string | null]]>([
    ['western-electric', [2.5, 0.1, 2.2, 0], ['two-of-three', [0, 2], 'up']],
    ['western-electric', [-1.2, -1.5, 0.3, -1.1, -1.3], ['four-of-five', [0, 1, 3, 4], 'down']],
    ['western-electric', [1, 1, 1, 1, 1, 1, 1, 1].map((z) => z / 2), ['shift', [0, 1, 2, 3, 4, 5, 6, 7], 'up']],
    ['nelson', [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, -0.2], ['trend', [0, 1, 2, 3, 4, 5], 'up']],
    [
      'nelson',
      Array.from({ length: 14 }, (_, i) => (i % 2 ? 1.5 : -1.5)),
      ['alternating', Array.from({ length: 14 }, (_, i) => i), null],
    ],
    [
      'nelson',
      Array.from({ length: 15 }, (_, i) => [0.5, -0.2, 0.2][i % 3] ?? 0),
      ['hugging-the-centre', Array.from({ length: 15 }, (_, i) => i), null],
    ],
    ['nelson', [1.1, -1.2, -1.3, 1.1, 1.4, -1.2, 1.6, 1.1], ['avoiding-the-centre', [0, 1, 2, 3, 4, 5, 6, 7], null]],
    ['making-data-count', [1, 1, 1, 1, 1, 1, 1].map((z) => -z / 2), ['shift', [0, 1, 2, 3, 4, 5, 6], 'down']],
  ])('%s finds in %j its pattern', (set, z, expected) => {
    expect(named(z, set)).toContainEqual(expected)
  })

  it('Making Data Count wants all three points of two-in-three on one side of the mean', () => {
    expect(named([2.5, -0.1, 2.2], 'making-data-count')).toEqual([])
    expect(named([2.5, 0.1, 2.2], 'making-data-count')).toContainEqual(['two-of-three', [0, 2], 'up'])
  })

  it('a point on the mean ends a run for Making Data Count, as in NHSRplotthedots, and is passed over by the others', () => {
    const z = [1, 1, 1, 1, 0, 1, 1, 1, 1, 1].map((value) => value / 2)
    expect(named(z, 'making-data-count')).toEqual([])
    expect(named(z, 'western-electric')).toContainEqual(['shift', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 'up'])
  })

  it('do not see patterns across a step', () => {
    const z = [1, 1, 1, 1, 1, 1, 1, 1].map((value) => value / 2)
    const segments = [
      { from: 0, to: 4 },
      { from: 4, to: 8 },
    ]
    expect(signalsIn(inSigmas(z), 'western-electric', segments)).toEqual([])
  })
})
