import type { Keeping } from '../store/ledger-state.ts'
import type { Moment } from './moment.ts'

/** How a process stands to its database and its ledger: what a proxy, and whoever watches, wants to know. */
export interface RegisterState {
  /** `read-only`: questions are answered by a replica, but nothing can be written. */
  readonly database: 'here' | 'read-only' | 'away'
  /** Since when that is so. */
  readonly since: Date
  readonly moment: Moment
  /** Position up to which the index holds the ledger; undefined while it is being built. */
  readonly indexedTo: number | undefined
  readonly keeping: Keeping
  /** When the ledger's position was last heard, by notification or by asking. */
  readonly heardAt: Date
}
