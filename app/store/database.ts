import { Kysely } from 'kysely'
import pg from 'pg'
import { absenceIn, isSilent } from './database-away.ts'
import { DatabaseHosts } from './database-hosts.ts'
import type { Database, Tables } from './tables.ts'
import { LimitedDialect, limitsForWork, type TimeLimits } from './time-limits.ts'

/** Dates stay days in ISO 8601, instants are ISO 8601 in UTC, counts and positions are numbers: set once, for every query. */
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.NUMERIC, Number],
  [pg.types.builtins.DATE, (text) => text],
  [pg.types.builtins.TIMESTAMPTZ, instantOf],
])

/** What the calendar of ISO 8601 cannot say (`infinity`, a year BC) stays as PostgreSQL writes it: the audit tells of it. */
function instantOf(text: string): string {
  const instant = new Date(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00'))
  return Number.isNaN(instant.getTime()) ? text : instant.toISOString()
}

const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') => {
    const parser = format === 'binary' ? undefined : parsers.get(id)
    return parser ?? pg.types.getTypeParser(id, format)
  },
}

export interface OpenDatabase {
  readonly db: Database
  readonly pool: pg.Pool
  /** A connection of its own to a server of the address, of several hosts the first that will do. The caller releases it. */
  connect(): Promise<pg.PoolClient>
  /** Lets go of every connection: those at rest at once, those in use when they are given back. The next are made anew. */
  renew(): Promise<void>
  close(): Promise<void>
}

/** How a client reaches the database: an address, or a function of it where the embedded server may move. */
export type Address = string | (() => string)

export interface OpenOptions {
  /** Connections at most. */
  readonly most?: number
  readonly limits?: TimeLimits
  /** Of several hosts, pass over those that cannot be written to. */
  readonly toWrite?: boolean
}

/** A server that answers, but is not the one that is wanted. */
class WrongHost extends Error {}

/** A pool of connections to the register's database. Connections that break, fall silent or grow old are replaced, not fatal. */
export function openDatabase(
  address: Address,
  schema = 'public',
  { most = 12, limits = limitsForWork, toWrite = true }: OpenOptions = {},
): OpenDatabase {
  const hosts = typeof address === 'string' ? new DatabaseHosts(address) : undefined
  const current = typeof address === 'string' ? () => hosts?.current ?? address : address
  const severalHosts = (hosts?.addresses.length ?? 1) > 1
  const pool = new pg.Pool({
    // Each connection asks for the address anew: a server may have moved.
    Client: class extends pg.Client {
      constructor(config: pg.ClientConfig = {}) {
        super({ ...config, connectionString: current() })
      }
    },
    max: most,
    types,
    // A pooler refuses start-up options that it does not know, so they are given only where the schema asks for it.
    ...(schema === 'public' ? {} : { options: `-c search_path=${schema}` }),
    application_name: `candour ${process.pid}`,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: limits.connect,
    maxLifetimeSeconds: 3600,
    // To sign in to the database anew takes longer than most questions.
    idleTimeoutMillis: 60_000,
    ...(limits.answer === undefined ? {} : { query_timeout: limits.answer }),
    verify: (client, done) => {
      if (!severalHosts || !toWrite) return done()
      client
        .query<{ writes: boolean }>(
          "select not pg_is_in_recovery() and current_setting('default_transaction_read_only') = 'off' as writes",
        )
        .then(
          ({ rows }) => done(rows[0]?.writes ? undefined : new WrongHost('this host cannot be written to')),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        )
    },
  })
  let isClosing = false
  const outdated = new WeakSet<pg.Client>()
  let inUse: readonly pg.Client[] = []
  pool.on('connect', (client) => {
    // A client that breaks while it is in use tells its query, too; without a listener the event would end the process.
    client.on('error', () => undefined)
    endWhenSilent(client)
  })
  pool.on('acquire', (client) => {
    inUse = [...inUse, client]
  })
  pool.on('release', (_error, client) => {
    inUse = inUse.filter((one) => one !== client)
  })
  // Whoever uses the database next meets a broken connection, or a new one: nothing to tell.
  pool.on('error', () => undefined)

  const connect = async (): Promise<pg.PoolClient> => {
    const tries = hosts?.addresses.length ?? 1
    for (let tried = 1; ; tried += 1) {
      const from = current()
      try {
        const client = await pool.connect()
        if (!outdated.has(client)) return client
        client.release(true)
        tried -= 1
      } catch (error) {
        if (tried >= tries || isClosing || !(error instanceof WrongHost || absenceIn(error) === 'away')) throw error
        hosts?.moveOnFrom(from)
      }
    }
  }
  const db = new Kysely<Tables>({
    dialect: new LimitedDialect({ pool: { connect, end: () => pool.end() } }, limits),
  })
  return {
    db,
    pool,
    connect,
    renew: async () => {
      for (const client of inUse) outdated.add(client)
      while (pool.idleCount > 0 && !isClosing) {
        // Another may have been quicker, and the new one that was tried instead have failed: all the same here.
        const client = await pool.connect().catch(() => undefined)
        client?.release(true)
      }
    },
    close: () => {
      isClosing = true
      return db.destroy()
    },
  }
}

/** A connection that gave no answer in time is of no use any more: what it would say next belongs to the question before. */
function endWhenSilent(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...asked: unknown[]) => unknown
  client.query = ((...asked: unknown[]) => {
    const answer = query(...asked)
    if (answer instanceof Promise) {
      answer.catch((error: unknown) => {
        if (isSilent(error)) client.connection.stream.destroy()
      })
    }
    return answer
  }) as pg.PoolClient['query']
}
