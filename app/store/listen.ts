import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Address } from './database.ts'
import { DatabaseHosts } from './database-hosts.ts'
import { entriesChannel } from './ledger-position.ts'

export interface Listener {
  close(): Promise<void>
}

/** Between attempts to connect, and between questions whether the connection still lives, in milliseconds. */
const retryMs = 500
const checkMs = 15_000

/**
 * Calls `onNews` whenever entries were committed, by whichever process, and once after each connection, since news may have been
 * missed. Connects anew for as long as it is not closed. Only ever the quicker way: a pooler may take LISTEN and never tell, so whoever
 * must know asks too.
 */
export function listenForEntries(address: Address, onNews: () => void): Listener {
  const hosts = typeof address === 'string' ? new DatabaseHosts(address) : undefined
  const current = typeof address === 'string' ? () => hosts?.current ?? address : address
  const closing = new AbortController()
  const run = async () => {
    while (!closing.signal.aborted) {
      const from = current()
      await listenOnce(from, onNews, closing.signal).catch(() => hosts?.moveOnFrom(from))
      await sleep(retryMs, undefined, { signal: closing.signal }).catch(() => undefined)
    }
  }
  const running = run()
  return {
    close: async () => {
      closing.abort()
      await running
    },
  }
}

/** Listens on one connection until it breaks, falls silent or is to be closed. */
async function listenOnce(url: string, onNews: () => void, closing: AbortSignal): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `candour ${process.pid}`,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
  })
  const letGo = () => client.connection.stream.destroy()
  closing.addEventListener('abort', letGo)
  const lost = new AbortController()
  const ended = AbortSignal.any([lost.signal, closing])
  client.on('notification', onNews)
  client.on('error', () => lost.abort())
  client.on('end', () => lost.abort())
  try {
    await client.connect()
    await client.query(`listen ${entriesChannel}`)
    onNews()
    while (!ended.aborted) {
      await sleep(checkMs, undefined, { signal: ended }).catch(() => undefined)
      if (!ended.aborted) await client.query('select 1')
    }
  } finally {
    // One that fell silent would never say goodbye.
    letGo()
    closing.removeEventListener('abort', letGo)
  }
}
