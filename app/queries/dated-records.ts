import type { Kind } from '@candour/register'
import { openCountOf } from '../store/coverage.ts'
import { newestEntries } from '../store/entries.ts'
import { newestOfProjects } from '../store/project-news.ts'
import { idAtPlace, newestEntryTimes } from '../store/record-places.ts'
import { databaseOf, type Reader, type RecordReader } from './reader.ts'
import { listedAfter } from './record-lists.ts'

/** A record that this reader may know of, and the instant of the newest entry behind its page. */
export interface DatedRecord {
  readonly id: string
  readonly time?: string
}

const atOnce = 1_000

/** How many parts the list of a kind has, of so many records each. */
export async function partsOfList(reader: Reader, kind: Kind, each: number): Promise<number> {
  return Math.ceil((await openCountOf(databaseOf(reader), reader.viewer, kind)) / each)
}

/**
 * One part of a kind's list in order of id, read no faster than it is taken.
 * @param part counted from 1
 * @returns undefined where the list has no such part
 */
export async function partOfList(
  reader: Reader,
  kind: Kind,
  part: number,
  each: number,
): Promise<AsyncIterable<DatedRecord> | undefined> {
  if (part > (await partsOfList(reader, kind, each))) return undefined
  const start = part === 1 ? '' : await idAtPlace(databaseOf(reader), reader.viewer, kind, (part - 1) * each - 1)
  return start === undefined ? undefined : datedAfter(reader, kind, start, each)
}

async function* datedAfter(reader: Reader, kind: Kind, start: string, most: number): AsyncGenerator<DatedRecord> {
  let after = start
  for (let left = most; left > 0; ) {
    const records = await listedAfter(reader, kind, {}, after, Math.min(atOnce, left))
    const last = records.at(-1)
    if (last === undefined) return
    const times = await newestTimes(
      reader,
      kind,
      records.map(({ id }) => id),
    )
    for (const { id } of records) {
      const time = times.get(id)
      yield { id, ...(time === undefined ? {} : { time }) }
    }
    left -= records.length
    after = last.id
  }
}

/** A project's page tells of its promises and results too, so what came of them counts. */
async function newestTimes(reader: Reader, kind: Kind, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (kind !== 'project') return newestEntryTimes(databaseOf(reader), kind, ids)
  const news = await newestOfProjects(databaseOf(reader), ids, ids.length)
  return new Map(news.map(({ id, time }) => [id, time]))
}

/** The instant of the ledger's newest entry; undefined where it has none. */
export async function lastChange(reader: RecordReader): Promise<string | undefined> {
  const [newest] = await newestEntries(databaseOf(reader), 1)
  return newest?.time
}

/** The instant of the newest entry of a programme or of its projects. */
export async function lastChangeOfProgramme(
  reader: Reader,
  id: string,
  projectIds: readonly string[],
): Promise<string | undefined> {
  const [own, news] = await Promise.all([
    newestEntryTimes(databaseOf(reader), 'programme', [id]),
    newestOfProjects(databaseOf(reader), projectIds, 1),
  ])
  return [...own.values(), ...news.map(({ time }) => time)].sort().at(-1)
}
