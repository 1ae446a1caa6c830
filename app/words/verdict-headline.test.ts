import { verdictOf } from '@candour/register'
import { describe, expect, it } from 'vitest'
import {
  aFinding,
  aHistory,
  aProject,
  aRegistration,
  day,
  findingThat,
  partialDay,
} from '../../test/factories/histories.ts'
import { outcomesSentence, verdictHeadline } from './verdict-headline.ts'

const today = day('2026-11-23')
const headlineOf = (history: Parameters<typeof verdictOf>[0]) => verdictHeadline(verdictOf(history, today))
const reported = (id: string, outcome: string, more: Parameters<typeof aFinding>[0] = {}) =>
  aFinding({ id, outcome, design: 'rct', ...more })

describe('the sentence that stands beside a verdict', () => {
  it.each([
    ['one result', [reported('a', 'school attendance')], 'Improved on school attendance.'],
    [
      'what decided first, then the rest',
      [
        reported('a', 're-referral', { reported_direction: 'no-change' }),
        reported('b', 'kinship care', { reported_direction: 'worse' }),
      ],
      'Worse on kinship care; no difference shown on re-referral.',
    ],
    [
      'more than three results of one kind: the rest counted',
      ['a', 'b', 'c', 'd', 'e'].map((id) => reported(id, `outcome ${id}`)),
      'Improved on outcome a, outcome b and 3 other outcomes.',
    ],
    [
      'what was not measured',
      [reported('a', 'care entry', { reported_direction: 'not-measured' })],
      'Not measured: care entry.',
    ],
  ])('given %s', (_, findings, expected) => expect(headlineOf(aHistory({ findings }))).toBe(expected))

  it('given no result and no promise, there is no sentence: nothing is made up', () =>
    expect(headlineOf(aHistory())).toBeUndefined())

  it('given a promise whose date has long passed, it says that no answer came', () => {
    const history = aHistory({
      project: aProject({ started: partialDay('2021') }),
      registrations: [aRegistration({ due_on: day('2022-01-01') })],
    })
    expect(headlineOf(history)).toBe('No answer to Children settled.')
  })
})

describe('the title of the intervals chart', () => {
  it('counts every outcome once, those still waiting too', () => {
    const { outcomes } = verdictOf(
      aHistory({
        registrations: [aRegistration(), aRegistration({ id: 'o2', label: 'Moves', due_on: day('2030-01-01') })],
        findings: [findingThat('worse', { outcome_id: 'o1' })],
      }),
      today,
    )
    expect(outcomesSentence(outcomes)).toBe('Of 2 outcomes, 1 went the other way and 1 not answered yet')
  })
})
