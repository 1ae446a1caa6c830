import { describe, expect, it } from 'vitest'
import { mayInvite, rolesToOffer } from './may-invite.ts'
import type { Member, Membership } from './member.ts'
import { type GivenRole, givenRoles, type Scope, scopesOf } from './roles.ts'

const of = (...memberships: readonly Membership[]): Member => ({ account: 'm1', memberships })
const contributor = of({ role: 'contributor', organisation: 'leeds', scope: { over: 'project', id: 'hubs' } })
const evaluator = of({ role: 'evaluator', organisation: 'university', scope: { over: 'project', id: 'hubs' } })
const manager = of({ role: 'manager', organisation: 'funder', scope: { over: 'programme', id: 'better-starts' } })
const moderator = of({ role: 'moderator', organisation: 'centre', scope: { over: 'register' } })
const administrator = of({ role: 'administrator', organisation: 'centre', scope: { over: 'register' } })
const project = (id: string): Scope => ({ over: 'project', id })
const programme = (id: string): Scope => ({ over: 'programme', id })
const register: Scope = { over: 'register' }

describe('whether somebody may offer a role', () => {
  it.each<[string, Member, GivenRole, Scope, string | undefined, boolean]>([
    ['a contributor invites to their project', contributor, 'contributor', project('hubs'), undefined, true],
    ['and its evaluator', contributor, 'evaluator', project('hubs'), undefined, true],
    ['to no other', contributor, 'contributor', project('other'), undefined, false],
    ['to no programme', contributor, 'manager', programme('better-starts'), undefined, false],
    ['an evaluator invites nobody', evaluator, 'contributor', project('hubs'), undefined, false],
    [
      'a manager invites to projects of their programme',
      manager,
      'contributor',
      project('hubs'),
      'better-starts',
      true,
    ],
    ['to no other', manager, 'contributor', project('hubs'), 'open-fund', false],
    ['a manager invites another to their programme', manager, 'manager', programme('better-starts'), undefined, true],
    ['a manager makes no moderator', manager, 'moderator', register, undefined, false],
    ['a moderator invites nobody', moderator, 'contributor', project('hubs'), undefined, false],
    ['an administrator invites to any project', administrator, 'evaluator', project('hubs'), undefined, true],
    ['and moderators', administrator, 'moderator', register, undefined, true],
    ['nobody is an evaluator of the whole register', administrator, 'evaluator', register, undefined, false],
  ])('%s', (_, member, role, scope, of, expected) => expect(mayInvite(member, role, scope, of)).toBe(expected))

  it.each([contributor, evaluator, manager, moderator, administrator])('offers what may be offered: %j', (member) => {
    const own: readonly Scope[] = [project('hubs'), programme('better-starts'), register]
    const may = givenRoles.filter((role) =>
      own.some((scope) => scopesOf[role].includes(scope.over) && mayInvite(member, role, scope, 'better-starts')),
    )
    expect(rolesToOffer(member)).toEqual(may)
  })
})
