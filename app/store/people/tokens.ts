import { groupedBy } from '@candour/register'
import type { PeopleDatabase, TokenRow } from './people-tables.ts'

/** Keeps a token with the roles that it was given. */
export async function addToken(
  people: PeopleDatabase,
  token: Omit<TokenRow, 'used_at' | 'withdrawn_at'>,
  memberships: readonly string[],
): Promise<void> {
  await people.transaction().execute(async (within) => {
    await within
      .insertInto('token')
      .values({ ...token, used_at: null, withdrawn_at: null })
      .execute()
    await within
      .insertInto('token_role')
      .values(memberships.map((membership_id) => ({ token_id: token.id, membership_id })))
      .execute()
  })
}

/** A token that can be used, with the ids of the roles that it was given; whether its holder has them still is not told. */
export async function usableToken(people: PeopleDatabase, hash: string, at: Date) {
  const found = await people
    .selectFrom('token')
    .leftJoin('token_role', 'token_role.token_id', 'token.id')
    .select(['token.id', 'token.person_id', 'token.deeds', 'token.used_at', 'token_role.membership_id'])
    .where('token_hash', '=', hash)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', at.toISOString())
    .execute()
  const [first] = found
  if (first === undefined) return undefined
  return { ...first, memberships: new Set(found.map(({ membership_id }) => membership_id)) }
}

/** Writes down that a token was used, once a minute at most: more is no use to whoever reads it. */
export async function noteTokenUse(people: PeopleDatabase, id: string, at: Date): Promise<void> {
  const minuteAgo = new Date(at.getTime() - 60_000).toISOString()
  await people
    .updateTable('token')
    .set({ used_at: at.toISOString() })
    .where('id', '=', id)
    .where((on) => on.or([on('used_at', 'is', null), on('used_at', '<', minuteAgo)]))
    .execute()
}

/** A person's tokens that can still be used, newest first, with the ids of their roles. */
export async function tokensOf(people: PeopleDatabase, person: string, at: Date) {
  const rows = await people
    .selectFrom('token')
    .leftJoin('token_role', 'token_role.token_id', 'token.id')
    .selectAll('token')
    .select('token_role.membership_id')
    .where('person_id', '=', person)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', at.toISOString())
    .orderBy('created_at', 'desc')
    .orderBy('token.id')
    .execute()
  return [...groupedBy(rows, ({ id }) => id).values()].flatMap((own) => {
    const [first] = own
    return first === undefined
      ? []
      : [{ ...first, memberships: own.flatMap(({ membership_id }) => membership_id ?? []) }]
  })
}

/** Takes a token of this person's back. @returns false where they have none of this id that stands */
export async function withdrawToken(people: PeopleDatabase, person: string, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await people
    .updateTable('token')
    .set({ withdrawn_at: at.toISOString() })
    .where('id', '=', id)
    .where('person_id', '=', person)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
