import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aFinding } from '../../../test/factories/histories.ts'
import { plainDateOf } from '../plain-date.ts'
import type { Claim } from '../records/claim.ts'
import type { Finding } from '../records/finding.ts'
import { claimSupport } from './claim-support.ts'

const today = plainDateOf('2026-11-26')
const aClaim = (claim: string, more: Partial<Claim> = {}): Claim => ({
  id: 'c1',
  claim,
  source_says: 'unknown',
  ...more,
})

/** A trial that found 30 per cent fewer, 95 % interval 10 to 50. */
const fewer = aFinding({
  direction_wanted: 'decrease',
  scale: 'percent-change',
  estimate: -30,
  ci_low: -50,
  ci_high: -10,
  design: 'rct',
})
const finding = (more: Partial<Finding>) => aFinding({ ...fewer, ...more })
const asReported = (more: Partial<Finding>) => {
  const { estimate: _estimate, ci_low: _low, ci_high: _high, ...rest } = fewer
  return aFinding({ ...rest, ...more })
}

describe('what a design can show of a claim', () => {
  it.each<[what: string, claim: string, Finding | undefined, code: string, rule: string]>([
    ['a fall and a cause, from a trial', 'It cut care entries by 30 per cent', fewer, 'supported', 'S3'],
    ['an amount at the end of the interval', 'It cut care entries by 10%', fewer, 'supported', 'S3'],
    [
      'an amount that rounds to the end of the interval',
      'It cut care entries by 50.4 per cent',
      finding({ ci_low: -50.4 }),
      'supported',
      'S3',
    ],
    ['a direction and no more', 'Fewer children in care', fewer, 'supported', 'S3'],
    ['a fraction in words', 'Care entries fell by a third', fewer, 'supported', 'S3'],
    ['halved, at the end of the interval', 'Care entries halved', fewer, 'supported', 'S3'],
    [
      'no cause named, so a weak design will do',
      'Care entries fell by 30 per cent',
      finding({ design: 'before-after' }),
      'supported',
      'S3',
    ],
    [
      'a cause, from a weak design',
      'It cut care entries by 30 per cent',
      finding({ design: 'before-after' }),
      'partly',
      'S4',
    ],
    [
      'a cause, from a matched comparison',
      'It cut care entries',
      finding({ design: 'matched-comparison' }),
      'partly',
      'S4',
    ],
    ['an amount in another unit', 'It saved £2m and cut care entries by 30 per cent', fewer, 'partly', 'S4'],
    [
      'an amount within an interval that includes no difference',
      'Care entries fell by 5 per cent',
      finding({ estimate: -5, ci_low: -15, ci_high: 5 }),
      'partly',
      'S4',
    ],
    ['as reported', 'Care entries fell', asReported({ reported_direction: 'better' }), 'partly', 'S4'],
    [
      'as reported, with its own figure',
      'Care entries fell by 30 per cent',
      asReported({ reported_direction: 'better', estimate: -30 }),
      'partly',
      'S4',
    ],
    ['an amount below the interval', 'It cut care entries by 5 per cent', fewer, 'not-supported', 'S2'],
    ['an amount above the interval', 'It cut care entries by 66 per cent', fewer, 'not-supported', 'S2'],
    ['one of two amounts outside', 'Down 30 per cent, then 66 per cent', fewer, 'not-supported', 'S2'],
    [
      'a finding the other way',
      'Fewer children in care',
      finding({ estimate: 30, ci_low: 10, ci_high: 50 }),
      'not-supported',
      'S2',
    ],
    ['reported worse', 'Fewer children in care', asReported({ reported_direction: 'worse' }), 'not-supported', 'S2'],
    [
      'no change reported',
      'Fewer children in care',
      asReported({ reported_direction: 'no-change' }),
      'not-supported',
      'S5',
    ],
    [
      'both ways reported',
      'Good value and cost-effective',
      asReported({ reported_direction: 'mixed' }),
      'not-supported',
      'S5',
    ],
    [
      'a harm claimed and found',
      'Care entries got worse',
      finding({ estimate: 30, ci_low: 10, ci_high: 50 }),
      'supported',
      'S3',
    ],
    ['no effect claimed, an improvement found', 'It made no difference', fewer, 'not-supported', 'S2'],
    ['no finding', 'Fewer children in care', undefined, 'no-finding', 'S1'],
    [
      'a finding that measured nothing',
      'Fewer children in care',
      asReported({ reported_direction: 'not-measured' }),
      'no-finding',
      'S1',
    ],
    [
      'a finding too early to say',
      'Fewer children in care',
      asReported({ reported_direction: 'too-early' }),
      'no-finding',
      'S1',
    ],
    ['a finding withdrawn today', 'Fewer children in care', finding({ withdrawn_on: today }), 'no-finding', 'S1'],
    [
      'a finding withdrawn tomorrow',
      'Fewer children in care',
      finding({ withdrawn_on: plainDateOf('2026-11-27') }),
      'supported',
      'S3',
    ],
  ])('%s', (_what, claim, found, code, rule) => {
    expect(claimSupport(aClaim(claim), found, today)).toMatchObject({ code, rule })
  })

  it.each<[what: string, claim: string, more: Partial<Claim>, Partial<Finding>, code: string]>([
    [
      'pounds',
      'Savings of £2.6m',
      {},
      { scale: 'gbp', direction_wanted: 'increase', estimate: 2.5e6, ci_low: 2e6, ci_high: 3e6 },
      'supported',
    ],
    [
      'pounds of costs that fell',
      'Costs fell by £755',
      {},
      { scale: 'gbp', direction_wanted: 'decrease', estimate: -700, ci_low: -800, ci_high: -600 },
      'supported',
    ],
    [
      'a sum beside the words',
      'Yearly saving',
      { amount_gbp: 9e6 },
      { scale: 'gbp', direction_wanted: 'increase', estimate: 2.5e6, ci_low: 2e6, ci_high: 3e6 },
      'not-supported',
    ],
    [
      'a rate ratio',
      'Down 30 per cent',
      {},
      { scale: 'rate-ratio', estimate: 0.7, ci_low: 0.6, ci_high: 0.9 },
      'supported',
    ],
    [
      'a rate ratio, outside',
      'Down 60 per cent',
      {},
      { scale: 'rate-ratio', estimate: 0.7, ci_low: 0.6, ci_high: 0.9 },
      'not-supported',
    ],
    [
      'the log of a risk ratio, a rise wanted',
      'Up 40 per cent',
      {},
      { scale: 'log-risk-ratio', direction_wanted: 'increase', estimate: 0.3, ci_low: 0.1, ci_high: 0.5 },
      'supported',
    ],
    [
      'percentage points',
      'Down 9 percentage points',
      {},
      { scale: 'risk-difference', estimate: -0.09, ci_low: -0.12, ci_high: -0.05 },
      'supported',
    ],
    [
      'a share against points',
      'Down 9 per cent',
      {},
      { scale: 'risk-difference', estimate: -0.09, ci_low: -0.12, ci_high: -0.05 },
      'partly',
    ],
    [
      'a share against odds',
      'Down 30 per cent',
      {},
      { scale: 'odds-ratio', estimate: 0.7, ci_low: 0.6, ci_high: 0.9 },
      'partly',
    ],
    [
      'a count',
      '40 children left care',
      {},
      { scale: 'count-change', direction_wanted: 'increase', estimate: 41, ci_low: 30, ci_high: 50 },
      'supported',
    ],
    ['a count of something else', '2,000 children avoid care', {}, {}, 'partly'],
    ['months and years are no amounts', 'Fewer children in care after 18 months, in 2017', {}, {}, 'supported'],
    [
      'the pound for which something comes back',
      'Savings of £2.6m, for every £1 spent',
      {},
      { scale: 'gbp', direction_wanted: 'increase', estimate: 2.5e6, ci_low: 2e6, ci_high: 3e6 },
      'supported',
    ],
  ])('amounts: %s', (_what, words, more, found, code) => {
    expect(claimSupport(aClaim(words, more), finding(found), today).code).toBe(code)
  })

  it('gives a sentence for each part that it looked at', () => {
    const { reasons } = claimSupport(
      aClaim('It cut care entries by 66 per cent'),
      finding({ design: 'before-after' }),
      today,
    )
    expect(reasons).toEqual([
      'The finding shows an improvement.',
      '‘66 per cent’ lies outside the finding’s interval.',
      '‘cut’ names a cause; a design of this strength (before and after, no comparison) cannot show it.',
    ])
  })

  it('a stronger design or an amount nearer the estimate never weakens the answer', () => {
    const order = ['not-supported', 'partly', 'supported']
    const supportOf = (design: Finding['design'], perCent: number) =>
      order.indexOf(
        claimSupport(
          aClaim(`It cut entries by ${perCent} per cent`),
          finding({ ...(design === undefined ? {} : { design }) }),
          today,
        ).code,
      )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }), (perCent, share) => {
        const nearer = Math.round(30 + (perCent - 30) * share)
        expect(supportOf('rct', perCent)).toBeGreaterThanOrEqual(supportOf('before-after', perCent))
        expect(supportOf('rct', nearer)).toBeGreaterThanOrEqual(supportOf('rct', perCent))
      }),
    )
  })
})
