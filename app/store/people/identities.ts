import type { PeopleDatabase, PersonRow } from './people-tables.ts'

type Known = Pick<PersonRow, 'id' | 'name' | 'email'>

/** The person whom an account of a provider belongs to: known by who vouches for it, and by its number there. */
export async function personOfIdentity(
  people: PeopleDatabase,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
): Promise<Known | undefined> {
  return people
    .selectFrom('identity')
    .innerJoin('person', 'person.id', 'identity.person_id')
    .select(['person.id', 'person.name', 'person.email'])
    .where('provider', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
}

/**
 * Joins an account of a provider to the person of an address. One who has an account of this provider already is joined to no second: the
 * address may have gone to somebody else there.
 * @returns the person; undefined where nobody has the address, or somebody's other account has been joined
 */
export async function addIdentity(
  people: PeopleDatabase,
  {
    id,
    issuer,
    subject,
    email,
    at,
  }: {
    readonly id: string
    readonly issuer: string
    readonly subject: string
    readonly email: string
    readonly at: string
  },
): Promise<Known | undefined> {
  return people.transaction().execute(async (within) => {
    // Locked, so that two accounts that come at the same moment are not both joined.
    const person = await within
      .selectFrom('person')
      .select(['id', 'name', 'email'])
      .where('email', '=', email)
      .forUpdate()
      .executeTakeFirst()
    if (person === undefined) return undefined
    const other = await within
      .selectFrom('identity')
      .select('id')
      .where('person_id', '=', person.id)
      .where('provider', '=', issuer)
      .executeTakeFirst()
    if (other !== undefined) return undefined
    await within
      .insertInto('identity')
      .values({ id, provider: issuer, subject, person_id: person.id, created_at: at, updated_at: at })
      .execute()
    return person
  })
}
