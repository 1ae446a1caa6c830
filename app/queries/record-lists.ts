import type { Kind, Shown } from '@candour/register'
import { type ProjectFilters, projectIdsAfter } from '../store/project-lists.ts'
import { type RecordFilters, recordsAfter } from '../store/record-lists.ts'
import { type ProjectSummary, projectSummaries } from './project-summaries.ts'
import { databaseOf, type Reader } from './reader.ts'
import { shownRecords } from './shown.ts'

export { filtersOf, type RecordFilters } from '../store/record-lists.ts'

/** Records of a kind after an id, in order of id, as this reader may see them. */
export async function listedAfter<K extends Kind>(
  reader: Reader,
  kind: K,
  filters: RecordFilters,
  after: string,
  limit: number,
): Promise<readonly Shown<K>[]> {
  return shownRecords(reader, await recordsAfter(databaseOf(reader), reader.viewer, kind, filters, after, limit))
}

/** Records of a kind after an id that are among some, in order of id: they are read until there are enough. */
export async function listedAmong<K extends Kind>(
  reader: Reader,
  kind: K,
  filters: RecordFilters,
  ids: ReadonlySet<string>,
  after: string,
  limit: number,
): Promise<readonly Shown<K>[]> {
  const found: Shown<K>[] = []
  const atOnce = Math.max(limit, 1000)
  for (let last = after; ; ) {
    const page = await listedAfter(reader, kind, filters, last, atOnce)
    found.push(...page.filter(({ id }) => ids.has(id)))
    const end = page.at(-1)
    if (end === undefined || page.length < atOnce || found.length >= limit) return found.slice(0, limit)
    last = end.id
  }
}

/** Projects after an id, in order of id, each with its verdict. */
export async function projectsAfter(
  reader: Reader,
  filters: ProjectFilters,
  after: string,
  limit: number,
): Promise<readonly ProjectSummary[]> {
  return projectSummaries(reader, await projectIdsAfter(databaseOf(reader), reader.viewer, filters, after, limit))
}
