import { hexOf } from '@candour/ledger'
import { type Actor, hasOwnWithdrawal, type Kind, readAsNow } from '@candour/register'
import { sql } from 'kysely'
import type { Database, EntryRow, Writing } from './tables.ts'

/** An entry as it is read: its record put together again from what is public and what is hidden of it. */
export interface Entry {
  readonly sequence: number
  /** An instant in UTC, to the millisecond. */
  readonly time: string
  readonly kind: string
  readonly id: string
  readonly version: number
  /** Null where it was erased. */
  readonly record: Readonly<Record<string, unknown>> | null
  /** The day on which this version withdrew the record. */
  readonly withdrawnOn?: string
  readonly reason: string | null
  readonly actor: Actor | null
  readonly commitment: Uint8Array
}

/** The entry in a row, its fields as they are called today. */
export function entryOf(row: EntryRow): Entry {
  const { sequence, time, kind, id, version, reason, actor, commitment } = row
  const whole: Record<string, unknown> = { ...row.public, ...row.hidden }
  const { withdrawn_on: withdrawnOn, ...rest } = whole
  const record = readAsNow(kind, hasOwnWithdrawal(kind) ? whole : rest)
  return {
    sequence,
    time,
    kind,
    id,
    version,
    record: row.public === null ? null : record,
    ...(typeof withdrawnOn === 'string' ? { withdrawnOn } : {}),
    reason,
    actor,
    commitment,
  }
}

/** An entry that is about to be written: all of its parts are there. */
export type NewEntry = { readonly [F in keyof EntryRow]: NonNullable<EntryRow[F]> }

/** Writes entries under the lock, as one array a column: half the work of a list of objects, whose JSON is taken apart twice. */
export async function appendEntries(trx: Writing, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return
  const all = <T>(of: (entry: NewEntry) => T): T[] => entries.map(of)
  const json = (of: (entry: NewEntry) => unknown) => sql`${all((entry) => JSON.stringify(of(entry)))}::text[]`
  const bytes = (of: (entry: NewEntry) => Uint8Array) => sql`${all((entry) => hexOf(of(entry)))}::text[]`
  await sql`
    insert into entries (sequence, time, kind, id, version, public, hidden, reason, actor, public_salt, hidden_salt, reason_salt,
      actor_salt, public_commitment, hidden_commitment, reason_commitment, actor_commitment, commitment)
    select sequence, time, kind, id, version, public::jsonb, hidden::jsonb, reason, actor::jsonb, decode(public_salt, 'hex'),
      decode(hidden_salt, 'hex'), decode(reason_salt, 'hex'), decode(actor_salt, 'hex'), decode(public_commitment, 'hex'),
      decode(hidden_commitment, 'hex'), decode(reason_commitment, 'hex'), decode(actor_commitment, 'hex'), decode(commitment, 'hex')
    from unnest(
      ${all(({ sequence }) => sequence)}::bigint[], ${all(({ time }) => time)}::timestamptz[], ${all(({ kind }) => kind)}::text[],
      ${all(({ id }) => id)}::text[], ${all(({ version }) => version)}::int[], ${json((entry) => entry.public)},
      ${json(({ hidden }) => hidden)}, ${all(({ reason }) => reason)}::text[], ${json(({ actor }) => actor)},
      ${bytes((entry) => entry.public_salt)}, ${bytes((entry) => entry.hidden_salt)}, ${bytes((entry) => entry.reason_salt)},
      ${bytes((entry) => entry.actor_salt)}, ${bytes((entry) => entry.public_commitment)},
      ${bytes((entry) => entry.hidden_commitment)}, ${bytes((entry) => entry.reason_commitment)},
      ${bytes((entry) => entry.actor_commitment)}, ${bytes(({ commitment }) => commitment)}
    ) as r(sequence, time, kind, id, version, public, hidden, reason, actor, public_salt, hidden_salt, reason_salt, actor_salt,
      public_commitment, hidden_commitment, reason_commitment, actor_commitment, commitment)
  `.execute(trx)
}

/** Every version of one record, oldest first. */
export async function historyOf(db: Database, kind: Kind, id: string): Promise<readonly Entry[]> {
  return entriesOfRecords(db, kind, [id])
}

/** Every version of these records of one kind, oldest first within each. */
export async function entriesOfRecords(db: Database, kind: Kind, ids: readonly string[]): Promise<readonly Entry[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('entries')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', 'in', sql<string>`(select unnest(${[...ids]}::text[]))`)
    .orderBy('id')
    .orderBy('version')
    .execute()
  return rows.map(entryOf)
}

/** Entries after a position, in order: how feeds and indexes follow the ledger. */
export async function entriesAfter(db: Database, position: number, limit: number): Promise<readonly Entry[]> {
  return (await entryRowsAfter(db, position, limit)).map(entryOf)
}

/** The same in their parts, as the audit wants them. */
export async function entryRowsAfter(db: Database, position: number, limit: number): Promise<readonly EntryRow[]> {
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
): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom('entries')
    .selectAll()
    .where('sequence', '<', before)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute()
  return rows.map(entryOf)
}

/** The organisation in whose name each of these records was first entered; those that nobody's organisation entered are missing. */
export async function enteredFor(
  db: Database,
  kind: Kind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ readonly id: string; readonly organisation: string }>`
    select id, actor->>'organisation' as organisation from entries
    where kind = ${kind} and id = any(${[...ids]}::text[]) and version = 1 and actor->>'organisation' is not null
  `.execute(db)
  return new Map(rows.map(({ id, organisation }) => [id, organisation]))
}
