import { hexOf } from '@candour/ledger'
import { sql } from 'kysely'
import { type CopiedTable, listed, tablesToCopy } from './copy-tables.ts'
import { migrationNames, type Random, runMigrations } from './migrate.ts'
import type { OwnTransaction } from './own-transaction.ts'
import { ofTheDatabase } from './register-tables.ts'
import type { Database } from './tables.ts'

/** Where the ledger stands, and what tells it from every other. */
export interface LedgerEnd {
  readonly position: number
  /** Of the last entry, in hexadecimal; '' where there is none. */
  readonly commitment: string
}

/** Where the ledger ends, by its entries. */
export async function ledgerEnd(db: Database): Promise<LedgerEnd> {
  const last = await db
    .selectFrom('entries')
    .select(['sequence', 'commitment'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { position: last?.sequence ?? 0, commitment: last ? hexOf(last.commitment) : '' }
}

/** The commitment and the time of an entry. */
export async function entryAt(
  db: Database,
  sequence: number,
): Promise<{ readonly commitment: string; readonly time: string } | undefined> {
  const row = await db
    .selectFrom('entries')
    .select(['commitment', 'time'])
    .where('sequence', '=', sequence)
    .executeTakeFirst()
  return row && { commitment: hexOf(row.commitment), time: row.time }
}

/** Keeps every other writer out until the transaction ends. @throws error 55P03 where one holds the ledger for longer than this waits */
export async function holdLedger(db: Database, patienceMs: number): Promise<void> {
  await sql`select set_config('lock_timeout', ${`${patienceMs}ms`}, true)`.execute(db)
  await sql`select position from ledger for update`.execute(db)
}

/**
 * Empties the register's tables but for the ledger's row, whose lock other writers wait for. By deleting rather than truncating:
 * whoever reads meanwhile sees the register as it was, whole, until the transaction ends.
 */
export async function emptyTables({ client }: OwnTransaction, tables: readonly CopiedTable[]): Promise<void> {
  for (const { name, place } of tables) if (name !== 'ledger') await client.query(`delete from ${place}`)
}

/**
 * Tables of this connection's own, for rows on their way: of a backup as the register is made now only that of the ledger, of an older
 * one all, as they were made then.
 */
export async function waitingTables(
  own: OwnTransaction,
  tables: readonly CopiedTable[],
  migrations: readonly string[],
  random: Random,
): Promise<readonly CopiedTable[]> {
  const { client } = own
  if (migrations.length === migrationNames.length) {
    const ledger = tables.find(({ name }) => name === 'ledger')
    await client.query(`create temporary table ledger (like ${ledger?.place})`)
    return tables.map((table) => (table.name === 'ledger' ? { ...table, place: 'pg_temp.ledger' } : table))
  }
  await inWaiting(own, () => runMigrations(client, migrations, random))
  await client.query('delete from pg_temp.ledger')
  const found = await tablesToCopy(
    own,
    tables.map(({ name }) => name),
  )
  // A table that was not made yet is found where it stands today.
  return found.filter(({ place }) => place.startsWith('pg_temp'))
}

/** Brings what waits into its place, migrated where it is older, and lets go of the waiting tables. */
export async function moveIn(
  own: OwnTransaction,
  tables: readonly CopiedTable[],
  migrations: readonly string[],
  random: Random,
): Promise<void> {
  const { client } = own
  const missing = migrationNames.filter((name) => !migrations.includes(name))
  if (missing.length > 0) await inWaiting(own, () => runMigrations(client, missing, random))
  // What a database says of itself is in no backup: what migrations made of it here would hide that of the database.
  for (const name of ofTheDatabase) await client.query(`drop table if exists pg_temp.${name}`)
  for (const { name, place, columns } of tables) {
    if (missing.length === 0 && name !== 'ledger') continue
    const updates = columns.map((column) => `"${column}" = excluded."${column}"`).join(', ')
    // The ledger's row stays one and the same: whoever waits for its lock goes on from what it says then.
    const onConflict = name === 'ledger' ? `on conflict ("only") do update set ${updates}` : ''
    await client.query(
      `insert into ${place} (${listed(columns)}) select ${listed(columns)} from pg_temp.${name} ${onConflict}`,
    )
    await client.query(`drop table pg_temp.${name}`)
  }
}

/** Lets PostgreSQL know what the tables hold now, or its next questions of them would be planned as if they were empty. */
export async function measureTables({ client }: OwnTransaction, tables: readonly CopiedTable[]): Promise<void> {
  for (const { place } of tables) await client.query(`analyze ${place}`)
}

/** Migrations name no schema: what they make goes where the search path points. */
async function inWaiting({ client }: OwnTransaction, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ path: string }>("select current_setting('search_path') as path")
  await client.query('set local search_path = pg_temp')
  await work()
  await client.query("select set_config('search_path', $1, true)", [rows[0]?.path])
}
