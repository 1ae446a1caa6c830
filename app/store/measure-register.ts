import { sql } from 'kysely'
import { registerTables } from './register-tables.ts'
import type { Database } from './tables.ts'

/**
 * Lets PostgreSQL know what the register's tables hold now, and which of their rows everybody may take as they stand, so that counts are
 * answered from an index alone. It does so by itself some minutes after a great change; until then it plans its questions as if the tables
 * were as before, and some take a hundred times as long. Not to be called while the ledger is locked, nor within a transaction.
 */
export async function measureRegister(db: Database): Promise<void> {
  for (const name of registerTables) await sql`vacuum (analyze) ${sql.table(name)}`.execute(db)
}
