import { describe, expect, it } from 'vitest'
import { anOutcome, aProject, day, entered, partialDay } from '../../../test/factories/histories.ts'
import type { PromisedOutcome } from '../records/outcome.ts'
import { promisesOf, type RegisteredWhen, type Registration, registeredWhen } from './registration.ts'

const elsewhere = 'https://www.isrctn.com/ISRCTN1'
const started = (start: string | undefined, published?: string) =>
  aProject({
    ...(start === undefined ? {} : { started: partialDay(start) }),
    ...(published === undefined ? {} : { report_published: partialDay(published) }),
  })

describe('a registration of a project whose start is known', () => {
  it.each<[what: string, start: string, bears: string, enteredOn: string, at: string | undefined, RegisteredWhen]>([
    ['entered before', '2024-04-10', '2024-03-01', '2024-03-01', undefined, 'before-start'],
    ['entered on the day', '2024-04-10', '2024-04-10', '2024-04-10', undefined, 'before-start'],
    ['entered the day after, with its date', '2024-04-10', '2024-04-11', '2024-04-11', undefined, 'late'],
    ['entered after, said to be of before', '2024-04-10', '2024-03-01', '2026-01-01', undefined, 'said'],
    ['entered after, said to be of the day', '2024-04-10', '2024-04-10', '2026-01-01', undefined, 'said'],
    ['entered after, shown elsewhere', '2024-04-10', '2024-03-01', '2026-01-01', elsewhere, 'before-start'],
    ['entered after, shown elsewhere, of the day', '2024-04-10', '2024-04-10', '2026-01-01', elsewhere, 'before-start'],
    ['entered after, elsewhere too late', '2024-04-10', '2024-04-11', '2026-01-01', elsewhere, 'late'],
    ['a start known to its month is its first day', '2024-04', '2024-04-01', '2024-04-01', undefined, 'before-start'],
    ['so that the second is after it', '2024-04', '2024-04-02', '2024-04-02', undefined, 'late'],
    ['a start known to its year is its first day', '2024', '2024-01-01', '2024-01-01', undefined, 'before-start'],
    ['so that the second is after it too', '2024', '2024-01-02', '2024-01-02', undefined, 'late'],
  ])('%s', (_what, start, bears, enteredOn, at, when) => {
    const terms = anOutcome({ registered_on: day(bears), ...(at === undefined ? {} : { registered_at: at }) })
    expect(registeredWhen(entered(terms, enteredOn), started(start))).toBe(when)
  })
})

describe('a registration of a project whose start nobody knows', () => {
  it.each<[what: string, published: string | undefined, enteredOn: string, at: string | undefined, RegisteredWhen]>([
    ['shown elsewhere', '2020-01-01', '2026-01-01', elsewhere, 'before-start'],
    ['no report published', undefined, '2026-01-01', undefined, 'said'],
    ['entered on the day of the report', '2026-01-01', '2026-01-01', undefined, 'said'],
    ['entered the day after the report', '2026-01-01', '2026-01-02', undefined, 'late'],
    ['entered in the month of the report', '2026-01', '2026-01-31', undefined, 'said'],
    ['entered in the month after', '2026-01', '2026-02-01', undefined, 'late'],
    ['entered in the year of the report', '2025', '2025-12-31', undefined, 'said'],
  ])('%s', (_what, published, enteredOn, at, when) => {
    const terms = anOutcome(at === undefined ? {} : { registered_at: at })
    expect(registeredWhen(entered(terms, enteredOn), started(undefined, published))).toBe(when)
  })
})

/** A version of one outcome: the day that it bears, that of its entry, and what else it says. */
const version = (n: number, bears: string, enteredOn = bears, over: Partial<PromisedOutcome> = {}): Registration =>
  entered(anOutcome({ version: n, registered_on: day(bears), label: `${n} ${enteredOn}`, ...over }), enteredOn)

const promiseOf = (registrations: readonly Registration[], start: string | undefined = '2024-04-10') =>
  promisesOf(started(start), registrations)[0]

describe('the version that binds', () => {
  it.each<[what: string, readonly Registration[], label: string, RegisteredWhen]>([
    [
      'is the last before the start',
      [version(1, '2024-01-01'), version(2, '2024-03-01'), version(3, '2024-05-01')],
      '2 2024-03-01',
      'before-start',
    ],
    [
      'is that before one only said',
      [version(1, '2024-01-01'), version(2, '2024-02-01', '2025-01-01')],
      '1 2024-01-01',
      'before-start',
    ],
    [
      'else the last said',
      [version(1, '2024-01-01', '2025-01-01'), version(2, '2024-02-01', '2025-02-01'), version(3, '2025-03-01')],
      '2 2025-02-01',
      'said',
    ],
    ['else the first', [version(1, '2024-05-01'), version(2, '2024-06-01')], '1 2024-05-01', 'late'],
    [
      'is the entry before the start, not its correction after it',
      [version(1, '2024-01-01'), version(1, '2024-01-01', '2024-06-01')],
      '1 2024-01-01',
      'before-start',
    ],
    [
      'is a correction made before the start',
      [version(1, '2024-01-01'), version(1, '2024-01-01', '2024-02-01')],
      '1 2024-02-01',
      'before-start',
    ],
  ])('%s', (_what, registrations, label, registered) => {
    expect(promiseOf(registrations)).toMatchObject({ terms: { label }, registered })
  })

  it('is the same in whatever order the versions come', () => {
    const versions = [version(3, '2024-05-01'), version(1, '2024-01-01'), version(2, '2024-03-01')]
    expect(promiseOf(versions)).toMatchObject({ terms: { version: 2 }, latest: { version: 3 } })
    expect(promiseOf(versions.toReversed())).toMatchObject({ terms: { version: 2 }, latest: { version: 3 } })
  })

  it('bears the day of its own entry, and keeps every other in view', () => {
    const registrations = [version(1, '2024-01-01', '2024-01-05'), version(2, '2024-05-01')]
    expect(promiseOf(registrations)).toMatchObject({ enteredOn: '2024-01-05', registrations })
  })
})

describe('a promise that was taken back', () => {
  const demoted = { primary: false }
  it.each<[what: string, readonly Registration[], isDropped: boolean]>([
    [
      'made secondary after the start',
      [version(1, '2024-01-01'), version(2, '2024-05-01', '2024-05-01', demoted)],
      true,
    ],
    [
      'made secondary by a correction after the start',
      [version(1, '2024-01-01'), version(1, '2024-01-01', '2024-06-01', demoted)],
      true,
    ],
    [
      'made secondary before the start',
      [version(1, '2024-01-01'), version(2, '2024-03-01', '2024-03-01', demoted)],
      false,
    ],
    ['secondary from the first', [version(1, '2024-01-01', '2024-01-01', demoted), version(2, '2024-05-01')], false],
    ['made late, then secondary', [version(1, '2024-05-01'), version(2, '2024-06-01', '2024-06-01', demoted)], false],
  ])('%s: dropped %s', (_what, registrations, isDropped) => {
    expect(promiseOf(registrations)).toMatchObject({ isDropped })
  })

  const withdrawn = (on: string, start: string | undefined, registration = version(1, '2024-01-01')) =>
    promisesOf(started(start), [registration], new Map([['o1', day(on)]]))

  it.each<[what: string, on: string, start: string | undefined, stays: boolean]>([
    ['before the start was never made', '2024-04-09', '2024-04-10', false],
    ['on the start is dropped', '2024-04-10', '2024-04-10', true],
    ['after the start is dropped', '2025-01-01', '2024-04-10', true],
    ['in the month of a start known to its month is dropped', '2024-04-01', '2024-04', true],
    ['before that month was never made', '2024-03-31', '2024-04', false],
    [
      'where nobody knows the start is dropped: no promise is escaped by not saying when it began',
      '2024-01-02',
      undefined,
      true,
    ],
  ])('withdrawn %s', (_what, on, start, stays) => {
    const promises = withdrawn(on, start)
    expect(promises).toHaveLength(stays ? 1 : 0)
    if (stays) expect(promises[0]).toMatchObject({ withdrawnOn: on, isDropped: true })
  })

  it('withdrawn that was late is no promise dropped: it did not bind', () => {
    expect(withdrawn('2025-01-01', '2024-04-10', version(1, '2024-05-01'))[0]).toMatchObject({ isDropped: false })
  })
})
