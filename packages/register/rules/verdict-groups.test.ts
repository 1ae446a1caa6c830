import { describe, expect, it } from 'vitest'
import { isJudged, isWaiting, verdicts } from './verdict-codes.ts'
import { countsByGroup, verdictGroupOf, verdictGroups } from './verdict-groups.ts'

describe('the seven groups of verdicts', () => {
  it('hold every verdict once', () => {
    expect(verdictGroups.flatMap((group) => [...group.verdicts]).toSorted()).toEqual(verdicts.toSorted())
  })

  it('never count what has no answer among what was judged', () => {
    for (const verdict of verdicts) {
      const group = verdictGroupOf(verdict)
      expect([verdict, group !== 'no-answer' && group !== 'not-due']).toEqual([verdict, isJudged(verdict)])
    }
  })

  it('keep an answer that nobody promised by a date apart from one that is not due yet', () => {
    expect(verdicts.filter((verdict) => isWaiting(verdict) && verdictGroupOf(verdict) === 'no-answer')).toEqual([
      'undated',
    ])
  })

  it('count, noughts included', () => {
    expect(countsByGroup(['improved', 'kept', 'worse-in-part', 'silent', 'silent', 'due'])).toEqual({
      improved: 2,
      'in-part': 0,
      'both-ways': 0,
      'no-difference-shown': 0,
      'other-way': 1,
      'no-answer': 2,
      'not-due': 1,
    })
  })
})
