import { sql } from 'kysely'
import { registerTables } from './register-tables.ts'
import type { Database } from './tables.ts'

/**
 * Lets PostgreSQL know what the register's tables hold now. It does so by itself some minutes after a great change; until then it plans its
 * questions as if the tables were as before, and some take a hundred times as long. Not to be called while the ledger is locked.
 */
export async function measureRegister(db: Database): Promise<void> {
  for (const name of registerTables) await sql`analyze ${sql.table(name)}`.execute(db)
}
