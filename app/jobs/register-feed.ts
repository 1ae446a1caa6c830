import { setTimeout as sleep } from 'node:timers/promises'
import { createIndex, type SearchIndex } from '@candour/search'
import type { Clock } from '../ports/clock.ts'
import type { Moment } from '../queries/moment.ts'
import { type Questions, questionsTo } from '../queries/questions.ts'
import { changedDocuments, everyDocument } from '../queries/search-documents.ts'
import { ledgerPosition } from '../store/ledger-position.ts'
import { listenForEntries } from '../store/listen.ts'
import type { Database } from '../store/tables.ts'

/** What a process keeps in memory of the register, and keeps fresh: the moment that answers are made from and the search index. */
export interface RegisterFeed {
  readonly index: SearchIndex
  /** How pages, the API and feeds ask the register as this process knows it. */
  readonly questions: Questions
  /** Resolves when the index holds everything up to the position at the start. */
  readonly indexed: Promise<void>
  /** Resolves when entries up to this position are known and indexed here. */
  reaches(position: number): Promise<void>
  close(): Promise<void>
}

/** Between attempts while the database is away, in milliseconds. */
const retryMs = 500

/** Follows the ledger. A lost connection is taken up again and what was missed is read. */
export async function followRegister(
  db: Database,
  url: () => string,
  clock: Clock,
  release: string,
): Promise<RegisterFeed> {
  const index = createIndex()
  const momentNow = async (): Promise<Moment> => {
    const { position, judgedOn = clock.today() } = await ledgerPosition(db)
    return { position, judgedOn, release }
  }
  let moment = await momentNow()
  let indexedTo = moment.position
  let isClosed = false
  const waiting: { readonly position: number; readonly resolve: () => void }[] = []

  const catchUp = async () => {
    const now = await momentNow()
    while (indexedTo < now.position && !isClosed) {
      const changed = await changedDocuments(db, indexedTo)
      if (changed.position === indexedTo) break
      for (const document of changed.documents) index.put(document)
      for (const id of changed.removed) index.remove(id)
      indexedTo = changed.position
    }
    moment = now
    for (const one of waiting.splice(0)) {
      if (one.position <= moment.position) one.resolve()
      else waiting.push(one)
    }
  }

  const buildIndex = async () => {
    for await (const documents of everyDocument(db)) {
      if (isClosed) return
      for (const document of documents) index.put(document)
      await sleep(0)
    }
    await catchUp()
  }
  // A database that goes away meanwhile comes back: what was indexed already is only put again.
  const indexed = (async () => {
    for (;;) {
      try {
        return await buildIndex()
      } catch (error) {
        if (isClosed) return
        console.error(
          `The search index could not be built yet: ${error instanceof Error ? error.message : String(error)}`,
        )
        await sleep(retryMs)
      }
    }
  })()

  let queue: Promise<void> = indexed
  const refresh = () => {
    queue = queue.then(catchUp).catch((error: unknown) => {
      if (!isClosed)
        console.error(
          `The search index could not be refreshed yet: ${error instanceof Error ? error.message : String(error)}`,
        )
    })
    return queue
  }
  const listener = listenForEntries(url, refresh)
  return {
    index,
    questions: questionsTo(db, index, { moment: () => moment, indexed }),
    indexed,
    reaches: (wanted) =>
      wanted <= moment.position
        ? Promise.resolve()
        : new Promise((resolve) => waiting.push({ position: wanted, resolve })),
    close: async () => {
      isClosed = true
      await listener.close()
      await queue
    },
  }
}
