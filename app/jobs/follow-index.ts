import { setImmediate as letOthers } from 'node:timers/promises'
import { createIndex, type SearchIndex } from '@candour/search'
import { changedDocuments, everyDocument } from '../queries/search-documents.ts'
import { erasuresIn, isRewritten, type LedgerPlace, ledgerState } from '../store/ledger-state.ts'
import type { Database } from '../store/tables.ts'
import type { IndexFile } from './index-file.ts'

/** Entries that are brought in at once: pages are answered between two such steps. */
const stepEntries = 250

/** Documents of a new index that are taken in at once, for the same reason. */
const builtAtOnce = 100

/** A kept index that is further behind than this is built anew, which is quicker. */
const mostFollowed = 20_000

/** Entries after which an index is worth keeping again. */
const keptEvery = 1_000

/** The search index of a process, and how far it holds the ledger. */
export class FollowedIndex {
  #index: SearchIndex = createIndex()
  #holds: LedgerPlace | undefined
  #erasures = ''
  readonly #file: IndexFile | undefined
  /** The position at which it is kept on disk. */
  #keptAt = 0

  /** @param file where it is kept between two starts; without, it is built at each */
  constructor(file?: IndexFile) {
    this.#file = file
  }

  get index(): SearchIndex {
    return this.#index
  }

  /** Undefined while none is built. */
  get holds(): LedgerPlace | undefined {
    return this.#holds
  }

  /** What it holds is not in the ledger any more: until it is built anew it counts as not built, and what is kept of it goes. */
  async doubt(): Promise<void> {
    this.#holds = undefined
    this.#keptAt = 0
    await this.#file?.drop()
  }

  /** Puts an index of a snapshot in the place of the one that answers meanwhile: what is kept on disk, where that is still right, or a new one. */
  async begin(snapshot: Database, at: LedgerPlace, isClosed: () => boolean): Promise<void> {
    this.#erasures = await erasuresIn(snapshot)
    if (!(await this.#takeUp(snapshot, at))) await this.#build(snapshot, at, isClosed)
  }

  /** Keeps the index on disk, where it has gone on far enough; or at all, at the `end`. */
  async keep({ atEnd = false } = {}): Promise<void> {
    const holds = this.#holds
    if (this.#file === undefined || holds === undefined || holds.position === this.#keptAt) return
    if (!atEnd && this.#keptAt > 0 && holds.position - this.#keptAt < keptEvery) return
    await this.#file.write(this.#index, { ...holds, erasures: this.#erasures })
    this.#keptAt = holds.position
  }

  /**
   * Brings in the next entries that a snapshot holds after what is held.
   * @returns the place that it holds then; undefined when there was nothing more
   */
  async step(snapshot: Database): Promise<LedgerPlace | undefined> {
    const from = this.#holds
    if (from === undefined) return undefined
    const { documents, removed, last } = await changedDocuments(snapshot, from.position, stepEntries)
    if (last === undefined) return undefined
    // In one go: no question sees half of it.
    for (const document of documents) this.#index.put(document)
    for (const id of removed) this.#index.remove(id)
    this.#holds = { ...last, erased: from.erased }
    return this.#holds
  }

  /** Whether the ledger still holds what is kept as it was then, and nothing of it was erased since: the rest follows by its entries. */
  async #takeUp(snapshot: Database, at: LedgerPlace): Promise<boolean> {
    const kept = await this.#file?.read()
    if (kept === undefined) return false
    const { position, commitment, erased, erasures } = kept.place
    const isSame = erasures === this.#erasures && !isRewritten(kept.place, await ledgerState(snapshot, position))
    if (!isSame || position === 0 || at.position - position > mostFollowed) {
      await this.#file?.drop()
      return false
    }
    this.#index = kept.index
    this.#holds = { position, commitment, erased }
    this.#keptAt = position
    return true
  }

  async #build(snapshot: Database, at: LedgerPlace, isClosed: () => boolean): Promise<void> {
    const fresh = createIndex()
    for await (const documents of everyDocument(snapshot)) {
      for (let at = 0; at < documents.length; at += builtAtOnce) {
        for (const document of documents.slice(at, at + builtAtOnce)) fresh.put(document)
        await letOthers()
      }
      if (isClosed()) return
    }
    this.#index = fresh
    this.#holds = { position: at.position, commitment: at.commitment, erased: at.erased }
  }
}
