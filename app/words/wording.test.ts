import { type Attribution, isPartialDate, plainDateOf, type Scale, type Verdict, verdicts } from '@candour/register'
import { describe, expect, it } from 'vitest'
import {
  causeSentence,
  dateInWordsOr,
  estimateInWords,
  moneyInWords,
  periodInWords,
  placesInWords,
  promisedChangeInWords,
  verdictGlyphs,
  verdictMeaning,
  verdictPhrase,
} from './wording.ts'

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

describe('a verdict in words', () => {
  const since = plainDateOf('2019-05-01')
  const due = plainDateOf('2027-05-01')
  const phrases: readonly [Verdict, string][] = [
    ['improved', 'Improved'],
    ['improved-less-than-promised', 'Improved, less than promised'],
    ['mixed', 'Mixed'],
    ['no-difference', 'No difference'],
    ['worse', 'Worse'],
    ['unclear', 'Cannot tell (too imprecise)'],
    ['not-measured', 'Not measured'],
    ['silent', 'Silent: no answer since 1 May 2019'],
    ['due', 'Answer due 1 May 2027'],
    ['not-yet-due', 'Not due yet: due 1 May 2027'],
    ['undated', 'No report read'],
  ]
  it.each(phrases)('%s: %s', (verdict, expected) => {
    expect(verdictPhrase(verdict, { since, due })).toBe(expected)
  })

  it('given an outcome without a date, then no date was promised; of a project, no report was read', () => {
    expect(verdictPhrase('undated', { about: 'outcome' })).toBe('No date promised')
    expect(verdictPhrase('undated', { about: 'project' })).toBe('No report read')
  })

  it('given every verdict, then its shape is the one of the design, and silence shares its own with nothing', () => {
    expect(verdictGlyphs).toEqual({
      improved: '▲',
      'improved-less-than-promised': '△',
      mixed: '◆',
      'no-difference': '●',
      worse: '▼',
      unclear: '?',
      'not-measured': '–',
      silent: '○',
      due: '◌',
      'not-yet-due': '◌',
      undated: '▯',
    })
  })

  it('given every verdict, then its meaning is said, in a sentence without blame', () => {
    for (const verdict of verdicts) {
      expect(verdictMeaning[verdict]).toMatch(/^[A-Z].*\.$/)
      expect(verdictMeaning[verdict]).not.toMatch(/\bfail|\byou\b/i)
    }
    expect(verdictMeaning['no-difference']).toContain('does not mean that the idea can never work')
    expect(verdictMeaning.worse).toContain('does not mean')
  })

  const causes: readonly [Verdict, Attribution | undefined, string | undefined][] = [
    ['worse', 'not-attributable', 'Outcomes got worse while the project ran; this design cannot say why.'],
    [
      'improved',
      'plausible',
      'Outcomes got better, probably because of the project: a matched comparison cannot rule out other reasons.',
    ],
    ['unclear', 'attributable', 'The result is too imprecise to speak of a cause.'],
    [
      'no-difference',
      'attributable',
      'The project made no worthwhile difference to the outcomes; this design can say so of the project itself.',
    ],
    ['silent', undefined, undefined],
    ['not-measured', 'attributable', undefined],
  ]
  it.each(causes)('%s, %s: %s', (verdict, attribution, expected) => {
    expect(causeSentence(verdict, attribution)).toBe(expected)
  })
})

describe('other words', () => {
  it.each([
    [250000, '£250,000'],
    [2_100_000, '£2.1 million'],
    [1_250_000_000, '£1.25 billion'],
    [0, '£0'],
    [-5000, '−£5,000'],
    [undefined, 'not known'],
  ])('%s pounds: %s', (pounds, expected) => {
    expect(moneyInWords(pounds)).toBe(expected)
  })

  it.each([
    [undefined, 'places not known'],
    [[], 'places not known'],
    [['E08000035'], 'Leeds'],
    [['E08000035', 'E06000014'], 'Leeds and York'],
    [['E08000035', 'E06000014', 'E10000015', 'E06000001', 'E06000002'], 'Leeds, York and 3 other places'],
    [['XX'], 'XX'],
  ])('places %j: %s', (codes, expected) => {
    expect(placesInWords(codes)).toBe(expected)
  })

  it.each([
    ['2017-04', '2020-03', 'April 2017 to March 2020'],
    ['2017', undefined, 'from 2017'],
    [undefined, '2020-03-31', 'until 31 March 2020'],
    ['2017', '2017', '2017'],
    [undefined, undefined, 'dates not known'],
  ])('%s to %s: %s', (from, to, expected) => {
    const date = (text: string | undefined) => (text === undefined ? undefined : partial(text))
    expect(periodInWords(date(from), date(to))).toBe(expected)
  })

  it('given text that is no date, then it is refused', () => {
    expect(() => dateInWordsOr('1 May')).toThrow(RangeError)
    expect(dateInWordsOr(undefined)).toBe('not known')
  })
})

function partial(text: string) {
  if (!isPartialDate(text)) throw new RangeError(text)
  return text
}
