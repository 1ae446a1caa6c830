import { ledgerPosition } from '../ledger-position.ts'
import type { PeopleDatabase } from './people-tables.ts'

/** The models that somebody follows, those they followed first at the beginning. */
export async function modelsFollowedBy(people: PeopleDatabase, account: string): Promise<readonly string[]> {
  const rows = await people
    .selectFrom('following')
    .select('model_id')
    .where('person_id', '=', account)
    .orderBy('since')
    .orderBy('model_id')
    .execute()
  return rows.map(({ model_id }) => model_id)
}

/** Has somebody follow a model, from where the ledger stands; twice is once. */
export async function followModel(people: PeopleDatabase, account: string, model: string, at: Date): Promise<void> {
  // Beside the tables of people stands the register's own, which the search path finds.
  const { position } = await ledgerPosition(people.withoutPlugins())
  await people
    .insertInto('following')
    .values({ person_id: account, model_id: model, since: at.toISOString(), after_entry: position })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function unfollowModel(people: PeopleDatabase, account: string, model: string): Promise<void> {
  await people.deleteFrom('following').where('person_id', '=', account).where('model_id', '=', model).execute()
}

/**
 * Up to which entry was looked for news, held until the transaction ends; undefined where another looks at this moment.
 * @param first where nobody ever looked: from here on
 */
export async function heldNewsPosition(trx: PeopleDatabase, first: number): Promise<number | undefined> {
  await trx
    .insertInto('news_read')
    .values({ only: true, position: first })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await trx.selectFrom('news_read').select('position').forUpdate().skipLocked().executeTakeFirst()
  return row?.position
}

export async function moveNewsPosition(trx: PeopleDatabase, position: number): Promise<void> {
  await trx.updateTable('news_read').set({ position }).execute()
}
