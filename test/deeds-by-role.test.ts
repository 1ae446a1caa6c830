import { readFileSync } from 'node:fs'
import { everybody, type GivenRole, givenRoles, type Membership, type Scope } from '@candour/register'
import { beforeAll, describe, expect, it } from 'vitest'
import { newDeedId } from '../app/actions/deed.ts'
import type { Doer } from '../app/actions/doer.ts'
import type { Proposal } from '../app/actions/proposal.ts'
import { proposeAs } from '../app/actions/propose-as.ts'
import { peopleBeside } from '../app/store/people/people-database.ts'
import { addPerson, organisationNamed } from '../app/store/people/persons.ts'
import { testDatabase } from './database.ts'
import { toolsOn, written } from './importing.ts'

const { db } = await testDatabase()
const tools = toolsOn(db)

/** The table of deeds and roles that the register was planned by, read as it was given. */
const table = new Map(
  readFileSync(new URL('../packages/register/deeds/reference/roles.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [deed = '', _reader = '', ...reaches] = line.split(',')
      return [deed, new Map(givenRoles.map((role, i) => [role, reaches[i] ?? '']))] as const
    }),
)

const today = '2026-11-23'
/** The programme with one's own project in it, and another with a stranger's. */
const sides = {
  own: { programme: 'own-p', project: 'own' },
  strange: { programme: 'strange-p', project: 'strange' },
} as const
type Side = (typeof sides)[keyof typeof sides]

const outcome = ({ project }: Side, id?: string): Proposal => {
  const record = {
    project_id: project,
    version: 1,
    registered_on: today,
    label: 'A',
    primary: true,
    direction_wanted: 'increase',
  } as const
  return { kind: 'outcome', record: id === undefined ? record : { ...record, id } }
}
const finding = ({ project }: Side, reported_direction: 'better' | 'not-measured' = 'better'): Proposal => ({
  kind: 'finding',
  record: { project_id: project, outcome: 'Any', direction_wanted: 'increase', reported_direction },
})

/** A record for each deed that writes one, of one's own project or a stranger's. */
const deeds: readonly (readonly [
  deed: string,
  name: Parameters<typeof proposeAs>[2]['name'],
  (side: Side) => Proposal,
])[] = [
  ['register or change outcomes', 'register-outcome', (side) => outcome(side)],
  ['report a finding', 'report-finding', (side) => finding(side)],
  ['say why an outcome was not measured', 'say-not-measured', (side) => finding(side, 'not-measured')],
  [
    "publish a report's address",
    'publish-report',
    ({ project }) => ({ kind: 'project', id: project, patch: { report_published: '2026-10' } }),
  ],
  [
    'write a lesson',
    'write-lesson',
    ({ project }) => ({ kind: 'lesson', record: { project_id: project, kind: 'cost', happened: 'A.', lesson: 'B.' } }),
  ],
  [
    'add a claim and what it rests on',
    'add-claim',
    ({ project }) => ({ kind: 'claim', record: { project_id: project, claim: 'It saves.', source_says: 'no' } }),
  ],
  [
    'rate conditions',
    'rate-conditions',
    ({ project }) => ({ kind: 'condition', record: { project_id: project, condition: 'clear-vision', rating: 0.5 } }),
  ],
  [
    'record an adoption',
    'record-adoption',
    ({ project }) => ({ kind: 'adoption', record: { project_id: project, model_id: 'a-model', relation: 'scale' } }),
  ],
  [
    'correct a record',
    'correct',
    ({ project }) => ({ kind: 'project', id: project, patch: { population: 'Families' } }),
  ],
  ['withdraw a record', 'withdraw', ({ project }) => ({ kind: 'outcome', id: `${project}-o1`, withdraw: true })],
  [
    "set a programme's rules",
    'set-rules',
    ({ programme }) => ({ kind: 'programme', id: programme, patch: { grace_days: 30 } }),
  ],
  [
    'decide an application',
    'decide-application',
    ({ project }) => ({ kind: 'application', id: `${project}-a1`, patch: { decision: 'declined' } }),
  ],
  [
    'score an application',
    'score',
    ({ project, programme }) => ({
      kind: 'score',
      record: { application_id: `${project}-a1`, programme_id: programme, seat: '1', risk: 5, potential: 5 },
    }),
  ],
  [
    'draw the lottery',
    'draw-lottery',
    ({ project, programme }) => ({
      kind: 'draw',
      record: {
        id: `${project}-d1`,
        round_id: `${project}-r1`,
        programme_id: programme,
        list_digest: 'a'.repeat(64),
        to_draw: 1,
      },
    }),
  ],
]

const scopeOf: Readonly<Record<GivenRole, Scope>> = {
  contributor: { over: 'project', id: 'own' },
  evaluator: { over: 'project', id: 'own' },
  manager: { over: 'programme', id: 'own-p' },
  moderator: { over: 'register' },
  administrator: { over: 'register' },
}
const as = (...memberships: Membership[]): Doer => ({
  account: 'somebody',
  member: { account: 'somebody', memberships },
  viewer: everybody,
  organisations: new Map([['org', 'An organisation']]),
})
const inRole = (role: GivenRole) => as({ role, organisation: 'org', scope: scopeOf[role] })
const mayPropose = async (who: Doer, name: Parameters<typeof proposeAs>[2]['name'], proposal: Proposal) => {
  const deed = { id: newDeedId(tools.random), name, reason: 'tried' }
  const done = await proposeAs(tools, who, deed, [proposal], { isDryRun: true })
  return done.ok ? 'done' : [...new Set(done.refusals.map(({ code }) => code))].join()
}

beforeAll(async () => {
  const people = await peopleBeside(db)
  const at = `${today}T12:00:00.000Z`
  await organisationNamed(people, { id: 'org', name: 'An organisation', created_at: at })
  await addPerson(people, {
    id: 'somebody',
    name: 'A',
    email: 'a@x.example',
    email_verified: true,
    created_at: at,
    updated_at: at,
  })
  await written(toolsOn(db, '2026-09-01'), [
    ...Object.values(sides).flatMap(({ programme, project }): Proposal[] => [
      { kind: 'programme', record: { id: programme, name: programme, funder: 'A funder' } },
      {
        kind: 'round',
        record: {
          id: `${project}-r1`,
          programme_id: programme,
          name: 'A round',
          opens_on: '2026-10-01',
          closes_on: '2026-11-01',
          lottery_commitment: 'a'.repeat(64),
          lottery_value: 'A value',
          lottery_value_address: 'https://value.example',
          lottery_value_known_on: '2999-01-01',
        },
      },
    ]),
  ])
  await written(tools, [
    { kind: 'model', record: { id: 'a-model', name: 'A model' } },
    ...Object.values(sides).flatMap((side): Proposal[] => [
      { kind: 'project', record: { id: side.project, name: side.project, programme_id: side.programme } },
      {
        kind: 'application',
        record: { id: `${side.project}-a1`, programme_id: side.programme, title: 'A', decision: 'pending' },
      },
      outcome(side, `${side.project}-o1`),
    ]),
  ])
})

describe('every deed that writes a record, by everybody, to what is theirs and what is a stranger’s', () => {
  it.each(deeds)('%s', async (says, name, of) => {
    const reaches = table.get(says)
    expect(reaches, `the table has no deed “${says}”`).toBeDefined()
    for (const role of givenRoles) {
      const reach = reaches?.get(role)
      const expected = (isOwn: boolean) => (reach === 'any' || (reach === 'own' && isOwn) ? 'done' : 'not-yours')
      expect([role, 'own', await mayPropose(inRole(role), name, of(sides.own))]).toEqual([role, 'own', expected(true)])
      expect([role, 'strange', await mayPropose(inRole(role), name, of(sides.strange))]).toEqual([
        role,
        'strange',
        expected(false),
      ])
    }
    expect(['nobody', await mayPropose(as(), name, of(sides.own))]).toEqual(['nobody', 'not-yours'])
  })
})
