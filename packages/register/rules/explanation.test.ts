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
import { explain } from './explanation.ts'
import { type ProjectHistory, verdictOf } from './project-verdict.ts'

const today = day('2026-06-01')
const started = day('2021-01-01')

function stepsOf(history: ProjectHistory) {
  return explain(history, verdictOf(history, today))
}

function wordsOf(history: ProjectHistory, id: string): string {
  const step = stepsOf(history).find((candidate) => candidate.id === id)
  if (step === undefined) throw new Error(`no step ${id}`)
  return step.words
}

const late = (id: string, primary = false) => aRegistration({ id, primary, registered_on: day('2025-03-01') })
const worse = findingThat('worse', { outcome_id: 'o1' })
const improved = findingThat('improved', { outcome_id: 'o1' })

describe('the words for a project', () => {
  const programme = aProgramme({ results_due_days: 30, grace_days: 10 })
  it.each<[what: string, ProjectHistory, words: readonly string[]]>([
    [
      'answered',
      aHistory({ registrations: [aRegistration()], findings: [worse] }),
      [
        'Worse on 1 June 2026 (rule P5, version 2 of the rules).',
        '1 of 1 outcome that counts answered with a result; what was registered before the start counts.',
      ],
    ],
    [
      'half answered, half silent',
      aHistory({
        registrations: [aRegistration(), aRegistration({ id: 'o2', due_on: day('2020-01-01') })],
        findings: [improved],
      }),
      [
        'Improved in part on 1 June 2026 (rule P2',
        '1 of 2 outcomes that count',
        'What has no answer is taken for no difference beside what improved: silence never pays.',
        'Incomplete: not every outcome that counts has an answer here.',
      ],
    ],
    [
      'half answered, half waiting, stopped early',
      aHistory({
        project: aProject({ started, stopped_early: true }),
        registrations: [aRegistration(), aRegistration({ id: 'o2', due_on: day('2030-01-01') })],
        findings: [improved],
      }),
      ['So far: other outcomes that count are still waiting.', 'Stopped early.'],
    ],
    [
      'only said to have been registered',
      aHistory({ registrations: [entered(anOutcome(), '2025-01-01')], findings: [worse] }),
      [
        'what is said to have been registered before the start counts',
        'Said to have been registered beforehand; entered here after the start.',
      ],
    ],
    [
      'named as primary by its report',
      aHistory({ findings: [findingThat('worse', { outcome: 'Home', primary: true })] }),
      [
        'what the report, protocol or paper names as primary counts',
        'Not registered beforehand on this register; it may have been elsewhere.',
      ],
    ],
    [
      'as reported, a result withdrawn',
      aHistory({
        registrations: [aRegistration()],
        findings: [aFinding({ outcome_id: 'o1' }), { ...worse, withdrawn_on: day('2026-01-01') }],
      }),
      ['As reported: this register has no interval to judge by.', 'A result was withdrawn, and nothing replaces it.'],
    ],
    [
      'several judged, none named beforehand',
      aHistory({
        findings: [findingThat('worse', { outcome: 'Home' }), findingThat('improved', { outcome: 'School' })],
      }),
      [
        'nothing was named beforehand, so everything reported counts',
        '2 outcomes were judged and none was named beforehand as the main one: about one in twenty would differ from nothing by chance alone.',
      ],
    ],
    [
      'with what did not decide',
      aHistory({
        registrations: [aRegistration(), aRegistration({ id: 'o2', primary: false })],
        findings: [
          improved,
          findingThat('worse', { id: 'b', outcome_id: 'o2' }),
          findingThat('worse', { outcome: 'x' }),
        ],
      }),
      ['Beside what counts: 2 worse.'],
    ],
    [
      'nothing registered, silent',
      aHistory({ project: aProject({ started, ended: partialDay('2026-01-31') }), programme }),
      ['Silent', 'P8', "due on 2 March 2026 by its programme's rule", 'silent since 13 March 2026'],
    ],
    [
      'nothing registered, due',
      aHistory({ project: aProject({ started, report_due_on: day('2026-05-30') }), programme }),
      ['Answer due', 'P11', 'was due on 30 May 2026, when its report is due', 'counts as silent from 10 June 2026'],
    ],
    [
      'nothing registered, not yet due',
      aHistory({ project: aProject({ started, ended: partialDay('2026-06-30') }), programme }),
      ['Not due yet', 'P11', 'is due on 30 July 2026'],
    ],
    ['nothing registered, nothing known', aHistory(), ['No date promised', 'P11', 'No source read says by when']],
    [
      'a report published, and not entered',
      aHistory({ project: aProject({ report_published: partialDay('2021-05') }) }),
      [
        'Report published, not entered yet',
        'P9',
        'A report was published in May 2021, and no finding of it is entered here yet: a gap of this register, not of the project.',
      ],
    ],
  ])('%s', (_what, history, words) => {
    for (const part of words) expect(wordsOf(history, 'p1')).toContain(part)
  })

  it.each<[what: string, ProjectHistory, never: RegExp]>([
    [
      'a published report that is not entered is never called silent or due',
      aHistory({ project: aProject({ ended: partialDay('2020'), report_published: day('2021-05-03') }), programme }),
      /silent|answer was due|by when/i,
    ],
    ['one judged outcome is no matter of chance', aHistory({ findings: [findingThat('worse')] }), /chance/],
    [
      'nor are several, where the main ones were named',
      aHistory({
        registrations: [aRegistration(), aRegistration({ id: 'o2' })],
        findings: [worse, findingThat('worse', { id: 'b', outcome_id: 'o2' })],
      }),
      /chance/,
    ],
    [
      'silence beside what went worse is not said to be taken for anything',
      aHistory({
        registrations: [aRegistration(), aRegistration({ id: 'o2', due_on: day('2020-01-01') })],
        findings: [worse],
      }),
      /never pays/,
    ],
  ])('%s', (_what, history, never) => {
    expect(wordsOf(history, 'p1')).not.toMatch(never)
  })
})

describe('the words for an outcome', () => {
  const registrations = [aRegistration()]
  const unread = { project: aProject({ started, report_published: day('2025-06-01') }) }
  const due_on = day('2025-05-01')
  it.each<[what: string, Partial<ProjectHistory>, words: readonly string[]]>([
    [
      'answered by the stronger of two designs',
      { registrations, findings: [worse, findingThat('improved', { outcome_id: 'o1', design: 'before-after' })] },
      [
        'Children settled: worse (rule O5).',
        'Decided by 1 finding of the strongest design on record (randomised controlled trial); 1 other finding shown beside it.',
        'Registered on 1 January 2020 as a primary outcome.',
      ],
    ],
    [
      'as reported',
      { registrations, findings: [aFinding({ outcome_id: 'o1' })] },
      ['As reported: no interval is on record to judge by.'],
    ],
    [
      'secondary',
      { registrations: [aRegistration({ primary: false })], findings: [worse] },
      ['Registered on 1 January 2020 as a secondary outcome.'],
    ],
    ['silent', { registrations: [aRegistration({ due_on })] }, ['silent (rule C1)', 'silent since 31 July 2025']],
    [
      'silent, though a report says that it is too early to say',
      { registrations: [aRegistration({ due_on })], findings: [findingThat('too-early', { outcome_id: 'o1' })] },
      ['silent (rule C1). No result on record answers it (1 finding shown). An answer was due on 1 May 2025'],
    ],
    [
      'not entered',
      { ...unread, registrations: [aRegistration({ due_on })] },
      [
        'report published, not entered yet (rule C1)',
        'An answer was due on 1 May 2025. A published report is on record that was not read to its end here.',
      ],
    ],
    ['without a date', { registrations }, ['no date promised (rule C4)', 'No source read says by when']],
    [
      'not measured',
      { registrations, findings: [findingThat('not-measured', { outcome_id: 'o1' })] },
      ['not measured (rule O8)', 'What was read of it says that it was not measured.'],
    ],
    [
      'said to have been registered',
      { registrations: [entered(anOutcome(), '2025-01-01')], findings: [worse] },
      ['Said to have been registered on 1 January 2020 as a primary outcome.'],
    ],
    [
      'added after the start, beside a promise made before it',
      { registrations: [late('o1'), aRegistration({ id: 'early' })], findings: [improved] },
      ['Added on 1 March 2025, after the start, so it does not count for the project.'],
    ],
    [
      'added after the start, nothing promised before it',
      { registrations: [late('o1')], findings: [improved] },
      ['Added on 1 March 2025, after the start; it counts because nothing was registered before it.'],
    ],
    [
      'made secondary after the start',
      {
        registrations: [
          ...registrations,
          aRegistration({ version: 2, primary: false, registered_on: day('2025-01-01') }),
        ],
        findings: [improved],
      },
      ['Registered on 1 January 2020 as a primary outcome; taken back after the start, so it still counts.'],
    ],
    [
      'withdrawn after the start',
      { registrations, findings: [improved], withdrawals: new Map([['o1', day('2025-01-01')]]) },
      ['withdrawn on 1 January 2025, after the start, so it still counts.'],
    ],
  ])('%s', (_what, over, words) => {
    for (const part of words) expect(wordsOf(aHistory(over), 'o1')).toContain(part)
  })

  it('never promised', () => {
    const history = aHistory({ findings: [findingThat('worse', { outcome: 'Home' })] })
    expect(wordsOf(history, 'label:Home')).toContain('It was not promised beforehand.')
  })
})

describe('the steps', () => {
  it('go from the project by its outcomes to their findings, each with its rule', () => {
    const history = aHistory({
      registrations: [aRegistration({ id: 'a' }), aRegistration({ id: 'b' })],
      findings: [
        findingThat('worse', { id: 'fa', outcome_id: 'a' }),
        findingThat('improved', { id: 'fb', outcome_id: 'b' }),
      ],
    })
    expect(stepsOf(history).map(({ about, id, rule, verdict }) => [about, id, rule, verdict])).toEqual([
      ['project', 'p1', 'P1', 'mixed'],
      ['outcome', 'a', 'O5', 'worse'],
      ['finding', 'fa', 'F4', 'worse'],
      ['outcome', 'b', 'O3', 'improved'],
      ['finding', 'fb', 'F1', 'improved'],
    ])
  })
})
