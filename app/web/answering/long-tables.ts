import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { Encoding } from './formats.ts'
import { NotNow } from './not-now.ts'

/** Bounds on tables that are sent while they are read, each of which holds a connection and a snapshot of the database. */
export interface LongTableLimits {
  /** A table of more bytes is not held in memory, but sent while it is read. */
  readonly wholeBytes: number
  /** How many are sent at the same time. */
  readonly together: number
  /** A reader who takes nothing for so long is let go, in milliseconds: sooner than the database would end the snapshot (`time-limits.ts`). */
  readonly idleMs: number
  /** And so is one who is not done by then, in milliseconds. */
  readonly wholeMs: number
}

export const usualLongTables: LongTableLimits = {
  wholeBytes: 512 * 1024,
  together: 3,
  idleMs: 10_000,
  wholeMs: 600_000,
}

/** A table that has begun to be read: what came so far, and the rest. */
export interface BegunTable {
  readonly begun: readonly Buffer[]
  readonly isWhole: boolean
  readonly rest: AsyncGenerator<Buffer, void, undefined>
}

/** Reads a table as far as it may be held in memory. */
async function beginTable(pieces: AsyncGenerator<Buffer, void, undefined>, wholeBytes: number): Promise<BegunTable> {
  const begun: Buffer[] = []
  for (let bytes = 0; bytes <= wholeBytes; ) {
    const piece = await pieces.next()
    if (piece.done === true) return { begun, isWhole: true, rest: pieces }
    begun.push(piece.value)
    bytes += piece.value.length
  }
  return { begun, isWhole: false, rest: pieces }
}

/** Sends long tables, a few at a time, no faster than they are taken. */
export class LongTables {
  readonly #limits: LongTableLimits
  #sending = 0

  constructor(limits: LongTableLimits) {
    this.#limits = limits
  }

  begin(pieces: BegunTable['rest']): Promise<BegunTable> {
    return beginTable(pieces, this.#limits.wholeBytes)
  }

  /**
   * Sends head and rows. When a row fails, or the reader stalls, the connection is broken off, so that nobody takes a part for the whole.
   * @param open takes the socket from the framework, once it is sure that the table is sent
   * @throws NotNow when as many as can be are being sent, and whatever a row throws; a reader who goes is no fault
   */
  async send(
    { begun, rest }: BegunTable,
    open: () => ServerResponse,
    headers: OutgoingHttpHeaders,
    encoding: Encoding,
  ): Promise<void> {
    const { together, idleMs, wholeMs } = this.#limits
    if (this.#sending >= together) {
      await rest.return()
      throw new NotNow('as many long tables as can be are being sent to others', 30)
    }
    this.#sending += 1
    const stalled = new AbortController()
    const rows = new WatchedRows([begun, rest], () => setTimeout(() => stalled.abort(), idleMs))
    const signal = AbortSignal.any([stalled.signal, AbortSignal.timeout(wholeMs)])
    try {
      const response = open()
      response.writeHead(200, { ...headers, ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }) })
      const taken = Readable.from(rows.taken(), { objectMode: false, highWaterMark: 1 })
      if (encoding === 'identity') await pipeline(taken, response, { signal })
      else await pipeline(taken, compressor(encoding), response, { signal })
    } catch (error) {
      if (rows.failure !== undefined) throw error
    } finally {
      this.#sending -= 1
      await rest.return()
    }
  }
}

/** Pieces as they are taken. Between one and the next a clock runs: for as long as the reader makes no room. */
class WatchedRows {
  /** What a row threw, if that is why there are no more. */
  failure: unknown
  readonly #pieces: readonly (Iterable<Buffer> | AsyncIterable<Buffer>)[]
  readonly #startClock: () => NodeJS.Timeout

  constructor(pieces: readonly (Iterable<Buffer> | AsyncIterable<Buffer>)[], startClock: () => NodeJS.Timeout) {
    this.#pieces = pieces
    this.#startClock = startClock
  }

  async *taken(): AsyncGenerator<Buffer, void, undefined> {
    let isOffered = false
    try {
      for (const pieces of this.#pieces) {
        for await (const piece of pieces) {
          const clock = this.#startClock()
          isOffered = true
          try {
            yield piece
          } finally {
            clearTimeout(clock)
          }
          isOffered = false
        }
      }
    } catch (error) {
      // What is thrown while a piece is offered comes from its reader, who went or stalled.
      if (!isOffered) this.failure = error
      throw error
    }
  }
}

const compressor = (encoding: 'gzip' | 'br') =>
  encoding === 'gzip'
    ? createGzip({ level: 6 })
    : createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
