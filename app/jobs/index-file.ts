import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setImmediate as letOthers } from 'node:timers/promises'
import { indexFromBytes, type SearchIndex } from '@candour/search'
import type { LedgerPlace } from '../store/ledger-state.ts'

/** Raised when what stands before the index, or how it is read, changes: an older file is thrown away then. */
const version = 1

/** What an index was kept of. */
export interface KeptPlace extends LedgerPlace {
  /** Which parts of which entries were erased by then, as one digest. */
  readonly erasures: string
}

/** The first line of the file. */
interface Head extends KeptPlace {
  readonly kept: 'candour-search-index'
  readonly version: number
  /** Other code may make other words of a record, or show less of it. */
  readonly code: string
  readonly bytes: number
  /** SHA-256 in hex of the rest of this line and of all that follows it. */
  readonly sha256: string
}

/** The rest of the file begins at a multiple of this, so that its arrays are read in place. */
const alignment = 8
const hashedAtOnce = 4 * 1024 * 1024

/**
 * The search index of one process, kept in a file of its own between two starts. Whatever does not fit is thrown away: what other code kept, a
 * damaged file, one that was cut short. It is written beside the old one and takes its place in one step, so it is whole or not there.
 */
export class IndexFile {
  readonly #path: string
  readonly #code: string

  constructor(path: string, code: string) {
    this.#path = path
    this.#code = code
  }

  /** @returns undefined when there is none that can be used; then the file is gone, too */
  async read(): Promise<{ readonly index: SearchIndex; readonly place: KeptPlace } | undefined> {
    const bytes = await readFile(this.#path).catch(() => undefined)
    if (bytes === undefined) return undefined
    try {
      const end = bytes.indexOf('\n') + 1
      const { kept, version: made, code, sha256, bytes: length, ...place } = headIn(bytes.toString('utf8', 0, end))
      const body = bytes.subarray(end)
      const isOurs = kept === 'candour-search-index' && made === version && code === this.#code
      if (isOurs && body.length === length && (await digestOf({ ...place, code }, body)) === sha256)
        return { index: indexFromBytes(body), place }
    } catch {
      // Whatever is wrong with it, it is of no use.
    }
    await this.drop()
    return undefined
  }

  /** Keeps an index as it stands at this call. @throws Error where the folder cannot be written to */
  async write(index: SearchIndex, { position, commitment, erased, erasures }: KeptPlace): Promise<void> {
    const body = index.toBytes()
    const place: KeptPlace = { position, commitment, erased, erasures }
    const code = this.#code
    const sha256 = await digestOf({ ...place, code }, body)
    const head: Head = { kept: 'candour-search-index', version, code, ...place, bytes: body.length, sha256 }
    await mkdir(dirname(this.#path), { recursive: true })
    const beside = `${this.#path}.${randomUUID()}`
    try {
      const file = await open(beside, 'wx', 0o600)
      try {
        await file.writeFile(lineOf(head))
        await file.writeFile(body)
        await file.datasync()
      } finally {
        await file.close()
      }
      await rename(beside, this.#path)
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
  }

  async drop(): Promise<void> {
    await rm(this.#path, { force: true })
  }
}

function lineOf(head: Head): string {
  const line = JSON.stringify(head)
  return `${line}${' '.repeat(alignment - 1 - (Buffer.byteLength(line) % alignment))}\n`
}

/** The head as it was written. What it says is believed only where its digest is right. */
function headIn(line: string): Head {
  return JSON.parse(line)
}

async function digestOf(facts: KeptPlace & Pick<Head, 'code'>, body: Uint8Array): Promise<string> {
  const { code, position, commitment, erased, erasures } = facts
  const hash = createHash('sha256').update(JSON.stringify([version, code, position, commitment, erased, erasures]))
  for (let at = 0; at < body.length; at += hashedAtOnce) {
    hash.update(body.subarray(at, at + hashedAtOnce))
    await letOthers()
  }
  return hash.digest('hex')
}
