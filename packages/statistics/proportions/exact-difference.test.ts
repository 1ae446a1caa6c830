import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialProbability } from '../distributions/binomial.ts'
import { exactDifferenceInterval, mostTables, newcombeInterval } from './index.ts'

/** Every table of two groups, with its interval. */
function everyInterval(n1: number, n2: number, confidence: number) {
  return Array.from({ length: n1 + 1 }, (_, x1) =>
    Array.from({ length: n2 + 1 }, (_one, x2) => ({ x1, x2, ...exactDifferenceInterval(x1, n1, x2, n2, confidence) })),
  ).flat()
}

describe('the exact interval of a difference of two proportions', () => {
  it.each([
    [4, 4, 0.95],
    [8, 3, 0.95],
    [6, 5, 0.95],
    [5, 6, 0.8],
  ])('%i and %i at %f: covers at least what it says, whatever the two proportions are', (n1, n2, confidence) => {
    const intervals = everyInterval(n1, n2, confidence)
    const proportions = Array.from({ length: 41 }, (_, step) => step / 40)
    for (const p1 of proportions)
      for (const p2 of proportions) {
        const covered = intervals
          .filter(({ low, high }) => low - 1e-4 <= p1 - p2 && p1 - p2 <= high + 1e-4)
          .reduce((sum, { x1, x2 }) => sum + binomialProbability(x1, n1, p1) * binomialProbability(x2, n2, p2), 0)
        expect(covered, `${p1} and ${p2}`).toBeGreaterThanOrEqual(confidence - 1e-9)
      }
  })

  it('holds the difference, stays within −1 and 1, turns with the groups and with events and non-events', () => {
    const groups = fc.integer({ min: 1, max: 9 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
    fc.assert(
      fc.property(groups, groups, ([x1, n1], [x2, n2]) => {
        const { low, high } = exactDifferenceInterval(x1, n1, x2, n2)
        const difference = x1 / n1 - x2 / n2
        expect(low).toBeGreaterThanOrEqual(-1)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(difference)
        expect(high).toBeGreaterThanOrEqual(difference)
        const turned = exactDifferenceInterval(x2, n2, x1, n1)
        expect(turned.low).toBeCloseTo(-high, 3)
        expect(turned.high).toBeCloseTo(-low, 3)
        const others = exactDifferenceInterval(n1 - x1, n1, n2 - x2, n2)
        expect(others.low).toBeCloseTo(-high, 3)
        expect(others.high).toBeCloseTo(-low, 3)
      }),
      { numRuns: 25 },
    )
  })

  it('grows with confidence', () => {
    const [narrow, wide] = [0.8, 0.99].map((confidence) => exactDifferenceInterval(7, 9, 2, 8, confidence))
    expect(wide?.low).toBeLessThan(narrow?.low ?? -1)
    expect(wide?.high).toBeGreaterThan(narrow?.high ?? 1)
  })

  it('comes near the score interval where the groups are large', () => {
    const exact = exactDifferenceInterval(36, 60, 27, 60)
    const score = newcombeInterval(36, 60, 27, 60)
    expect(exact.low).toBeCloseTo(score.low, 1)
    expect(exact.high).toBeCloseTo(score.high, 1)
  })

  it.each([
    ['more events than trials', () => exactDifferenceInterval(3, 2, 1, 4), /x1 is 3, but must be at most n1/],
    ['no trial', () => exactDifferenceInterval(0, 0, 1, 4), /n1/],
    ['groups too large', () => exactDifferenceInterval(1, 200, 1, 200), new RegExp(String(mostTables))],
    ['a confidence of 1', () => exactDifferenceInterval(1, 2, 1, 4, 1), /confidence/],
  ])('%s is refused', (_, ask, words) => expect(ask).toThrow(words))
})
