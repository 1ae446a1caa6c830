import { isAdministrator } from './is-administrator.ts'
import { mayDo } from './may-do.ts'
import type { Member } from './member.ts'
import { type GivenRole, givenRoles, type Scope, scopesOf } from './roles.ts'

/**
 * Whether somebody may offer a role over something. The last word is the table of deeds: this says which of its deeds an offer is.
 * @param programme of the project that the role would be over
 */
export function mayInvite(member: Member, role: GivenRole, scope: Scope, programme?: string): boolean {
  if (!scopesOf[role].includes(scope.over)) return false
  if (scope.over === 'register') return mayDo(member, 'give-role') && isAdministrator(member)
  if (scope.over === 'programme') return mayDo(member, 'invite-to-programme', { programme: scope.id })
  return mayDo(member, 'invite-to-project', {
    project: scope.id,
    ...(programme === undefined ? {} : { programme }),
  })
}

/** The roles that somebody may offer over one thing or another. */
export function rolesToOffer(member: Member): readonly GivenRole[] {
  const held = new Set(member.memberships.map(({ role }) => role))
  if (held.has('administrator')) return givenRoles
  if (held.has('manager')) return ['contributor', 'evaluator', 'manager']
  return held.has('contributor') ? ['contributor', 'evaluator'] : []
}
