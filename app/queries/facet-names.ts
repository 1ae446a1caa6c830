import { recordsByIds } from '../store/projections.ts'
import type { FoundProjects } from './find-projects.ts'
import type { ProjectQuery } from './project-query.ts'
import type { Reader } from './reader.ts'

/** Names of the programmes and models that a list's facets count or that are chosen, by id. */
export interface FacetNames {
  readonly programme: ReadonlyMap<string, string>
  readonly model: ReadonlyMap<string, string>
}

export async function facetNames(
  { db }: Pick<Reader, 'db'>,
  { facets }: Pick<FoundProjects, 'facets'>,
  { filters }: Pick<ProjectQuery, 'filters'>,
): Promise<FacetNames> {
  const namesOf = async (facet: 'programme' | 'model') => {
    const ids = [...new Set([...facets[facet].map(({ value }) => value), ...(filters[facet] ?? [])])]
    return new Map((await recordsByIds(db, facet, ids)).map(({ record }) => [record.id, record.name]))
  }
  const [programme, model] = await Promise.all([namesOf('programme'), namesOf('model')])
  return { programme, model }
}
