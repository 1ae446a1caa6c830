import type { Correction } from '@candour/search'
import {
  type FacetValueCount,
  type LevelCount,
  type ProjectFacet,
  type ProjectFilters,
  projectFacets,
  projectIds,
  verdictsByLevel,
} from '../store/project-lists.ts'
import { type ProjectTallies, projectTallies } from '../store/project-tallies.ts'
import { countedOnce } from './counted-once.ts'
import { askIndex } from './id-words.ts'
import { type JudgedHistory, judgedHistories } from './judged-histories.ts'
import { namesOf } from './names.ts'
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
  /** Words of the search that no project has. */
  readonly unmatched: readonly string[]
  /** Projects that share words with the search and are not like it: the nearest few, which nothing counts. */
  readonly beyond: readonly { readonly id: string; readonly name: string }[]
}

export const projectsPerPage = 20
/** Values of a facet that are told, the most frequent first: nobody reads a thousand boxes, and each costs time to draw. */
export const facetValuesTold = 150
const mostBeyond = 5
const talliesOnce = countedOnce<ProjectTallies & Pick<FoundProjects, 'counts'>>()

/** Answers a query for projects: those that are like its words, then what stands around them in one question, then their summaries. */
export async function findProjects(
  reader: SearchingReader,
  query: ProjectQuery,
  perPage = projectsPerPage,
): Promise<FoundProjects> {
  const alike = query.q === undefined ? undefined : likeWords(reader, query.q)
  const filters: ProjectFilters = alike === undefined ? query.filters : { ...query.filters, ids: alike.ids }
  const tally = async () => ({
    ...(await projectTallies(databaseOf(reader), reader.viewer, filters)),
    counts: await verdictsByLevel(databaseOf(reader), reader.viewer, filters),
  })
  const tallies = alike === undefined ? await talliesOnce(reader, JSON.stringify(filters), tally) : await tally()
  const page = await orderedPage(reader, query, filters, (query.page - 1) * perPage, perPage)
  return {
    ...tallies,
    facets: mostFrequent(tallies.facets, query.filters),
    projects: await projectSummaries(reader, page.ids),
    matchedTerms: page.matchedTerms,
    corrections: alike?.corrections ?? [],
    unmatched: alike?.unmatched ?? [],
    beyond: alike === undefined || isNarrowed(query) ? [] : await projectsBeyond(reader, query.q ?? '', alike.ids),
  }
}

/** What is chosen is told, however rare. */
function mostFrequent(facets: FoundProjects['facets'], chosen: ProjectFilters): FoundProjects['facets'] {
  const told = (facet: ProjectFacet) =>
    facets[facet].filter(({ value }, at) => at < facetValuesTold || chosen[facet]?.includes(value))
  return {
    verdict: told('verdict'),
    design_level: told('design_level'),
    programme: told('programme'),
    practice_area: told('practice_area'),
    model: told('model'),
    place: told('place'),
    design: told('design'),
    promise: told('promise'),
    year: told('year'),
  }
}

/** Whether values of a facet are chosen. */
export function isNarrowed({ filters }: Pick<ProjectQuery, 'filters'>): boolean {
  return projectFacets.some((facet) => (filters[facet] ?? []).length > 0)
}

/** Projects of a table to take away that are read at a time. */
const summariesEach = 500

/** The ids of every project that a query finds, in its order, whatever its page. */
async function everyIdFound(reader: SearchingReader, query: ProjectQuery): Promise<readonly string[]> {
  const filters: ProjectFilters =
    query.q === undefined ? query.filters : { ...query.filters, ids: likeWords(reader, query.q).ids }
  return (await orderedPage(reader, query, filters, 0, 1_000_000)).ids
}

/** Every project that a query finds, in its order, whatever its page, read as they are taken: what is taken away as a table. */
export async function* everyProjectFound(reader: SearchingReader, query: ProjectQuery): AsyncGenerator<ProjectSummary> {
  const ids = await everyIdFound(reader, query)
  for (let at = 0; at < ids.length; at += summariesEach)
    yield* await projectSummaries(reader, ids.slice(at, at + summariesEach))
}

/** The same projects with all that their verdicts follow from: their results are taken away as a table. */
export async function* everyHistoryFound(reader: SearchingReader, query: ProjectQuery): AsyncGenerator<JudgedHistory> {
  yield* judgedHistories(reader, await everyIdFound(reader, query))
}

/** The ids of every project that is like some words, unranked, and what became of the words. */
function likeWords({ index }: SearchingReader, q: string) {
  const ids: string[] = []
  const within = (id: string) => {
    ids.push(recordIdOf(id))
    return true
  }
  const { corrections, unmatched } = askIndex(index, q, { kinds: ['project'], alike: true, limit: 0, within })
  return { ids, corrections, unmatched }
}

async function projectsBeyond(reader: SearchingReader, q: string, alike: readonly string[]) {
  const counted = new Set(alike)
  const { hits } = askIndex(reader.index, q, {
    kinds: ['project'],
    within: (id) => !counted.has(recordIdOf(id)),
    limit: mostBeyond,
  })
  const ids = hits.map((hit) => recordIdOf(hit.id))
  const names = await namesOf(reader, 'project', ids)
  return ids.flatMap((id) => {
    const name = names.get(id)
    return name === undefined ? [] : [{ id, name }]
  })
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
  if (query.q === undefined || query.sort !== 'relevance') {
    const sort = query.sort === 'relevance' ? 'started' : query.sort
    const ids = await projectIds(db, viewer, filters, { sort, limit, offset })
    return { ids, matchedTerms: query.q === undefined ? noTerms : termsIn(reader, query.q, ids) }
  }
  // What is indexed everybody may know of: only what was chosen leaves any of it out.
  const suited = new Set(isNarrowed(query) ? await projectIds(db, viewer, filters) : filters.ids)
  const { hits } = askIndex(reader.index, query.q, {
    kinds: ['project'],
    alike: true,
    within: (id) => suited.has(recordIdOf(id)),
    offset,
    limit,
  })
  return {
    ids: hits.map((hit) => recordIdOf(hit.id)),
    matchedTerms: new Map(hits.map((hit) => [recordIdOf(hit.id), hit.matchedTerms])),
  }
}

const noTerms: ReadonlyMap<string, readonly string[]> = new Map()

/** The terms of some words that each of these projects has. */
function termsIn(reader: SearchingReader, q: string, ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const wanted = new Set(ids.map((id) => indexId('project', id)))
  const { hits } = askIndex(reader.index, q, {
    kinds: ['project'],
    within: (id) => wanted.has(id),
    limit: wanted.size,
  })
  return new Map(hits.map((hit) => [recordIdOf(hit.id), hit.matchedTerms]))
}
