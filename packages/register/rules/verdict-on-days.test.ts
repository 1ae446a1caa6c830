import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
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
import { addDays } from '../plain-date.ts'
import type { Finding } from '../records/finding.ts'
import { type ProjectHistory, type ProjectVerdict, verdictOf } from './project-verdict.ts'
import { type FindingVerdict, type Verdict, verdictsFailuresFirst } from './verdict-codes.ts'

const window = fc.integer({ min: 0, max: 364 }).map((n) => addDays(day('2026-01-01'), n))
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined })
const partial = fc.tuple(window, fc.constantFrom(4, 7, 10)).map(([date, length]) => partialDay(date.slice(0, length)))
const elsewhere = 'https://www.isrctn.com/ISRCTN1'

/** The record without the keys that have no value, as the register keeps records. */
function known<R extends object>(record: R): { [K in keyof R]?: Exclude<R[K], undefined> } {
  const copy: { [K in keyof R]?: Exclude<R[K], undefined> } = {}
  for (const key in record) {
    const value = record[key]
    if (isKnown(value)) copy[key] = value
  }
  return copy
}

function isKnown<V>(value: V): value is Exclude<V, undefined> {
  return value !== undefined
}

const ids = fc.constantFrom('a', 'b', 'c')
const someRegistration = fc
  .tuple(
    fc.record({
      id: ids,
      version: fc.integer({ min: 1, max: 3 }),
      registered_on: window,
      registered_at: maybe(fc.constant(elsewhere)),
      primary: fc.boolean(),
      due_on: maybe(window),
    }),
    maybe(window),
  )
  .map(([over, enteredOn]) => entered(anOutcome(known(over)), enteredOn))
const someVerdict = fc.constantFrom<FindingVerdict>(
  'improved',
  'worse',
  'not-shown',
  'mixed',
  'not-measured',
  'too-early',
)
const someFinding = fc
  .tuple(
    someVerdict,
    fc.record({
      outcome_id: maybe(ids),
      reported_on: maybe(partial),
      design: fc.constantFrom('rct', 'before-after'),
      primary: maybe(fc.boolean()),
      part: maybe(fc.constant('subgroup')),
      withdrawn_on: maybe(window),
      replaces: maybe(fc.constantFrom('f0', 'f1', 'f2')),
    }),
  )
  .map(([verdict, over]) => findingThat(verdict, { ...known(over), outcome: 'Home' }))
const someHistory: fc.Arbitrary<ProjectHistory> = fc
  .record({
    project: fc
      .record({
        started: maybe(partial),
        ended: maybe(partial),
        report_published: maybe(partial),
        report_due_on: maybe(partial),
        report_read: maybe(fc.boolean()),
        stopped_early: maybe(fc.boolean()),
      })
      .map((over) => aProject(known(over))),
    programme: fc
      .record({ results_due_days: maybe(fc.nat({ max: 60 })), grace_days: maybe(fc.nat({ max: 60 })) })
      .map((over) => aProgramme(known(over))),
    registrations: fc.uniqueArray(someRegistration, {
      maxLength: 4,
      selector: ({ terms }) => `${terms.id} ${terms.version}`,
    }),
    findings: fc
      .array(someFinding, { maxLength: 3 })
      .map((findings) => findings.map((finding, i) => ({ ...finding, id: `f${i}` }))),
  })
  .map((history) => aHistory({ ...history, withdrawals: new Map() }))

/** All that a verdict says but the day on which it is asked. */
function said({ on: _on, ...rest }: ProjectVerdict): string {
  return JSON.stringify(rest)
}

describe('any history', () => {
  it('has the same verdict on every day until the day it names, and another one on that day', () => {
    const far = 400
    fc.assert(
      fc.property(someHistory, window, (history, start) => {
        const first = verdictOf(history, start)
        const words = said(first)
        for (let n = 1; n <= far; n++) {
          const date = addDays(start, n)
          const later = said(verdictOf(history, date)).replace(/,"changesOn":"[^"]*"/g, '')
          if (date === first.changesOn) {
            expect(later).not.toBe(words.replace(/,"changesOn":"[^"]*"/g, ''))
            return
          }
          if (later !== words.replace(/,"changesOn":"[^"]*"/g, ''))
            expect.fail(`changed on ${date}, announced ${first.changesOn}: ${words} to ${later}`)
        }
        expect(first.changesOn === undefined || first.changesOn > addDays(start, far)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('has the same verdict whatever the order of its records', () => {
    const shuffled = <T>(items: readonly T[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
    const pairs = someHistory.chain((history) =>
      fc
        .record({ registrations: shuffled(history.registrations), findings: shuffled(history.findings) })
        .map((other) => [history, { ...history, ...other }] as const),
    )
    fc.assert(
      fc.property(pairs, window, ([one, other], date) => {
        const sorted = (history: ProjectHistory) => {
          const { outcomes: _outcomes, promise, ...rest } = verdictOf(history, date)
          const { toPrimary, toSecondary } = promise.switched
          const byKey = (a: { key: string }, b: { key: string }) => a.key.localeCompare(b.key)
          const late = promise.late.toSorted(byKey)
          const switched = { toPrimary: toPrimary.toSorted(), toSecondary: toSecondary.toSorted() }
          return { ...rest, promise: { ...promise, late, switched } }
        }
        expect(sorted(other)).toEqual(sorted(one))
      }),
    )
  })

  it('once silent stays silent until somebody answers, or a report is published', () => {
    fc.assert(
      fc.property(someHistory, window, fc.nat({ max: 400 }), (history, date, later) => {
        const { report_published: _none, ...project } = history.project
        const findings = history.findings.map(({ withdrawn_on: _never, ...finding }) => finding)
        const unpublished = { ...history, project, findings }
        fc.pre(verdictOf(unpublished, date).code === 'silent')
        expect(verdictOf(unpublished, addDays(date, later)).code).toBe('silent')
      }),
    )
  })

  it('names as primary what any of its findings names, though that one is taken back', () => {
    fc.assert(
      fc.property(someHistory, window, fc.constantFrom('f0', 'f1', 'f2'), (history, date, id) => {
        const withdrawn_on = addDays(date, -1)
        const taken = history.findings.map((finding) => (finding.id === id ? { ...finding, withdrawn_on } : finding))
        const countedIn = (findings: readonly Finding[]) => {
          const { basis, outcomes } = verdictOf({ ...history, findings }, date)
          return [basis, outcomes.flatMap(({ key, counts }) => (counts ? [key] : []))]
        }
        expect(countedIn(taken)).toEqual(countedIn(history.findings))
      }),
    )
  })
})

describe('silence', () => {
  const date = day('2026-06-01')
  const promised = fc.array(fc.tuple(someVerdict, fc.constantFrom('rct', 'before-after')), {
    minLength: 1,
    maxLength: 4,
  })
  const silent = aRegistration({ id: 'silent', due_on: day('2025-01-01') })
  const favour: readonly Verdict[] = [
    ...verdictsFailuresFirst.filter((verdict) => !['improved-less-than-promised', 'kept'].includes(verdict)),
  ]

  it('never pays: a promise more that nobody answers never makes a judged verdict better', () => {
    fc.assert(
      fc.property(promised, (found) => {
        const history = aHistory({
          registrations: found.map((_, i) => aRegistration({ id: `o${i}` })),
          findings: found.map(([verdict, design], i) =>
            findingThat(verdict, { id: `f${i}`, outcome_id: `o${i}`, design }),
          ),
        })
        const without = verdictOf(history, date)
        const beside = verdictOf({ ...history, registrations: [...history.registrations, silent] }, date)
        if (without.answered.n === 0) {
          expect(beside.code).toBe('silent')
        } else {
          expect(favour.indexOf(beside.code)).toBeLessThanOrEqual(favour.indexOf(without.code))
          expect(beside.marks).toContain('incomplete')
        }
        expect(beside.promise.candid).toBe(false)
      }),
    )
  })

  it.each<FindingVerdict>(['worse', 'no-difference', 'not-shown', 'not-measured'])(
    'never pays: an answer of %s left out does not make an improvement whole',
    (verdict) => {
      const registrations = [aRegistration({ id: 'a' }), { ...silent, terms: { ...silent.terms, id: 'b' } }]
      const good = findingThat('improved', { outcome_id: 'a' })
      const answered = { registrations, findings: [good, findingThat(verdict, { outcome_id: 'b' })] }
      expect(['mixed', 'improved-in-part']).toContain(verdictOf(aHistory(answered), date).code)
      expect(verdictOf(aHistory({ registrations, findings: [good] }), date).code).toBe('improved-in-part')
    },
  )
})
