import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { entriesChannel } from './entries.ts'

export interface Listener {
  close(): Promise<void>
}

/**
 * Calls `onNews` whenever entries were committed, by whichever process, and once after each connection, since news may have been
 * missed. Connects anew for as long as it is not closed.
 */
export function listenForEntries(url: () => string, onNews: () => void): Listener {
  let isClosed = false
  let client: pg.Client | undefined
  const run = async () => {
    while (!isClosed) {
      let lose: () => void = () => undefined
      const lost = new Promise<void>((resolve) => {
        lose = resolve
      })
      client = new pg.Client({
        connectionString: url(),
        application_name: `candour ${process.pid}`,
        connectionTimeoutMillis: 5000,
      })
      client.on('notification', onNews)
      client.on('error', () => lose())
      client.on('end', () => lose())
      try {
        // A client that is closed while it connects tells its `connect` nothing.
        await Promise.race([client.connect(), lost])
        await client.query(`listen ${entriesChannel}`)
        onNews()
        await lost
      } catch {
        lose()
      }
      if (!isClosed) await sleep(500)
    }
  }
  const running = run()
  return {
    close: async () => {
      isClosed = true
      await client?.end().catch(() => undefined)
      await running
    },
  }
}
