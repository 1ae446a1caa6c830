import { sql } from 'kysely'
import type { MembershipRow, Noted, OrganisationRow, PeopleDatabase, PersonRow, SessionRow } from './people-tables.ts'

/** A person and the roles that they have at an instant, each with its organisation's name. */
export interface PersonWithRoles {
  readonly person: Pick<PersonRow, 'id' | 'name' | 'email'>
  readonly memberships: readonly (Pick<MembershipRow, 'id' | 'role' | 'scope' | 'scope_id' | 'since'> & {
    readonly organisation_id: string
    readonly organisation: string
  })[]
}

export async function personByEmail(people: PeopleDatabase, email: string): Promise<PersonRow | undefined> {
  return people.selectFrom('person').selectAll().where('email', '=', email).executeTakeFirst()
}

/** The person of an account with the roles they have now; undefined where the account is gone. */
export async function personWithRoles(people: PeopleDatabase, account: string): Promise<PersonWithRoles | undefined> {
  // In one question, since every request of whoever is signed in asks it.
  const rows = await people
    .selectFrom('person')
    .leftJoin('membership', (on) => on.onRef('membership.person_id', '=', 'person.id').on('ended_at', 'is', null))
    .leftJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select([
      'person.id as person_id',
      'person.name as person_name',
      'person.email',
      'membership.id',
      'membership.role',
      'membership.scope',
      'membership.scope_id',
      'membership.since',
      'membership.organisation_id',
      'organisation.name as organisation',
    ])
    .where('person.id', '=', account)
    .orderBy('membership.since')
    .orderBy('membership.id')
    .execute()
  const [first] = rows
  if (first === undefined) return undefined
  return {
    person: { id: first.person_id, name: first.person_name, email: first.email },
    memberships: rows.flatMap(({ id, role, scope, scope_id, since, organisation_id, organisation }) =>
      id === null ||
      role === null ||
      scope === null ||
      since === null ||
      organisation_id === null ||
      organisation === null
        ? []
        : [{ id, role, scope, scope_id, since, organisation_id, organisation }],
    ),
  }
}

export async function addPerson(people: PeopleDatabase, person: Omit<PersonRow, 'image'>): Promise<void> {
  await people
    .insertInto('person')
    .values({ ...person, image: null })
    .execute()
}

/** The same where nobody has this id or address yet. @returns whether there was nobody */
export async function addPersonWhereNone(people: PeopleDatabase, person: Omit<PersonRow, 'image'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await people
    .insertInto('person')
    .values({ ...person, image: null })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Gives a role. */
export async function addMembership(
  people: PeopleDatabase,
  membership: Omit<MembershipRow, 'ended_at'>,
): Promise<void> {
  await people
    .insertInto('membership')
    .values({ ...membership, ended_at: null })
    .execute()
}

/** The organisation of this name, made where there is none. */
export async function organisationNamed(
  people: PeopleDatabase,
  organisation: OrganisationRow,
): Promise<Pick<OrganisationRow, 'id' | 'name'>> {
  await people
    .insertInto('organisation')
    .values(organisation)
    .onConflict((on) => on.column('name').doNothing())
    .execute()
  return people
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('name', '=', organisation.name)
    .executeTakeFirstOrThrow()
}

/** How many administrators of the register there are now. */
export async function administrators(people: PeopleDatabase): Promise<number> {
  const { count } = await people
    .selectFrom('membership')
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('role', '=', 'administrator')
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** Where somebody is signed in, newest first. */
export async function sessionsOf(
  people: PeopleDatabase,
  person: string,
  at: Date,
): Promise<readonly Pick<SessionRow, 'id' | 'created_at' | 'updated_at' | 'user_agent'>[]> {
  return people
    .selectFrom('session')
    .select(['id', 'created_at', 'updated_at', 'user_agent'])
    .where('person_id', '=', person)
    .where('expires_at', '>', at.toISOString())
    .orderBy('created_at', 'desc')
    .execute()
}

/** Ends sign-ins of a person: one, or every one. */
export async function endSessions(people: PeopleDatabase, person: string, session?: string): Promise<void> {
  let ended = people.deleteFrom('session').where('person_id', '=', person)
  if (session !== undefined) ended = ended.where('id', '=', session)
  await ended.execute()
}

/** Makes every link that was mailed to this address worthless. The library keeps the address within a value of its own. */
export async function endLinksTo(people: PeopleDatabase, email: string): Promise<void> {
  await people.deleteFrom('verification').where(sql<boolean>`value::jsonb ->> 'email' = ${email}`).execute()
}

/** Writes down what somebody did with their account, for themselves to read. */
export async function noteAccess(
  people: PeopleDatabase,
  noted: { readonly person_id: string; readonly at: string; readonly what: Noted; readonly detail?: string },
): Promise<void> {
  await people
    .insertInto('access')
    .values({ detail: null, ...noted })
    .execute()
}

/** What somebody did with their account, newest first. */
export async function accessOf(people: PeopleDatabase, person: string, most: number) {
  return people
    .selectFrom('access')
    .select(['at', 'what', 'detail'])
    .where('person_id', '=', person)
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
}

/** The secret by which sign-ins are signed. */
export async function secretOf(people: PeopleDatabase): Promise<Uint8Array> {
  return (await people.selectFrom('secret').select('value').executeTakeFirstOrThrow()).value
}
