import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import type { Database, Tables } from './tables.ts'
import { CommitUnknown, wasRefused } from './transaction.ts'

/** Where a connection of one's own comes from. */
export interface Connecting {
  connect(): Promise<pg.PoolClient>
}

/** A transaction with its connection in hand, for what goes beyond single questions: copying whole tables. */
export interface OwnTransaction {
  readonly client: pg.PoolClient
  readonly db: Database
}

/** A backup or a restore takes as long as it takes; values are written so that every server reads the same. */
const settings = `
set local statement_timeout = 0;
set local idle_in_transaction_session_timeout = '10min';
set local timezone = 'UTC';
set local datestyle = 'ISO';
set local bytea_output = 'hex';
set local extra_float_digits = 1;
`

/** Reads in one snapshot: what others write meanwhile is not seen. */
export async function inOwnSnapshot<T>(from: Connecting, work: (own: OwnTransaction) => Promise<T>): Promise<T> {
  return within(from, 'start transaction isolation level repeatable read, read only;', work)
}

/**
 * Writes in one transaction: all of it stands once this returns, or nothing where the work throws.
 * @throws CommitUnknown where the work was done and the answer to COMMIT was lost
 */
export async function inOwnTransaction<T>(from: Connecting, work: (own: OwnTransaction) => Promise<T>): Promise<T> {
  return within(from, 'start transaction;', work)
}

async function within<T>(from: Connecting, begin: string, work: (own: OwnTransaction) => Promise<T>): Promise<T> {
  const client = await from.connect()
  const dialect = new PostgresDialect({ pool: { connect: inTurns(client), end: async () => undefined } })
  const db = new Kysely<Tables>({ dialect })
  let isOver = false
  try {
    await client.query(begin + settings)
    const result = await work({ client, db })
    await client.query('commit').catch((error: unknown) => {
      throw wasRefused(error) ? error : new CommitUnknown(error)
    })
    isOver = true
    return result
  } finally {
    // A connection on which something failed, perhaps half way through a table, is not used again.
    if (!isOver) await client.query('rollback').catch(() => undefined)
    client.release(!isOver)
  }
}

/** Lends the one connection to one question after another, however many are asked at once. */
function inTurns(client: pg.PoolClient): () => Promise<PostgresPoolClient> {
  const query = client.query.bind(client) as PostgresPoolClient['query']
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    let release: () => void = () => undefined
    last = new Promise((resolve) => {
      release = resolve
    })
    await before
    return { query, release }
  }
}
