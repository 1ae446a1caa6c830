import type { ObjectionRow, PeopleDatabase } from './people-tables.ts'

export async function addObjection(
  people: PeopleDatabase,
  objection: Pick<ObjectionRow, 'id' | 'received_at' | 'name' | 'email' | 'record' | 'says'>,
): Promise<void> {
  await people
    .insertInto('objection')
    .values({ ...objection, decided_at: null, outcome: null, reason: null, decided_by: null })
    .execute()
}

/** Objections, the undecided ones first, each of them the longest waiting first. */
export async function objectionsNow(people: PeopleDatabase): Promise<readonly ObjectionRow[]> {
  return people
    .selectFrom('objection')
    .selectAll()
    .orderBy('decided_at', (on) => on.desc().nullsFirst())
    .orderBy('received_at')
    .limit(200)
    .execute()
}

/** Decides an objection once. @returns it; undefined where it is none, or was decided already */
export async function decideObjection(
  people: PeopleDatabase,
  id: string,
  decision: Readonly<Record<'decided_at' | 'reason' | 'decided_by', string>> & Pick<ObjectionRow, 'outcome'>,
): Promise<ObjectionRow | undefined> {
  return people
    .updateTable('objection')
    .set(decision)
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
}
