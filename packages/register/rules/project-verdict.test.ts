import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aFinding,
  aHistory,
  anOutcome,
  aProgramme,
  aProject,
  day,
  findingThat,
  partialDay,
} from '../../../test/factories/histories.ts'
import { addDays, type PlainDate } from '../plain-date.ts'
import type { Finding } from '../records/finding.ts'
import type { PromisedOutcome } from '../records/outcome.ts'
import { type ProjectHistory, type ProjectVerdict, verdictOf } from './project-verdict.ts'
import { type FindingVerdict, rulesVersion, type Verdict, verdicts } from './verdict-codes.ts'

const today = day('2026-06-01')
const dueDates: Partial<Record<Verdict, string>> = {
  silent: '2025-01-01',
  due: '2026-05-15',
  'not-yet-due': '2027-01-01',
}
const byClock: readonly Verdict[] = ['silent', 'due', 'not-yet-due', 'undated']
const isFound = (verdict: Verdict): verdict is FindingVerdict => !byClock.includes(verdict)

/** A history whose primary outcomes have these verdicts, one each. */
function historyOf(wanted: readonly Verdict[], over: Partial<ProjectHistory> = {}): ProjectHistory {
  const registrations: PromisedOutcome[] = []
  const findings: Finding[] = []
  for (const verdict of wanted) {
    const due = dueDates[verdict]
    registrations.push(anOutcome({ id: verdict, ...(due === undefined ? {} : { due_on: day(due) }) }))
    if (isFound(verdict)) findings.push(findingThat(verdict, { outcome_id: verdict }))
  }
  return aHistory({ registrations, findings, ...over })
}

function powerSetOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, i) => (bits >> i) % 2 === 1))
}

/** Section 5 read as its table stands in print: each row says for itself when it holds; exactly one may. */
function tableSays(found: readonly Verdict[]): readonly Verdict[] {
  const has = (...any: readonly Verdict[]) => any.some((verdict) => found.includes(verdict))
  const rest = found.filter((verdict) => isFound(verdict) && verdict !== 'not-measured')
  const only = (...any: readonly Verdict[]) => rest.length > 0 && rest.every((verdict) => any.includes(verdict))
  const good = has('improved', 'improved-less-than-promised')
  const nothing = rest.length === 0
  const mixed = has('mixed') || (good && has('worse'))
  const waiting = nothing && !has('silent', 'not-measured')
  const rows: readonly (readonly [Verdict, boolean])[] = [
    ['silent', nothing && has('silent')],
    ['not-measured', nothing && !has('silent') && has('not-measured')],
    ['due', waiting && has('due')],
    ['not-yet-due', waiting && !has('due') && has('not-yet-due')],
    ['undated', waiting && !has('due', 'not-yet-due')],
    ['mixed', mixed || (good && !has('worse') && has('no-difference', 'unclear'))],
    ['worse', !mixed && has('worse')],
    ['improved', only('improved')],
    [
      'improved-less-than-promised',
      only('improved', 'improved-less-than-promised') && has('improved-less-than-promised'),
    ],
    ['no-difference', only('no-difference', 'unclear') && has('no-difference')],
    ['unclear', only('unclear')],
  ]
  return rows.flatMap(([verdict, holds]) => (holds ? [verdict] : []))
}

describe('one project', () => {
  it('of every set of primary outcomes has the verdict of the one row of the table that holds, and its marks', () => {
    const sets = powerSetOf(verdicts).filter((set) => set.length > 0)
    expect(sets).toHaveLength(2 ** 11 - 1)
    for (const set of sets) {
      const result = verdictOf(historyOf(set), today)
      expect([result.code], set.join(' + ')).toEqual(tableSays(set))
      const n = set.filter((verdict) => isFound(verdict) && verdict !== 'not-measured').length
      const isSoFar = n > 0 && set.some((verdict) => ['due', 'not-yet-due', 'undated'].includes(verdict))
      const isIncomplete = n > 0 && set.some((verdict) => ['silent', 'not-measured'].includes(verdict))
      const marks = [isSoFar ? 'so-far' : '', isIncomplete ? 'incomplete' : ''].filter((mark) => mark !== '')
      expect(result.marks, set.join(' + ')).toEqual(marks)
      expect(result.answered, set.join(' + ')).toEqual({ n, of: set.length })
    }
  })

  it.each<[rule: string, readonly Verdict[]]>([
    ['P1', ['mixed', 'improved']],
    ['P2', ['improved', 'worse']],
    ['P3', ['worse', 'unclear']],
    ['P4', ['improved', 'no-difference']],
    ['P5', ['improved', 'improved-less-than-promised']],
    ['P6', ['improved', 'due']],
    ['P7', ['no-difference', 'unclear']],
    ['P8', ['unclear', 'silent']],
    ['P9', ['silent', 'not-measured', 'due']],
    ['P10', ['not-measured', 'due']],
    ['P11', ['due', 'not-yet-due', 'undated']],
    ['P12', ['not-yet-due', 'undated']],
    ['P13', ['undated']],
  ])('cites rule %s for %j, its version and day', (rule, set) => {
    expect(verdictOf(historyOf(set), today)).toMatchObject({ rule, rulesVersion, on: today })
  })

  it.each([
    [
      'worse rests on its worse outcomes alone',
      'worse',
      [
        ['worse', 'quasi-experimental'],
        ['no-difference', 'unknown'],
      ],
      4,
    ],
    [
      'of several worse outcomes the strongest is enough',
      'worse',
      [
        ['worse', 'before-after'],
        ['worse', 'rct'],
      ],
      5,
    ],
    [
      'mixed is as weak as its weaker side',
      'mixed',
      [
        ['improved', 'rct'],
        ['worse', 'before-after'],
        ['worse', 'matched-comparison'],
      ],
      3,
    ],
    [
      'mixed with doubt likewise',
      'mixed',
      [
        ['improved', 'before-after'],
        ['no-difference', 'rct'],
      ],
      1,
    ],
    [
      'improved must hold on every outcome',
      'improved',
      [
        ['improved', 'rct'],
        ['improved', 'before-after'],
      ],
      1,
    ],
  ] as const)('is as sure as the design that establishes it: %s', (_, code, outcomes, designLevel) => {
    const history = aHistory({
      registrations: outcomes.map((_outcome, at) => anOutcome({ id: `o${at}` })),
      findings: outcomes.map(([verdict, design], at) =>
        findingThat(verdict, { id: `f${at}`, outcome_id: `o${at}`, design }),
      ),
    })
    expect(verdictOf(history, today)).toMatchObject({ code, designLevel })
  })

  it('leaves a secondary outcome out of how sure it is', () => {
    const history = aHistory({
      registrations: [anOutcome({ id: 'a' }), anOutcome({ id: 'b' }), anOutcome({ id: 'c', primary: false })],
      findings: [
        findingThat('improved', { id: 'fa', outcome_id: 'a', design: 'rct' }),
        findingThat('improved', { id: 'fb', outcome_id: 'b', design: 'matched-comparison' }),
        findingThat('improved', { id: 'fc', outcome_id: 'c', design: 'unknown' }),
      ],
    })
    expect(verdictOf(history, today)).toMatchObject({ designLevel: 3, attribution: 'plausible' })
  })

  it('gives a secondary outcome its verdict, which does not count', () => {
    const history = aHistory({
      registrations: [anOutcome({ id: 'a' }), anOutcome({ id: 'b', primary: false })],
      findings: [
        findingThat('improved', { outcome_id: 'a' }),
        findingThat('worse', { outcome_id: 'b' }),
        findingThat('worse', { id: 'u', outcome: 'Never promised' }),
      ],
    })
    const result = verdictOf(history, today)
    expect(result).toMatchObject({ code: 'improved', marks: [], answered: { n: 1, of: 1 } })
    expect(result.outcomes.map(({ key, verdict, counts }) => [key, verdict, counts])).toEqual([
      ['a', 'improved', true],
      ['b', 'worse', false],
      ['label:Never promised', 'worse', false],
    ])
  })

  it('stopped early keeps its verdict and is marked so', () => {
    const project = aProject({ stopped_early: true, stop_reason: 'Harm' })
    expect(verdictOf(historyOf(['worse'], { project }), today)).toMatchObject({
      code: 'worse',
      marks: ['stopped-early'],
    })
  })
})

describe('promises and the start of the project', () => {
  const started = partialDay('2024-04-10')
  const project = aProject({ started })
  const registration = (id: string, registered_on: string, over: Partial<PromisedOutcome> = {}) =>
    anOutcome({ id, registered_on: day(registered_on), due_on: day('2025-01-01'), ...over })

  it('a primary outcome added after the start is shown as added and does not count', () => {
    const history = aHistory({
      project,
      registrations: [registration('a', '2024-03-01'), registration('late', '2024-04-11')],
      findings: [findingThat('worse', { outcome_id: 'a' }), findingThat('improved', { id: 'i', outcome_id: 'late' })],
    })
    const result = verdictOf(history, today)
    expect(result.code).toBe('worse')
    expect(result.outcomes[1]).toMatchObject({ verdict: 'improved', counts: false, promise: { standing: 'added' } })
  })

  it('one dropped after the start still counts, and falls silent when its date passes', () => {
    const dropped = [
      registration('a', '2024-03-01', { due_on: day('2026-01-01') }),
      registration('a', '2024-05-01', { version: 2, primary: false, due_on: day('2030-01-01') }),
    ]
    const history = aHistory({ project, registrations: dropped })
    const on = (date: string) => verdictOf(history, day(date))
    expect(on('2026-01-01').code).toBe('not-yet-due')
    expect(on('2026-01-02').code).toBe('due')
    expect(on('2026-04-02').code).toBe('silent')
    expect(on('2026-04-02').outcomes[0]).toMatchObject({ counts: true, promise: { standing: 'dropped' } })
    expect(on('2026-04-02').promise.switched).toEqual({ toPrimary: [], toSecondary: ['a'] })
  })

  it('one dropped before the start does not count', () => {
    const history = aHistory({
      project,
      registrations: [
        registration('a', '2024-02-01'),
        registration('a', '2024-03-01', { version: 2, primary: false }),
        registration('b', '2024-02-01'),
      ],
      findings: [findingThat('improved', { outcome_id: 'b' })],
    })
    expect(verdictOf(history, today)).toMatchObject({ code: 'improved', marks: [], answered: { n: 1, of: 1 } })
  })

  it.each<[when: string, withdrawn: string, expected: object]>([
    [
      'after the start still counts as dropped, and falls silent when its date passes',
      '2024-05-01',
      { code: 'silent', outcomes: [{ counts: true, promise: { standing: 'dropped', withdrawnOn: '2024-05-01' } }] },
    ],
    ['before the start was never made', '2024-03-20', { outcomes: [] }],
  ])('one withdrawn %s', (_, withdrawn, expected) => {
    const history = aHistory({
      project,
      registrations: [registration('a', '2024-03-01')],
      withdrawals: new Map([['a', day(withdrawn)]]),
    })
    expect(verdictOf(history, today)).toMatchObject(expected)
  })

  it('one withdrawn where nobody knows the start counts as dropped: no promise is escaped by not saying when it began', () => {
    const { started: _, ...unstarted } = project
    const history = aHistory({
      project: unstarted,
      registrations: [registration('a', '2024-03-01')],
      withdrawals: new Map([['a', day('2024-03-02')]]),
    })
    expect(verdictOf(history, today)).toMatchObject({
      code: 'silent',
      outcomes: [{ promise: { standing: 'dropped' } }],
    })
  })

  it('terms changed after the start do not change the promise', () => {
    const history = aHistory({
      project,
      registrations: [
        registration('a', '2024-04-11', { version: 2, smallest_worthwhile_change: 1, due_on: day('2030-01-01') }),
        registration('a', '2024-03-01', { version: 1, smallest_worthwhile_change: 4 }),
      ],
      findings: [findingThat('improved-less-than-promised', { outcome_id: 'a' })],
    })
    expect(verdictOf(history, today).code).toBe('improved-less-than-promised')
    expect(verdictOf({ ...history, findings: [] }, today).code).toBe('silent')
  })

  it.each<[started: string | undefined, registered: string, standing: string]>([
    ['2024-04-10', '2024-04-10', 'before-start'],
    ['2024-04-10', '2024-04-11', 'added'],
    ['2024-04', '2024-04-30', 'before-start'],
    ['2024-04', '2024-05-01', 'added'],
    ['2024', '2024-12-31', 'before-start'],
    ['2024', '2025-01-01', 'added'],
    [undefined, '2030-01-01', 'before-start'],
  ])('given a start of %s, a promise of %s stands as %s', (start, registered, standing) => {
    const history = aHistory({
      project: aProject(start === undefined ? {} : { started: partialDay(start) }),
      registrations: [registration('a', registered)],
    })
    expect(verdictOf(history, today).outcomes[0]?.promise?.standing).toBe(standing)
  })

  it('what was registered too late counts where nothing was registered in time, and is marked', () => {
    const history = aHistory({
      project,
      registrations: [registration('late', '2024-05-01'), registration('open', '2024-05-01')],
      findings: [findingThat('improved', { outcome_id: 'late' }), findingThat('worse', { outcome: 'Something else' })],
    })
    const result = verdictOf(history, today)
    expect(result).toMatchObject({ code: 'mixed', marks: ['incomplete', 'not-registered'] })
    expect(result.promise.registered).toBe('late')
    expect(result.outcomes.map(({ counts }) => counts)).toEqual([true, true, true])
  })
})

describe('a project that registered only secondary outcomes', () => {
  const history = aHistory({
    project: aProject({ started: partialDay('2024-04') }),
    registrations: [anOutcome({ id: 'a', primary: false })],
    findings: [findingThat('improved', { outcome_id: 'a' })],
  })

  it('is judged from its findings, and not marked as unregistered, which it is not', () => {
    const result = verdictOf(history, today)
    expect(result).toMatchObject({ code: 'improved', marks: [] })
    expect(result.promise.registered).toBe('prospectively')
  })
})

describe('a project that registered nothing', () => {
  it('is judged from all its findings, each label an outcome of its own', () => {
    const history = aHistory({
      findings: [
        findingThat('improved', { id: '1', outcome: 'School' }),
        findingThat('improved', { id: '2', outcome: 'School', design: 'before-after' }),
        findingThat('worse', { id: '3', outcome: 'Home' }),
      ],
    })
    const result = verdictOf(history, today)
    expect(result).toMatchObject({ code: 'mixed', marks: ['not-registered'], answered: { n: 2, of: 2 } })
    expect(result.outcomes.map(({ key }) => key)).toEqual(['label:School', 'label:Home'])
    expect(result.promise).toMatchObject({ registered: 'never', candid: false })
  })

  it.each<[what: string, Partial<Finding>, label: string]>([
    ['its label', { outcome: 'School', outcome_code: 'care-entry' }, 'School'],
    ['its code where no label is given', { outcome_code: 'care-entry' }, 'care-entry'],
    ['its id where neither is given', {}, 'f1'],
  ])('names an unpromised outcome by %s', (_what, over, label) => {
    expect(verdictOf(aHistory({ findings: [aFinding(over)] }), today).outcomes[0]?.label).toBe(label)
  })

  it('turns each finding by the direction that it says was wanted', () => {
    const rise = findingThat('worse', {
      id: 'rise',
      outcome: 'Moves',
      direction_wanted: 'decrease',
      estimate: 3,
      ci_low: 1,
      ci_high: 5,
    })
    const fall = findingThat('worse', { id: 'fall', outcome: 'Moves', direction_wanted: 'increase' })
    expect(verdictOf(aHistory({ findings: [rise, fall] }), today).code).toBe('worse')
    expect(verdictOf(aHistory({ findings: [fall, rise] }), today).code).toBe('worse')
  })

  it('does not lose a finding whose promise is not on record', () => {
    const history = aHistory({ findings: [findingThat('worse', { outcome_id: 'gone', outcome: 'Home' })] })
    expect(verdictOf(history, today)).toMatchObject({ code: 'worse', outcomes: [{ key: 'label:Home' }] })
  })

  const programme = aProgramme({ results_due_days: 30, grace_days: 10 })
  it.each<[ended: string | undefined, today: string, Verdict, rule: string]>([
    ['2026-01-31', '2026-03-02', 'not-yet-due', 'P12'],
    ['2026-01-31', '2026-03-03', 'due', 'P11'],
    ['2026-01-31', '2026-03-12', 'due', 'P11'],
    ['2026-01-31', '2026-03-13', 'silent', 'P9'],
    ['2026-01', '2026-03-13', 'silent', 'P9'],
    ['2026', '2026-03-13', 'not-yet-due', 'P12'],
    [undefined, '2026-03-13', 'undated', 'P13'],
  ])('and found nothing, ended %s: on %s it is %s', (ended, date, code, rule) => {
    const project = aProject(ended === undefined ? {} : { ended: partialDay(ended) })
    expect(verdictOf(aHistory({ project, programme }), day(date))).toMatchObject({
      code,
      rule,
      marks: ['not-registered'],
    })
  })

  it('is not silent once a report is published, even while its findings are not on record', () => {
    const project = aProject({ ended: partialDay('2020'), report_published: partialDay('2021-05') })
    const result = verdictOf(aHistory({ project, programme }), today)
    expect(result).toMatchObject({ code: 'undated', rule: 'P13', promise: { published: true } })
    expect(result.changesOn).toBeUndefined()
    expect(result.clock?.state).toBe('undated')
  })

  it('a published report does not break the silence about a promise', () => {
    const project = aProject({ report_published: partialDay('2021-05') })
    expect(verdictOf(historyOf(['silent'], { project }), today).code).toBe('silent')
  })
})

describe('a promise without a date of its own', () => {
  it("is due by its programme's rule", () => {
    const programme = aProgramme({ results_due_days: 30, grace_days: 10 })
    const history = aHistory({
      project: aProject({ ended: partialDay('2026-01-31') }),
      programme,
      registrations: [anOutcome()],
    })
    const result = verdictOf(history, day('2026-03-13'))
    expect(result).toMatchObject({ code: 'silent', outcomes: [{ rule: 'C2', clock: { dueOn: '2026-03-02' } }] })
    expect(verdictOf({ ...history, registrations: [anOutcome({ due_on: day('2027-01-01') })] }, today)).toMatchObject({
      code: 'not-yet-due',
      outcomes: [{ rule: 'C1' }],
    })
  })
})

const window = fc.integer({ min: 0, max: 364 }).map((n) => addDays(day('2026-01-01'), n))
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined })
const partial = fc.tuple(window, fc.constantFrom(4, 7, 10)).map(([date, length]) => partialDay(date.slice(0, length)))

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

const someRegistration = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    version: fc.integer({ min: 1, max: 3 }),
    registered_on: window,
    primary: fc.boolean(),
    due_on: maybe(window),
  })
  .map((over) => anOutcome(known(over)))
const someFinding = fc
  .tuple(
    fc.constantFrom<FindingVerdict>('improved', 'worse', 'unclear', 'not-measured'),
    fc.record({ outcome_id: maybe(fc.constantFrom('a', 'b', 'c')), reported_on: maybe(partial) }),
  )
  .map(([verdict, over]) => findingThat(verdict, known({ ...over, outcome: 'Home' })))
const someHistory: fc.Arbitrary<ProjectHistory> = fc
  .record({
    project: fc
      .record({
        started: maybe(partial),
        ended: maybe(partial),
        report_published: maybe(partial),
        stopped_early: maybe(fc.boolean()),
      })
      .map((over) => aProject(known(over))),
    programme: fc
      .record({ results_due_days: maybe(fc.nat({ max: 60 })), grace_days: maybe(fc.nat({ max: 60 })) })
      .map((over) => aProgramme(known(over))),
    registrations: fc.array(someRegistration, { maxLength: 4 }),
    findings: fc.array(someFinding, { maxLength: 2 }),
  })
  .map((history) => ({ ...history, registrations: history.registrations.filter(isFirstOf) }))

function isFirstOf(one: PromisedOutcome, index: number, all: readonly PromisedOutcome[]): boolean {
  return all.findIndex(({ id, version }) => id === one.id && version === one.version) === index
}

/** All that a verdict says but the day on which it is asked. */
function said({ on: _on, ...rest }: ProjectVerdict): string {
  return JSON.stringify(rest)
}

describe('any history', () => {
  it('has the same verdict on every day until the day it names, and another one on that day', () => {
    const far = 500
    fc.assert(
      fc.property(someHistory, window, (history, start: PlainDate) => {
        const first = verdictOf(history, start)
        const words = said(first)
        for (let n = 1; n <= far; n++) {
          const date = addDays(start, n)
          if (date === first.changesOn) {
            expect(said(verdictOf(history, date))).not.toBe(words)
            return
          }
          if (said(verdictOf(history, date)) !== words)
            expect.fail(
              `changed on ${date}, announced ${first.changesOn}: ${words} to ${said(verdictOf(history, date))}`,
            )
        }
      }),
      { numRuns: 300 },
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
          const { code, marks, rule, answered, designLevel, changesOn, promise } = verdictOf(history, date)
          const { toPrimary, toSecondary } = promise.switched
          const switched = { toPrimary: [...toPrimary].sort(), toSecondary: [...toSecondary].sort() }
          return { code, marks, rule, answered, designLevel, changesOn, promise: { ...promise, switched } }
        }
        expect(sorted(other)).toEqual(sorted(one))
      }),
    )
  })

  it('once silent stays silent until somebody answers', () => {
    fc.assert(
      fc.property(someHistory, window, fc.nat({ max: 400 }), (history, date, later) => {
        fc.pre(verdictOf(history, date).code === 'silent')
        expect(verdictOf(history, addDays(date, later)).code).toBe('silent')
      }),
    )
  })
})
