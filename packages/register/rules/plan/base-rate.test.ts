import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Verdict, verdicts } from '../verdict-codes.ts'
import { baseRateOf, type CountedAttempt } from './base-rate.ts'

let made = 0
const attempt = (verdict: Verdict, more: Partial<CountedAttempt> = {}): CountedAttempt => {
  made += 1
  return { id: `p${made}`, verdict, isRegisteredBefore: false, ...more }
}
const several = (n: number, verdict: Verdict, more: Partial<CountedAttempt> = {}) =>
  Array.from({ length: n }, () => attempt(verdict, more))

describe('how often attempts like a plan improved', () => {
  it('given twelve attempts, counts the first group among the first five, and bounds it by what has no answer', () => {
    const rate = baseRateOf([
      ...several(2, 'improved'),
      attempt('kept'),
      attempt('improved-in-part'),
      attempt('not-shown'),
      attempt('no-difference'),
      attempt('worse'),
      ...several(4, 'silent'),
      attempt('not-yet-due'),
    ])
    expect(rate).toMatchObject({ improved: 3, judged: 7, unanswered: 4, notDue: 1 })
    expect(rate.bounds?.low).toBeCloseTo(3 / 11, 12)
    expect(rate.bounds?.high).toBeCloseTo(7 / 11, 12)
  })

  it.each([
    // R 4: qbeta(c(.025, .975), x + .5, n - x + .5); at the ends 0 and 1 stand (Brown, Cai & DasGupta 2001).
    [0, 10, 0, 0.21719626750921053],
    [1, 10, 0.011011673763161138, 0.3813147710666164],
    [10, 10, 0.7828037324907895, 1],
  ])('%i of %i has the interval of Jeffreys, whose ends are 0 and 1', (improved, judged, low, high) => {
    const { interval } = baseRateOf([...several(improved, 'improved'), ...several(judged - improved, 'not-shown')])
    expect(interval?.low).toBeCloseTo(low, 10)
    expect(interval?.high).toBeCloseTo(high, 10)
  })

  it('given fewer than three that were judged, tells counts and no share', () => {
    const rate = baseRateOf([attempt('improved'), attempt('worse'), ...several(9, 'silent')])
    expect(rate).toEqual({
      improved: 1,
      judged: 2,
      unanswered: 9,
      notDue: 0,
      strongDesigns: { improved: 0, judged: 0 },
      registeredBefore: { improved: 0, judged: 0 },
    })
  })

  it('given the same project twice, counts it once', () => {
    const twice = attempt('improved')
    expect(baseRateOf([twice, twice]).improved).toBe(1)
  })

  it('counts strong designs from level 3, and what was registered beforehand, apart', () => {
    const rate = baseRateOf([
      ...several(3, 'improved', { designLevel: 1 }),
      ...several(3, 'not-shown', { designLevel: 5, isRegisteredBefore: true }),
      attempt('improved', { designLevel: 3 }),
      attempt('improved', { designLevel: 2 }),
    ])
    expect(rate.strongDesigns).toMatchObject({ improved: 1, judged: 4 })
    expect(rate.registeredBefore).toMatchObject({ improved: 0, judged: 3 })
    expect(rate.strongDesigns.interval).toBeDefined()
  })

  it('given any class, holds its share between bounds, and answers never move the count of those not due', () => {
    const any = fc.array(fc.constantFrom(...verdicts), { maxLength: 40 })
    fc.assert(
      fc.property(any, (told) => {
        const { improved, judged, unanswered, notDue, interval, bounds } = baseRateOf(told.map((one) => attempt(one)))
        expect(judged + unanswered + notDue).toBe(told.length)
        expect(improved).toBeLessThanOrEqual(judged)
        expect([interval === undefined, bounds === undefined]).toEqual([judged < 3, judged < 3])
        if (bounds === undefined || interval === undefined) return
        expect(bounds.low).toBeLessThanOrEqual(improved / judged)
        expect(bounds.high).toBeGreaterThanOrEqual(improved / judged)
        expect(interval.low).toBeLessThanOrEqual(improved / judged)
        expect(interval.high).toBeGreaterThanOrEqual(improved / judged)
        expect(baseRateOf([...told, 'not-yet-due' as const].map((one) => attempt(one))).bounds).toEqual(bounds)
      }),
    )
  })
})
