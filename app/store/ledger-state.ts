import { type PlainDate, plainDateOf } from '@candour/register'
import { sql } from 'kysely'
import type { Database } from './tables.ts'

/**
 * A place in the ledger that no other history of it shares: a number, the commitment of the entry that has it, and how much was erased,
 * since erasing makes no entry.
 */
export interface LedgerPlace {
  readonly position: number
  /** In hex; '' at position 0. */
  readonly commitment: string
  /** Parts of entries that were erased. */
  readonly erased: number
}

/** What an acknowledged entry has been written to, by the server's own settings. */
export type Keeping = 'two-machines' | 'one-machine' | 'memory'

/** Where the ledger stands on the server that was asked, and what that server is. */
export interface LedgerState extends LedgerPlace {
  readonly changedAt: string | null
  /** The day that every kept verdict is judged for. */
  readonly judgedOn: PlainDate | undefined
  /** Commitment of the entry at the place that was asked about; undefined when there is none. */
  readonly commitmentThere: string | undefined
  /** False on a replica and on a server that takes no writing: what it says may be behind. */
  readonly isPrimary: boolean
  readonly keeping: Keeping
}

/** One small question, asked each second by every process; `there` is a position whose commitment is wanted, too. */
export async function ledgerState(db: Database, there = 0): Promise<LedgerState> {
  const { rows } = await sql<Row>`
    select l.position, l.changed_at, l.judged_on, encode(e.commitment, 'hex') as commitment,
      encode(t.commitment, 'hex') as commitment_there,
      (select count(*) from tombstones) as erased,
      not pg_is_in_recovery() and current_setting('default_transaction_read_only') = 'off' as is_primary,
      current_setting('synchronous_standby_names') as standbys, current_setting('synchronous_commit') as commits
    from ledger l left join entries e on e.sequence = l.position left join entries t on t.sequence = ${there}
  `.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('The table ledger has no row: this is no register, or it was damaged.')
  return {
    position: row.position,
    commitment: row.commitment ?? '',
    erased: row.erased,
    changedAt: row.changed_at,
    judgedOn: row.judged_on === null ? undefined : plainDateOf(row.judged_on),
    commitmentThere: row.commitment_there ?? undefined,
    isPrimary: row.is_primary,
    keeping: keepingBy(row.standbys, row.commits),
  }
}

interface Row {
  readonly position: number
  readonly changed_at: string | null
  readonly judged_on: string | null
  readonly commitment: string | null
  readonly commitment_there: string | null
  readonly erased: number
  readonly is_primary: boolean
  readonly standbys: string
  readonly commits: string
}

/** PostgreSQL documentation, "Write Ahead Log" settings: `off` acknowledges before the disk, `local` before any standby. */
function keepingBy(standbys: string, commits: string): Keeping {
  if (commits === 'off') return 'memory'
  return standbys.trim() !== '' && commits !== 'local' ? 'two-machines' : 'one-machine'
}

/** Which parts of which entries were erased, in one digest: two ledgers may have erased as much, and not the same. */
export async function erasuresIn(db: Database): Promise<string> {
  const { rows } = await sql<{ digest: string }>`
    select encode(sha256(coalesce(string_agg(sequence || '/' || part, ' ' order by sequence, part), '')::bytea), 'hex') as digest
    from tombstones
  `.execute(db)
  return rows[0]?.digest ?? ''
}

/** Whether the ledger is not what it was at a place: shorter, or with another entry there, as after a restore, or with less in it. */
export function isRewritten(known: LedgerPlace, state: LedgerState): boolean {
  if (state.erased !== known.erased) return true
  return known.position > 0 && (state.position < known.position || state.commitmentThere !== known.commitment)
}
