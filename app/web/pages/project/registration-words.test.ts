import { type Finding, type Registration, verdictOf } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { aFinding, aHistory, anOutcome, aProject, day, partialDay } from '../../../../test/factories/histories.ts'
import { promiseDates, registrationInWords } from './registration-words.ts'

const registration = (enteredOn: string, at?: string): Registration => ({
  terms: anOutcome({
    registered_on: day('2019-11-01'),
    due_on: day('2023-05-01'),
    ...(at === undefined ? {} : { registered_at: at }),
  }),
  enteredOn: day(enteredOn),
})
const answer = (on: string): Finding => aFinding({ outcome_id: 'o1', reported_on: partialDay(on) })
const judged = (registrations: readonly Registration[], findings: readonly Finding[] = []) =>
  verdictOf(
    aHistory({ project: aProject({ started: partialDay('2020-01') }), registrations, findings }),
    day('2026-11-23'),
  )
const datesOf = (verdict: ReturnType<typeof judged>) =>
  verdict.outcomes
    .flatMap((outcome) => promiseDates(outcome, partialDay('2020-01'), verdict.promise))
    .map(({ term, says }) => [term, says.map(({ text }) => text).join(', ')])

describe('the dates of a promise', () => {
  it('are when it is said to have been registered, when it was entered here, and the start', () => {
    expect(datesOf(judged([registration('2026-11-20', 'https://osf.io/abcde')])).slice(0, 4)).toEqual([
      ['Said to be registered', '1 November 2019, the registration'],
      ['Entered here', '20 November 2026'],
      ['Project started', 'January 2020'],
      ['Answer due', '1 May 2023'],
    ])
  })

  it.each([
    ['in time', '2023-04-30', undefined],
    ['on the day', '2023-05-01', undefined],
    ['late', '2023-05-21', '20 days late'],
  ])('given an answer %s, then how late it came is said or left out', (_, on, late) => {
    expect(
      new Map(
        datesOf(judged([registration('2019-12-01')], [answer(on)])).map(([term = '', says = '']) => [term, says]),
      ).get('Answered'),
    ).toBe(late)
  })
})

describe('whether anything was promised before the start', () => {
  it.each([
    ['nothing', [], [], 'Not registered beforehand on this register'],
    [
      'before the start',
      [registration('2019-12-01')],
      [answer('2023-05-21')],
      'registered before it started; 1 of 1 promise that fell due is answered, 1 of them late (by 20 days).',
    ],
    [
      'only said so',
      [registration('2026-11-20')],
      [],
      'is said to have been registered before it started, and was entered here after the start; 0 of 1 promise',
    ],
  ])('given %s', (_, registrations, findings, says) => {
    expect(registrationInWords(judged(registrations, findings))).toContain(says)
  })
})
