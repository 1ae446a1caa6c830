import { setTimeout as sleep } from 'node:timers/promises'
import { ledgerState } from '../store/ledger-state.ts'
import type { Database } from '../store/tables.ts'

/** How often a replica is looked at, in milliseconds. */
const everyMs = 1_000

export interface ReplicaParts {
  /** For questions, within their limits of time. */
  readonly asking: Database
  /** The same by a connection of its own, with short limits. */
  readonly polling: Database
  /** Lets go of its connections. */
  renew(): Promise<void>
}

export interface WatchedReplica {
  /** Whether it answered when it was last looked at. */
  readonly isHere: boolean
  close(): Promise<void>
}

/** Looks at a replica each second, so that no question is sent to one that does not answer. Told once, and once when it is back. */
export function watchReplica({ polling, renew }: ReplicaParts, tell: (line: string) => void): WatchedReplica {
  const closing = new AbortController()
  let isHere = true
  const look = async () => {
    try {
      await ledgerState(polling)
      if (!isHere) tell('The replica answers again.')
      isHere = true
    } catch (error) {
      if (closing.signal.aborted) return
      if (isHere)
        tell(`The replica does not answer, and is not asked: ${error instanceof Error ? error.message : String(error)}`)
      isHere = false
      await renew()
    }
  }
  const run = async () => {
    while (!closing.signal.aborted) {
      await look()
      await sleep(everyMs, undefined, { signal: closing.signal }).catch(() => undefined)
    }
  }
  const running = run()
  return {
    get isHere() {
      return isHere
    },
    close: async () => {
      closing.abort()
      await running
    },
  }
}
