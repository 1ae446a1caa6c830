import type { Kind } from '@candour/register'
import { historyOf } from '../store/entries.ts'
import { databaseOf, type RecordReader } from './reader.ts'
import { type ShownEntry, shownHistoryOf } from './shown-entries.ts'

/** Every version of a record, oldest first; none where there is no such record, or the reader may not know of it. */
export async function recordHistory<K extends Kind>(
  reader: RecordReader,
  kind: K,
  id: string,
): Promise<readonly ShownEntry<K>[]> {
  return shownHistoryOf(reader, kind, await historyOf(databaseOf(reader), kind, id))
}
