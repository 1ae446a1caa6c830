import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { entriesChannel } from './ledger-position.ts'

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
      client = new pg.Client({ connectionString: url(), application_name: `candour ${process.pid}` })
      client.on('notification', onNews)
      client.on('error', () => lose())
      client.on('end', () => lose())
      try {
        await client.connect()
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
