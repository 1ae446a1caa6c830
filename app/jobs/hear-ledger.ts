import { setTimeout as sleep } from 'node:timers/promises'
import type { LedgerState } from '../store/ledger-state.ts'
import type { Listener } from '../store/listen.ts'
import { oneAtATime } from './one-at-a-time.ts'

/** Between two questions where the ledger stands, in milliseconds: news is known after this long at the latest, however it came. */
const everyMs = 1_000
const everyMsWhileAway = 300
/** A question that fails as soon as this met a connection that broke while it was at rest: a new one may do. */
const soonMs = 500

export interface HearingParts {
  /** Asks the database where the ledger stands, within a few seconds. */
  readonly ask: () => Promise<LedgerState>
  /** Begins to listen for news; undefined where nothing tells. */
  readonly listen?: (onNews: () => void) => Listener
  readonly onHeard: (state: LedgerState) => void
  readonly onSilence: (error: unknown) => void
}

export interface Hearing {
  /** Asks now; resolves when an answer to a question that was put after this call, or its failure, was handed on. */
  askNow(): Promise<void>
  close(): Promise<void>
}

/** Hears where the ledger stands: told by notification where that works, and by asking each second in any case. */
export function hearLedger({ ask, listen, onHeard, onSilence }: HearingParts): Hearing {
  const closing = new AbortController()
  let isAway = false
  const askTwice = async () => {
    const began = performance.now()
    try {
      return await ask()
    } catch (error) {
      if (performance.now() - began > soonMs) throw error
      return await ask()
    }
  }
  const askNow = oneAtATime(async () => {
    if (closing.signal.aborted) return
    try {
      onHeard(await askTwice())
      isAway = false
    } catch (error) {
      isAway = true
      if (!closing.signal.aborted) onSilence(error)
    }
  })
  const listener = listen?.(() => void askNow())
  const run = async () => {
    while (!closing.signal.aborted) {
      await sleep(isAway ? everyMsWhileAway : everyMs, undefined, { signal: closing.signal }).catch(() => undefined)
      await askNow()
    }
  }
  const running = run()
  return {
    askNow,
    close: async () => {
      closing.abort()
      await listener?.close()
      await running
    },
  }
}
