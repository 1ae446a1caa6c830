import { sql } from 'kysely'
import type { Database } from './tables.ts'

/** The ledger's row read without trust: instants as PostgreSQL writes them, to their last digit. */
export interface LedgerRow {
  readonly position: number
  readonly changed_at: string | null
  readonly judged_on: string | null
  /** When the last entry came; null where there is none. */
  readonly last_time: string | null
}

/** Every row of the table `ledger`: there should be one. */
export async function ledgerRows(db: Database): Promise<readonly LedgerRow[]> {
  const { rows } = await sql<LedgerRow>`
    select position, changed_at::text, judged_on, (select time::text from entries order by sequence desc limit 1) as last_time
    from ledger
  `.execute(db)
  return rows
}

export interface DatedStanding {
  readonly project_id: string
  readonly on_day: string
  readonly valid_before: string | null
}

/** The first kept verdict, if any, that does not hold on this day: made for a later one, or the calendar has passed its change. */
export async function firstStandingNotOf(db: Database, day: string): Promise<DatedStanding | undefined> {
  const { rows } = await sql<DatedStanding>`
    select project_id, on_day, valid_before from standings where on_day > ${day} or valid_before <= ${day} order by project_id limit 1
  `.execute(db)
  return rows[0]
}
