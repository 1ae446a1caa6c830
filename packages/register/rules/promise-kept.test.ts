import { describe, expect, it } from 'vitest'
import {
  aFinding,
  anOutcome,
  aProgramme,
  aProject,
  day,
  findingThat,
  partialDay,
} from '../../../test/factories/histories.ts'
import type { Finding } from '../records/finding.ts'
import type { PromisedOutcome } from '../records/outcome.ts'
import type { Project } from '../records/project.ts'
import { promiseKeptOn } from './promise-kept.ts'
import { promiseKeptCodeOf } from './promise-kept-code.ts'
import { promisesOf } from './registration.ts'

const project = aProject({ started: partialDay('2024-04-01') })
const promise = (id: string, over: Partial<PromisedOutcome> = {}) =>
  anOutcome({ id, registered_on: day('2024-03-01'), due_on: day('2026-05-01'), ...over })
const answer = (id: string, reported_on?: string, over: Partial<Finding> = {}) =>
  aFinding({
    id: `${id}-f`,
    outcome_id: id,
    ...(reported_on === undefined ? {} : { reported_on: partialDay(reported_on) }),
    ...over,
  })

function kept(
  registrations: readonly PromisedOutcome[],
  findings: readonly Finding[],
  today = '2026-06-01',
  of: Project = project,
) {
  return promiseKeptOn(day(today), of, promisesOf(of, registrations), findings)
}

describe('registered', () => {
  it.each<[what: string, registrations: readonly PromisedOutcome[], 'prospectively' | 'late' | 'never']>([
    ['nothing', [], 'never'],
    ['before the start', [promise('a')], 'prospectively'],
    ['on the day of the start', [promise('a', { registered_on: day('2024-04-01') })], 'prospectively'],
    ['the day after', [promise('a', { registered_on: day('2024-04-02') })], 'late'],
    ['one before, one after', [promise('a', { registered_on: day('2024-04-02') }), promise('b')], 'prospectively'],
  ])('%s', (_what, registrations, registered) => {
    expect(kept(registrations, []).registered).toBe(registered)
  })
})

describe('answered, on time, candid', () => {
  const later = { due_on: day('2027-01-01') }
  const row = (n: number, due: number, onTime: number, unknown: number, candid: boolean, code: string) => ({
    answered: { n, due },
    onTime: { n: onTime, unknown },
    candid,
    code,
  })
  it.each<
    [
      what: string,
      registrations: readonly PromisedOutcome[],
      findings: readonly Finding[],
      expected: ReturnType<typeof row>,
    ]
  >([
    ['answered on the due date', [promise('a')], [answer('a', '2026-05-01')], row(1, 1, 1, 0, true, 'candid')],
    ['answered the day after', [promise('a')], [answer('a', '2026-05-02')], row(1, 1, 0, 0, false, 'answered')],
    [
      'answered in the month of the due date',
      [promise('a')],
      [answer('a', '2026-05')],
      row(1, 1, 1, 0, true, 'candid'),
    ],
    ['answered in the month after', [promise('a')], [answer('a', '2026-06')], row(1, 1, 0, 0, false, 'answered')],
    ['answered, nobody knows when', [promise('a')], [answer('a')], row(1, 1, 0, 1, false, 'answered')],
    [
      'answered twice, the first in time',
      [promise('a')],
      [answer('a', '2026-05-20'), answer('a', '2026-04-20', { id: 'first' })],
      row(1, 1, 1, 0, true, 'candid'),
    ],
    [
      'answered on time with bad news',
      [promise('a')],
      [findingThat('worse', { outcome_id: 'a', reported_on: partialDay('2026-04') })],
      row(1, 1, 1, 0, true, 'candid'),
    ],
    [
      'answered on time as not measured',
      [promise('a')],
      [answer('a', '2026-04', { reported_direction: 'not-measured' })],
      row(1, 1, 1, 0, true, 'candid'),
    ],
    ['past its date, unanswered', [promise('a')], [], row(0, 1, 0, 0, false, 'unanswered')],
    ['not yet due, unanswered', [promise('a', later)], [], row(0, 0, 0, 0, false, 'nothing-due')],
    ['answered before it is due', [promise('a', later)], [answer('a', '2026-04')], row(1, 1, 1, 0, true, 'candid')],
    [
      'one answered, one overdue',
      [promise('a'), promise('b')],
      [answer('a', '2026-04')],
      row(1, 2, 1, 0, false, 'partly-answered'),
    ],
    [
      'one answered, one still waiting',
      [promise('a'), promise('b', later)],
      [answer('a', '2026-04')],
      row(1, 1, 1, 0, true, 'candid'),
    ],
    [
      'registered late, answered on time',
      [promise('a', { registered_on: day('2025-01-01') })],
      [answer('a', '2026-04')],
      row(1, 1, 1, 0, false, 'answered'),
    ],
    ['nothing promised', [], [aFinding()], row(0, 0, 0, 0, false, 'not-registered')],
  ])('%s', (_what, registrations, findings, expected) => {
    const result = kept(registrations, findings)
    const { answered, onTime, candid } = result
    expect({ answered, onTime, candid, code: promiseKeptCodeOf(result) }).toEqual(expected)
  })

  it('a secondary promise is a promise too', () => {
    expect(kept([promise('a', { primary: false })], []).answered).toEqual({ n: 0, due: 1 })
  })

  it('falls due the day after its date, and names that day', () => {
    expect(kept([promise('a')], [], '2026-05-01')).toMatchObject({ answered: { due: 0 }, changesOn: '2026-05-02' })
    expect(kept([promise('a')], [], '2026-05-02').answered.due).toBe(1)
  })

  it("without a date of its own is due by the programme's rule, and left unanswered keeps nobody candid", () => {
    const { due_on: _none, ...undated } = promise('b')
    const ended = aProject({ started: partialDay('2024-04-01'), ended: partialDay('2026-01-31') })
    const promises = promisesOf(ended, [promise('a'), undated])
    const programme = aProgramme({ results_due_days: 30 })
    const on = (date: string) => promiseKeptOn(day(date), ended, promises, [answer('a', '2026-02')], programme)
    expect(on('2026-03-02')).toMatchObject({ answered: { n: 1, due: 1 }, candid: true, changesOn: '2026-03-03' })
    expect(on('2026-03-03')).toMatchObject({ answered: { n: 1, due: 2 }, candid: false })
  })
})

describe('switched', () => {
  const after = { version: 2, registered_on: day('2025-01-01') }
  it.each<[what: string, registrations: readonly PromisedOutcome[], toPrimary: string[], toSecondary: string[]]>([
    ['nothing changed', [promise('a')], [], []],
    ['made primary after the start', [promise('a', { primary: false }), promise('a', after)], ['a'], []],
    ['made secondary after the start', [promise('a'), promise('a', { ...after, primary: false })], [], ['a']],
    ['added as primary after the start', [promise('a'), promise('b', { ...after, version: 1 })], ['b'], []],
    [
      'added as secondary after the start',
      [promise('a'), promise('b', { ...after, version: 1, primary: false })],
      [],
      [],
    ],
    ['changed before the start', [promise('a'), promise('a', { version: 2, primary: false })], [], []],
  ])('%s', (_what, registrations, toPrimary, toSecondary) => {
    expect(kept(registrations, []).switched).toEqual({ toPrimary, toSecondary })
  })
})

describe('published', () => {
  it.each([
    [undefined, false],
    ['2026', true],
  ])('given a report of %s', (date, published) => {
    const of = aProject(date === undefined ? {} : { report_published: partialDay(date) })
    expect(kept([], [], '2026-06-01', of).published).toBe(published)
  })
})
