import type { Membership, Scope } from '@candour/register'
import type { MembershipRow, PeopleDatabase } from './people-tables.ts'

type Thing = Exclude<Scope, { over: 'register' }>

/** Tells what would be left alone if roles ended: the rule is the register's, what it is asked of stands here. */
export type LeftAlone = (
  ending: readonly Membership[],
  staying: readonly Membership[],
  programmeOf: ReadonlyMap<string, string>,
) => readonly Thing[]

/** What stands in the way of an end of roles: nobody else would look after the register, or answer for these. */
export type CannotEnd =
  | { readonly why: 'last-administrator' }
  | { readonly why: 'nobody-answers'; readonly alone: readonly Thing[] }

/**
 * Deletes an account, unless nobody else would look after the register or answer for a project or programme of theirs: sign-ins, roles
 * and what was noted of it go with it. The ledger knows nothing of accounts; which entries it made is forgotten.
 * @returns what stands in the way; undefined where it is deleted
 */
export async function deletePerson(
  people: PeopleDatabase,
  id: string,
  leftAlone: LeftAlone,
): Promise<CannotEnd | undefined> {
  return people.transaction().execute(async (within) => {
    const cannot = await whyNotEnd(within, ({ person_id }) => person_id === id, leftAlone)
    if (cannot !== undefined) return cannot
    await within.deleteFrom('person').where('id', '=', id).execute()
    // Beside the tables of people stands the register's own, which the search path finds.
    await within.withoutPlugins().updateTable('authorship').set({ account: null }).where('account', '=', id).execute()
    return undefined
  })
}

/** Ends a role, unless nobody else would look after the register or answer for what it is over. @returns what stands in the way */
export async function endMembership(
  people: PeopleDatabase,
  id: string,
  at: string,
  leftAlone: LeftAlone,
): Promise<CannotEnd | undefined> {
  return people.transaction().execute(async (within) => {
    const cannot = await whyNotEnd(within, (one) => one.id === id, leftAlone)
    if (cannot !== undefined) return cannot
    await within
      .updateTable('membership')
      .set({ ended_at: at })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .execute()
    return undefined
  })
}

type Standing = Pick<MembershipRow, 'id' | 'person_id' | 'role' | 'organisation_id' | 'scope' | 'scope_id'>

async function whyNotEnd(
  within: PeopleDatabase,
  ends: (one: Standing) => boolean,
  leftAlone: LeftAlone,
): Promise<CannotEnd | undefined> {
  // Two who leave at the same moment wait for one another here.
  const all = await within
    .selectFrom('membership')
    .select(['id', 'person_id', 'role', 'organisation_id', 'scope', 'scope_id'])
    .where('role', 'in', ['administrator', 'manager', 'contributor'])
    .where('ended_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  const ending = all.filter(ends)
  const staying = all.filter((one) => !ends(one))
  const isAdministrator = ({ role }: Standing) => role === 'administrator'
  if (ending.some(isAdministrator) && !staying.some(isAdministrator)) return { why: 'last-administrator' }
  const projects = ending.flatMap(({ scope, scope_id }) => (scope === 'project' && scope_id !== null ? [scope_id] : []))
  const alone = leftAlone(ending.map(told), staying.map(told), await programmesOf(within, projects))
  return alone.length === 0 ? undefined : { why: 'nobody-answers', alone }
}

function told({ role, organisation_id: organisation, scope, scope_id: id }: Standing): Membership {
  if (scope === 'register' || id === null) return { role, organisation, scope: { over: 'register' } }
  return { role, organisation, scope: { over: scope, id } }
}

/** The programme of each of these projects that has one. */
export async function programmesOf(
  people: PeopleDatabase,
  projects: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (projects.length === 0) return new Map()
  const rows = await people
    .withoutPlugins()
    .selectFrom('projects')
    .select(['id', 'programme_id'])
    .where('id', 'in', [...projects])
    .execute()
  return new Map(
    rows.flatMap(({ id, programme_id }): [string, string][] =>
      id === null || programme_id === null ? [] : [[id, programme_id]],
    ),
  )
}
