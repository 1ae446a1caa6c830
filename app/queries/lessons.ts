import {
  failureCauses,
  fieldTypes,
  lessonKinds,
  may,
  practiceAreas,
  type Result,
  readFields,
  type Shown,
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
import { countedOnce } from './counted-once.ts'
import { namesOf } from './names.ts'
import { cellsFrom, type Parameters } from './project-query.ts'
import { databaseOf, type Reader } from './reader.ts'
import { shownRecords } from './shown.ts'

export { type LessonFacet, lessonFacets } from '../store/lesson-lists.ts'

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
  practice_area: may(listOf(oneOf(practiceAreas)), { description: 'practice areas of their projects or models' }),
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
  /** Every lesson that suits, on one page. */
  readonly isWhole?: true
}

/** The query that the parameters say, or every refusal. */
export function lessonQueryFrom(parameters: Parameters): Result<LessonQuery> {
  const { values, refusals } = readFields(lessonQueryFields, cellsFrom(parameters))
  if (refusals.length > 0) return { ok: false, refusals }
  const { page = 1, ...filters } = values
  return { ok: true, value: { filters, page } }
}

export const lessonsPerPage = 20

/** One page of lessons, with the counts to narrow it by and the names of what they were told of. */
export interface FoundLessons {
  readonly total: number
  readonly lessons: readonly Shown<'lesson'>[]
  readonly facets: { readonly [F in LessonFacet]: readonly { readonly value: string; readonly count: number }[] }
  readonly projects: ReadonlyMap<string, string>
  readonly models: ReadonlyMap<string, string>
}

const talliesOnce = countedOnce<Pick<FoundLessons, 'total' | 'facets'>>()

export async function findLessons(reader: Reader, { filters, page, isWhole }: LessonQuery): Promise<FoundLessons> {
  const [{ total, facets }, found] = await Promise.all([
    talliesOnce(reader, JSON.stringify(filters), () => lessonTallies(reader, filters)),
    lessonsWhere(
      databaseOf(reader),
      reader.viewer,
      filters,
      isWhole ? {} : { limit: lessonsPerPage, offset: (page - 1) * lessonsPerPage },
    ),
  ])
  const lessons = shownRecords(reader, found)
  const models = [...facets.model.map(({ value }) => value), ...(filters.model ?? [])]
  return { total, lessons, facets, ...(await lessonNames(reader, lessons, models)) }
}

/** What stands around a list of lessons: how many there are, and what else could be chosen. */
async function lessonTallies(reader: Reader, filters: LessonFilters): Promise<Pick<FoundLessons, 'total' | 'facets'>> {
  const { viewer } = reader
  const db = databaseOf(reader)
  const [total, ...counts] = await Promise.all([
    lessonCount(db, viewer, filters),
    ...lessonFacets.map((facet) => lessonFacetCounts(db, viewer, filters, facet)),
  ])
  const facets = Object.fromEntries(
    lessonFacets.map((facet, at) => [facet, counts[at] ?? []]),
  ) as FoundLessons['facets']
  return { total, facets }
}

/** Every lesson that suits, for taking away. */
export async function everyLesson(reader: Reader, filters: LessonFilters): Promise<readonly Shown<'lesson'>[]> {
  return shownRecords(reader, await lessonsWhere(databaseOf(reader), reader.viewer, filters))
}

/** How many lessons name each cause, and how many lessons there are. */
export async function lessonsByCause(
  reader: Reader,
): Promise<{ readonly counts: ReadonlyMap<string, number>; readonly total: number }> {
  const { total, facets } = await talliesOnce(reader, '{}', () => lessonTallies(reader, {}))
  return { counts: new Map(facets.cause.map(({ value, count }) => [value, count])), total }
}

/** How many lessons are of a model. */
export async function lessonsOfModel(reader: Reader, model: string): Promise<number> {
  const { facets } = await talliesOnce(reader, '{}', () => lessonTallies(reader, {}))
  return facets.model.find(({ value }) => value === model)?.count ?? 0
}

/** Names of the projects and models that these lessons say they are of, and of further models. */
export async function lessonNames(
  reader: Reader,
  lessons: readonly Shown<'lesson'>[],
  models: readonly string[] = [],
): Promise<Pick<FoundLessons, 'projects' | 'models'>> {
  const [projectNames, modelNames] = await Promise.all([
    namesOf(
      reader,
      'project',
      lessons.map((lesson) => lesson.project_id),
    ),
    namesOf(reader, 'model', [...lessons.map((lesson) => lesson.model_id), ...models]),
  ])
  return { projects: projectNames, models: modelNames }
}
