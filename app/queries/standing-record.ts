import type { Kind, Shown } from '@candour/register'
import { recordById } from '../store/projections.ts'
import { databaseOf, type RecordReader } from './reader.ts'
import { shownRecords } from './shown.ts'

/** The record under this id, where it stands and the reader may know of it. */
export async function standingRecord<K extends Kind>(
  reader: RecordReader,
  kind: K,
  id: string,
): Promise<Shown<K> | undefined> {
  const stored = await recordById(databaseOf(reader), kind, id)
  return stored === undefined ? undefined : shownRecords(reader, [stored])[0]
}

/** The version at which a record stands that the reader was shown; whoever would change it names it. */
export async function standingVersion(reader: RecordReader, kind: Kind, id: string): Promise<number | undefined> {
  return (await recordById(databaseOf(reader), kind, id))?.entry_version
}

/** The ETag of a version of a record, by which a change says what it changes (If-Match). */
export const versionTag = (version: number): string => `"${version}"`
