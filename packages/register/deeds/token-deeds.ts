import { deedRoles, type RoleDeed } from './deed-roles.ts'
import type { Membership } from './member.ts'

/**
 * The deeds that a token can be given: those that write records. What is about people and roles, what is told in confidence and what
 * needs two persons is done by hand alone.
 */
export const tokenDeeds = [
  'use-lesson',
  'apply',
  'decide-application',
  'set-rules',
  'register-project',
  'register-outcome',
  'enter-readings',
  'report-finding',
  'say-not-measured',
  'publish-report',
  'write-lesson',
  'reply',
  'add-claim',
  'rate-conditions',
  'record-adoption',
  'correct',
  'withdraw',
] as const satisfies readonly RoleDeed[]
export type TokenDeed = (typeof tokenDeeds)[number]

export function isTokenDeed(name: unknown): name is TokenDeed {
  return tokenDeeds.some((deed) => deed === name)
}

/** The deeds that whoever has these roles can give a token: never more than the roles do. */
export function tokenDeedsOf(memberships: readonly Pick<Membership, 'role'>[]): readonly TokenDeed[] {
  return tokenDeeds.filter((deed) => memberships.some(({ role }) => deedRoles[deed][1][role] !== 'no'))
}
