import type { Config } from './config.ts'
import { type Address, openDatabase } from './store/database.ts'
import type { Database } from './store/tables.ts'
import { limitsForPolling, limitsForQuestions } from './store/time-limits.ts'

/** The connections that a process answers pages from, beside the one that its deeds use. */
export interface PageConnections {
  readonly asking: Database
  readonly polling: Database
  readonly replica: Database | undefined
  readonly listenTo: Address | undefined
  /** Lets go of all of them: those there are may lead to a server that is gone. */
  renew(): Promise<void>
  close(): Promise<void>
}

/** Connections at most for questions; and to the primary where a replica answers most of them. */
const mostAsking = 12
const mostBesideReplica = 4

/** Opens them, within limits of time that fit pages. */
export function openForPages(config: Config, address: Address): PageConnections {
  const readUrl = config.databaseReadUrl
  const asking = openDatabase(address, 'public', {
    limits: limitsForQuestions,
    most: readUrl === undefined ? mostAsking : mostBesideReplica,
  })
  const replica =
    readUrl === undefined
      ? undefined
      : openDatabase(readUrl, 'public', { limits: limitsForQuestions, most: mostAsking, toWrite: false })
  const polling = openDatabase(address, 'public', { limits: limitsForPolling, most: 1 })
  const all = [asking, polling, ...(replica ? [replica] : [])]
  return {
    asking: asking.db,
    polling: polling.db,
    replica: replica?.db,
    listenTo: config.databaseListenUrl === 'none' ? undefined : (config.databaseListenUrl ?? address),
    renew: async () => {
      await Promise.all(all.map((database) => database.renew()))
    },
    close: async () => {
      await Promise.all(all.map((database) => database.close()))
    },
  }
}
