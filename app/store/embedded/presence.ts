import pg from 'pg'
import { isSameFolder } from './same-folder.ts'

/** A connection that says for as long as it is held: this process uses the embedded server. */
export interface Presence {
  /** True while other Candour processes use the server; rejects when the server does not answer. */
  othersUseIt(): Promise<boolean>
  end(): Promise<void>
}

const patienceMs = 10_000

/**
 * Connects to the server of a cluster and makes sure that it is the server of that cluster.
 * @throws Error from the server or the system; or when the server that answers keeps its data elsewhere
 */
export async function bePresent(url: string, cluster: string): Promise<Presence> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `candour ${process.pid}`,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
    keepAlive: true,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder")
    const folder = rows[0]?.folder ?? ''
    if (!isSameFolder(folder, cluster))
      throw new Error(
        `the PostgreSQL that answers for ${cluster} keeps its data in ${folder}; nothing was done with it.`,
      )
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
  return {
    othersUseIt: async () => {
      const { rows } = await client.query<{ others: number }>(
        "select count(*)::int as others from pg_stat_activity where datname = current_database() and application_name like 'candour %' and application_name <> $1",
        [`candour ${process.pid}`],
      )
      return (rows[0]?.others ?? 0) > 0
    },
    end: () => client.end().catch(() => undefined),
  }
}
