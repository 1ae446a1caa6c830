import type { PasskeyRow, PeopleDatabase } from './people-tables.ts'

/** Keeps a passkey; false where one of its id is kept already. */
export async function addPasskey(people: PeopleDatabase, passkey: Omit<PasskeyRow, 'used_at'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await people
    .insertInto('passkey')
    .values({ ...passkey, used_at: null })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The passkeys of a person, oldest first. */
export async function passkeysOf(people: PeopleDatabase, person: string): Promise<readonly PasskeyRow[]> {
  return people
    .selectFrom('passkey')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** The passkey of an id that an authenticator gave it, with its holder's address. */
export async function passkeyOfCredential(people: PeopleDatabase, credential: string) {
  return people
    .selectFrom('passkey')
    .innerJoin('person', 'person.id', 'passkey.person_id')
    .selectAll('passkey')
    .select('person.email')
    .where('credential_id', '=', credential)
    .executeTakeFirst()
}

/**
 * Notes that a passkey was used. An authenticator that counts counts upwards: of two uses with one count, one is a copy's.
 * @returns false where another use came first
 */
export async function notePasskeyUse(
  people: PeopleDatabase,
  id: string,
  counter: number,
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await people
    .updateTable('passkey')
    .set({ counter, used_at: at })
    .where('id', '=', id)
    .where((on) => on.or([on('counter', '<', counter), on.and([on('counter', '=', 0), on.val(counter === 0)])]))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Removes a passkey of a person. @returns its name; undefined where they have none of this id */
export async function removePasskey(people: PeopleDatabase, person: string, id: string): Promise<string | undefined> {
  const removed = await people
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('person_id', '=', person)
    .returning('name')
    .executeTakeFirst()
  return removed?.name
}
