import {
  everybody,
  type GivenRole,
  givenRoles,
  type Member,
  type Membership,
  type Scope,
  type Viewer,
} from '@candour/register'
import type { PersonWithRoles } from '../store/people/persons.ts'

/** Whoever asks, known by their session: for their own eyes, and for what decides what they may do and see. */
export interface SignedIn {
  readonly account: string
  readonly name: string
  readonly email: string
  readonly session: string
  /** When they signed in. */
  readonly since: Date
  readonly member: Member
  readonly viewer: Viewer
  /** Names of the organisations of their roles, by id. */
  readonly organisations: ReadonlyMap<string, string>
}

/** A stored role as the rules know it. */
export function membershipOf(row: PersonWithRoles['memberships'][number]): Membership {
  return { role: row.role, organisation: row.organisation_id, scope: scopeOf(row) }
}

export function scopeOf({ scope, scope_id: id }: { readonly scope: string; readonly scope_id: string | null }): Scope {
  if (scope === 'register' || id === null) return { over: 'register' }
  return scope === 'programme' ? { over: 'programme', id } : { over: 'project', id }
}

/** What somebody of these roles may see: the projects that are theirs, the programmes on whose panel they sit, and what is moderated. */
export function viewerOf({ memberships }: Member): Viewer {
  const over = (scope: Scope['over'], roles: readonly GivenRole[] = givenRoles) =>
    new Set(
      memberships.flatMap((one) =>
        one.scope.over === scope && 'id' in one.scope && roles.includes(one.role) ? [one.scope.id] : [],
      ),
    )
  return {
    ...everybody,
    isModerator: memberships.some(({ role }) => role === 'moderator'),
    teams: over('project'),
    // Whoever may apply to a programme has a role over it too, and no seat on its panel.
    panels: over('programme', ['manager']),
  }
}
