import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database, Tables } from './tables.ts'

/** Dates stay days in ISO 8601, instants are ISO 8601 in UTC, counts and positions are numbers: set once, for every query. */
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.NUMERIC, Number],
  [pg.types.builtins.DATE, (text) => text],
  [
    pg.types.builtins.TIMESTAMPTZ,
    (text) => new Date(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00')).toISOString(),
  ],
])

const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') => {
    const parser = format === 'binary' ? undefined : parsers.get(id)
    return parser ?? pg.types.getTypeParser(id, format)
  },
}

export interface OpenDatabase {
  readonly db: Database
  readonly pool: pg.Pool
  close(): Promise<void>
}

/** How a client reaches the database: an address, or a function of it where the embedded server may move. */
export type Address = string | (() => string)

/** A pool of connections to the register's database. Clients that break while idle are replaced, not fatal. */
export function openDatabase(address: Address, schema = 'public', most = 12): OpenDatabase {
  const url = typeof address === 'string' ? () => address : address
  const pool = new pg.Pool({
    // Each connection asks anew where the server is.
    Client: class extends pg.Client {
      constructor(config?: pg.ClientConfig) {
        super({ ...config, connectionString: new URL(url()).toString() })
      }
    },
    max: most,
    types,
    options: `-c search_path=${schema}`,
    application_name: `candour ${process.pid}`,
    connectionTimeoutMillis: 10_000,
  })
  let isClosing = false
  // A client that breaks while it is in use tells its query, too; without a listener the event would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  pool.on('error', (error) => {
    if (!isClosing) console.error(`A database connection was lost: ${error.message}`)
  })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    pool,
    close: () => {
      isClosing = true
      return db.destroy()
    },
  }
}
