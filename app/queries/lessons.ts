import {
  failureCauses,
  fieldTypes,
  type Lesson,
  lessonKinds,
  may,
  type Result,
  readFields,
  successConditions,
} from '@candour/register'
import {
  type LessonFacet,
  type LessonFilters,
  lessonCount,
  lessonFacetCounts,
  lessonFacets,
  lessonsWhere,
} from '../store/lesson-lists.ts'
import { namesOf } from '../store/names.ts'
import { cellsFrom, type Parameters } from './project-query.ts'
import type { Reader } from './reader.ts'

const { codeOf, integer, listOf, oneOf, slug } = fieldTypes

/** What may be asked of a list of lessons. */
export const lessonQueryFields = {
  cause: may(
    listOf(
      codeOf(
        failureCauses.map(({ code }) => code),
        'failure causes',
      ),
    ),
    { description: 'causes, any of which suits' },
  ),
  kind: may(listOf(oneOf(lessonKinds)), { description: 'kinds of lesson' }),
  condition: may(
    listOf(
      codeOf(
        successConditions.map(({ code }) => code),
        'conditions',
      ),
    ),
    { description: 'conditions of success' },
  ),
  model: may(listOf(slug), { description: 'ids of models' }),
  page: may(integer({ minimum: 1, maximum: 100_000 }), { description: 'page of the list, from 1' }),
} as const

export interface LessonQuery {
  readonly filters: LessonFilters
  readonly page: number
}

/** The query that the parameters say, or every refusal. */
export function lessonQueryFrom(parameters: Parameters): Result<LessonQuery> {
  const { values, refusals } = readFields(lessonQueryFields, cellsFrom(parameters))
  if (refusals.length > 0) return { ok: false, refusals }
  const { page = 1, ...filters } = values as LessonFilters & { page?: number }
  return { ok: true, value: { filters, page } }
}

export const lessonsPerPage = 20

/** One page of lessons, with the counts to narrow it by and the names of what they were told of. */
export interface FoundLessons {
  readonly total: number
  readonly lessons: readonly Lesson[]
  readonly facets: { readonly [F in LessonFacet]: readonly { readonly value: string; readonly count: number }[] }
  readonly projects: ReadonlyMap<string, string>
  readonly models: ReadonlyMap<string, string>
}

export async function findLessons({ db }: Pick<Reader, 'db'>, { filters, page }: LessonQuery): Promise<FoundLessons> {
  const [total, lessons, ...counts] = await Promise.all([
    lessonCount(db, filters),
    lessonsWhere(db, filters, { limit: lessonsPerPage, offset: (page - 1) * lessonsPerPage }),
    ...lessonFacets.map((facet) => lessonFacetCounts(db, filters, facet)),
  ])
  const facets = Object.fromEntries(
    lessonFacets.map((facet, at) => [facet, counts[at] ?? []]),
  ) as FoundLessons['facets']
  const models = [...facets.model.map(({ value }) => value), ...(filters.model ?? [])]
  return { total, lessons, facets, ...(await lessonNames({ db }, lessons, models)) }
}

/** Names of the projects and models that these lessons may be said to be of; of one told in confidence, none. */
export async function lessonNames(
  { db }: Pick<Reader, 'db'>,
  lessons: readonly Lesson[],
  models: readonly string[] = [],
): Promise<Pick<FoundLessons, 'projects' | 'models'>> {
  const open = lessons.filter((lesson) => !lesson.confidential)
  const [projectNames, modelNames] = await Promise.all([
    namesOf(
      db,
      'project',
      open.flatMap((lesson) => lesson.project_id ?? []),
    ),
    namesOf(db, 'model', [...open.flatMap((lesson) => lesson.model_id ?? []), ...models]),
  ])
  return { projects: projectNames, models: modelNames }
}
