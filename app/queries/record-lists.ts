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

/** Projects after an id, in order of id, each with its verdict. */
export async function projectsAfter(
  reader: Reader,
  filters: ProjectFilters,
  after: string,
  limit: number,
): Promise<readonly ProjectSummary[]> {
  return projectSummaries(reader, await projectIdsAfter(databaseOf(reader), reader.viewer, filters, after, limit))
}
