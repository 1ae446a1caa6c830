import { describe, expect, it } from 'vitest'
import {
  type FindingVerdict,
  isJudged,
  isReading,
  isUnanswered,
  isUnfavourable,
  isWaiting,
  sideOf,
  type Verdict,
  verdicts,
  verdictsFailuresFirst,
} from './verdict-codes.ts'

const those = (is: (verdict: Verdict) => boolean) => verdicts.filter(is)

describe('the order of a list sorted by verdict', () => {
  it('holds every verdict once', () => {
    expect(verdictsFailuresFirst.toSorted()).toEqual(verdicts.toSorted())
  })

  it('begins with what is unfavourable, and ends with what nobody has told', () => {
    const judged = verdictsFailuresFirst.map(isJudged)
    expect(verdictsFailuresFirst.filter(isUnfavourable)).toEqual(verdictsFailuresFirst.slice(0, 4))
    expect(judged.lastIndexOf(true)).toBeLessThan(judged.indexOf(false))
    expect(verdictsFailuresFirst.at(-1)).toBe('undated')
  })
})

describe('every verdict', () => {
  it('is judged, unanswered or waiting, and one of these only', () => {
    for (const verdict of verdicts)
      expect(
        [isJudged, isUnanswered, isWaiting].filter((is) => is(verdict)),
        verdict,
      ).toHaveLength(1)
    expect(those(isUnanswered)).toEqual(['not-measured', 'not-entered', 'silent'])
    expect(those(isWaiting)).toEqual(['due', 'not-yet-due', 'undated'])
  })

  it('takes a side where it is whole; what went both ways or in part, and what is no answer, takes none', () => {
    expect(those((verdict) => sideOf(verdict) === 'good')).toEqual(['improved', 'improved-less-than-promised', 'kept'])
    expect(those((verdict) => sideOf(verdict) === 'bad')).toEqual(['worse'])
    expect(those((verdict) => sideOf(verdict) === 'none')).toEqual(['no-difference', 'not-shown'])
    expect(sideOf('too-early')).toBeUndefined()
  })

  it('is unfavourable where nothing of the promise came about', () => {
    expect(those(isUnfavourable).toSorted()).toEqual(['no-difference', 'not-shown', 'worse', 'worse-in-part'])
  })
})

it.each<[FindingVerdict, boolean]>([
  ['improved', true],
  ['mixed', true],
  ['not-shown', true],
  ['not-measured', false],
  ['too-early', false],
])('a finding that says %s says what happened: %s', (verdict, is) => {
  expect(isReading(verdict)).toBe(is)
})
