import { type ProjectFacet, type ProjectQuery, projectFacets } from '../../../queries/project-query.ts'
import { type Query, withQuery } from '../../paths.ts'

/** The order a list has when its address names none. */
export function usualSort({ q }: Pick<ProjectQuery, 'q'>): ProjectQuery['sort'] {
  return q === undefined ? 'started' : 'relevance'
}

/** What an address asks for, without what goes without saying: so that the same list has one address. */
export function queryOf({ q, filters, sort, page }: ProjectQuery): Query {
  const facets = Object.fromEntries(projectFacets.map((facet) => [facet, filters[facet] ?? []]))
  return {
    q,
    ...facets,
    ...(sort === usualSort({ ...(q === undefined ? {} : { q }) }) ? {} : { sort }),
    ...(page === 1 ? {} : { page }),
  }
}

/** The address of a list of projects. */
export function addressOf(path: string, query: ProjectQuery): string {
  return withQuery(path, queryOf(query))
}

/** The same list from its first page, one value of a facet taken away. */
export function without(query: ProjectQuery, facet: ProjectFacet, value: string): ProjectQuery {
  const rest = (query.filters[facet] ?? []).filter((one) => one !== value)
  return { ...query, page: 1, filters: { ...query.filters, [facet]: rest } }
}

/** The same list from its first page, with these values of one facet alone chosen. */
export function narrowedTo(query: ProjectQuery, facet: ProjectFacet, values: readonly string[]): ProjectQuery {
  return { ...query, page: 1, filters: { ...query.filters, [facet]: values } }
}
