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
import { explain } from './explanation.ts'
import { type ProjectHistory, verdictOf } from './project-verdict.ts'

const today = day('2026-06-01')

function stepsOf(history: ProjectHistory) {
  return explain(history, verdictOf(history, today))
}

function wordsOf(history: ProjectHistory, id: string): string {
  const step = stepsOf(history).find((candidate) => candidate.id === id)
  if (step === undefined) throw new Error(`no step ${id}`)
  return step.words
}

describe('the words for a project', () => {
  const programme = aProgramme({ results_due_days: 30, grace_days: 10 })
  it.each<[what: string, ProjectHistory, words: readonly string[]]>([
    [
      'answered',
      aHistory({ registrations: [anOutcome()], findings: [findingThat('worse', { outcome_id: 'o1' })] }),
      ['Worse on 1 June 2026', 'rule P3, version 1 of the rules', '1 of 1 outcome that counts answered'],
    ],
    [
      'half answered, half silent',
      aHistory({
        registrations: [anOutcome(), anOutcome({ id: 'o2', due_on: day('2020-01-01') })],
        findings: [findingThat('improved', { outcome_id: 'o1' })],
      }),
      ['Improved', 'P6', '1 of 2 outcomes that count', 'Incomplete: not every primary outcome was answered.'],
    ],
    [
      'half answered, half waiting, stopped early',
      aHistory({
        project: aProject({ stopped_early: true }),
        registrations: [anOutcome(), anOutcome({ id: 'o2', due_on: day('2030-01-01') })],
        findings: [findingThat('improved', { outcome_id: 'o1' })],
      }),
      ['So far: other primary outcomes are still waiting.', 'Stopped early.'],
    ],
    [
      'nothing registered, silent',
      aHistory({ project: aProject({ ended: partialDay('2026-01-31') }), programme }),
      [
        'Silent',
        'P9',
        "due on 2 March 2026 by its programme's rule",
        'silent since 13 March 2026',
        'Not registered beforehand.',
      ],
    ],
    [
      'nothing registered, due',
      aHistory({ project: aProject({ ended: partialDay('2026-04-30') }), programme }),
      ['Answer due', 'P11', 'was due on 30 May 2026', 'counts as silent from 10 June 2026'],
    ],
    [
      'nothing registered, not yet due',
      aHistory({ project: aProject({ ended: partialDay('2026-06-30') }), programme }),
      ['Not due yet', 'P12', 'is due on 30 July 2026'],
    ],
    ['nothing registered, nothing known', aHistory(), ['No report read', 'P13', 'No source read says by when']],
    [
      'nothing registered, a report published',
      aHistory({
        project: aProject({ ended: partialDay('2020'), report_published: partialDay('2021-05') }),
        programme,
      }),
      ['No report read', 'A report was published in May 2021', 'no finding of it is on record'],
    ],
  ])('%s', (_what, history, words) => {
    for (const part of words) expect(wordsOf(history, 'p1')).toContain(part)
  })

  it('a published report is never called silent or due', () => {
    const project = aProject({ ended: partialDay('2020'), report_published: partialDay('2021-05-03') })
    const words = wordsOf(aHistory({ project, programme }), 'p1')
    expect(words).toContain('published on 3 May 2021')
    expect(words).not.toMatch(/silent|answer was due|by when/)
  })
})

describe('the words for an outcome', () => {
  const started = aProject({ started: partialDay('2024-04-01') })
  it.each<[what: string, ProjectHistory, words: readonly string[]]>([
    [
      'answered by the stronger of two designs',
      aHistory({
        registrations: [anOutcome()],
        findings: [
          findingThat('worse', { outcome_id: 'o1' }),
          findingThat('improved', { outcome_id: 'o1', design: 'before-after' }),
        ],
      }),
      [
        'Children settled: worse (rule O4)',
        '1 finding of the strongest design',
        'randomised controlled trial',
        '1 weaker or unmeasured finding set aside',
        'Registered on 1 January 2020 as a primary outcome.',
      ],
    ],
    [
      'secondary',
      aHistory({
        registrations: [anOutcome({ primary: false })],
        findings: [findingThat('worse', { outcome_id: 'o1' })],
      }),
      ['Registered on 1 January 2020 as a secondary outcome.'],
    ],
    [
      'silent',
      aHistory({ registrations: [anOutcome({ due_on: day('2025-05-01') })] }),
      ['silent (rule C1)', 'due on 1 May 2025', 'silent since 31 July 2025'],
    ],
    ['without a date', aHistory({ registrations: [anOutcome()] }), ['rule C3', 'No source read says by when']],
    [
      'not measured',
      aHistory({ registrations: [anOutcome()], findings: [findingThat('not-measured', { outcome_id: 'o1' })] }),
      ['not measured (rule O9)', 'Every report of it says that it was not measured, or too early to say.'],
    ],
    [
      'added after the start, beside a promise made before it',
      aHistory({
        project: started,
        registrations: [anOutcome({ registered_on: day('2025-03-01') }), anOutcome({ id: 'early' })],
        findings: [findingThat('improved', { outcome_id: 'o1' })],
      }),
      ['Added on 1 March 2025, after the start, so it does not count for the project.'],
    ],
    [
      'added after the start, nothing promised before it',
      aHistory({
        project: started,
        registrations: [anOutcome({ registered_on: day('2025-03-01') })],
        findings: [findingThat('improved', { outcome_id: 'o1' })],
      }),
      ['Added on 1 March 2025, after the start; it counts because no primary outcome was registered before it.'],
    ],
    [
      'taken back after the start',
      aHistory({
        project: started,
        registrations: [anOutcome(), anOutcome({ version: 2, primary: false, registered_on: day('2025-01-01') })],
        findings: [findingThat('improved', { outcome_id: 'o1' })],
      }),
      ['Registered as primary on 1 January 2020; taken back after the start, so it still counts.'],
    ],
  ])('%s', (_what, history, words) => {
    for (const part of words) expect(wordsOf(history, 'o1')).toContain(part)
  })

  it('never promised', () => {
    const history = aHistory({ findings: [findingThat('worse', { outcome: 'Home' })] })
    expect(wordsOf(history, 'label:Home')).toContain('It was not promised beforehand.')
  })
})

describe('the words for a finding', () => {
  const numbers = (estimate: number, ci_low: number, ci_high: number) =>
    aFinding({ outcome_id: 'o1', scale: 'mean-difference', estimate, ci_low, ci_high })
  const ratio = { scale: 'risk-ratio', smallest_worthwhile_change: 0.8, direction_wanted: 'decrease' } as const
  it.each<[rule: string, ReturnType<typeof anOutcome>, ReturnType<typeof aFinding>, words: readonly string[]]>([
    [
      'F1',
      anOutcome(),
      numbers(5, 1, 9),
      ['5 (95% interval 1 to 9)', 'wanted side of no difference (0)', 'reaches the promised change', 'improved'],
    ],
    [
      'F2',
      anOutcome(),
      numbers(3, 1, 5),
      ['3 (95% interval 1 to 5)', 'below the promised change', 'improved, less than promised'],
    ],
    [
      'F3',
      anOutcome(),
      numbers(-3, -5, -1),
      ['−3 (95% interval −5 to −1)', 'other side of no difference (0)', 'worse'],
    ],
    [
      'F4',
      anOutcome(),
      numbers(0, -1, 1),
      ['includes no difference (0) and rules out the promised change', 'no difference.'],
    ],
    [
      'F5',
      anOutcome(),
      numbers(0, -10, 10),
      ['0 (95% interval −10 to 10)', 'too wide to rule out a worthwhile change', 'cannot tell'],
    ],
    [
      'F3',
      anOutcome(ratio),
      { ...numbers(1.3, 1.1, 1.6), scale: 'risk-ratio', direction_wanted: 'decrease' },
      ['1.3 (95% interval 1.1 to 1.6)', 'other side of no difference (1)'],
    ],
    [
      'F6',
      anOutcome(),
      aFinding({ outcome_id: 'o1', reported_direction: 'no-change' }),
      ['As reported: the report says "no change"'],
    ],
    [
      'F7',
      anOutcome(),
      aFinding({ outcome_id: 'o1', reported_direction: 'too-early' }),
      ['The report says "too early".'],
    ],
  ])('by rule %s', (rule, outcome, finding, words) => {
    const history = aHistory({ registrations: [outcome], findings: [finding] })
    expect(stepsOf(history).find(({ id }) => id === 'f1')?.rule).toBe(rule)
    for (const part of words) expect(wordsOf(history, 'f1')).toContain(part)
  })

  it('set aside says so', () => {
    const history = aHistory({
      registrations: [anOutcome()],
      findings: [findingThat('worse', { outcome_id: 'o1' }), numbers(5, 1, 9)],
    })
    expect(wordsOf(history, 'f1')).toContain('Set aside: a stronger design answers the same outcome.')
  })

  it.each([
    [
      'a bound that rounds to 1',
      { scale: 'risk-ratio', estimate: 0.8, ci_low: 0.64, ci_high: 0.9996 },
      '0.64 to 0.9996',
    ],
    [
      'a bound that rounds to 0',
      { scale: 'smd', estimate: -0.2, ci_low: -0.4, ci_high: -0.0000004 },
      '−0.4 to −0.0000004',
    ],
  ] as const)('%s is printed so that it can be told from no difference', (_what, given, words) => {
    const finding = aFinding({ ...given, direction_wanted: 'decrease' })
    expect(wordsOf(aHistory({ findings: [finding] }), 'f1')).toContain(words)
  })
})

describe('the steps', () => {
  it('go from the project by its outcomes to their findings, each with its rule', () => {
    const history = aHistory({
      registrations: [anOutcome({ id: 'a' }), anOutcome({ id: 'b' })],
      findings: [
        findingThat('worse', { id: 'fa', outcome_id: 'a' }),
        findingThat('improved', { id: 'fb', outcome_id: 'b' }),
      ],
    })
    expect(stepsOf(history).map(({ about, id, rule, verdict }) => [about, id, rule, verdict])).toEqual([
      ['project', 'p1', 'P2', 'mixed'],
      ['outcome', 'a', 'O4', 'worse'],
      ['finding', 'fa', 'F3', 'worse'],
      ['outcome', 'b', 'O6', 'improved'],
      ['finding', 'fb', 'F1', 'improved'],
    ])
  })
})
