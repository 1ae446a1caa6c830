import { hexOf } from '@candour/ledger'
import { sql } from 'kysely'
import type { AuthorshipRow, Database, DeedRow, Writing } from './tables.ts'

/** The deed that was done under this id, if any. */
export async function deedById(db: Database, id: string): Promise<DeedRow | undefined> {
  return db.selectFrom('deeds').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Keeps what was done, in the transaction that does it. */
export async function keepDeed(trx: Writing, { id, name, done_at, asked, receipt }: DeedRow): Promise<void> {
  await sql`
    insert into deeds values (${id}, ${name}, ${done_at}, decode(${hexOf(asked)}, 'hex'), ${JSON.stringify(receipt)}::jsonb)
  `.execute(trx)
}

/** Keeps who did it, apart from the ledger. */
export async function keepAuthorship(trx: Writing, row: AuthorshipRow): Promise<void> {
  await trx.insertInto('authorship').values(row).execute()
}
