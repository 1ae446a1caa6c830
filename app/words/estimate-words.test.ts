import type { Scale } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { estimateInWords, marginInWords, promisedChangeInWords } from './estimate-words.ts'

describe('an estimate in words', () => {
  const cases: readonly [
    string,
    Scale | undefined,
    number | undefined,
    number | undefined,
    number | undefined,
    string,
  ][] = [
    ['a risk difference', 'risk-difference', -0.13, -0.22, -0.04, '13 percentage points fewer (95% CI 4 to 22)'],
    [
      'one that crosses no difference',
      'risk-difference',
      -0.03,
      -0.1,
      0.04,
      '3 percentage points fewer (95% CI 10 fewer to 4 more)',
    ],
    [
      'an interval that ends at no difference',
      'risk-difference',
      0.05,
      0,
      0.1,
      '5 percentage points more (95% CI 0 to 10)',
    ],
    ['an odds ratio', 'odds-ratio', 0.97, 0.84, 1.12, 'odds ratio 0.97 (95% CI 0.84 to 1.12)'],
    ['a ratio that is round', 'rate-ratio', 1, 0.5, 2, 'rate ratio 1.00 (95% CI 0.50 to 2.00)'],
    ['a small ratio', 'risk-ratio', 0.034, 0.011, 0.09, 'risk ratio 0.034 (95% CI 0.011 to 0.09)'],
    ['a log ratio', 'log-odds-ratio', -0.22, -0.71, 0.26, 'log odds ratio −0.22 (95% CI −0.71 to 0.26)'],
    ['a percentage', 'percent-change', 5.5, -4.5, 16.6, '5.5% higher (95% CI 4.5% lower to 16.6% higher)'],
    ['a difference of means', 'mean-difference', -0.19, -1.38, 1, '0.19 lower (95% CI 1.38 lower to 1 higher)'],
    ['a standardised one', 'smd', 0.21, 0.05, 0.37, '0.21 standard deviations higher (95% CI 0.05 to 0.37)'],
    ['money', 'gbp', -1200, -2000, -400, '£1,200 less (95% CI £400 to £2,000)'],
    ['a count without an interval', 'count-change', -28, undefined, undefined, '28 fewer, interval not known'],
    ['none at all', 'count-change', 0, -2, 2, '0 (95% CI 2 fewer to 2 more)'],
    ['an unknown scale', 'other', 1.25, 0.77, 2.05, '1.25, scale not known (95% CI 0.77 to 2.05)'],
    ['a scale that is not given', undefined, 1.25, undefined, undefined, '1.25, scale not known, interval not known'],
    ['no estimate', 'smd', undefined, undefined, undefined, 'size not known'],
  ]
  it.each(cases)('%s', (_, scale, estimate, low, high, expected) => {
    expect(estimateInWords({ scale, estimate, low, high })).toBe(expected)
  })

  it.each([
    ['a standard error without an interval', { se: 0.12 }, '0.5 standard deviations higher (standard error 0.12)'],
    ['another level', { low: 0.2, high: 0.8, level: 90 }, '0.5 standard deviations higher (90% CI 0.2 to 0.8)'],
    [
      'a credible interval',
      { low: 0.2, high: 0.8, isCredible: true },
      '0.5 standard deviations higher (95% credible interval 0.2 to 0.8)',
    ],
    ['no estimate', { estimate: undefined, low: 0.2, high: 0.8 }, 'size not printed; 95% CI 0.2 to 0.8'],
  ])('given %s', (_, numbers, expected) => {
    expect(estimateInWords({ scale: 'smd', estimate: 0.5, ...numbers })).toBe(expected)
  })

  it('given a unit, then a count is counted in it', () => {
    expect(estimateInWords({ scale: 'count-change', estimate: -28, low: -40, high: -16, unit: 'days' })).toBe(
      '28 fewer days (95% CI 16 to 40)',
    )
  })

  it('given any scale, then neither undefined, nor NaN, nor a bare dash is said', () => {
    const scales: readonly Scale[] = [
      'mean-difference',
      'smd',
      'risk-difference',
      'log-odds-ratio',
      'log-risk-ratio',
      'log-rate-ratio',
      'odds-ratio',
      'risk-ratio',
      'rate-ratio',
      'percent-change',
      'count-change',
      'gbp',
      'other',
    ]
    for (const scale of scales) {
      expect(estimateInWords({ scale, estimate: 0.5, low: 0.2, high: 0.9 })).toMatch(/^(?!.*(undefined|NaN)).*95% CI/)
      expect(promisedChangeInWords(0.5, scale)).not.toMatch(/undefined|NaN/)
    }
  })
})

describe('a promised change in words', () => {
  it.each([
    [0.05, 'risk-difference', 'at least 5 percentage points'],
    [0.8, 'rate-ratio', 'rate ratio 0.80 or beyond'],
    [500, 'gbp', 'at least £500'],
    [0.2, 'smd', 'at least 0.2 standard deviations'],
    [undefined, 'smd', 'no size promised'],
  ] as const)('%s on %s: %s', (change, scale, expected) => {
    expect(promisedChangeInWords(change, scale)).toBe(expected)
  })
})

describe('a margin in words', () => {
  it.each([
    [0.05, 'risk-difference', '5 percentage points'],
    [1.25, 'rate-ratio', 'rate ratio 1.25'],
    [2, undefined, '2'],
    [undefined, 'smd', 'a margin that was not said'],
  ] as const)('%s on %s: %s', (margin, scale, expected) => {
    expect(marginInWords(margin, scale)).toBe(expected)
  })
})
