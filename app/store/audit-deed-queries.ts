import { sql } from 'kysely'
import type { AuthorshipRow, Database } from './tables.ts'

/** A deed read without trust: nothing is known of its receipt. */
export interface UncheckedDeed {
  readonly id: string
  readonly name: string
  readonly asked: Uint8Array
  readonly receipt: unknown
}

/** Deeds after an id, in order of id. */
export async function deedsAfter(
  db: Database,
  after: string | undefined,
  limit: number,
): Promise<readonly UncheckedDeed[]> {
  const { rows } = await sql<UncheckedDeed>`
    select id, name, asked, receipt from deeds where ${after === undefined ? sql`true` : sql`id > ${after}`} order by id limit ${limit}
  `.execute(db)
  return rows
}

/** Whether any deed was done, with or without entries. */
export async function hasDeeds(db: Database): Promise<boolean> {
  const { rows } = await sql<{ is_there: boolean }>`select exists (select 1 from deeds) as is_there`.execute(db)
  return rows[0]?.is_there ?? false
}

/** Deeds that wrote, with the entries that they wrote by their receipts, whose numbers were checked: after `before`, up to `position`. */
const writings = sql`(
  select id, done_at, receipt, (receipt->>'position')::numeric::bigint as position,
    ((receipt->>'position')::numeric - (receipt->>'written')::numeric)::bigint as before
  from deeds where (receipt->>'written')::numeric > 0
)`

export interface DeedSeam {
  /** Null where no deed follows. */
  readonly deed: string | null
  /** The last entry of the deed before. */
  readonly ended: number
  /** The last entry before this deed's own; where none follows, the last of the ledger. */
  readonly began: number
}

/** The first place, if any, where a deed does not begin at the entry after the last one of the deed before it, or none reaches the end. */
export async function firstDeedSeam(db: Database, position: number): Promise<DeedSeam | undefined> {
  const { rows } = await sql<DeedSeam>`
    select id as deed, ended, before as began from (
      select id, before, lag(position) over (order by position, before) as ended from ${writings} w
      union all
      select null, ${position}::bigint, max(position) from ${writings} w
    ) seams
    where ended <> before order by ended limit 1
  `.execute(db)
  return rows[0]
}

/** The first entry, if any, that has another time than the deed that wrote it. */
export async function firstEntryBesideItsDeed(
  db: Database,
): Promise<
  { readonly sequence: number; readonly time: string; readonly deed: string; readonly done: string } | undefined
> {
  const { rows } = await sql<{ sequence: number; time: string; deed: string; done: string }>`
    select e.sequence, e.time::text as time, w.id as deed, w.done_at::text as done
    from ${writings} w join entries e on e.sequence > w.before and e.sequence <= w.position
    where e.time <> w.done_at order by e.sequence limit 1
  `.execute(db)
  return rows[0]
}

/** The first entry, if any, that a deed wrote at an earlier time than that of the entry before it. */
export async function firstEntryBackInTime(
  db: Database,
): Promise<{ readonly sequence: number; readonly time: string; readonly before: string } | undefined> {
  const { rows } = await sql<{ sequence: number; time: string; before: string }>`
    select sequence, time::text as time, before::text as before from (
      select sequence, time, lag(time) over (order by sequence) as before
      from entries where sequence >= (select min(before) from ${writings} w)
    ) timed
    where time < before order by sequence limit 1
  `.execute(db)
  return rows[0]
}

/** The first deed, if any, whose receipt lists an entry that is none of its own. */
export async function firstForeignReceiptEntry(
  db: Database,
): Promise<{ readonly deed: string; readonly entry: unknown } | undefined> {
  const { rows } = await sql<{ deed: string; entry: unknown }>`
    select w.id as deed, r as entry
    from ${writings} w cross join jsonb_array_elements(coalesce(receipt->'entries', '[]')) as r
      left join entries e on e.sequence = (r->>'sequence')::numeric and e.sequence > w.before and e.sequence <= w.position
    where e.sequence is null or e.kind <> r->>'kind' or e.id <> r->>'id' or e.version <> (r->>'version')::numeric
    order by w.position, w.id limit 1
  `.execute(db)
  return rows[0]
}

export interface WrongAuthorship extends AuthorshipRow {
  /** What the deed's receipt says; null where there is no such deed, or it wrote nothing. */
  readonly first: number | null
  readonly last: number | null
  /** The role that its first entry tells, where that is not erased. */
  readonly told: string | null
}

/** The first note of who did a deed, if any, that does not fit the deed's receipt and entries. */
export async function firstWrongAuthorship(db: Database): Promise<WrongAuthorship | undefined> {
  const { rows } = await sql<WrongAuthorship>`
    select a.*, w.before + 1 as first, w.position as last, e.actor->>'role' as told
    from authorship a left join ${writings} w on w.id = a.deed left join entries e on e.sequence = w.before + 1
    where w.id is null or a.first_sequence <> w.before + 1 or a.last_sequence <> w.position or a.role <> e.actor->>'role'
    order by a.deed limit 1
  `.execute(db)
  return rows[0]
}
