import { everybody, type PlainDate } from '@candour/register'
import { createIndex } from '@candour/search'
import { ledgerState } from '../store/ledger-state.ts'
import type { Database } from '../store/tables.ts'
import { inSnapshot } from '../store/transaction.ts'
import { SearchingReader } from './reader.ts'
import { everyDocument } from './search-documents.ts'

/**
 * Asks the register once in everybody's name, with an index that is made for it and forgotten: for a command, which follows no moment. A
 * large register takes a while.
 */
export async function searchOnce<T>(
  db: Database,
  { today, release }: { readonly today: PlainDate; readonly release: string },
  question: (reader: SearchingReader) => Promise<T>,
): Promise<T> {
  return inSnapshot(db, async (snapshot) => {
    const state = await ledgerState(snapshot)
    const index = createIndex()
    for await (const documents of everyDocument(snapshot)) for (const document of documents) index.put(document)
    const moment = { ...state, judgedOn: today, release }
    return question(new SearchingReader(snapshot, everybody, moment, { index, keeping: state.keeping }))
  })
}
