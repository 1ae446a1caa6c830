import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aProgramme, aProject, day, partialDay } from '../../../test/factories/histories.ts'
import { addDays, daysBetween } from '../plain-date.ts'
import type { Programme } from '../records/programme.ts'
import type { Project } from '../records/project.ts'
import {
  type DueDate,
  dueStateOn,
  graceDaysOf,
  isPublished,
  isReportUnread,
  promiseDue,
  reportDue,
  wasSilentUntilAnswered,
} from './silence.ts'

const on = day('2026-05-01')
const due: DueDate = { on, rule: 'C1' }

describe('a promise that nothing answers, on the calendar', () => {
  it.each<[grace: number, today: string, state: string, changesOn: string | undefined]>([
    [90, '2026-04-30', 'not-yet-due', '2026-05-02'],
    [90, '2026-05-01', 'not-yet-due', '2026-05-02'],
    [90, '2026-05-02', 'due', '2026-07-31'],
    [90, '2026-07-30', 'due', '2026-07-31'],
    [90, '2026-07-31', 'silent', undefined],
    [90, '2026-08-01', 'silent', undefined],
    [1, '2026-05-01', 'not-yet-due', '2026-05-02'],
    [1, '2026-05-02', 'due', '2026-05-03'],
    [1, '2026-05-03', 'silent', undefined],
    [0, '2026-05-01', 'not-yet-due', '2026-05-02'],
    [0, '2026-05-02', 'silent', undefined],
  ])('given a due date of 1 May and %i days of grace, on %s it is %s', (grace, today, state, changesOn) => {
    const dueState = dueStateOn(day(today), due, grace)
    expect(dueState).toMatchObject({ state, dueOn: on, silentFrom: addDays(on, grace + 1), rule: 'C1' })
    expect(dueState.changesOn).toBe(changesOn)
  })

  it.each<[today: string, state: string, changesOn: string | undefined]>([
    ['2026-05-01', 'not-yet-due', '2026-05-02'],
    ['2026-05-02', 'not-entered', undefined],
    ['2026-07-31', 'not-entered', undefined],
  ])(
    'while a published report is not read whole, on %s it is %s: the gap is this register’s',
    (today, state, changes) => {
      const dueState = dueStateOn(day(today), due, 90, true)
      expect([dueState.state, dueState.changesOn]).toEqual([state, changes])
    },
  )

  it.each([false, true])('given no due date stands still, whether a report is unread or not (%s)', (isUnread) => {
    expect(dueStateOn(on, { rule: 'C4' }, 90, isUnread)).toEqual({ state: 'undated', rule: 'C4' })
  })

  it('goes from not yet due to due to silent, and names each day on which it moves', () => {
    const states = ['not-yet-due', 'due', 'not-entered', 'silent']
    const after = fc.integer({ min: -400, max: 400 })
    fc.assert(
      fc.property(after, fc.integer({ min: 0, max: 300 }), fc.boolean(), (days, grace, isUnread) => {
        const today = addDays(on, days)
        const now = dueStateOn(today, due, grace, isUnread)
        const next = dueStateOn(addDays(today, 1), due, grace, isUnread)
        expect(states.indexOf(next.state)).toBeGreaterThanOrEqual(states.indexOf(now.state))
        expect(next.state !== now.state).toBe(now.changesOn === addDays(today, 1))
      }),
    )
  })

  it('given the last day of the calendar does not fail', () => {
    expect(dueStateOn(on, { on: day('9999-12-31'), rule: 'C1' }, 36_500).state).toBe('not-yet-due')
  })
})

describe('the day by which an answer is due', () => {
  it.each([
    [undefined, 90],
    [aProgramme(), 90],
    [aProgramme({ grace_days: 0 }), 0],
    [aProgramme({ grace_days: 30 }), 30],
  ])('%j gives %i days of grace', (programme, days) => {
    expect(graceDaysOf(programme)).toBe(days)
  })

  const programme = aProgramme({ results_due_days: 30 })
  it.each<[what: string, Partial<Project>, Programme | undefined, on: string | undefined, rule: string]>([
    ['its own day', { report_due_on: partialDay('2021-05-03') }, undefined, '2021-05-03', 'C2'],
    ['the last day of its month', { report_due_on: partialDay('2024-02') }, undefined, '2024-02-29', 'C2'],
    ['the last day of its year', { report_due_on: partialDay('2024') }, undefined, '2024-12-31', 'C2'],
    [
      'its own day before the rule',
      { report_due_on: day('2021-05-03'), ended: day('2020-01-01') },
      programme,
      '2021-05-03',
      'C2',
    ],
    ['the end and the rule', { ended: day('2020-03-15') }, programme, '2020-04-14', 'C3'],
    ['the end of a month and the rule', { ended: partialDay('2020-03') }, programme, '2020-04-30', 'C3'],
    [
      'the end of a year and a rule of no days',
      { ended: partialDay('2020') },
      aProgramme({ results_due_days: 0 }),
      '2020-12-31',
      'C3',
    ],
    ['nobody’s: no rule', { ended: day('2020-03-15') }, aProgramme(), undefined, 'C4'],
    ['nobody’s: no programme', { ended: day('2020-03-15') }, undefined, undefined, 'C4'],
    ['nobody’s: no end', {}, programme, undefined, 'C4'],
  ])('of a report is %s', (_what, project, of, expected, rule) => {
    const dueDate = reportDue(aProject(project), of)
    expect([dueDate.on, dueDate.rule]).toEqual([expected, rule])
    if (dueDate.on !== undefined) expect(daysBetween(dueDate.on, on)).toBeGreaterThan(0)
  })

  it('of a promise is its own, else that of the report', () => {
    const report: DueDate = { on: day('2027-01-01'), rule: 'C3' }
    expect(promiseDue(on, report)).toEqual(due)
    expect(promiseDue(undefined, report)).toBe(report)
    expect(promiseDue(undefined, { rule: 'C4' })).toEqual({ rule: 'C4' })
  })
})

describe('a report', () => {
  it.each<
    [published: string | undefined, read: boolean | undefined, today: string, published: boolean, unread: boolean]
  >([
    [undefined, undefined, '2026-05-01', false, false],
    [undefined, true, '2026-05-01', false, false],
    ['2026-05-02', undefined, '2026-05-01', false, false],
    ['2026-05-01', undefined, '2026-05-01', true, true],
    ['2026-05-01', false, '2026-05-01', true, true],
    ['2026-05-01', true, '2026-05-01', true, false],
    ['2026-05', undefined, '2026-05-01', true, true],
    ['2026-05', undefined, '2026-04-30', false, false],
    ['2026', undefined, '2026-01-01', true, true],
  ])('published %s, read whole %s, asked on %s', (published, read, today, wasPublished, isUnread) => {
    const project = aProject({
      ...(published === undefined ? {} : { report_published: partialDay(published) }),
      ...(read === undefined ? {} : { report_read: read }),
    })
    expect([isPublished(project, day(today)), isReportUnread(project, day(today))]).toEqual([wasPublished, isUnread])
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
