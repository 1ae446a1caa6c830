import { type Attribution, isPartialDate, plainDateOf, type Verdict, verdicts } from '@candour/register'
import { describe, expect, it } from 'vitest'
import {
  causeSentence,
  dateInWordsOr,
  moneyInWords,
  periodInWords,
  placesInWords,
  verdictGlyphs,
  verdictMeaning,
  verdictPhrase,
} from './wording.ts'

describe('a verdict in words', () => {
  const since = plainDateOf('2019-05-01')
  const due = plainDateOf('2027-05-01')
  const phrases: readonly [Verdict, string][] = [
    ['improved', 'Improved'],
    ['improved-less-than-promised', 'Improved, less than promised'],
    ['kept', 'As good as promised'],
    ['improved-in-part', 'Improved in part'],
    ['mixed', 'Went both ways'],
    ['no-difference', 'No worthwhile difference'],
    ['not-shown', 'No difference shown'],
    ['worse-in-part', 'Worse in part'],
    ['worse', 'Worse'],
    ['not-entered', 'Report published, not entered yet'],
    ['not-measured', 'Not measured'],
    ['silent', 'Silent: no answer since 1 May 2019'],
    ['due', 'Answer due 1 May 2027'],
    ['not-yet-due', 'Not due yet: due 1 May 2027'],
    ['undated', 'No date promised'],
  ]
  it.each(phrases)('%s: %s', (verdict, expected) => {
    expect(verdictPhrase(verdict, { since, due })).toBe(expected)
  })

  it.each([
    ['an outcome', { about: 'outcome' }, 'No date promised'],
    ['a project with a published report', { about: 'project', isPublished: true }, 'No date promised'],
    ['a project without', { about: 'project', isPublished: false }, 'No date promised, and no report read here'],
  ] as const)('given %s without a date, then %j says: %s', (_, context, expected) => {
    expect(verdictPhrase('undated', context)).toBe(expected)
  })

  it('given every verdict, then its shape is the one of the design, and silence shares its own with nothing', () => {
    expect(verdictGlyphs).toEqual({
      improved: '▲',
      'improved-less-than-promised': '△',
      kept: '＝',
      'improved-in-part': '◮',
      mixed: '◆',
      'no-difference': '●',
      'not-shown': '◐',
      'worse-in-part': '⧩',
      worse: '▼',
      'not-measured': '–',
      'not-entered': '▤',
      silent: '○',
      due: '◌',
      'not-yet-due': '◌',
      undated: '◌',
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
    [
      'worse-in-part',
      'attributable',
      'Outcomes got worse in part, and this design can say that it was because of the project.',
    ],
    ['not-shown', 'attributable', undefined],
    ['no-difference', 'attributable', undefined],
    ['silent', undefined, undefined],
    ['not-measured', 'attributable', undefined],
  ]
  it.each(causes)('%s, %s: %s', (verdict, attribution, expected) => {
    expect(causeSentence(verdict, attribution, false)).toBe(expected)
  })

  it('given what is only reported, then what was read says so, and no cause is spoken of', () => {
    expect(causeSentence('improved', 'not-attributable', true)).toBe(
      'That is what the pages we read say; they gave no interval to judge it by, so this register says nothing about the cause.',
    )
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
