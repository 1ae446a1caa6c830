import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** Any number, always the same: whoever serves the pages of an embedded register holds it. */
const instanceLock = 7_260_352
const patienceMs = 3000

export interface InstanceLock {
  release(): Promise<void>
}

/**
 * The right to serve this register, held by a connection and therefore gone with the process however that ends. Undefined when
 * another process holds it; a process that was just killed is given a moment to be noticed.
 */
export async function takeInstanceLock(url: () => string): Promise<InstanceLock | undefined> {
  let isReleased = false
  let client = await lockedClient(url())
  if (!client) return undefined
  const keep = () => {
    client?.on('end', async () => {
      // The database went away and took the lock along: it is taken again as soon as it is back.
      while (!isReleased) {
        await sleep(200)
        client = await lockedClient(url()).catch(() => undefined)
        if (client) return keep()
      }
    })
  }
  keep()
  return {
    release: async () => {
      isReleased = true
      await client?.end().catch(() => undefined)
    },
  }
}

async function lockedClient(url: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `candour ${process.pid}`,
    connectionTimeoutMillis: 5000,
  })
  client.on('error', () => undefined)
  await client.connect()
  for (let waited = 0; ; waited += 100) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [instanceLock])
    if (rows[0]?.taken) return client
    if (waited >= patienceMs) {
      await client.end()
      return undefined
    }
    await sleep(100)
  }
}
