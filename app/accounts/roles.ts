import { type GivenRole, leftAlone, type Member, mayDo, mayTakeRole, type Scope } from '@candour/register'
import { type CannotEnd, endMembership, programmesOf } from '../store/people/leaving.ts'
import { rolesNow } from '../store/people/roles.ts'
import type { AccountTools } from './account-tools.ts'
import { type SignedIn, scopeOf } from './signed-in.ts'
import { noted } from './signing-in.ts'

/** A role, as those may see it who work beside its holder. */
export interface RoleHeld {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly role: GivenRole
  readonly scope: Scope
  readonly organisation: string
  readonly since: string
  readonly isOwn: boolean
  /** Whether whoever looks may take it. */
  readonly mayTake: boolean
}

/**
 * The roles that somebody may see: their own; those over what is theirs, where they may see who does what in it; an administrator and a
 * moderator see all.
 */
export async function rolesSeenBy({ people }: AccountTools, who: SignedIn): Promise<readonly RoleHeld[]> {
  const rows = await rolesNow(people)
  const projects = rows.flatMap(({ scope, scope_id }) => (scope === 'project' && scope_id !== null ? [scope_id] : []))
  const programmes = await programmesOf(people, projects)
  return rows.flatMap((row): RoleHeld[] => {
    const scope = scopeOf(row)
    const programme = scope.over === 'project' ? programmes.get(scope.id) : undefined
    const isOwn = row.person_id === who.account
    if (!isOwn && !maySee(who.member, scope, programme)) return []
    const held = { account: row.person_id, role: row.role, organisation: row.organisation_id, scope }
    return [
      {
        id: row.id,
        account: row.person_id,
        name: row.name,
        role: row.role,
        scope,
        organisation: row.organisation,
        since: row.since,
        isOwn,
        mayTake: mayTakeRole(who.member, held, programme),
      },
    ]
  })
}

function maySee(member: Member, scope: Scope, programme: string | undefined): boolean {
  if (scope.over === 'register') return mayDo(member, 'see-authorship')
  if (scope.over === 'programme') return mayDo(member, 'see-authorship', { programme: scope.id })
  return mayDo(member, 'see-authorship', {
    project: scope.id,
    ...(programme === undefined ? {} : { programme }),
  })
}

/** What came of ending a role: what stands in the way, or that there is none that they may end. */
export type Ended = CannotEnd | 'ended' | 'not-theirs'

/** Ends a role: one's own, or one that one may take. Its holder is told in what was done with their account. */
export async function endRole(tools: AccountTools, who: SignedIn, id: string): Promise<Ended> {
  const found = (await rolesSeenBy(tools, who)).find((one) => one.id === id)
  if (found === undefined || !(found.isOwn || found.mayTake)) return 'not-theirs'
  const cannot = await endMembership(tools.people, id, tools.clock.now().toISOString(), leftAlone)
  if (cannot !== undefined) return cannot
  await noted(tools, found.account, 'role-ended', found.role)
  return 'ended'
}
