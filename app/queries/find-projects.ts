import type { Correction, SearchHit } from '@candour/search'
import {
  type FacetValueCount,
  type LevelCount,
  type ProjectFacet,
  type ProjectFilters,
  type ProjectSort,
  projectFacets,
  projectIds,
} from '../store/project-lists.ts'
import { askIndex } from './id-words.ts'
import { type JudgedHistory, judgedHistories } from './judged-histories.ts'
import { namesOf } from './names.ts'
import { projectBoard } from './project-board.ts'
import type { ProjectQuery } from './project-query.ts'
import { type ProjectSummary, projectSummaries } from './project-summaries.ts'
import { databaseOf, type Reader, type SearchingReader } from './reader.ts'
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
/** Where more are alike than anybody reads, what is less so is not looked for: it costs as much as the search itself. */
const mostBeforeBeyond = 1_000

/** Answers a query for projects: those that are like its words, then what stands around them, then their summaries. */
export async function findProjects(
  reader: SearchingReader,
  query: ProjectQuery,
  perPage = projectsPerPage,
): Promise<FoundProjects> {
  const board = await projectBoard(reader)
  const bounds = { offset: (query.page - 1) * perPage, limit: perPage }
  const alike = query.q === undefined ? undefined : likeWords(reader, query.q, board.suits(query.filters), bounds)
  const filters: ProjectFilters = alike === undefined ? query.filters : { ...query.filters, ids: alike.ids }
  const tallies = board.tallies(filters)
  const page =
    query.sort === 'relevance' && alike !== undefined ? alike : await orderedPage(reader, query, filters, bounds)
  return {
    ...tallies,
    facets: mostFrequent(tallies.facets, query.filters),
    projects: await projectSummaries(reader, page.onPage),
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
    outcome: told('outcome'),
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
async function everyIdFound(reader: SearchingReader, { q, filters, sort }: ProjectQuery): Promise<readonly string[]> {
  const order = sort === 'relevance' ? 'started' : sort
  const idsOf = (wanted: ProjectFilters) => projectIds(databaseOf(reader), reader.viewer, wanted, { sort: order })
  if (q === undefined) return idsOf(filters)
  const isChosen = (await projectBoard(reader)).suits(filters)
  const alike = likeWords(reader, q, isChosen, { offset: 0, limit: sort === 'relevance' ? mostFound : 0 })
  return sort === 'relevance' ? alike.onPage : idsOf({ ...filters, ids: alike.ids })
}

/** Every project that a query finds, in its order, whatever its page, read as they are taken: what is taken away as a table. */
export async function* everyProjectFound(reader: SearchingReader, query: ProjectQuery): AsyncGenerator<ProjectSummary> {
  yield* summariesOf(reader, await everyIdFound(reader, query))
}

/** The same projects with all that their verdicts follow from: their results are taken away as a table. */
export async function* everyHistoryFound(reader: SearchingReader, query: ProjectQuery): AsyncGenerator<JudgedHistory> {
  yield* judgedHistories(reader, await everyIdFound(reader, query))
}

const mostFound = 1_000_000

/** Every project of a list, in order, read as they are taken. */
export async function* everyProjectOf(
  reader: Reader,
  filters: ProjectFilters,
  sort: ProjectSort = 'started',
): AsyncGenerator<ProjectSummary> {
  yield* summariesOf(reader, await projectIds(databaseOf(reader), reader.viewer, filters, { sort }))
}

/** The same projects with all that their verdicts follow from. */
export async function* everyHistoryOf(reader: Reader, filters: ProjectFilters): AsyncGenerator<JudgedHistory> {
  const ids = await projectIds(databaseOf(reader), reader.viewer, filters, { sort: 'started' })
  yield* judgedHistories(reader, ids)
}

async function* summariesOf(reader: Reader, ids: readonly string[]): AsyncGenerator<ProjectSummary> {
  for (let at = 0; at < ids.length; at += summariesEach)
    yield* await projectSummaries(reader, ids.slice(at, at + summariesEach))
}

interface Bounds {
  readonly offset: number
  readonly limit: number
}

/**
 * One walk over the index: the ids of every project that is like some words, unranked; the best of those that are chosen, within the
 * bounds; and what became of the words. What is indexed everybody may know of: only what is chosen leaves any of it out.
 */
function likeWords({ index }: SearchingReader, q: string, isChosen: (id: string) => boolean, bounds: Bounds) {
  const ids: string[] = []
  const within = (indexed: string) => {
    const id = recordIdOf(indexed)
    ids.push(id)
    return isChosen(id)
  }
  const { hits, corrections, unmatched } = askIndex(index, q, { kinds: ['project'], alike: true, ...bounds, within })
  return { ids, corrections, unmatched, ...pageOf(hits) }
}

/** The projects on a page, and by id the terms that each has. */
function pageOf(hits: readonly SearchHit[]) {
  return {
    onPage: hits.map((hit) => recordIdOf(hit.id)),
    matchedTerms: new Map(hits.map((hit) => [recordIdOf(hit.id), hit.matchedTerms])),
  }
}

async function projectsBeyond(reader: SearchingReader, q: string, alike: readonly string[]) {
  if (alike.length > mostBeforeBeyond) return []
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

/** A page in an order of the database. */
async function orderedPage(
  reader: SearchingReader,
  { q, sort }: ProjectQuery,
  filters: ProjectFilters,
  bounds: Bounds,
) {
  const order = sort === 'relevance' ? 'started' : sort
  const onPage = await projectIds(databaseOf(reader), reader.viewer, filters, { sort: order, ...bounds })
  return { onPage, matchedTerms: q === undefined ? noTerms : termsIn(reader, q, onPage) }
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
  return pageOf(hits).matchedTerms
}
