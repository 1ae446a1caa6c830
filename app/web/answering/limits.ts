import { type LongTableLimits, usualLongTables } from './long-tables.ts'
import { type TurnLimits, usualTurns } from './turns.ts'

/** What one process takes on, and for how long. Times are in milliseconds. */
export interface Limits {
  /** Until the headers of a request have come; a connection that says nothing ends then too. */
  readonly headersMs: number
  /** Until a request has come wholly, with what it sends. */
  readonly requestMs: number
  /** For which a connection without a request is held open: longer than proxies hold theirs, which must be the ones that close. */
  readonly keepAliveMs: number
  /** After which a connection on which nothing moves ends, an answer that nobody takes included. */
  readonly stalledMs: number
  /** How often the two first are looked at. */
  readonly lookMs: number
  readonly connections: number
  /** From the wish to stop until every connection is closed, whatever it is at. */
  readonly graceMs: number
  /** What a request may send, in bytes. */
  readonly sentBytes: number
  /** What kept answers may hold, addresses and headers included, in bytes. */
  readonly keptBytes: number
  /** For which kept answers are given though the database was not heard of. Each tells of which day and entry it is. */
  readonly unheardMs: number
  /** For which a search waits for the index, which a large register has only some time after a start. */
  readonly indexMs: number
  /** After which a process that heard nothing of its database is not ready for readers. It asks each second. */
  readonly silentMs: number
  readonly turns: TurnLimits
  readonly longTables: LongTableLimits
}

export const usualLimits: Limits = {
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 72_000,
  stalledMs: 60_000,
  lookMs: 1_000,
  connections: 2_000,
  graceMs: 5_000,
  sentBytes: 1_048_576,
  keptBytes: 128 * 1024 * 1024,
  unheardMs: 600_000,
  indexMs: 10_000,
  silentMs: 10_000,
  turns: usualTurns,
  longTables: usualLongTables,
}
