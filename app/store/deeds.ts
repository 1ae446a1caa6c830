import { hexOf } from '@candour/ledger'
import { sql } from 'kysely'
import type { AuthorshipRow, Database, DeedRow, Writing } from './tables.ts'

/** The deed that was done under this id, if any. */
export async function deedById(db: Database, id: string): Promise<DeedRow | undefined> {
  return db.selectFrom('deeds').selectAll().where('id', '=', id).executeTakeFirst()
}

/**
 * Keeps what was done, in the transaction that does it.
 * @param author who did it, kept apart from the ledger; undefined where nothing was written
 */
export async function keepDeed(
  trx: Writing,
  { id, name, done_at, asked, receipt }: DeedRow,
  author: Omit<AuthorshipRow, 'deed'> | undefined,
): Promise<void> {
  const deed = sql`insert into deeds values (${id}, ${name}, ${done_at}, decode(${hexOf(asked)}, 'hex'), ${JSON.stringify(receipt)}::jsonb)`
  if (author === undefined) await deed.execute(trx)
  else
    await trx
      .with('kept', () => sql`(${deed} returning id)`)
      .insertInto('authorship')
      .values({ deed: id, ...author })
      .execute()
}

/** The account that did a deed; undefined where there was none, where nothing was written, or where it is forgotten. */
export async function authorOf(db: Database, deed: string): Promise<string | undefined> {
  const row = await db.selectFrom('authorship').select('account').where('deed', '=', deed).executeTakeFirst()
  return row?.account ?? undefined
}

/** A deed that wrote entries, and which: those after `before`, up to `position`. */
export interface WritingDeed {
  readonly id: string
  readonly name: string
  readonly done_at: string
  readonly before: number
  readonly position: number
}

const writing = sql`(
  select id, name, done_at, (receipt->>'position')::bigint as position,
    (receipt->>'position')::bigint - (receipt->>'written')::bigint as before
  from deeds where (receipt->>'written')::bigint > 0
) w`

/** Deeds that wrote and whose id begins so, at most `limit` of them. */
export async function deedsBeginning(db: Database, id: string, limit: number): Promise<readonly WritingDeed[]> {
  const { rows } = await sql<WritingDeed>`
    select * from ${writing} where starts_with(id, ${id}) order by position limit ${limit}
  `.execute(db)
  return rows
}

/** The newest deeds of these names that wrote, newest first, each with the reason that its first entry gives. */
export async function newestDeeds(
  db: Database,
  names: readonly string[],
  limit: number,
): Promise<readonly (WritingDeed & { readonly reason: string | null })[]> {
  const { rows } = await sql<WritingDeed & { readonly reason: string | null }>`
    select w.*, e.reason from ${writing} left join entries e on e.sequence = w.before + 1
    where w.name = any(${[...names]}::text[]) order by w.position desc limit ${limit}
  `.execute(db)
  return rows
}

/** Which deed wrote each of these entries; those of before deeds were kept are missing. */
export async function deedsOfEntries(
  db: Database,
  sequences: readonly number[],
): Promise<ReadonlyMap<number, WritingDeed>> {
  const { rows } = await sql<WritingDeed & { readonly sequence: number }>`
    select w.*, s.sequence from unnest(${[...sequences]}::bigint[]) as s(sequence)
    join ${writing} on s.sequence > w.before and s.sequence <= w.position
  `.execute(db)
  return new Map(rows.map(({ sequence, ...deed }) => [sequence, deed]))
}
