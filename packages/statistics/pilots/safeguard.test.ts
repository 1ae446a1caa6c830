import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialProbability } from '../distributions/binomial.ts'
import { poissonProbability } from '../distributions/poisson.ts'
import { chanceOfProportion } from '../sequential/bayes/posterior-proportion.ts'
import { chanceOfRate } from '../sequential/bayes/posterior-rate.ts'
import { priorChanceBeyond, type SafeguardRule, safeguardOperating, safeguardRule } from './safeguard.ts'

const again: SafeguardRule = {
  of: 'proportion',
  limit: 0.1,
  prior: { a: 1, b: 9 },
  worse: 'above',
  reviewAbove: 0.8,
  stopAbove: 0.95,
}
const missing: SafeguardRule = {
  of: 'rate',
  limit: 0.3,
  prior: { shape: 1, rate: 8 },
  worse: 'above',
  reviewAbove: 0.8,
  stopAbove: 0.95,
}
const seen: SafeguardRule = {
  of: 'proportion',
  limit: 0.7,
  prior: { a: 1, b: 1 },
  worse: 'below',
  reviewAbove: 0.8,
  stopAbove: 0.9,
}

/** The chance that the threshold was passed in some month, by walking through every history of months. */
function passedInSomeHistory(
  rule: SafeguardRule,
  exposed: number,
  months: number,
  truth: number,
  threshold: number,
): number {
  const most = rule.of === 'proportion' ? exposed : 16
  const from = (month: number, events: number): number => {
    if (month > months) return 0
    let sum = 0
    for (let more = 0; more <= most; more++) {
      const chance =
        rule.of === 'proportion' ? binomialProbability(more, exposed, truth) : poissonProbability(more, exposed * truth)
      const [all, n] = [events + more, exposed * month]
      const beyond =
        rule.of === 'proportion'
          ? chanceOfProportion({ x: all, n }, rule.prior, rule.limit, rule.worse)
          : chanceOfRate({ events: all, exposure: n }, rule.prior, rule.limit, rule.worse)
      sum += chance * (beyond > threshold ? 1 : from(month + 1, all))
    }
    return sum
  }
  return from(1, 0)
}

describe('a safeguard', () => {
  it.each([
    ['a proportion', again, 4],
    ['a rate', missing, 3],
    ['a proportion of which more is better', seen, 4],
  ] as const)('has the chances that all histories of its months have: %s', (_, rule, exposed) => {
    const { atHalf, atLimit, atTwice } = safeguardOperating(rule, exposed, 4)
    for (const { truth, stop, review } of [atHalf, atLimit, ...(atTwice ? [atTwice] : [])]) {
      expect(stop).toBeCloseTo(passedInSomeHistory(rule, exposed, 4, truth, rule.stopAbove), 7)
      expect(review).toBeCloseTo(passedInSomeHistory(rule, exposed, 4, truth, rule.reviewAbove), 7)
    }
  })

  it('says nothing of twice a limit that would be no chance', () => {
    expect(safeguardOperating(seen, 4, 4).atTwice).toBeNull()
    expect(safeguardOperating({ ...again, limit: 0.5, prior: { a: 1, b: 1 } }, 4, 4).atTwice?.truth).toBe(1)
  })

  it('stops oftener, and not later in any month, the worse the truth, and reviews at least as often as it stops', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(again, missing),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 12 }),
        (rule, exposed, months) => {
          const { atHalf, atLimit, atTwice } = safeguardOperating(rule, exposed, months)
          for (let month = 0; month < months; month++) {
            expect(atLimit.byMonth[month]).toBeGreaterThanOrEqual((atHalf.byMonth[month] ?? 0) - 1e-12)
            expect(atTwice?.byMonth[month]).toBeGreaterThanOrEqual((atLimit.byMonth[month] ?? 0) - 1e-12)
          }
          for (const one of [atHalf, atLimit, atTwice])
            expect(one?.review).toBeGreaterThanOrEqual((one?.stop ?? 0) - 1e-12)
        },
      ),
      { numRuns: 60, seed: 2 },
    )
  })

  it.each([0.02, 0.1, 0.3, 0.9])(
    'has, of a limit of %d, a prior of its own that asks for no review by itself',
    (limit) => {
      for (const of of ['proportion', 'rate'] as const) {
        for (const worse of ['above', 'below'] as const) {
          const rule = safeguardRule({ indicator: 'missing', of, limit, worse })
          expect(priorChanceBeyond(rule)).toBeLessThan(rule.reviewAbove)
        }
      }
    },
  )

  it('is refused when its prior alone asks for a review', () => {
    expect(() => safeguardOperating({ ...again, prior: { a: 5, b: 5 } }, 4, 4)).toThrow('prior')
    expect(() => safeguardOperating({ ...again, stopAbove: 0.5 }, 4, 4)).toThrow('stopAbove')
    expect(() => safeguardOperating({ ...again, limit: 1.2 }, 4, 4)).toThrow('limit')
  })
})
