import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aProgramme, aProject, day, partialDay } from '../../../test/factories/histories.ts'
import { addDays, daysBetween } from '../plain-date.ts'
import { dueStateOn, graceDaysOf, reportDueOn, wasSilentUntilAnswered } from './silence.ts'

describe('a promise that nothing answers, on the calendar', () => {
  const due = day('2026-05-01')
  it.each<[grace: number, today: string, state: string, changesOn: string | undefined]>([
    [90, '2026-04-30', 'not-yet-due', '2026-05-02'],
    [90, '2026-05-01', 'not-yet-due', '2026-05-02'],
    [90, '2026-05-02', 'due', '2026-07-31'],
    [90, '2026-07-29', 'due', '2026-07-31'],
    [90, '2026-07-30', 'due', '2026-07-31'],
    [90, '2026-07-31', 'silent', undefined],
    [90, '2026-08-01', 'silent', undefined],
    [1, '2026-05-01', 'not-yet-due', '2026-05-02'],
    [1, '2026-05-02', 'due', '2026-05-03'],
    [1, '2026-05-03', 'silent', undefined],
    [0, '2026-05-01', 'not-yet-due', '2026-05-02'],
    [0, '2026-05-02', 'silent', undefined],
  ])('given a due date of 1 May and %i days of grace, on %s it is %s', (grace, today, state, changesOn) => {
    const dueState = dueStateOn(day(today), due, grace, 'C1')
    expect(dueState).toMatchObject({ state, dueOn: due, silentFrom: addDays(due, grace + 1), rule: 'C1' })
    expect(dueState.changesOn).toBe(changesOn)
  })

  it('given no due date stands still', () => {
    expect(dueStateOn(day('2026-05-01'), undefined, 90, 'C2')).toEqual({ state: 'undated', rule: 'C3' })
  })

  it('goes from not yet due to due to silent, and names each day on which it moves', () => {
    const states = ['not-yet-due', 'due', 'silent']
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 300 }), (after, grace) => {
        const today = addDays(due, after)
        const now = dueStateOn(today, due, grace, 'C1')
        const next = dueStateOn(addDays(today, 1), due, grace, 'C1')
        expect(states.indexOf(next.state)).toBeGreaterThanOrEqual(states.indexOf(now.state))
        expect(next.state !== now.state).toBe(now.changesOn === addDays(today, 1))
      }),
    )
  })

  it('given the last day of the calendar does not fail', () => {
    expect(dueStateOn(day('2026-05-01'), day('9999-12-31'), 36_500, 'C1').state).toBe('not-yet-due')
  })
})

describe('the rules of a programme', () => {
  it.each([
    [undefined, 90],
    [aProgramme(), 90],
    [aProgramme({ grace_days: 0 }), 0],
    [aProgramme({ grace_days: 30 }), 30],
  ])('%j gives %i days of grace', (programme, days) => {
    expect(graceDaysOf(programme)).toBe(days)
  })

  it.each<[ended: string | undefined, days: number | undefined, due: string | undefined]>([
    ['2020-03-15', 30, '2020-04-14'],
    ['2020-03', 30, '2020-04-30'],
    ['2020', 0, '2020-12-31'],
    ['2020-03-15', 0, '2020-03-15'],
    ['2020-03-15', undefined, undefined],
    [undefined, 30, undefined],
  ])('a project ended %s under a rule of %s days owes its report on %s', (ended, days, due) => {
    const project = aProject(ended === undefined ? {} : { ended: partialDay(ended) })
    const programme = aProgramme(days === undefined ? {} : { results_due_days: days })
    expect(reportDueOn(project, programme)).toBe(due)
    if (due !== undefined) expect(daysBetween(day(due), day('2021-01-01'))).toBeGreaterThan(0)
  })

  it('a project of no programme owes its report on no day', () => {
    expect(reportDueOn(aProject({ ended: partialDay('2020') }), undefined)).toBeUndefined()
  })
})

describe('a promise that is answered late', () => {
  it.each<[what: string, silentFrom: string, registered: string, answered: string, was: boolean]>([
    ['silent for weeks', '2026-05-01', '2025-01-01', '2026-06-01', true],
    ['on the first day of its silence', '2026-05-01', '2025-01-01', '2026-05-01', true],
    ['on the last day of grace', '2026-05-01', '2025-01-01', '2026-04-30', false],
    ['on record the day before, though its date was long past', '2020-05-01', '2026-05-31', '2026-06-01', true],
    ['on record on the day of its answer', '2020-05-01', '2026-06-01', '2026-06-01', false],
    ['on record after its answer', '2020-05-01', '2026-06-02', '2026-06-01', false],
  ])('%s: silent from %s, here since %s, answered %s', (_, silentFrom, registered, answered, was) => {
    const answer = { silentFrom: day(silentFrom), registeredHere: day(registered), answeredHere: day(answered) }
    expect(wasSilentUntilAnswered(answer)).toBe(was)
  })
})
