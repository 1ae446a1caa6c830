import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aFinding,
  aHistory,
  aProgramme,
  aProject,
  aRegistration,
  day,
  findingThat,
  partialDay,
} from '../../../test/factories/histories.ts'
import type { Finding } from '../records/finding.ts'
import type { Project } from '../records/project.ts'
import {
  combinedVerdict,
  type ProjectHistory,
  projectRulings,
  unansweredRulings,
  verdictOf,
} from './project-verdict.ts'
import type { Registration } from './registration.ts'
import { type FindingVerdict, rulesVersion, type Verdict } from './verdict-codes.ts'

const today = day('2026-06-01')
const started = day('2021-01-01')

/** What is found of a promise, so that its outcome has this verdict; nothing where the calendar speaks. */
const foundFor: { readonly [V in Verdict]?: readonly FindingVerdict[] } = {
  improved: ['improved'],
  'improved-less-than-promised': ['improved-less-than-promised'],
  kept: ['kept'],
  'improved-in-part': ['improved', 'not-shown'],
  mixed: ['improved', 'worse'],
  'no-difference': ['no-difference'],
  'not-shown': ['not-shown'],
  'worse-in-part': ['worse', 'not-shown'],
  worse: ['worse'],
  'not-measured': ['not-measured'],
}
const dueDates: { readonly [V in Verdict]?: string } = {
  silent: '2025-01-01',
  due: '2026-05-15',
  'not-yet-due': '2027-01-01',
}

/** A history whose primary outcomes have these verdicts, one each. *Not entered* is said of a project whose report nobody read, and no other. */
function historyOf(wanted: readonly Verdict[], project: Partial<Project> = {}): ProjectHistory {
  const registrations: Registration[] = []
  const findings: Finding[] = []
  for (const verdict of wanted) {
    const { [verdict]: due = verdict === 'not-entered' ? '2025-01-01' : undefined } = dueDates
    const promise = verdict === 'kept' ? ({ promise: 'no-worse', margin: 4 } as const) : {}
    registrations.push(aRegistration({ id: verdict, ...promise, ...(due === undefined ? {} : { due_on: day(due) }) }))
    for (const found of foundFor[verdict] ?? [])
      findings.push(findingThat(found, { id: `${verdict}-${found}`, outcome_id: verdict }))
  }
  const unread = wanted.includes('not-entered') ? { report_published: day('2025-06-01') } : {}
  return aHistory({ project: aProject({ started, ...unread, ...project }), registrations, findings })
}

/** Every set of up to three of them: no row of the table asks for more at once. */
function setsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  const three = items.flatMap((a, i) =>
    items.slice(i).flatMap((b, j) => items.slice(i + j).map((c) => [...new Set([a, b, c])])),
  )
  return [...new Map(three.map((set) => [set.join(), set])).values()]
}

const answers = Object.keys(foundFor) as readonly Verdict[]
const waiting: readonly Verdict[] = ['due', 'not-yet-due', 'undated']

/** Section 5 read as its table stands in print, each row saying for itself when it holds. */
function tableSays(set: readonly Verdict[]): readonly [rule: string, Verdict] {
  const has = (...any: readonly Verdict[]) => any.some((verdict) => set.includes(verdict))
  const good = has('improved', 'improved-less-than-promised', 'kept')
  const bad = has('worse')
  const none = has('no-difference', 'not-shown') || (good && has('silent', 'not-measured'))
  const judged = good || bad || has('no-difference', 'not-shown', 'mixed', 'improved-in-part', 'worse-in-part')
  const rows: readonly (readonly [string, boolean, Verdict])[] = [
    ['P1', has('mixed') || ((good || has('improved-in-part')) && (bad || has('worse-in-part'))), 'mixed'],
    ['P2', has('improved-in-part') || (good && none), 'improved-in-part'],
    ['P3', good && has('improved-less-than-promised'), 'improved-less-than-promised'],
    ['P3', good && has('improved'), 'improved'],
    ['P3', good, 'kept'],
    ['P4', has('worse-in-part') || (bad && none), 'worse-in-part'],
    ['P5', bad, 'worse'],
    ['P6', judged && !has('not-shown'), 'no-difference'],
    ['P7', judged, 'not-shown'],
    ['P8', has('silent'), 'silent'],
    ['P9', has('not-entered'), 'not-entered'],
    ['P10', has('not-measured'), 'not-measured'],
    ['P11', has('due'), 'due'],
    ['P11', has('not-yet-due'), 'not-yet-due'],
    ['P11', true, 'undated'],
  ]
  const row = rows.find(([, holds]) => holds)
  if (row === undefined) throw new Error('the last row always holds')
  return [row[0], row[2]]
}

describe('one project', () => {
  it.each<[what: string, readonly Verdict[]]>([
    ['no report is published', [...answers, 'silent', ...waiting]],
    ['its report is not read whole', [...answers, 'not-entered', 'not-yet-due', 'undated']],
  ])('of every set of primary outcomes has the verdict and marks of the printed table, where %s', (_what, possible) => {
    const check = (set: readonly Verdict[]) => {
      const name = set.join(' + ')
      const result = verdictOf(
        historyOf(set, possible.includes('not-entered') ? { report_published: day('2025-06-01') } : {}),
        today,
      )
      expect([result.rule, result.code], name).toEqual(tableSays(set))
      expect(
        result.outcomes.map(({ verdict }) => verdict),
        name,
      ).toEqual(set)
      const judged = set.filter((verdict) => answers.includes(verdict) && verdict !== 'not-measured')
      const isSoFar = judged.length > 0 && set.some((verdict) => waiting.includes(verdict))
      const isIncomplete =
        judged.length > 0 && set.some((one) => ['silent', 'not-measured', 'not-entered'].includes(one))
      expect(result.marks, name).toEqual([...(isSoFar ? ['so-far'] : []), ...(isIncomplete ? ['incomplete'] : [])])
      expect(result.answered, name).toEqual({ n: judged.length, of: set.length })
    }
    for (const set of setsOf(possible)) check(set)
    fc.assert(fc.property(fc.subarray([...possible], { minLength: 4 }), check))
  })

  it('names its version and day, and has its rules in the order of the published table', () => {
    expect(verdictOf(historyOf(['worse']), today)).toMatchObject({ rulesVersion, on: today })
    const rules = [...projectRulings, ...unansweredRulings].map(({ rule }) => rule)
    expect([...new Set(rules)]).toEqual(Array.from({ length: 11 }, (_, i) => `P${i + 1}`))
  })

  it.each<[beside: Verdict, alone: Verdict, expected: Verdict]>([
    ['silent', 'improved', 'improved-in-part'],
    ['silent', 'kept', 'improved-in-part'],
    ['not-measured', 'improved-less-than-promised', 'improved-in-part'],
    ['not-entered', 'improved', 'improved'],
    ['due', 'improved', 'improved'],
    ['silent', 'worse', 'worse'],
    ['not-measured', 'worse', 'worse'],
    ['silent', 'no-difference', 'no-difference'],
    ['silent', 'not-shown', 'not-shown'],
  ])('silence never pays: %s beside %s is %s', (beside, alone, expected) => {
    expect(verdictOf(historyOf([alone, beside]), today).code).toBe(expected)
  })

  it('gives what does not count its verdict, and sets it beside', () => {
    const history = aHistory({
      registrations: [aRegistration({ id: 'a' }), aRegistration({ id: 'b', primary: false })],
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

  it('is as sure as what establishes it, and what does not count has no part in that', () => {
    const history = aHistory({
      registrations: ['a', 'b', 'c'].map((id) => aRegistration({ id, primary: id !== 'c' })),
      findings: [
        findingThat('improved', { id: 'fa', outcome_id: 'a', design: 'rct' }),
        findingThat('improved', { id: 'fb', outcome_id: 'b', design: 'matched-comparison' }),
        findingThat('improved', { id: 'fc', outcome_id: 'c', design: 'unknown' }),
      ],
    })
    expect(verdictOf(history, today)).toMatchObject({ designLevel: 3, attribution: 'plausible' })
  })

  it('that is not judged has no strength and no cause', () => {
    const { designLevel, attribution } = verdictOf(historyOf(['silent']), today)
    expect([designLevel, attribution]).toEqual([undefined, undefined])
  })
})

describe('a promise of which the start decides', () => {
  const project = aProject({ started: day('2024-04-10') })
  const dated = (id: string, on: string, over = {}) =>
    aRegistration({ id, registered_on: day(on), due_on: day('2026-01-01'), ...over })

  it('added after it is shown and does not count', () => {
    const history = aHistory({
      project,
      registrations: [dated('a', '2024-03-01'), dated('late', '2024-04-11')],
      findings: [findingThat('worse', { outcome_id: 'a' }), findingThat('improved', { outcome_id: 'late' })],
    })
    expect(verdictOf(history, today)).toMatchObject({
      code: 'worse',
      outcomes: [{ counts: true }, { verdict: 'improved', counts: false, promise: { registered: 'late' } }],
    })
  })

  it('dropped after it still counts, by the date it had, and falls silent when that passes', () => {
    const dropped = dated('a', '2024-05-01', { version: 2, primary: false, due_on: day('2030-01-01') })
    const history = aHistory({ project, registrations: [dated('a', '2024-03-01'), dropped] })
    const codeOn = (date: string) => verdictOf(history, day(date)).code
    expect(['2026-01-01', '2026-01-02', '2026-04-01', '2026-04-02'].map(codeOn)).toEqual([
      'not-yet-due',
      'due',
      'due',
      'silent',
    ])
    expect(verdictOf(history, today).promise.switched).toEqual({ toPrimary: [], toSecondary: ['a'] })
  })

  it('withdrawn after it counts all the same', () => {
    const withdrawals = new Map([['a', day('2024-05-01')]])
    const history = aHistory({ project, registrations: [dated('a', '2024-03-01')], withdrawals })
    expect(verdictOf(history, today)).toMatchObject({ code: 'silent', outcomes: [{ promise: { isDropped: true } }] })
  })
})

describe('a project of which nothing counts', () => {
  const programme = aProgramme({ results_due_days: 30, grace_days: 10 })
  const ended = partialDay('2026-01-31')
  it.each<[what: string, Partial<Project>, today: string, Verdict, rule: string, clock: string]>([
    ['by the programme’s rule', { ended }, '2026-03-02', 'not-yet-due', 'P11', 'C3'],
    ['the day after', { ended }, '2026-03-03', 'due', 'P11', 'C3'],
    ['the last day of grace', { ended }, '2026-03-12', 'due', 'P11', 'C3'],
    ['the day after grace', { ended }, '2026-03-13', 'silent', 'P8', 'C3'],
    ['ended in a month: its last day', { ended: partialDay('2026-01') }, '2026-03-13', 'silent', 'P8', 'C3'],
    ['ended in a year: its last day', { ended: partialDay('2026') }, '2026-03-13', 'not-yet-due', 'P11', 'C3'],
    [
      'by the report’s own day, before the rule',
      { ended, report_due_on: day('2026-03-13') },
      '2026-03-13',
      'not-yet-due',
      'P11',
      'C2',
    ],
    ['nothing says when', {}, '2026-03-13', 'undated', 'P11', 'C4'],
    [
      'a report published, not read whole',
      { ended, report_published: partialDay('2026-02') },
      '2026-02-01',
      'not-entered',
      'P9',
      'C3',
    ],
    [
      'such a report, no day known',
      { report_published: partialDay('2026-02') },
      '2026-02-01',
      'not-entered',
      'P9',
      'C4',
    ],
    ['such a report, tomorrow', { report_published: day('2026-02-02') }, '2026-02-01', 'undated', 'P11', 'C4'],
    [
      'read whole, and nothing in it',
      { ended, report_published: partialDay('2026-02'), report_read: true },
      '2026-03-13',
      'silent',
      'P8',
      'C3',
    ],
  ])('%s', (_what, project, date, code, rule, clock) => {
    const history = aHistory({ project: aProject({ started, ...project }), programme })
    expect(verdictOf(history, day(date))).toMatchObject({
      code,
      rule,
      clock: { rule: clock },
      marks: ['not-registered'],
    })
  })
})

describe('a promise without an answer', () => {
  const programme = aProgramme({ results_due_days: 30, grace_days: 10 })
  const history = (project: Partial<Project>, over = {}) =>
    aHistory({
      project: aProject({ started, ended: day('2026-01-31'), ...project }),
      programme,
      registrations: [aRegistration(over)],
    })
  it.each<[what: string, Partial<Project>, promise: object, Verdict, rule: string]>([
    ['without a day of its own is due with its report', {}, {}, 'silent', 'C3'],
    ['also where the report has a day', { report_due_on: day('2026-12-31') }, {}, 'not-yet-due', 'C2'],
    ['has its own day', {}, { due_on: day('2027-01-01') }, 'not-yet-due', 'C1'],
    ['beside a published report is not entered', { report_published: day('2026-03-01') }, {}, 'not-entered', 'C3'],
    ['beside one read whole is silent', { report_published: day('2026-03-01'), report_read: true }, {}, 'silent', 'C3'],
    [
      'not yet due stays so beside one',
      { report_published: day('2026-03-01') },
      { due_on: day('2027-01-01') },
      'not-yet-due',
      'C1',
    ],
  ])('%s', (_what, project, promise, code, rule) => {
    expect(verdictOf(history(project, promise), today)).toMatchObject({ code, outcomes: [{ rule }] })
  })

  it('a label never promised takes the report’s day too', () => {
    const findings = [aFinding({ outcome: 'Home', reported_direction: 'too-early' })]
    const { outcomes } = verdictOf({ ...history({}), registrations: [], findings }, today)
    expect(outcomes).toMatchObject([{ verdict: 'silent', rule: 'C3' }])
  })
})

describe('the verdict that several outcomes of one attempt come to, were they all that counts', () => {
  it.each<[readonly Verdict[], Verdict]>([
    [[], 'undated'],
    [['improved'], 'improved'],
    [['improved', 'worse'], 'mixed'],
    [['improved', 'not-shown'], 'improved-in-part'],
    [['improved', 'silent'], 'improved-in-part'],
    [['worse', 'silent'], 'worse'],
    [['silent', 'not-yet-due'], 'silent'],
    [['not-measured', 'undated'], 'not-measured'],
  ])('%j: %s', (outcomes, verdict) => {
    expect(combinedVerdict(outcomes)).toBe(verdict)
    expect(combinedVerdict(outcomes.toReversed())).toBe(verdict)
  })
})
