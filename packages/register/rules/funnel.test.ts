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
import type { Application } from '../records/application.ts'
import type { Claim } from '../records/claim.ts'
import type { Project } from '../records/project.ts'
import { type Funnel, type FunnelProject, funnelOf, type StageCode } from './funnel.ts'
import { type ProjectHistory, verdictOf } from './project-verdict.ts'
import type { FindingVerdict } from './verdict-codes.ts'

const today = day('2026-06-01')
const programme = aProgramme({ results_due_days: 30, grace_days: 10 })

function application(id: string, over: Partial<Application> = {}): Application {
  return { id, programme_id: 'g1', title: id, decision: 'declined', ...over }
}

function funnelled(
  id: string,
  over: Partial<Project>,
  more: Partial<ProjectHistory> = {},
  claims: readonly Claim[] = [],
): FunnelProject {
  const history = aHistory({ project: aProject({ id, ...over }), programme, ...more })
  return { history, verdict: verdictOf(history, today), claims }
}

const claim = (source_says: Claim['source_says'], finding_id?: string): Claim => ({
  id: 'c',
  claim: 'It saves money.',
  source_says,
  ...(finding_id === undefined ? {} : { finding_id }),
})

function stageOf(funnel: Funnel, code: StageCode): readonly (readonly string[])[] {
  const stage = funnel.stages.find((candidate) => candidate.code === code)
  if (stage === undefined) throw new Error(`no stage ${code}`)
  expect([stage.count, stage.no, stage.unknown]).toEqual([
    stage.projects.length,
    stage.projectsNo.length,
    stage.projectsUnknown.length,
  ])
  return [stage.projects, stage.projectsNo, stage.projectsUnknown]
}

describe('a small programme, counted by hand', () => {
  const ended = partialDay('2025-12-31')
  const started = partialDay('2024')
  const worse = { findings: [findingThat('worse', { outcome: 'Home' })] }
  const projects: readonly FunnelProject[] = [
    funnelled('told', { started, ended, report_published: partialDay('2026') }, worse),
    funnelled('buried', { started, ended }, worse),
    funnelled('spun', { started, ended, report_published: partialDay('2026') }, worse, [claim('no')]),
    funnelled('recent', { started, ended: partialDay('2026-05-31') }, worse),
    funnelled('quiet', { started, ended }),
    funnelled('running', { started, ended: partialDay('2027') }),
    funnelled('obscure', {}),
    funnelled('planned', { started: partialDay('2027-01') }),
    funnelled('stopped', { started, stopped_early: true, evaluator: 'A university' }),
  ]
  const applications = [
    application('a-told', { decision: 'funded', project_id: 'told' }),
    application('a-no'),
    application('a-gone', { decision: 'withdrawn' }),
    application('a-wait', { decision: 'pending' }),
    application('a-lost', { decision: 'funded' }),
    application('a-elsewhere', { decision: 'funded', project_id: 'not-in-this-register' }),
  ]
  const funnel = funnelOf(applications, projects, today)
  const ids = projects.map(({ history }) => history.project.id)

  it.each<[StageCode, yes: readonly string[], no: readonly string[], unknown: readonly string[]]>([
    ['applied', ['told', 'a-no', 'a-gone', 'a-wait', 'a-lost', 'a-elsewhere', ...ids.slice(1)], [], []],
    ['funded', [...ids, 'a-lost', 'a-elsewhere'], ['a-no', 'a-gone'], ['a-wait']],
    ['started', ['told', 'buried', 'spun', 'recent', 'quiet', 'running', 'stopped'], ['planned'], ['obscure']],
    ['ended', ['told', 'buried', 'spun', 'recent', 'quiet', 'stopped'], ['running'], ['obscure', 'planned']],
    ['evaluated', ['told', 'buried', 'spun', 'recent', 'stopped'], [], ['quiet', 'running', 'obscure', 'planned']],
    ['published', ['told', 'spun'], ['buried', 'quiet'], ['recent', 'running', 'obscure', 'planned', 'stopped']],
    ['primary-answered', ['told', 'buried', 'spun', 'recent'], ['quiet'], ['running', 'obscure', 'planned', 'stopped']],
  ])('%s', (code, yes, no, unknown) => {
    const sorted = (lists: readonly (readonly string[])[]) => lists.map((list) => [...list].sort())
    expect(sorted(stageOf(funnel, code))).toEqual(sorted([yes, no, unknown]))
  })

  it('the stages stand in the order of a project', () => {
    expect(funnel.stages.map(({ code }) => code)).toEqual([
      'applied',
      'funded',
      'started',
      'ended',
      'evaluated',
      'published',
      'primary-answered',
    ])
  })

  it('each project has one verdict', () => {
    expect(Object.fromEntries(funnel.verdicts)).toEqual({
      worse: ['told', 'buried', 'spun', 'recent'],
      silent: ['quiet'],
      'not-yet-due': ['running'],
      undated: ['obscure', 'planned', 'stopped'],
    })
  })

  it('each unfavourable result has one fate', () => {
    expect(funnel.unfavourable).toEqual({
      published_as_such: ['told'],
      unpublished: ['buried'],
      contradicted: ['spun'],
      unknown: ['recent'],
    })
  })

  it('two applications for one project are one project', () => {
    const twice = [
      application('one', { decision: 'funded', project_id: 'told' }),
      application('two', { decision: 'funded', project_id: 'told' }),
    ]
    expect(stageOf(funnelOf(twice, projects.slice(0, 1), today), 'applied')).toEqual([[], [], ['told']])
  })

  it('given no declined application on record, then who applied is not known, save what is seen to wait', () => {
    const seen = [
      application('one', { decision: 'funded', project_id: 'told' }),
      application('wait', { decision: 'pending' }),
    ]
    const [yes, no, unknown] = stageOf(funnelOf(seen, projects, today), 'applied')
    expect([yes, no, [...(unknown ?? [])].sort()]).toEqual([['wait'], [], [...ids].sort()])
    expect(stageOf(funnelOf([], projects, today), 'applied')).toEqual([[], [], ids])
  })
})

describe('what is not known is neither yes nor no', () => {
  it.each<[what: string, Partial<Project>, started: number]>([
    ['this year, which is not over', { started: partialDay('2026') }, 2],
    ['this month, which is not over', { started: partialDay('2026-06') }, 2],
    ['this month, and it has stopped', { started: partialDay('2026-06'), stopped_early: true }, 0],
    ['last month', { started: partialDay('2026-05') }, 0],
    ['next month', { started: partialDay('2026-07') }, 1],
    ['today', { started: today }, 0],
    ['unknown, but it ended', { ended: partialDay('2020') }, 0],
    ['unknown, but it will end', { ended: partialDay('2030') }, 2],
  ])('a start of %s', (_what, over, answer) => {
    const lists = stageOf(funnelOf([], [funnelled('p', over)], today), 'started')
    expect(lists.findIndex((list) => list.length > 0)).toBe(answer)
  })

  it.each<[what: string, Partial<Project>, ended: number]>([
    ['this year, which is not over', { ended: partialDay('2026') }, 2],
    ['last year', { ended: partialDay('2025') }, 0],
    ['next year', { ended: partialDay('2027') }, 1],
    ['yesterday', { ended: day('2026-05-31') }, 0],
    ['unknown', {}, 2],
  ])('an end of %s', (_what, over, answer) => {
    const lists = stageOf(funnelOf([], [funnelled('p', over)], today), 'ended')
    expect(lists.findIndex((list) => list.length > 0)).toBe(answer)
  })
})

describe('the outcomes that count for a project', () => {
  const due = (id: string, date: string) => aRegistration({ id, due_on: day(date) })
  it.each<[what: string, Partial<ProjectHistory>, answer: number]>([
    ['all answered', { registrations: [aRegistration()], findings: [findingThat('worse', { outcome_id: 'o1' })] }, 0],
    [
      'one answered, one silent',
      {
        registrations: [aRegistration(), due('o2', '2020-01-01')],
        findings: [findingThat('worse', { outcome_id: 'o1' })],
      },
      1,
    ],
    [
      'one answered, one waiting',
      {
        registrations: [aRegistration(), due('o2', '2030-01-01')],
        findings: [findingThat('worse', { outcome_id: 'o1' })],
      },
      2,
    ],
    [
      'not measured',
      { registrations: [aRegistration()], findings: [findingThat('not-measured', { outcome_id: 'o1' })] },
      1,
    ],
    ['silent', { registrations: [due('o1', '2020-01-01')] }, 1],
    [
      'nothing registered, one result, one not measured',
      { findings: [findingThat('worse', { outcome: 'Home' }), findingThat('not-measured', { outcome: 'School' })] },
      0,
    ],
    ['not yet due', { registrations: [due('o1', '2030-01-01')] }, 2],
    [
      'only said to have been registered, one answered, one silent',
      {
        registrations: ['o1', 'o2'].map((id) => entered(anOutcome({ id, due_on: day('2020-01-01') }), '2025-01-01')),
        findings: [findingThat('worse', { outcome_id: 'o1' })],
      },
      1,
    ],
  ])('%s', (_what, over, answer) => {
    const lists = stageOf(
      funnelOf([], [funnelled('p', { started: day('2021-01-01') }, over)], today),
      'primary-answered',
    )
    expect(lists.findIndex((list) => list.length > 0)).toBe(answer)
  })

  it('what a published report may answer is not known, once it is not entered here', () => {
    const started = { started: day('2021-01-01'), report_published: partialDay('2026-01') }
    const open = { registrations: [due('o1', '2020-01-01')] }
    expect(stageOf(funnelOf([], [funnelled('p', started, open)], today), 'primary-answered')[2]).toEqual(['p'])
    const read = { ...started, report_read: true }
    expect(stageOf(funnelOf([], [funnelled('p', read, open)], today), 'primary-answered')[1]).toEqual(['p'])
  })
})

describe('the fate of an unfavourable result', () => {
  const found = (...all: readonly FindingVerdict[]) => ({
    findings: all.map((verdict) => findingThat(verdict, { outcome: verdict })),
  })
  const published = { report_published: partialDay('2026-01') }
  const reported = { findings: [findingThat('worse', { outcome: 'Home' })] }
  it.each<
    [what: string, Partial<Project>, Partial<ProjectHistory>, claims: readonly Claim[], fate: string | undefined]
  >([
    ['published, a claim whose source says so', published, reported, [claim('yes')], 'published_as_such'],
    ['published, a claim of which nothing is known', published, reported, [claim('unknown')], 'published_as_such'],
    [
      'published, one of two claims not made by its source',
      published,
      reported,
      [claim('yes'), claim('no')],
      'contradicted',
    ],
    [
      'published, a claim that its finding does not show',
      published,
      reported,
      [claim('yes', 'found-worse')],
      'contradicted',
    ],
    [
      'published, a claim that rests on another project',
      published,
      reported,
      [claim('yes', 'f9')],
      'published_as_such',
    ],
    [
      'unpublished, a claim that its source does not make',
      { ended: partialDay('2020') },
      reported,
      [claim('no')],
      'contradicted',
    ],
    ['unpublished, nothing due', {}, reported, [], 'unknown'],
    ['no difference shown', published, found('not-shown'), [claim('no')], 'contradicted'],
    ['worse in part', published, found('worse', 'not-shown'), [], 'published_as_such'],
    ['what went both ways has no such fate', published, found('improved', 'worse'), [claim('no')], undefined],
    ['nor has what improved in part', published, found('improved', 'not-shown'), [claim('no')], undefined],
  ])('%s', (_what, project, more, claims, fate) => {
    const { unfavourable } = funnelOf([], [funnelled('p', project, more, claims)], today)
    const fates = Object.entries(unfavourable).flatMap(([code, list]) => (list.length > 0 ? [code] : []))
    expect(fates).toEqual(fate === undefined ? [] : [fate])
  })
})
