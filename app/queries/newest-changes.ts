import { isKind, recordKinds } from '@candour/register'
import { type Entry, newestEntries } from '../store/entries.ts'
import { entriesBefore } from '../store/entries-before.ts'
import { recordsByIds, type Stored } from '../store/projections.ts'
import { databaseOf, type RecordReader } from './reader.ts'
import { type ShownEntry, shownEntry } from './shown-entries.ts'

/** A stretch of the log, newest first, as anybody may read it. */
export interface Changes {
  readonly entries: readonly ShownEntry[]
  /** Older ones stand before this entry; undefined where there are none. */
  readonly olderBefore?: number
}

/** The newest entries, each record without what is hidden from the reader, at that time or since. */
export async function newestChanges(reader: RecordReader, limit: number, olderThan?: number): Promise<Changes> {
  const db = databaseOf(reader)
  const entries = await newestEntries(db, limit, olderThan)
  const oldest = entries.at(-1)?.sequence
  return {
    entries: await shownEntriesOf(reader, entries),
    ...(oldest === undefined || oldest <= 1 || entries.length < limit ? {} : { olderBefore: oldest }),
  }
}

/** Of these entries those of which the reader may know, in the same order, as they may read them. */
export async function shownEntriesOf(reader: RecordReader, entries: readonly Entry[]): Promise<readonly ShownEntry[]> {
  const [now, before] = await Promise.all([recordsNow(reader, entries), entriesBefore(databaseOf(reader), entries)])
  const ended = new Set(before.filter(({ withdrawnOn }) => withdrawnOn !== undefined).map(nextVersion))
  return entries.flatMap((entry) => {
    const { kind } = entry
    if (!isKind(kind)) return []
    const stands = now.get(`${kind}/${entry.id}`)
    const newest = {
      version: stands?.entry_version ?? entry.version,
      isWithdrawn: (stands?.withdrawn_on ?? null) !== null,
    }
    const around = { now: stands?.record, wasWithdrawn: ended.has(versionOf(entry)), newest }
    return shownEntry(reader, kind, entry, around) ?? []
  })
}

/** By kind and id the records as they stand, of kinds that hide anything or let it be taken back. */
async function recordsNow(reader: RecordReader, entries: readonly Entry[]): Promise<ReadonlyMap<string, Stored>> {
  const kinds = [...new Set(entries.map(({ kind }) => kind))]
    .filter(isKind)
    .filter((kind) => recordKinds[kind].visibility !== undefined || recordKinds[kind].isTheirsToTakeBack)
  const found = await Promise.all(
    kinds.map((kind) =>
      recordsByIds(
        databaseOf(reader),
        kind,
        entries.filter((entry) => entry.kind === kind).map(({ id }) => id),
      ),
    ),
  )
  return new Map(found.flat().map((stored) => [`${stored.kind}/${stored.record.id}`, stored]))
}

const versionOf = ({ kind, id, version }: Entry) => `${kind}/${id} ${version}`
const nextVersion = (entry: Entry) => versionOf({ ...entry, version: entry.version + 1 })
