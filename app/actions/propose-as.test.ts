import {
  everybody,
  type GivenRole,
  type Membership,
  personNamedHere,
  type RefusalCode,
  type RoleDeed,
} from '@candour/register'
import { beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { toolsOn, written } from '../../test/importing.ts'
import { historyOf } from '../store/entries.ts'
import { ledgerPosition } from '../store/ledger-position.ts'
import { peopleBeside } from '../store/people/people-database.ts'
import { addPerson, organisationNamed, personWithRoles } from '../store/people/persons.ts'
import { audit } from './audit.ts'
import { newDeedId } from './deed.ts'
import type { Doer } from './doer.ts'
import type { Proposal } from './proposal.ts'
import { proposeAs } from './propose-as.ts'

const { db }: TestDatabase = await testDatabase()
const tools = toolsOn(db)
const names = new Map([
  ['leeds', 'Leeds City Council'],
  ['hull', 'Hull City Council'],
])

const as = (account: string, ...memberships: Membership[]): Doer => ({
  account,
  member: { account, memberships },
  viewer: everybody,
  organisations: names,
})
const of = (role: GivenRole, project: string, organisation = 'leeds'): Membership => ({
  role,
  organisation,
  scope: { over: 'project', id: project },
})
const inProgramme = (role: GivenRole, organisation = 'leeds'): Membership => ({
  role,
  organisation,
  scope: { over: 'programme', id: 'starts' },
})
const deed = (name: RoleDeed) => ({ id: newDeedId(tools.random), name, reason: 'told by form' })
const outcome = (project: string, over: object = {}): Proposal => ({
  kind: 'outcome',
  record: {
    project_id: project,
    version: 1,
    registered_on: '2026-11-23',
    label: 'Re-referrals',
    primary: true,
    direction_wanted: 'decrease',
    ...over,
  } as Extract<Proposal, { record: unknown }>['record'],
})
const lesson = (project: string): Proposal => ({
  kind: 'lesson',
  record: { project_id: project, kind: 'theory', happened: 'It rained.', lesson: 'Bring a coat.' },
})

beforeAll(async () => {
  const people = await peopleBeside(db)
  const at = '2026-11-23T12:00:00.000Z'
  for (const [id, name] of names) await organisationNamed(people, { id, name, created_at: at })
  for (const id of ['cleo', 'ada'])
    await addPerson(people, {
      id,
      name: id,
      email: `${id}@x.example`,
      email_verified: true,
      created_at: at,
      updated_at: at,
    })
  await written(tools, [
    { kind: 'programme', record: { id: 'starts', name: 'Starts', funder: 'A funder' } },
    { kind: 'project', record: { id: 'own', name: 'Own', programme_id: 'starts' } },
    { kind: 'project', record: { id: 'strange', name: 'Strange' } },
  ])
})

const reply = (project: string, by: string, over: object = {}): Proposal => ({
  kind: 'reply',
  record: { project_id: project, text: 'We see it otherwise.', by, replied_on: '2026-05-04', ...over } as Extract<
    Proposal,
    { record: unknown }
  >['record'],
})
const moderator: Membership = { role: 'moderator', organisation: 'hull', scope: { over: 'register' } }

describe('replies', () => {
  beforeAll(async () => {
    await written(tools, [
      { kind: 'project', record: { id: 'named', name: 'Named', lead_organisation: 'Hull City Council' } },
      { kind: 'project', record: { id: 'applied', name: 'Applied' } },
      {
        kind: 'application',
        record: {
          id: 'applied-a1',
          programme_id: 'starts',
          title: 'Applied',
          applicant: 'Hull City Council',
          decision: 'funded',
          project_id: 'applied',
        },
      },
      reply('own', 'Leeds City Council', { id: 'own-y1' }),
      reply('own', 'Hull City Council', { id: 'own-y2' }),
      reply('own', personNamedHere, { id: 'own-y3' }),
    ])
  })
  const ofOwn = as('cleo', of('contributor', 'own'))
  const ofHull = as('ada', { ...inProgramme('contributor', 'hull'), scope: { over: 'programme', id: 'other' } })
  const moderating = as('ada', moderator)
  const changed = (id: string, patch: object = { text: 'We see it so now.' }): Proposal => ({
    kind: 'reply',
    id,
    patch: { ...patch },
  })

  it.each<[string, Doer, RoleDeed, Proposal, RefusalCode | 'done']>([
    ['by those who run the project, in their own name', ofOwn, 'reply', reply('own', 'Leeds City Council'), 'done'],
    ['in the name of another', ofOwn, 'reply', reply('own', 'Hull City Council'), 'not-yours'],
    ['in the name of a person, by an organisation', ofOwn, 'reply', reply('own', personNamedHere), 'not-yours'],
    ['to a stranger’s project', ofOwn, 'reply', reply('strange', 'Leeds City Council'), 'not-yours'],
    [
      'by the organisation that the project names as its lead',
      ofHull,
      'reply',
      reply('named', 'Hull City Council'),
      'done',
    ],
    ['by the organisation that applied for it', ofHull, 'reply', reply('applied', 'Hull City Council'), 'done'],
    [
      'by an organisation that the project does not name',
      ofHull,
      'reply',
      reply('own', 'Hull City Council'),
      'not-yours',
    ],
    ['for a person without an account, by a moderator', moderating, 'reply', reply('strange', personNamedHere), 'done'],
    ['for an organisation, by a moderator', moderating, 'reply', reply('strange', 'Hull City Council'), 'not-yours'],
    ['changed by those who gave it', ofOwn, 'correct', changed('own-y1'), 'done'],
    ['of others changed, though on one’s own project', ofOwn, 'correct', changed('own-y2'), 'not-yours'],
    ['given away', ofOwn, 'correct', changed('own-y1', { by: 'Hull City Council' }), 'not-yours'],
    ['of a person changed by those who run the project', ofOwn, 'correct', changed('own-y3'), 'not-yours'],
    ['of others withdrawn', ofOwn, 'withdraw', { kind: 'reply', id: 'own-y2', withdraw: true }, 'not-yours'],
    ['of a person changed by a moderator', moderating, 'correct', changed('own-y3'), 'done'],
    ['withdrawn by those who gave it', ofOwn, 'withdraw', { kind: 'reply', id: 'own-y1', withdraw: true }, 'done'],
  ])('%s', async (_what, who, name, proposal, expected) => {
    const done = await proposeAs(tools, who, deed(name), [proposal])
    expect(done.ok ? 'done' : done.refusals.map(({ code }) => code).join()).toBe(expected)
  })

  it('of somebody who tells of a person is refused before it is stored', async () => {
    const telling = reply('own', 'Leeds City Council', { text: 'Ask Claire Jones on 07700 900123.' })
    const done = await proposeAs(tools, ofOwn, deed('reply'), [telling])
    expect(done).toMatchObject({ ok: false, refusals: [{ code: 'personal-data', where: { column: 'text' } }, {}] })
  })
})

describe('what people propose', () => {
  it('given a contributor of a programme, when they register a project with its promise, then it is theirs, and entries name role and organisation alone', async () => {
    const cleo = as('cleo', inProgramme('contributor'))
    const done = await proposeAs(tools, cleo, deed('register-project'), [
      { kind: 'project', record: { id: 'fresh', name: 'Fresh', programme_id: 'starts' } },
      outcome('fresh', { id: 'fresh-o1' }),
    ])
    expect(done.ok).toBe(true)
    const [entry] = await historyOf(db, 'outcome', 'fresh-o1')
    expect(entry?.actor).toEqual({ role: 'contributor', organisation: 'Leeds City Council' })
    expect(JSON.stringify(entry)).not.toContain('cleo')
    const { memberships = [] } = (await personWithRoles(await peopleBeside(db), 'cleo')) ?? {}
    expect(memberships).toMatchObject([
      { role: 'contributor', scope: 'project', scope_id: 'fresh', organisation_id: 'leeds' },
    ])
    expect(await audit(db)).toMatchObject({ ok: true })
  })

  it.each<[string, Doer, RoleDeed, Proposal, RefusalCode | 'done']>([
    ['a lesson of one’s own project', as('cleo', of('contributor', 'own')), 'write-lesson', lesson('own'), 'done'],
    ['a lesson of a stranger’s', as('cleo', of('contributor', 'own')), 'write-lesson', lesson('strange'), 'not-yours'],
    ['a lesson with no role at all', as('cleo'), 'write-lesson', lesson('own'), 'not-yours'],
    ['a promise, by a manager', as('ada', inProgramme('manager')), 'register-outcome', outcome('own'), 'not-yours'],
    ['a lesson, by the programme’s manager', as('ada', inProgramme('manager')), 'write-lesson', lesson('own'), 'done'],
    [
      'a lesson, by an administrator',
      as('ada', { role: 'administrator', organisation: 'hull', scope: { over: 'register' } }),
      'write-lesson',
      lesson('own'),
      'not-yours',
    ],
    [
      'a correction, by a moderator',
      as('ada', { role: 'moderator', organisation: 'hull', scope: { over: 'register' } }),
      'correct',
      { kind: 'project', id: 'strange', patch: { name: 'Known' } },
      'done',
    ],
    [
      'a correction of a stranger’s project',
      as('cleo', of('contributor', 'own')),
      'correct',
      { kind: 'project', id: 'strange', patch: { name: 'Mine' } },
      'not-yours',
    ],
    [
      'a record moved from a stranger’s project to one’s own',
      as('cleo', of('contributor', 'own')),
      'correct',
      { kind: 'outcome', id: 'strange-o1', patch: { project_id: 'own' } },
      'not-yours',
    ],
    [
      'a record moved from one’s own project to a stranger’s',
      as('cleo', of('contributor', 'own')),
      'correct',
      { kind: 'outcome', id: 'own-o1', patch: { project_id: 'strange' } },
      'not-yours',
    ],
    [
      'a deed under the name of another',
      as('cleo', of('evaluator', 'own')),
      'report-finding',
      outcome('own'),
      'not-yours',
    ],
    [
      'a new project under the name of a correction',
      as('cleo', of('evaluator', 'own')),
      'correct',
      { kind: 'project', record: { id: 'other', name: 'Other' } },
      'not-yours',
    ],
  ])('%s', async (_what, who, name, proposal, expected) => {
    await written(tools, [outcome('strange', { id: 'strange-o1' }), outcome('own', { id: 'own-o1' })])
    const before = await ledgerPosition(db)
    const done = await proposeAs(tools, who, deed(name), [proposal])
    expect(done.ok ? 'done' : done.refusals.map(({ code }) => code).join()).toBe(expected)
    expect((await ledgerPosition(db)).position - before.position).toBe(expected === 'done' ? 1 : 0)
  })

  it('given one record of several that is not theirs, then none of it is done', async () => {
    const before = await ledgerPosition(db)
    const done = await proposeAs(tools, as('cleo', of('contributor', 'own')), deed('write-lesson'), [
      lesson('own'),
      lesson('strange'),
    ])
    expect(done).toMatchObject({ ok: false, refusals: [{ code: 'not-yours', where: { proposal: 1 } }] })
    expect((await ledgerPosition(db)).position).toBe(before.position)
  })

  it('given the same deed again, then its receipt, though the role is gone; given somebody else’s deed id, then a refusal', async () => {
    const once = deed('write-lesson')
    const first = await proposeAs(tools, as('cleo', of('contributor', 'own')), once, [lesson('own')])
    expect(first.ok).toBe(true)
    expect(await proposeAs(tools, as('cleo'), once, [lesson('own')])).toEqual(first)
    const other = await proposeAs(tools, as('ada', of('contributor', 'own')), once, [lesson('own')])
    expect(other).toMatchObject({ ok: false, refusals: [{ code: 'deed-id-used' }] })
  })

  it('given somebody of two organisations, then it is done for that which they said', async () => {
    const both = as('cleo', inProgramme('contributor', 'leeds'), inProgramme('contributor', 'hull'))
    for (const [id, organisation, named] of [
      ['for-hull', 'hull', 'Hull City Council'],
      ['for-leeds', 'leeds', 'Leeds City Council'],
    ] as const) {
      const project: Proposal = { kind: 'project', record: { id, name: id, programme_id: 'starts' } }
      await proposeAs(tools, both, { ...deed('register-project'), organisation }, [project])
      expect((await historyOf(db, 'project', id))[0]?.actor?.organisation).toBe(named)
    }
  })
})

describe('what was told in confidence', () => {
  const confidential = (id: string, project: string): Proposal => ({
    kind: 'lesson',
    record: {
      id,
      project_id: project,
      kind: 'theory',
      happened: 'It rained.',
      lesson: 'Bring it.',
      confidential: true,
    },
  })
  beforeAll(async () => {
    await written(tools, [confidential('l0000000000000001', 'own'), confidential('l0000000000000002', 'strange')])
  })

  it.each<[string, RoleDeed, (id: string) => Proposal]>([
    ['corrected', 'correct', (id) => ({ kind: 'lesson', id, patch: { lesson: 'Bring another.' } })],
    ['changed', 'write-lesson', (id) => ({ kind: 'lesson', id, patch: { lesson: 'Bring another.' } })],
    ['said to be of one’s own project', 'correct', (id) => ({ kind: 'lesson', id, patch: { project_id: 'own' } })],
    ['withdrawn', 'withdraw', (id) => ({ kind: 'lesson', id, withdraw: true })],
  ])('is not %s by the people of its project, and no answer tells whose it is', async (_what, name, proposal) => {
    const answers = []
    for (const who of [as('cleo', of('contributor', 'own')), as('ada', inProgramme('manager'))])
      for (const id of ['l0000000000000001', 'l0000000000000002']) {
        const done = await proposeAs(tools, who, deed(name), [proposal(id)], { isDryRun: true })
        answers.push(done.ok ? 'done' : done.refusals.map(({ code }) => code).join())
      }
    expect(answers).toEqual(['not-yours', 'not-yours', 'not-yours', 'not-yours'])
  })

  it('is told of their own project by its people all the same', async () => {
    const told = await proposeAs(tools, as('cleo', of('contributor', 'own')), deed('write-lesson'), [
      {
        kind: 'lesson',
        record: { project_id: 'own', kind: 'theory', happened: 'A.', lesson: 'B.', confidential: true },
      },
    ])
    expect(told.ok).toBe(true)
  })
})

describe('what a panel gives', () => {
  const onPanel = (account: string): Doer => ({
    ...as(account, inProgramme('manager', account === 'ada' ? 'hull' : 'leeds')),
    viewer: { ...everybody, panels: new Set(['starts']) },
  })
  const score = (seat: string, over: object = {}): Proposal => ({
    kind: 'score',
    record: { application_id: 'bold-a1', programme_id: 'starts', seat, risk: 7, potential: 8, ...over } as Extract<
      Proposal,
      { record: unknown }
    >['record'],
  })
  const codes = async (who: Doer, name: RoleDeed, proposal: Proposal) => {
    const done = await proposeAs(tools, who, deed(name), [proposal])
    return done.ok ? 'done' : done.refusals.map(({ code }) => code).join()
  }
  beforeAll(async () => {
    await written(tools, [
      {
        kind: 'round',
        record: {
          id: 'bold',
          programme_id: 'starts',
          name: 'Bold',
          opens_on: '2026-11-24',
          closes_on: '2026-12-24',
          panel_seats: 2,
        },
      },
      {
        kind: 'application',
        record: {
          id: 'bold-a1',
          programme_id: 'starts',
          round_id: 'bold',
          title: 'Bold',
          applicant: 'York',
          decision: 'pending',
        },
      },
    ])
  })

  it('is from one seat each: nobody scores twice, for another, or changes and takes back what another gave', async () => {
    expect(await codes(onPanel('cleo'), 'score', score('1', { id: 'p0000000000000001' }))).toBe('done')
    const others: readonly (readonly [RoleDeed, Proposal])[] = [
      ['score', score('1')],
      ['score', { kind: 'score', id: 'p0000000000000001', patch: { risk: 0 } }],
      ['correct', { kind: 'score', id: 'p0000000000000001', patch: { risk: 0 } }],
      ['withdraw', { kind: 'score', id: 'p0000000000000001', withdraw: true }],
    ]
    for (const [name, proposal] of others)
      expect([name, await codes(onPanel('ada'), name, proposal)]).toEqual([name, 'not-yours'])
    expect(await codes(onPanel('cleo'), 'score', score('2'))).toBe('not-yours')
    expect(await codes(onPanel('cleo'), 'score', { kind: 'score', id: 'p0000000000000001', patch: { risk: 6 } })).toBe(
      'done',
    )
  })

  it('is not changed once all seats have scored, and what each gave may be seen', async () => {
    expect(await codes(onPanel('ada'), 'score', score('2'))).toBe('done')
    expect(await codes(onPanel('cleo'), 'score', { kind: 'score', id: 'p0000000000000001', patch: { risk: 1 } })).toBe(
      'not-yours',
    )
  })

  it('is not decided under the name of a correction by the people who applied', async () => {
    await written(tools, [
      {
        kind: 'application',
        record: {
          id: 'bold-a2',
          programme_id: 'starts',
          title: 'Own',
          applicant: 'Leeds City Council',
          decision: 'declined',
        },
      },
    ])
    const funded: Proposal = { kind: 'application', id: 'bold-a2', patch: { decision: 'funded' } }
    for (const name of ['decide-application', 'correct'] as const)
      expect(await codes(onPanel('cleo'), name, funded)).toBe('not-yours')
    expect(await codes(onPanel('ada'), 'correct', funded)).toBe('done')
  })
})
