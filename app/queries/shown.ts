import { type Kind, type Records, recordKinds, type Shown, shownTo } from '@candour/register'
import { recordsByIds, recordsReferring, type Stored } from '../store/projections.ts'
import { databaseOf, type RecordReader } from './reader.ts'

/** Who looks: all that showing a record needs of a reader. */
export type Looking = Pick<RecordReader, 'viewer'>

/** The record as this viewer may see it; undefined where they may not know of it. A withdrawn one is shown: its name still stands for it. */
export function shownRecord<K extends Kind>(
  { viewer }: Looking,
  { kind, record }: Pick<Stored<K>, 'kind' | 'record'>,
): Shown<K> | undefined {
  return shownTo(viewer, kind, record)
}

/** The records that this viewer may know of and that still stand, as they may see them. A withdrawn project or finding stays: it was public. */
export function shownRecords<K extends Kind>(looking: Looking, stored: readonly Stored<K>[]): readonly Shown<K>[] {
  return stored.filter(isListed).flatMap((one) => shownRecord(looking, one) ?? [])
}

/** True of what lists, counts and exports hold. */
export function isListed({ kind, withdrawn_on: withdrawnOn }: Pick<Stored, 'kind' | 'withdrawn_on'>): boolean {
  return withdrawnOn === null || recordKinds[kind].isKeptWhenWithdrawn === true
}

/** The records with these ids, withdrawn ones too, as this reader may see them: for names and rules that others still point at. */
export async function shownByIds<K extends Kind>(
  reader: RecordReader,
  kind: K,
  ids: readonly (string | undefined)[],
): Promise<readonly Shown<K>[]> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))]
  const stored = await recordsByIds(databaseOf(reader), kind, wanted)
  return stored.flatMap((one) => shownRecord(reader, one) ?? [])
}

/** The records with these ids that still stand, as this reader may see them: for what is read, where a name alone is not enough. */
export async function standingByIds<K extends Kind>(
  reader: RecordReader,
  kind: K,
  ids: readonly (string | undefined)[],
): Promise<readonly Shown<K>[]> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))]
  return shownRecords(reader, await recordsByIds(databaseOf(reader), kind, wanted))
}

/** The standing records whose field, as this reader may see it, holds one of these ids: where it is hidden, nothing leads to them. */
export async function shownReferring<K extends Kind>(
  reader: RecordReader,
  kind: K,
  field: keyof Shown<K> & string,
  ids: readonly string[],
): Promise<readonly Shown<K>[]> {
  const stored = await recordsReferring(databaseOf(reader), kind, field, ids)
  const wanted = new Set<unknown>(ids)
  return shownRecords(reader, stored).filter((record) => wanted.has(record[field]))
}

/** An earlier version of a record as this viewer may see it: it shows no more than the newest. */
export function shownVersion<K extends Kind>(
  { viewer }: Looking,
  kind: K,
  version: Records[K],
  newest: Records[K],
): Shown<K> | undefined {
  return shownTo(viewer, kind, version, newest)
}

/** Versions of one record, oldest first, as this viewer may see them: an earlier one shows no more than the newest. */
export function shownVersions<K extends Kind>(
  looking: Looking,
  kind: K,
  versions: readonly Records[K][],
): readonly Shown<K>[] {
  const newest = versions.at(-1)
  if (newest === undefined) return []
  return versions.flatMap((version) => shownVersion(looking, kind, version, newest) ?? [])
}
