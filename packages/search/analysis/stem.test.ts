import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stemEnglish } from './stem.ts'

const snowball: { newStemmer(language: string): { stem(word: string): string } } = createRequire(import.meta.url)(
  'snowball-stemmers',
)
const peer = snowball.newStemmer('english')

describe('stemEnglish', () => {
  it.each([
    ['safeguarding', 'safeguard'],
    ['families', 'famili'],
    ['consistency', 'consist'],
    ['knightly', 'knight'],
    ['generously', 'generous'],
    ['succeeding', 'succeed'],
    ['skies', 'sky'],
    ['news', 'news'],
    ['hoping', 'hope'],
    ['hopping', 'hop'],
    ['say', 'say'],
    ['cry', 'cri'],
    ['by', 'by'],
    ['covid19', 'covid19'],
  ])('given %s, the stem is %s', (word, stem) => {
    expect(stemEnglish(word)).toBe(stem)
  })

  it('agrees with the Snowball package on any word made of English beginnings and endings', () => {
    const beginnings =
      'a ab ad adopt arsen bar bias can care char child commun consid cr cry educ ev exceed famil foster fund gener happ herr hop howe id jo just know l li luxur mat mult nat neglect op out part plan proceed ps pur qu rat read relat sens sk social success t trad try ugl us vi vol will y young'.split(
        ' ',
      )
    const endings =
      'e ed edly eed eedly ing ingly s ss us ies ied y ly li bli ably ally fully lessly ously ently ality bility ivity tional ational alism ation ization izer ator iveness fulness ousness icate ative alize iciti ical ful ness ic ance ence able ible ate ive ize iti al ism ion sion tion er ous ant ent ment ement l ll ogi logy anci enci bb dd tt at iz bl ying oy ey'.split(
        ' ',
      )
    const word = fc
      .tuple(fc.constantFrom(...beginnings), fc.array(fc.constantFrom(...endings), { maxLength: 3 }))
      .map(([beginning, rest]) => beginning + rest.join(''))
    fc.assert(
      fc.property(word, (given) => {
        expect(stemEnglish(given)).toBe(peer.stem(given))
      }),
      { numRuns: 20_000, seed: 20 },
    )
  })

  it('agrees with the Snowball package on any run of letters', () => {
    const letters = fc.array(fc.constantFrom(...'aeiouybdglnrstwxy'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(letters, (given) => {
        expect(stemEnglish(given.join(''))).toBe(peer.stem(given.join('')))
      }),
      { numRuns: 20_000, seed: 21 },
    )
  })
})
