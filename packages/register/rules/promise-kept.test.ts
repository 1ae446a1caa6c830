import { describe, expect, it } from 'vitest'
import {
  aFinding,
  aHistory,
  anOutcome,
  aProgramme,
  aProject,
  aRegistration,
  day,
  entered,
  findingThat,
  partialDay,
} from '../../../test/factories/histories.ts'
import type { Finding } from '../records/finding.ts'
import type { PromisedOutcome } from '../records/outcome.ts'
import type { Project } from '../records/project.ts'
import { type ProjectHistory, verdictOf } from './project-verdict.ts'
import { promiseKeptCodeOf } from './promise-kept-code.ts'
import type { Registration } from './registration.ts'

const project = aProject({ started: day('2024-04-01') })
const promise = (id: string, over: Partial<PromisedOutcome> = {}) =>
  aRegistration({ id, registered_on: day('2024-03-01'), due_on: day('2026-05-01'), ...over })
const undated = (id: string) => {
  const { due_on: _none, ...terms } = promise(id).terms
  return entered(terms)
}
const answer = (id: string, reported_on?: string, over: Partial<Finding> = {}) =>
  aFinding({
    id: `${id}-f`,
    outcome_id: id,
    ...(reported_on === undefined ? {} : { reported_on: partialDay(reported_on) }),
    ...over,
  })

function kept(
  registrations: readonly Registration[],
  findings: readonly Finding[],
  today = '2026-06-01',
  over: Partial<ProjectHistory> = {},
) {
  return verdictOf(aHistory({ project, registrations, findings, ...over }), day(today)).promise
}
const withReport = (published: string, more: Partial<Project> = {}) => ({
  project: { ...project, report_published: partialDay(published), ...more },
})

describe('registered: the best that any of its registrations is', () => {
  const said = entered(anOutcome({ id: 's' }), '2025-01-01')
  const late = promise('l', { registered_on: day('2024-04-02') })
  it.each<[what: string, registrations: readonly Registration[], registered: string]>([
    ['nothing', [], 'never'],
    ['before the start', [promise('a')], 'prospectively'],
    ['on the day of the start', [promise('a', { registered_on: day('2024-04-01') })], 'prospectively'],
    ['the day after', [late], 'late'],
    ['only said', [said, late], 'said'],
    ['one of each', [late, said, promise('a')], 'prospectively'],
  ])('%s', (_what, registrations, registered) => {
    expect(kept(registrations, []).registered).toBe(registered)
  })
})

describe('answered, on time, candid', () => {
  const later = { due_on: day('2027-01-01') }
  const row = (n: number, due: number, onTime: number, unknown: number, late: readonly number[], code: string) => ({
    answered: { n, due, notEntered: 0 },
    onTime: { n: onTime, unknown },
    late,
    code,
  })
  const early = { reported_direction: 'too-early' } as const
  const withdrawn = { withdrawn_on: day('2026-05-20') }
  it.each<[what: string, readonly Registration[], readonly Finding[], expected: ReturnType<typeof row>]>([
    ['answered on the due date', [promise('a')], [answer('a', '2026-05-01')], row(1, 1, 1, 0, [], 'candid')],
    ['answered the day after', [promise('a')], [answer('a', '2026-05-02')], row(1, 1, 0, 0, [1], 'answered')],
    ['answered a month after', [promise('a')], [answer('a', '2026-06-01')], row(1, 1, 0, 0, [31], 'answered')],
    ['answered in the month of the due date', [promise('a')], [answer('a', '2026-05')], row(1, 1, 1, 0, [], 'candid')],
    ['answered in the month after', [promise('a')], [answer('a', '2026-06')], row(1, 1, 0, 0, [31], 'answered')],
    ['answered, nobody knows when', [promise('a')], [answer('a')], row(1, 1, 0, 1, [], 'answered')],
    [
      'answered twice, the first in time',
      [promise('a')],
      [answer('a', '2026-05-20'), answer('a', '2026-04-20', { id: 'first' })],
      row(1, 1, 1, 0, [], 'candid'),
    ],
    [
      'answered in time, and replaced late',
      [promise('a')],
      [answer('a', '2026-04-20'), answer('a', '2026-05-20', { id: 'new', replaces: 'a-f' })],
      row(1, 1, 1, 0, [], 'candid'),
    ],
    [
      'answered in time by one withdrawn, then late',
      [promise('a')],
      [answer('a', '2026-04-20', withdrawn), answer('a', '2026-05-11', { id: 'new' })],
      row(1, 1, 0, 0, [10], 'answered'),
    ],
    [
      'answered only by one withdrawn',
      [promise('a')],
      [answer('a', '2026-04-20', withdrawn)],
      row(0, 1, 0, 0, [], 'unanswered'),
    ],
    [
      'too early to say in time, then late',
      [promise('a')],
      [answer('a', '2026-04-20', early), answer('a', '2026-05-11', { id: 'new' })],
      row(1, 1, 0, 0, [10], 'answered'),
    ],
    ['only too early to say', [promise('a')], [answer('a', '2026-04-20', early)], row(0, 1, 0, 0, [], 'unanswered')],
    [
      'answered on time with bad news',
      [promise('a')],
      [findingThat('worse', { outcome_id: 'a', reported_on: partialDay('2026-04') })],
      row(1, 1, 1, 0, [], 'candid'),
    ],
    [
      'answered on time as not measured, and nothing judged',
      [promise('a')],
      [answer('a', '2026-04', { reported_direction: 'not-measured' })],
      row(1, 1, 1, 0, [], 'answered'),
    ],
    [
      'one judged, one not measured, both on time',
      [promise('a'), promise('b')],
      [answer('a', '2026-04'), answer('b', '2026-04', { reported_direction: 'not-measured' })],
      row(2, 2, 2, 0, [], 'candid'),
    ],
    ['past its date, unanswered', [promise('a')], [], row(0, 1, 0, 0, [], 'unanswered')],
    ['not yet due, unanswered', [promise('a', later)], [], row(0, 0, 0, 0, [], 'nothing-due')],
    ['answered before it is due', [promise('a', later)], [answer('a', '2026-04')], row(1, 1, 1, 0, [], 'candid')],
    [
      'one answered, one overdue',
      [promise('a'), promise('b')],
      [answer('a', '2026-04')],
      row(1, 2, 1, 0, [], 'partly-answered'),
    ],
    [
      'one answered, one still waiting',
      [promise('a'), promise('b', later)],
      [answer('a', '2026-04')],
      row(1, 1, 1, 0, [], 'candid'),
    ],
    [
      'one on time, one late',
      [promise('a'), promise('b')],
      [answer('a', '2026-04'), answer('b', '2026-05-03')],
      row(2, 2, 1, 0, [2], 'answered'),
    ],
    [
      'without a date and unanswered is never due',
      [promise('a'), undated('b')],
      [answer('a', '2026-04')],
      row(1, 1, 1, 0, [], 'candid'),
    ],
    [
      'without a date and answered is never late',
      [promise('a'), undated('b')],
      [answer('a', '2026-04'), answer('b')],
      row(2, 2, 1, 0, [], 'candid'),
    ],
    ['a secondary promise is a promise too', [promise('a', { primary: false })], [], row(0, 1, 0, 0, [], 'unanswered')],
    [
      'registered late, answered on time',
      [promise('a', { registered_on: day('2025-01-01') })],
      [answer('a', '2026-04')],
      row(1, 1, 1, 0, [], 'answered'),
    ],
    [
      'said to be registered, answered on time',
      [entered(promise('a').terms, '2025-01-01')],
      [answer('a', '2026-04')],
      row(1, 1, 1, 0, [], 'answered'),
    ],
    ['nothing promised', [], [aFinding()], row(0, 0, 0, 0, [], 'not-registered')],
  ])('%s', (_what, registrations, findings, expected) => {
    const result = kept(registrations, findings)
    const { answered, onTime, late, candid } = result
    expect({ answered, onTime, late: late.map(({ days }) => days), code: promiseKeptCodeOf(result) }).toEqual(expected)
    expect(candid).toBe(expected.code === 'candid')
  })

  it.each<[published: string, reported: string | undefined, late: readonly number[]]>([
    ['2026-05-01', undefined, []],
    ['2026-05-04', undefined, [3]],
    ['2026-05', undefined, []],
    ['2026-05-04', '2026-04-01', []],
    ['2026-04-01', '2026-05-04', [3]],
  ])('the publication of the report on %s dates an answer that bears %s', (published, reported, late) => {
    const result = kept([promise('a')], [answer('a', reported)], '2026-06-01', withReport(published))
    expect(result.late.map(({ key, days }) => [key, days])).toEqual(late.map((days) => ['a', days]))
    expect(result.onTime).toEqual({ n: late.length === 0 ? 1 : 0, unknown: 0 })
    expect([...result.inTime.values()]).toEqual([late.length === 0 ? 'on-time' : 'late'])
    expect(result.candid).toBe(late.length === 0)
  })

  it('what a published report may answer is no promise broken, and none kept', () => {
    const both = [promise('a'), promise('b')]
    const unread = kept(both, [answer('a', '2026-04')], '2026-06-01', withReport('2026-05'))
    expect(unread).toMatchObject({ answered: { n: 1, due: 1, notEntered: 1 }, candid: false })
    expect(promiseKeptCodeOf(unread)).toBe('partly-answered')
    expect(promiseKeptCodeOf(kept(both, [], '2026-06-01', withReport('2026-05')))).toBe('not-entered')
    const read = kept(both, [answer('a', '2026-04')], '2026-06-01', withReport('2026-05', { report_read: true }))
    expect(read).toMatchObject({ answered: { n: 1, due: 2, notEntered: 0 } })
  })

  it('falls due the day after its date, and names that day', () => {
    expect(kept([promise('a')], [], '2026-05-01')).toMatchObject({ answered: { due: 0 }, changesOn: '2026-05-02' })
    expect(kept([promise('a')], [], '2026-05-02').answered.due).toBe(1)
  })

  it('without a date of its own is due with its report, and left unanswered keeps nobody candid', () => {
    const over = {
      project: { ...project, ended: partialDay('2026-01-31') },
      programme: aProgramme({ results_due_days: 30 }),
    }
    const on = (date: string) => kept([promise('a'), undated('b')], [answer('a', '2026-02')], date, over)
    expect(on('2026-03-02')).toMatchObject({ answered: { n: 1, due: 1 }, candid: true, changesOn: '2026-03-03' })
    expect(on('2026-03-03')).toMatchObject({ answered: { n: 1, due: 2 }, candid: false })
  })
})

describe('published', () => {
  it.each<[published: string, today: string, is: boolean]>([
    ['2026', '2026-01-01', true],
    ['2026-06', '2026-05-31', false],
    ['2026-06-01', '2026-05-31', false],
    ['2026-06-01', '2026-06-01', true],
  ])('a report of %s, asked on %s', (published, today, is) => {
    expect(kept([], [], today, withReport(published)).published).toBe(is)
  })

  it('not where none is on record', () => {
    expect(kept([], []).published).toBe(false)
  })
})
