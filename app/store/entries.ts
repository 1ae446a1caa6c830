import { type Kind, type PlainDate, plainDateOf } from '@candour/register'
import { sql } from 'kysely'
import type { Database, EntryRow, Writing } from './tables.ts'

/** Channel on which every process hears of new entries; the payload is the ledger's position. */
export const entriesChannel = 'candour_entries'

export interface LedgerPosition {
  readonly position: number
  readonly changedAt: string | null
  /** The day that every kept verdict is judged for. */
  readonly judgedOn: PlainDate | undefined
}

/** How many entries the ledger holds, and when the last came. */
export async function ledgerPosition(db: Database): Promise<LedgerPosition> {
  const row = await db.selectFrom('ledger').select(['position', 'changed_at', 'judged_on']).executeTakeFirstOrThrow()
  return {
    position: row.position,
    changedAt: row.changed_at,
    judgedOn: row.judged_on === null ? undefined : plainDateOf(row.judged_on),
  }
}

/** Where the ledger stands, locked until the transaction ends: whoever holds it gives the next numbers, so that none is ever skipped. */
export async function lockLedger(trx: Writing): Promise<LedgerPosition> {
  await trx.selectFrom('ledger').select('position').forUpdate().executeTakeFirstOrThrow()
  return ledgerPosition(trx)
}

export interface NewEntry extends Omit<EntryRow, 'record' | 'salt'> {
  readonly record: Readonly<Record<string, unknown>>
  readonly salt: Uint8Array
}

/** Writes entries under the lock, as one array a column: half the work of a list of objects, whose JSON is taken apart twice. */
export async function appendEntries(trx: Writing, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
  const all = <T>(of: (entry: NewEntry) => T): T[] => entries.map(of)
  await sql`
    insert into entries (sequence, time, kind, id, version, record, reason, actor, salt, commitment)
    select sequence, time, kind, id, version, record::jsonb, reason, actor, decode(salt, 'hex'), decode(commitment, 'hex')
    from unnest(
      ${all(({ sequence }) => sequence)}::bigint[], ${all(({ time }) => time)}::timestamptz[], ${all(({ kind }) => kind)}::text[],
      ${all(({ id }) => id)}::text[], ${all(({ version }) => version)}::int[], ${all(({ record }) => JSON.stringify(record))}::text[],
      ${all(({ reason }) => reason)}::text[], ${all(({ actor }) => actor)}::text[], ${all(({ salt }) => hex(salt))}::text[],
      ${all(({ commitment }) => hex(commitment))}::text[]
    ) as r(sequence, time, kind, id, version, record, reason, actor, salt, commitment)
  `.execute(trx)
}

/** Ends a writing: the new position, and the news to every process once the transaction is committed. */
export async function moveLedgerTo(
  trx: Writing,
  position: number,
  changedAt: string,
  judgedOn: PlainDate,
): Promise<void> {
  await trx.updateTable('ledger').set({ position, changed_at: changedAt, judged_on: judgedOn }).execute()
  await tellNews(trx, position)
}

/** Every kept verdict is judged for this day: the news goes to every process, since pages of the day before are stale. */
export async function moveJudgedDay(trx: Writing, judgedOn: PlainDate, position: number): Promise<void> {
  await trx.updateTable('ledger').set({ judged_on: judgedOn }).execute()
  await tellNews(trx, position)
}

async function tellNews(trx: Writing, position: number): Promise<void> {
  await sql`select pg_notify(${entriesChannel}, ${String(position)})`.execute(trx)
}

/** Every version of one record, oldest first. */
export async function historyOf(db: Database, kind: Kind, id: string): Promise<readonly EntryRow[]> {
  return db.selectFrom('entries').selectAll().where('kind', '=', kind).where('id', '=', id).orderBy('version').execute()
}

/** Entries after a position, in order: how feeds, indexes and audits follow the ledger. */
export async function entriesAfter(db: Database, position: number, limit: number): Promise<readonly EntryRow[]> {
  return db
    .selectFrom('entries')
    .selectAll()
    .where('sequence', '>', position)
    .orderBy('sequence')
    .limit(limit)
    .execute()
}

/** The newest entries, newest first. */
export async function newestEntries(
  db: Database,
  limit: number,
  before = Number.MAX_SAFE_INTEGER,
): Promise<readonly EntryRow[]> {
  return db
    .selectFrom('entries')
    .selectAll()
    .where('sequence', '<', before)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute()
}
