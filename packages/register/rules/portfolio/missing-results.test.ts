import { powerFromStandardError } from '@candour/statistics'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fewestForMissing,
  missingResultsOf,
  type PortfolioAssumed,
  poweredResults,
  usuallyAssumed,
} from './missing-results.ts'
import type { Portfolio } from './portfolio.ts'

/** So many results of which so many are unfavourable, each with this standard error. */
const portfolio = (results: number, unfavourable: number, standardError = 0.15): Portfolio => ({
  counted: Array.from({ length: results }, (_, at) => ({
    projectId: `p${at}`,
    findingId: `p${at}-f1`,
    label: 'Care entry',
    of: 1,
    designLevel: 5,
    design: { kind: 'standard-error', standardError },
    from: 'standard-deviations',
    isUnfavourable: at < unfavourable,
  })),
  apart: [],
})
const readingOf = (given: Portfolio, assumed: PortfolioAssumed = usuallyAssumed) => {
  const answer = missingResultsOf(given, assumed)
  return answer.computed ? answer.reading : answer.because
}
const sure = (effect: number): PortfolioAssumed => ({
  effect: { low: effect, middle: effect, high: effect },
  working: { low: 1, middle: 1, high: 1 },
})

describe('whether there are fewer unfavourable results than there must be', () => {
  it.each<[what: string, portfolio: Portfolio, assumed: PortfolioAssumed, reading: string]>([
    ['no result at all', portfolio(0, 0), usuallyAssumed, 'too-few-results'],
    ['nine results', portfolio(9, 0), usuallyAssumed, 'too-few-results'],
    ['twenty small projects, all favourable', portfolio(20, 0, 0.3), usuallyAssumed, 'too-few'],
    ['twelve middling ones with two unfavourable', portfolio(12, 2), usuallyAssumed, 'depends'],
    ['as many unfavourable as there are', portfolio(12, 12), usuallyAssumed, 'enough'],
    ['large projects of an idea that surely works', portfolio(12, 0, 0.05), sure(0.4), 'enough'],
  ])('given %s: %s', (_, given, assumed, reading) => {
    expect(readingOf(given, assumed)).toBe(reading)
  })

  it('given ten results of power a half, of which one is unfavourable, so few has the chance 11/1024', () => {
    const even = sure(1.959963984540054 * 0.1)
    const answer = missingResultsOf(portfolio(fewestForMissing, 1, 0.1), even)
    if (!answer.computed) throw new Error(answer.because)
    expect(answer.scenarios).toHaveLength(1)
    expect(answer.scenarios[0]).toMatchObject({ chanceOfSoFew: expect.closeTo(11 / 1024, 9), fewestPlausible: 2 })
  })

  it('tells each project’s power at each assumed effect, which grows with it', () => {
    const [result] = poweredResults(portfolio(1, 0, 0.15), usuallyAssumed)
    expect(result?.power.middle).toBeCloseTo(powerFromStandardError(0.2, 0.15).favourable, 12)
    expect([result?.power.low, result?.power.middle, result?.power.high]).toEqual(
      Object.values(result?.power ?? {}).toSorted((a, b) => a - b),
    )
  })

  it('is asked for every pair of an effect and a share, and one more unfavourable result never makes so few less probable', () => {
    const chances = (unfavourable: number, se: number) => {
      const answer = missingResultsOf(portfolio(12, unfavourable, se), usuallyAssumed)
      return answer.computed ? answer.scenarios.map(({ chanceOfSoFew }) => chanceOfSoFew) : []
    }
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 11 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (unfavourable, se) => {
          const [fewer, more] = [chances(unfavourable, se), chances(unfavourable + 1, se)]
          expect(fewer).toHaveLength(9)
          for (const [at, chance] of fewer.entries()) expect(more[at]).toBeGreaterThanOrEqual(chance)
        },
      ),
    )
  })
})
