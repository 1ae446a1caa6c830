import type { Config } from './config.ts'
import type { ReplicaParts } from './jobs/watch-replica.ts'
import { type Address, openDatabase } from './store/database.ts'
import type { Database } from './store/tables.ts'
import { limitsForPolling, limitsForQuestions } from './store/time-limits.ts'

/** The connections that a process answers pages from, beside the one that its deeds use. */
export interface PageConnections {
  readonly asking: Database
  readonly polling: Database
  readonly replica: ReplicaParts | undefined
  readonly listenTo: Address | undefined
  /** Lets go of those to the primary. */
  renew(): Promise<void>
  close(): Promise<void>
}

/** Connections at most for questions; and to the primary where a replica answers most of them. */
const mostAsking = 12
const mostBesideReplica = 4

/** Opens them, within limits of time that fit pages. */
export function openForPages(config: Config, address: Address): PageConnections {
  const { databaseReadUrl: readUrl, databaseListenUrl: listenUrl } = config
  const primary = openPair(address, readUrl === undefined ? mostAsking : mostBesideReplica, true)
  const replica = readUrl === undefined ? undefined : openPair(readUrl, mostAsking, false)
  return {
    asking: primary.asking,
    polling: primary.polling,
    replica,
    listenTo: listenUrl === 'none' ? undefined : (listenUrl ?? address),
    renew: primary.renew,
    close: async () => {
      await Promise.all([primary.close(), replica?.close()])
    },
  }
}

/** Connections for questions, and one by which the same database is looked at. */
function openPair(address: Address, most: number, toWrite: boolean) {
  const asking = openDatabase(address, 'public', { limits: limitsForQuestions, most, toWrite })
  const polling = openDatabase(address, 'public', { limits: limitsForPolling, most: 1, toWrite })
  return {
    asking: asking.db,
    polling: polling.db,
    renew: async () => {
      await Promise.all([asking.renew(), polling.renew()])
    },
    close: async () => {
      await Promise.all([asking.close(), polling.close()])
    },
  }
}
