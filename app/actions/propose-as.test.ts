import { everybody, type GivenRole, type Membership, type RefusalCode, type RoleDeed } from '@candour/register'
import { beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { toolsOn, written } from '../../test/importing.ts'
import { historyOf } from '../store/entries.ts'
import { ledgerPosition } from '../store/ledger-position.ts'
import { peopleBeside } from '../store/people/people-database.ts'
import { addPerson, organisationNamed, personWithRoles } from '../store/people/persons.ts'
import { audit } from './audit.ts'
import { newDeedId } from './deed.ts'
import type { Proposal } from './proposal.ts'
import { type Doer, proposeAs } from './propose-as.ts'

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
