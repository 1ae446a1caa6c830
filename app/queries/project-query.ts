import {
  designLevels,
  designs,
  fieldTypes,
  may,
  outcomeCode,
  practiceAreas,
  promiseKeptCodes,
  type Result,
  readFields,
  verdicts,
} from '@candour/register'
import { longestQuery } from '@candour/search'
import type { ProjectFilters, ProjectSort } from '../store/project-lists.ts'

export { type ProjectFacet, type ProjectFilters, projectFacets } from '../store/project-lists.ts'

const { codeOf, integer, listOf, oneOf, place, slug, textUpTo } = fieldTypes

const year = {
  ...slug,
  accepts: 'a year, as 2018',
  read: (cell: string) =>
    /^\d{4}$/.test(cell.trim()) ? slug.read(cell) : ({ ok: false, code: 'wrong-type' } as const),
  jsonSchema: { type: 'string', pattern: '^\\d{4}$' },
}

/** Characters of a plan at most. */
export { longestQuery as longestPlan } from '@candour/search'

/** What may be searched for, from a word to a whole plan; what is longer is refused rather than read in part. */
export const searchText: fieldTypes.FieldType<string> = {
  ...textUpTo(longestQuery),
  accepts: `words, a "phrase", -words to leave out, or a whole plan of at most ${longestQuery.toLocaleString('en-GB')} characters`,
}

/** What may be asked of a list of projects, on pages, in the API and on the command line alike. */
export const projectQueryFields = {
  q: may(searchText, { description: 'what to search for' }),
  verdict: may(listOf(oneOf(verdicts)), { description: 'verdicts, any of which suits' }),
  design_level: may(listOf(oneOf(designLevels.map(String))), {
    description: 'strength of the design by which the verdict was found, 0 to 5, any of which suits',
  }),
  programme: may(listOf(slug), { description: 'ids of programmes' }),
  practice_area: may(listOf(oneOf(practiceAreas)), { description: 'practice areas' }),
  model: may(listOf(slug), { description: 'ids of models' }),
  place: may(listOf(place), { description: 'ONS codes of places' }),
  outcome: may(listOf(outcomeCode), { description: 'codes of outcomes that a project promised or reported' }),
  design: may(listOf(oneOf(designs)), { description: 'designs of evaluation' }),
  promise: may(listOf(codeOf(promiseKeptCodes, 'promise kept')), { description: 'how the promise to tell was kept' }),
  year: may(listOf(year), { description: 'years in which projects started' }),
  sort: may(oneOf(['relevance', 'started', 'name', 'told', 'verdict']), { description: 'order' }),
  page: may(integer({ minimum: 1, maximum: 100_000 }), { description: 'page of the list, from 1' }),
} as const

export interface ProjectQuery {
  readonly q?: string
  readonly filters: Omit<ProjectFilters, 'published'>
  readonly sort: ProjectSort | 'relevance'
  readonly page: number
}

/** Parameters as they arrive: a repeated name is a list. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>

/** One cell a name: repeated parameters become a list within the cell; empty ones count as not given. */
export function cellsFrom(parameters: Parameters): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      value === undefined || typeof value === 'string' ? value : value.join(';'),
    ]),
  )
}

/** The query that the parameters say, or every refusal by name of parameter. Parameters that mean nothing here are passed over. */
export function projectQueryFrom(parameters: Parameters): Result<ProjectQuery> {
  const { values, refusals } = readFields(projectQueryFields, cellsFrom(parameters))
  if (refusals.length > 0) return { ok: false, refusals }
  const { q, sort, page, ...filters } = values
  return {
    ok: true,
    value: {
      ...(q === undefined ? {} : { q }),
      filters,
      sort: sort ?? (q === undefined ? 'started' : 'relevance'),
      page: page ?? 1,
    },
  }
}
