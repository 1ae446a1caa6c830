import { setImmediate as letOthers } from 'node:timers/promises'
import { createIndex, type SearchIndex } from '@candour/search'
import { changedDocuments, everyDocument } from '../queries/search-documents.ts'
import type { LedgerPlace } from '../store/ledger-state.ts'
import type { Database } from '../store/tables.ts'

/** Entries that are brought in at once: pages are answered between two such steps. */
const stepEntries = 250

/** The search index of a process, and how far it holds the ledger. */
export class FollowedIndex {
  #index: SearchIndex = createIndex()
  #holds: LedgerPlace | undefined

  get index(): SearchIndex {
    return this.#index
  }

  /** Undefined while none is built. */
  get holds(): LedgerPlace | undefined {
    return this.#holds
  }

  /** What it holds is not in the ledger any more: until it is built anew it counts as not built. */
  doubt(): void {
    this.#holds = undefined
  }

  /** Builds an index of all that a snapshot holds, beside the one that answers meanwhile, and puts it in its place. */
  async build(snapshot: Database, at: LedgerPlace, isClosed: () => boolean): Promise<void> {
    const fresh = createIndex()
    for await (const documents of everyDocument(snapshot)) {
      for (const document of documents) fresh.put(document)
      await letOthers()
      if (isClosed()) return
    }
    this.#index = fresh
    this.#holds = { position: at.position, commitment: at.commitment, erased: at.erased }
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
}
