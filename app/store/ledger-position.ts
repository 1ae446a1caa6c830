import { type PlainDate, plainDateOf } from '@candour/register'
import { sql } from 'kysely'
import type { Database, Writing } from './tables.ts'

/** Channel on which every process hears of new entries; the payload is the ledger's position. */
export const entriesChannel = 'candour_entries'

export interface LedgerPosition {
  readonly position: number
  /** When the last entry came. */
  readonly changedAt: string | null
  /** The day that every kept verdict is judged for. */
  readonly judgedOn: PlainDate | undefined
}

/** How many entries the ledger holds, when the last came, and the day that verdicts are judged for. */
export async function ledgerPosition(db: Database): Promise<LedgerPosition> {
  return ledgerPositionOf(await theLedger(db).executeTakeFirstOrThrow())
}

const theLedger = (db: Database) => db.selectFrom('ledger').select(['position', 'changed_at', 'judged_on'])

const ledgerPositionOf = (
  row: Awaited<ReturnType<ReturnType<typeof theLedger>['executeTakeFirstOrThrow']>>,
): LedgerPosition => ({
  position: row.position,
  changedAt: row.changed_at,
  judgedOn: row.judged_on === null ? undefined : plainDateOf(row.judged_on),
})

/**
 * Where the ledger stands, locked until the transaction ends: whoever holds it gives the next numbers, so that none is ever skipped.
 * Waits for another writer no longer than `patienceMs`; then PostgreSQL's error 55P03 (lock not available) is thrown.
 */
export async function lockLedger(trx: Writing, patienceMs: number): Promise<LedgerPosition> {
  // The patience is set before the row is waited for, which is read as it stands once the lock is held.
  const row = await trx
    .with(
      (patience) => patience('patience').materialized(),
      () => sql<{ ms: string }>`(select set_config('lock_timeout', ${`${patienceMs}ms`}, true) as ms)`,
    )
    .selectFrom(['patience', 'ledger'])
    .select(['position', 'changed_at', 'judged_on', 'ms'])
    .forUpdate('ledger')
    .executeTakeFirstOrThrow()
  return ledgerPositionOf(row)
}

/** Ends a writing: the new position, and the news to every process once the transaction is committed. */
export async function moveLedgerTo(
  trx: Writing,
  position: number,
  changedAt: string,
  judgedOn: PlainDate,
): Promise<void> {
  await sql`
    with moved as (
      update ledger set position = ${position}, changed_at = ${changedAt}, judged_on = ${judgedOn} returning position
    )
    select pg_notify(${entriesChannel}, position::text) from moved
  `.execute(trx)
}

/** Every kept verdict is judged for this day: the news goes to every process, since pages of the day before are stale. */
export async function moveJudgedDay(trx: Writing, judgedOn: PlainDate, position: number): Promise<void> {
  await trx.updateTable('ledger').set({ judged_on: judgedOn }).execute()
  await tellNews(trx, position)
}

/** Tells every process, once the transaction is committed, that the ledger moved. */
export async function tellNews(trx: Database, position: number): Promise<void> {
  await sql`select pg_notify(${entriesChannel}, ${String(position)})`.execute(trx)
}
