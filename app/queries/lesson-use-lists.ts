import {
  fieldTypes,
  may,
  plansChangedByLesson,
  type Result,
  readFields,
  type Shown,
  type ToldAgain,
  toldAgain,
} from '@candour/register'
import type { LessonFilters } from '../store/lesson-lists.ts'
import { tellingsWhere } from '../store/lesson-uses.ts'
import { countedOnce } from './counted-once.ts'
import { everyChange, type UsersCompared, usersCompared } from './lesson-uses.ts'
import { everyLesson, type FoundLessons, findLessons, lessonQueryFields, lessonsPerPage } from './lessons.ts'
import { cellsFrom, type Parameters } from './project-query.ts'
import { databaseOf, type Reader } from './reader.ts'

/** The lists of lessons by what became of them. */
export const lessonUseLists = ['most-used', 'never-used', 'told-again'] as const
export type LessonUseList = (typeof lessonUseLists)[number]

const useListFields = {
  list: may(fieldTypes.oneOf(lessonUseLists), {
    description:
      'which list: most-used (unless said), never-used, or told-again, the same cause and condition from different places',
  }),
  ...lessonQueryFields,
} as const

export interface LessonUseQuery {
  readonly list: LessonUseList
  readonly filters: LessonFilters
  readonly page: number
}

/** The names of the parameters that these lists read. */
export const lessonUseParameters: readonly string[] = Object.keys(useListFields)

/** The query that the parameters say, or every refusal. */
export function lessonUseQueryFrom(parameters: Parameters): Result<LessonUseQuery> {
  const { values, refusals } = readFields(useListFields, cellsFrom(parameters))
  if (refusals.length > 0) return { ok: false, refusals }
  const { list = 'most-used', page = 1, ...filters } = values
  return { ok: true, value: { list, filters, page } }
}

/** Lessons by what became of them, with the counts to narrow them by. */
export interface FoundUses extends FoundLessons {
  /** How many plans each lesson changed, of the whole register. */
  readonly changed: ReadonlyMap<string, number>
  /** What was told again and again; of other lists none is worked out. */
  readonly again: readonly ToldAgain[]
  readonly compared: UsersCompared
}

const againOnce = countedOnce<readonly ToldAgain[]>()

/** One page of a list, most used first; of what was told again and again the groups of the page, with their lessons. */
export async function findUses(reader: Reader, { list, filters, page }: LessonUseQuery): Promise<FoundUses> {
  const changes = await everyChange(reader)
  const changed = plansChangedByLesson(changes)
  const compared = await usersCompared(reader, changes)
  const used = [...changed.keys()]
  if (list === 'never-used')
    return {
      ...(await findLessons(reader, { filters: { ...filters, except: used }, page })),
      changed,
      compared,
      again: [],
    }
  if (list === 'most-used') {
    const found = await findLessons(reader, { filters: { ...filters, among: used }, page: 1, isWhole: true })
    return { ...found, lessons: onPage(mostUsedFirst(found.lessons, changed), page), changed, compared, again: [] }
  }
  const all = await againOnce(reader, JSON.stringify(filters), async () =>
    toldAgain(await tellingsWhere(databaseOf(reader), reader.viewer, filters)),
  )
  const again = onPage(all, page)
  const among = again.flatMap(({ lessons }) => lessons)
  const [told, around] = await Promise.all([
    findLessons(reader, { filters: { among }, page: 1, isWhole: true }),
    findLessons(reader, { filters, page: 1 }),
  ])
  const names = { projects: told.projects, models: new Map([...around.models, ...told.models]) }
  return { facets: around.facets, lessons: told.lessons, ...names, total: all.length, changed, compared, again }
}

function onPage<T>(all: readonly T[], page: number): readonly T[] {
  return all.slice((page - 1) * lessonsPerPage, page * lessonsPerPage)
}

function mostUsedFirst(
  lessons: readonly Shown<'lesson'>[],
  changed: ReadonlyMap<string, number>,
): readonly Shown<'lesson'>[] {
  const plans = ({ id }: Shown<'lesson'>) => changed.get(id) ?? 0
  return lessons.toSorted((a, b) => plans(b) - plans(a) || (a.id < b.id ? -1 : 1))
}

/** Every row of a list to take away: lessons with how many plans each changed, or what was told again and again. */
export async function everyUse(
  reader: Reader,
  { list, filters }: Omit<LessonUseQuery, 'page'>,
): Promise<
  | { readonly lessons: readonly Shown<'lesson'>[]; readonly changed: ReadonlyMap<string, number> }
  | { readonly again: readonly ToldAgain[] }
> {
  if (list === 'told-again')
    return { again: toldAgain(await tellingsWhere(databaseOf(reader), reader.viewer, filters)) }
  const changed = plansChangedByLesson(await everyChange(reader))
  const used = [...changed.keys()]
  const lessons = await everyLesson(
    reader,
    list === 'most-used' ? { ...filters, among: used } : { ...filters, except: used },
  )
  return { lessons: list === 'most-used' ? mostUsedFirst(lessons, changed) : lessons, changed }
}
