import type { Correction } from '@candour/search'
import {
  type FacetValueCount,
  facetCounts,
  type LevelCount,
  type ProjectFacet,
  type ProjectFilters,
  projectCount,
  projectFacets,
  projectIds,
  verdictsByLevel,
} from '../store/project-lists.ts'
import type { ProjectQuery } from './project-query.ts'
import { type ProjectSummary, projectSummaries } from './project-summaries.ts'
import { databaseOf, type SearchingReader } from './reader.ts'
import { indexId, recordIdOf } from './search-documents.ts'

/** One page of a list of projects with everything that stands around it. */
export interface FoundProjects {
  readonly total: number
  readonly projects: readonly ProjectSummary[]
  /** By id of project: the terms of the search that it has, to be marked. */
  readonly matchedTerms: ReadonlyMap<string, readonly string[]>
  readonly facets: { readonly [F in ProjectFacet]: readonly FacetValueCount[] }
  /** By verdict and strength of design. */
  readonly counts: readonly LevelCount[]
  readonly corrections: readonly Correction[]
}

export const projectsPerPage = 20

/** Answers a query for projects: index, then ids, then facets and summaries, each in a question of its own. */
export async function findProjects(
  reader: SearchingReader,
  query: ProjectQuery,
  perPage = projectsPerPage,
): Promise<FoundProjects> {
  const { viewer } = reader
  const db = databaseOf(reader)
  const offset = (query.page - 1) * perPage
  const filters: ProjectFilters =
    query.q === undefined ? query.filters : { ...query.filters, ids: textMatches(reader, query.q) }
  const [ranked, total, counts, ...values] = await Promise.all([
    orderedPage(reader, query, filters, offset, perPage),
    projectCount(db, viewer, filters),
    verdictsByLevel(db, viewer, filters),
    ...projectFacets.map((facet) => facetCounts(db, viewer, filters, facet)),
  ])
  return {
    total,
    projects: await projectSummaries(reader, ranked.ids),
    matchedTerms: ranked.matchedTerms,
    facets: Object.fromEntries(projectFacets.map((facet, at) => [facet, values[at] ?? []])) as FoundProjects['facets'],
    counts,
    corrections: ranked.corrections,
  }
}

/** Projects of a table to take away that are read at a time. */
const summariesEach = 500

/** Every project that a query finds, in its order, whatever its page, read as they are taken: what is taken away as a table. */
export async function* everyProjectFound(reader: SearchingReader, query: ProjectQuery): AsyncGenerator<ProjectSummary> {
  const filters: ProjectFilters =
    query.q === undefined ? query.filters : { ...query.filters, ids: textMatches(reader, query.q) }
  const { ids } = await orderedPage(reader, query, filters, 0, 1_000_000)
  for (let at = 0; at < ids.length; at += summariesEach)
    yield* await projectSummaries(reader, ids.slice(at, at + summariesEach))
}

/** Projects that come nearest to words which nothing holds together. */
export async function projectsLike(
  reader: SearchingReader,
  q: string,
  limit: number,
): Promise<readonly ProjectSummary[]> {
  const { hits } = reader.index.similarTo({ text: q }, { kinds: ['project'], limit })
  return projectSummaries(
    reader,
    hits.map((hit) => recordIdOf(hit.id)),
  )
}

/** Ids of every project that the text matches, unranked. */
function textMatches({ index }: SearchingReader, q: string): readonly string[] {
  const ids: string[] = []
  const within = (id: string) => {
    ids.push(recordIdOf(id))
    return true
  }
  index.search(q, { kinds: ['project'], limit: 0, within })
  return [...new Set(ids)]
}

async function orderedPage(
  reader: SearchingReader,
  query: ProjectQuery,
  filters: ProjectFilters,
  offset: number,
  limit: number,
) {
  const { viewer } = reader
  const db = databaseOf(reader)
  const none = { matchedTerms: new Map<string, readonly string[]>(), corrections: [] as readonly Correction[] }
  if (query.q === undefined) {
    const sort = query.sort === 'relevance' ? 'started' : query.sort
    return { ids: await projectIds(db, viewer, filters, { sort, limit, offset }), ...none }
  }
  const suited =
    query.sort === 'relevance'
      ? await projectIds(db, viewer, filters)
      : await projectIds(db, viewer, filters, { sort: query.sort, limit, offset })
  const wanted = new Set(suited.map((id) => indexId('project', id)))
  const page = query.sort === 'relevance' ? { offset, limit } : { offset: 0, limit: suited.length }
  const { hits, corrections } = reader.index.search(query.q, {
    kinds: ['project'],
    within: (id) => wanted.has(id),
    ...page,
  })
  const matchedTerms = new Map(hits.map((hit) => [recordIdOf(hit.id), hit.matchedTerms]))
  return { ids: query.sort === 'relevance' ? hits.map((hit) => recordIdOf(hit.id)) : suited, matchedTerms, corrections }
}
