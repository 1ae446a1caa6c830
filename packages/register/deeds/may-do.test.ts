import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deedRoles, type RoleDeed } from './deed-roles.ts'
import { type DeedSubject, mayDo, membershipFor } from './may-do.ts'
import type { Member, Membership } from './member.ts'
import { givenRoles, roles } from './roles.ts'

const planned = readFileSync(new URL('reference/roles.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)

describe('the table of deeds and roles', () => {
  it('is the one that the register was planned by', () => {
    const written = Object.values(deedRoles).map(([says, reach]) =>
      [says, ...roles.map((role) => reach[role])].join(','),
    )
    expect(written).toEqual(planned.map((line) => line.split(',').slice(0, 7).join(',')))
  })
})

const holder = (...memberships: readonly Membership[]): Member => ({ account: 'm1', memberships })
const contributor: Membership = { role: 'contributor', organisation: 'leeds', scope: { over: 'project', id: 'hubs' } }
const evaluator: Membership = { role: 'evaluator', organisation: 'university', scope: { over: 'project', id: 'hubs' } }
const manager: Membership = {
  role: 'manager',
  organisation: 'funder',
  scope: { over: 'programme', id: 'better-starts' },
}
const moderator: Membership = { role: 'moderator', organisation: 'centre', scope: { over: 'register' } }
const administrator: Membership = { role: 'administrator', organisation: 'centre', scope: { over: 'register' } }

describe('whether somebody may do a deed', () => {
  const hubs: DeedSubject = { project: 'hubs', programme: 'better-starts' }
  it.each<[string, Member | undefined, RoleDeed, DeedSubject, boolean]>([
    ['a reader reads', undefined, 'read', {}, true],
    ['a reader checks a plan', undefined, 'check-plan', {}, true],
    ['a reader reports nothing', undefined, 'report-finding', hubs, false],
    ['an account without a role reports nothing', holder(), 'report-finding', hubs, false],
    ['a contributor reports of their project', holder(contributor), 'report-finding', hubs, true],
    ['a contributor reports of no other', holder(contributor), 'report-finding', { project: 'other' }, false],
    ['nor of one that nobody names', holder(contributor), 'report-finding', {}, false],
    ['a contributor applies for their organisation', holder(contributor), 'apply', { organisation: 'leeds' }, true],
    ['and for no other', holder(contributor), 'apply', { organisation: 'york' }, false],
    ['an evaluator reports of the project they evaluate', holder(evaluator), 'report-finding', hubs, true],
    ['an evaluator promises nothing for it', holder(evaluator), 'register-outcome', hubs, false],
    ['a manager corrects projects of their programme', holder(manager), 'correct', hubs, true],
    ['and of no other', holder(manager), 'correct', { project: 'hubs', programme: 'open-fund' }, false],
    ['a manager reports no finding', holder(manager), 'report-finding', hubs, false],
    [
      'a manager scores an application of others',
      holder(manager),
      'score',
      { programme: 'better-starts', organisation: 'leeds' },
      true,
    ],
    [
      'never one of their own organisation',
      holder(manager),
      'score',
      { programme: 'better-starts', organisation: 'funder' },
      false,
    ],
    ['a moderator moderates everywhere', holder(moderator), 'moderate', {}, true],
    ['a moderator corrects everywhere', holder(moderator), 'correct', { project: 'other' }, true],
    ['an administrator corrects nothing', holder(administrator), 'correct', hubs, false],
    ['an administrator invites to any project', holder(administrator), 'invite-to-project', { project: 'other' }, true],
    ['somebody of two roles may what either may', holder(contributor, moderator), 'moderate', {}, true],
    ['everybody with a role reads their own log', holder(evaluator), 'see-access-log', { account: 'm1' }, true],
    ["nobody another's, an administrator either", holder(administrator), 'see-access-log', { account: 'm2' }, false],
  ])('%s', (_, member, deed, subject, expected) => expect(mayDo(member, deed, subject)).toBe(expected))

  const membership = fc.oneof(
    ...[contributor, evaluator, manager, moderator, administrator].map((one) => fc.constant(one)),
  )
  const deeds = fc.constantFrom(...(Object.keys(deedRoles) as RoleDeed[]))
  const subjects = fc.record(
    {
      project: fc.constantFrom('hubs', 'other'),
      programme: fc.constantFrom('better-starts', 'open-fund'),
      organisation: fc.constantFrom('leeds', 'university', 'funder', 'york'),
      account: fc.constantFrom('m1', 'm2'),
    },
    { requiredKeys: [] },
  )
  const taken: ReadonlySet<RoleDeed> = new Set(['score', 'decide-application'])

  it('is never more with one membership less, but for what one never does to one’s own organisation', () => {
    fc.assert(
      fc.property(fc.array(membership, { maxLength: 4 }), deeds, subjects, (held, deed, subject) => {
        if (taken.has(deed) || mayDo(holder(...held), deed, subject)) return
        for (const one of held) expect(mayDo(holder(one), deed, subject)).toBe(false)
      }),
    )
  })

  it('is no where the table says no of every role that is held', () => {
    fc.assert(
      fc.property(fc.array(membership, { maxLength: 4 }), deeds, subjects, (held, deed, subject) => {
        const [, reach] = deedRoles[deed]
        if (reach.reader === 'any' || held.some(({ role }) => reach[role] !== 'no')) return
        expect(mayDo(holder(...held), deed, subject)).toBe(false)
      }),
    )
  })

  it('is in the name of a membership that lets it be done, where it may be done', () => {
    fc.assert(
      fc.property(fc.array(membership, { maxLength: 4 }), deeds, subjects, (held, deed, subject) => {
        const name = membershipFor(holder(...held), deed, subject)
        if (name !== undefined) expect(held).toContain(name)
        if (deedRoles[deed][1].reader === 'any' || taken.has(deed)) return
        expect(name !== undefined).toBe(mayDo(holder(...held), deed, subject))
      }),
    )
  })

  it('speaks of every role that is given', () => expect(roles.slice(1)).toEqual([...givenRoles]))
})
