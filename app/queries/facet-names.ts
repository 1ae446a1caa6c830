import type { FoundProjects } from './find-projects.ts'
import { namesOf } from './names.ts'
import type { ProjectQuery } from './project-query.ts'
import type { Reader } from './reader.ts'

/** Names of the programmes and models that a list's facets count or that are chosen, by id. */
export interface FacetNames {
  readonly programme: ReadonlyMap<string, string>
  readonly model: ReadonlyMap<string, string>
}

export async function facetNames(
  reader: Reader,
  { facets }: Pick<FoundProjects, 'facets'>,
  { filters }: Pick<ProjectQuery, 'filters'>,
): Promise<FacetNames> {
  const named = (facet: 'programme' | 'model') =>
    namesOf(reader, facet, [...facets[facet].map(({ value }) => value), ...(filters[facet] ?? [])])
  const [programme, model] = await Promise.all([named('programme'), named('model')])
  return { programme, model }
}
