import type { Kind, Shown } from '@candour/register'
import { recordsByIds } from '../store/projections.ts'
import { databaseOf, type RecordReader } from './reader.ts'
import { isListed, shownRecord } from './shown.ts'

/** A record with how many versions it has had: what a change of it is proposed after. */
export interface Versioned<K extends Kind> {
  readonly record: Shown<K>
  readonly version: number
}

/** The records with these ids that still stand, each with its version, as this reader may see them. */
export async function standingWithVersions<K extends Kind>(
  reader: RecordReader,
  kind: K,
  ids: readonly string[],
): Promise<readonly Versioned<K>[]> {
  return (await recordsByIds(databaseOf(reader), kind, ids)).filter(isListed).flatMap((stored) => {
    const record = shownRecord(reader, stored)
    return record === undefined ? [] : [{ record, version: stored.entry_version }]
  })
}
