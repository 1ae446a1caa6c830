import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, partialDay } from '../../../../test/factories/histories.ts'
import type { CountedUse } from '../lesson-uses.ts'
import type { AnsweredInTime } from '../promise-kept.ts'
import type { Verdict } from '../verdict-codes.ts'
import { lessonsUsed } from './lessons-used.ts'
import { type NegativeTally, negativesTold } from './negatives-told.ts'
import { type PromiseTally, promisesInTime } from './promises-in-time.ts'
import { knownShareOf } from './share.ts'
import { fewestForMedian, type LessonWait, timeToLesson } from './time-to-lesson.ts'

const today = day('2026-11-23')
const wait = (started: string | undefined, told?: string, count = 1): LessonWait => ({
  started: started === undefined ? undefined : partialDay(started),
  hasLesson: told !== undefined,
  told: told === undefined ? undefined : partialDay(told),
  count,
})
const undated = (started: string | undefined, count = 1): LessonWait => ({
  ...wait(started, undefined, count),
  hasLesson: true,
})

describe('from start to the first shared lesson', () => {
  it.each<[what: string, waits: readonly LessonWait[], expected: object]>([
    ['a lesson 30 months after', [wait('2020-01', '2022-07')], { projects: 1, told: 1, months: [30] }],
    ['a day late in the month counts as its month', [wait('2020-01-31', '2020-02-01')], { told: 1, months: [1] }],
    ['a year is its first day', [wait('2020', '2021')], { told: 1, months: [12] }],
    [
      'told in the year of a start in June: at the start, and not before it',
      [wait('2020-06', '2020')],
      { told: 1, toldBefore: 0, months: [0] },
    ],
    ['told before the start', [wait('2020-06', '2020-05')], { told: 1, toldBefore: 1, months: [0] }],
    ['none so far', [wait('2020-01')], { projects: 1, told: 0, months: [] }],
    ['told tomorrow is not told yet', [wait('2020-01', '2026-12')], { projects: 1, told: 0, months: [] }],
    ['a lesson of which nobody knows when', [undated('2020-01', 3)], { projects: 0, told: 0, undated: 3 }],
    [
      'a start that nobody knows',
      [wait(undefined, '2020', 2), undated(undefined)],
      { projects: 0, noStart: 3, undated: 0 },
    ],
    ['a start to come', [wait('2026-12')], { projects: 0, notStarted: 1 }],
    ['a start today', [wait('2026-11-23')], { projects: 1, told: 0 }],
  ])('%s', (_what, waits, expected) => {
    const { curve, ...rest } = timeToLesson(waits, today)
    const months = curve?.steps.map(({ time }) => time)
    expect({ ...rest, ...(months === undefined ? {} : { months }) }).toMatchObject(expected)
  })

  it('given one project fewer than are asked for, tells no usual time; given as many, does', () => {
    const told = (count: number) => timeToLesson([wait('2020-01', '2022-01', count)], today)
    expect(told(fewestForMedian - 1).median).toBeUndefined()
    expect(told(fewestForMedian).median).toMatchObject({ months: 24 })
  })

  it('keeps those that have told none in the count for as long as they have been waited for', () => {
    // Of ten that were watched for long five told after a year; of ten that started this year nobody can know yet.
    const long = [wait('2015-01', '2016-01', 6), wait('2015-01', undefined, 4)]
    expect(timeToLesson(long, today).median).toMatchObject({ months: 12 })
    expect(timeToLesson([...long, wait('2026-06', undefined, 10)], today).median).toMatchObject({ months: 12 })
    // Ten more that were watched as long and told nothing do change it.
    expect(timeToLesson([...long, wait('2015-01', undefined, 10)], today).median?.months).toBeUndefined()
  })

  it('says between what the usual time lies, where it is not known when a lesson was told', () => {
    const { median, bounds } = timeToLesson(
      [wait('2015-01', '2017-01', 6), wait('2015-01', '2018-01', 6), undated('2015-01', 4)],
      today,
    )
    expect([bounds?.soonest.months, median?.months, bounds?.latest.months]).toEqual([24, 24, 36])
    expect(timeToLesson([wait('2015-01', '2017-01', 12)], today).bounds).toBeUndefined()
  })

  const month = fc
    .record({ year: fc.integer({ min: 2010, max: 2026 }), month: fc.integer({ min: 1, max: 10 }) })
    .map((at) => `${at.year}-${String(at.month).padStart(2, '0')}`)
  const waits = fc.array(
    fc.oneof(
      fc
        .tuple(
          fc.option(month, { nil: undefined }),
          fc.option(month, { nil: undefined }),
          fc.integer({ min: 1, max: 5 }),
        )
        .map(([started, told, count]) => wait(started, told, count)),
      fc.tuple(month, fc.integer({ min: 1, max: 5 })).map(([started, count]) => undated(started, count)),
    ),
    { maxLength: 30 },
  )

  it('counts every project once, whatever the order, and as many at once as one by one', () => {
    fc.assert(
      fc.property(waits, (all) => {
        const result = timeToLesson(all, today)
        const count = all.reduce((sum, one) => sum + one.count, 0)
        expect(result.projects + result.undated + result.noStart + result.notStarted).toBe(count)
        expect(result.told).toBeLessThanOrEqual(result.projects)
        expect(timeToLesson(all.toReversed(), today)).toEqual(result)
        const oneByOne = all.flatMap((one) => Array.from({ length: one.count }, () => ({ ...one, count: 1 })))
        expect(timeToLesson(oneByOne, today)).toEqual(result)
      }),
    )
  })

  it('lies between its bounds', () => {
    fc.assert(
      fc.property(waits, (all) => {
        const { median, bounds } = timeToLesson(all, today)
        if (median === undefined || bounds === undefined) return
        const [soonest, told, latest] = [bounds.soonest, median, bounds.latest].map(({ months = 1e9 }) => months)
        expect(soonest).toBeLessThanOrEqual(told ?? 0)
        expect(told).toBeLessThanOrEqual(latest ?? 0)
      }),
    )
  })
})

const promise = (
  verdict: Verdict,
  isPastDue: boolean | undefined,
  inTime?: AnsweredInTime,
  count = 1,
): PromiseTally => ({
  verdict,
  isPastDue,
  inTime,
  count,
})

describe('promises in time', () => {
  const none = {
    due: 0,
    onTime: 0,
    late: 0,
    dayNotKnown: 0,
    silent: 0,
    inGrace: 0,
    notEntered: 0,
    early: 0,
    undated: 0,
  }
  it.each<[what: string, tally: PromiseTally, expected: object, known: number]>([
    ['answered by its date', promise('worse', true, 'on-time'), { due: 1, onTime: 1 }, 1],
    ['not measured, and said so by its date', promise('not-measured', true, 'on-time'), { due: 1, onTime: 1 }, 1],
    ['answered late', promise('improved', true, 'late'), { due: 1, late: 1 }, 1],
    ['answered on a day that nobody knows', promise('improved', true, 'unknown'), { due: 1, dayNotKnown: 1 }, 0],
    ['silent', promise('silent', true), { due: 1, silent: 1 }, 1],
    ['past its date, in the days of grace', promise('due', true), { due: 1, inGrace: 1 }, 1],
    ['a report out, not entered', promise('not-entered', true), { due: 1, notEntered: 1 }, 0],
    ['not due yet', promise('not-yet-due', false), {}, 0],
    ['answered, not due yet', promise('improved', false, 'on-time'), { early: 1 }, 0],
    ['without a date', promise('undated', undefined), { undated: 1 }, 0],
    ['answered, without a date', promise('improved', undefined), { undated: 1 }, 0],
  ])('%s', (_what, tally, expected, known) => {
    const { share, ...counts } = promisesInTime([tally])
    expect(counts).toEqual({ ...none, ...expected })
    expect(share.known).toBe(known)
  })

  it('tells the share of those of which it is known, and what it could be of all', () => {
    const { share } = promisesInTime([
      promise('improved', true, 'on-time', 3),
      promise('improved', true, 'late', 1),
      promise('silent', true, undefined, 4),
      promise('not-entered', true, undefined, 2),
    ])
    expect(share).toMatchObject({ count: 3, known: 8, unknown: 2, bounds: { low: 0.3, high: 0.5 } })
  })
})

describe('negatives told', () => {
  const rule = { results_due_days: 100, grace_days: 10 }
  const tally = (over: Partial<NegativeTally>): NegativeTally => ({
    rule: undefined,
    isContradicted: false,
    count: 1,
    ...over,
  })
  it.each<[what: string, tally: NegativeTally, fate: string]>([
    ['a published report', tally({ report_published: day('2024-01-01') }), 'published_as_such'],
    ['a report to come', tally({ report_published: day('2027-01-01') }), 'unknown'],
    [
      'a claim against it, though published',
      tally({ report_published: day('2024-01-01'), isContradicted: true }),
      'contradicted',
    ],
    ['no report, and none was due by a rule', tally({}), 'unknown'],
    ['no report, long after the programme’s rule', tally({ ended: day('2024-01-01'), rule }), 'unpublished'],
    ['no report, in the days of grace', tally({ ended: day('2026-08-10'), rule }), 'unknown'],
  ])('%s', (_what, given, fate) => {
    const { unfavourable, fates } = negativesTold([given], today)
    expect([unfavourable, Object.entries(fates).filter(([, count]) => count > 0)]).toEqual([1, [[fate, 1]]])
  })
})

describe('lessons used', () => {
  const use = (lesson: string, plan: string, answer: CountedUse['answer'] = 'change'): CountedUse => ({
    lesson_id: lesson,
    plan,
    answer,
  })
  it('counts a plan once, a lesson once, and only what changed', () => {
    expect(lessonsUsed([use('a', 'P'), use('b', 'P'), use('a', 'Q'), use('c', 'R', 'already-done')])).toEqual({
      lessons: 2,
      plans: 2,
    })
    expect(lessonsUsed([])).toEqual({ lessons: 0, plans: 0 })
  })
})

describe('a share', () => {
  it('of fewer than three is counts alone', () => {
    expect(knownShareOf(1, 2, 5)).toEqual({ count: 1, known: 2, unknown: 5 })
    expect(knownShareOf(1, 3)).toMatchObject({ interval: { low: expect.any(Number), high: expect.any(Number) } })
    expect(knownShareOf(3, 3).interval?.high).toBe(1)
  })
})
