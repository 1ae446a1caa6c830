import type { Viewer } from '@candour/register'
import { type RawBuilder, sql } from 'kysely'
import { openTo, readableBy } from './open-to.ts'
import { type Stored, storedOfRow } from './projections.ts'
import type { Database, Projected } from './tables.ts'

/** The ways in which lists of lessons are narrowed, in the order in which pages show them. */
export const lessonFacets = ['cause', 'kind', 'practice_area', 'condition', 'model'] as const
export type LessonFacet = (typeof lessonFacets)[number]
export type LessonFilters = { readonly [F in LessonFacet]?: readonly string[] } & {
  /** Only lessons of attempts in one of these places. */
  readonly place?: readonly string[]
  /** Only lessons with these ids. */
  readonly among?: readonly string[]
  /** No lesson with these ids. */
  readonly except?: readonly string[]
}

const columns: { readonly [F in LessonFacet]: RawBuilder<unknown> } = {
  cause: sql`unnest(l.causes)`,
  kind: sql`l.kind`,
  // A lesson is of its project's practice area, or else of its model's.
  practice_area: sql`coalesce(p.practice_area, m.practice_area)`,
  condition: sql`unnest(l.conditions)`,
  model: sql`coalesce(l.model_id, p.model_id)`,
}

/** The fields of a lesson that a facet tells of: where one of them is hidden, the lesson is not found by it. */
const fields: { readonly [F in LessonFacet]: readonly string[] } = {
  cause: ['causes'],
  kind: ['kind'],
  practice_area: ['model_id', 'project_id'],
  condition: ['conditions'],
  model: ['model_id', 'project_id'],
}

/** Lessons, each with its project and its model as far as the viewer may know of them: `l`, `p` and `m`. */
export const lessonSource = (viewer: Viewer) =>
  sql`lessons l left join projects p on p.id = l.project_id and ${openTo(viewer, 'project', ['model_id', 'practice_area'], 'p')}
    left join models m on m.id = coalesce(l.model_id, p.model_id) and ${openTo(viewer, 'model', ['practice_area'], 'm')}`

/**
 * True in SQL of the lessons that suit, which the query calls `l`.
 * @param counted the facet whose values are counted: what is chosen in it does not narrow, and it must be readable itself
 */
export function lessonConditions(viewer: Viewer, filters: LessonFilters, counted?: LessonFacet): RawBuilder<unknown> {
  const narrowing = lessonFacets.filter((facet) => facet !== counted && filters[facet]?.length)
  const all = narrowing.map((facet) => {
    const values = [...(filters[facet] ?? [])]
    if (facet === 'cause') return sql`l.causes && ${values}::text[]`
    return facet === 'condition'
      ? sql`l.conditions && ${values}::text[]`
      : sql`${columns[facet]} = any(${values}::text[])`
  })
  const read = [...narrowing, ...(counted === undefined ? [] : [counted])].flatMap((facet) => fields[facet])
  const { place = [], among, except } = filters
  if (place.length > 0) read.push('project_id')
  const chosen = [
    ...(place.length === 0
      ? []
      : [sql`p.places && ${[...place]}::text[] and ${readableBy(viewer, 'project', ['places'], 'p')}`]),
    ...(among === undefined ? [] : [sql`l.id = any(${[...among]}::text[])`]),
    ...(except === undefined ? [] : [sql`l.id <> all(${[...except]}::text[])`]),
  ]
  return sql.join([...all, ...chosen, openTo(viewer, 'lesson', read, 'l')], sql` and `)
}

/** Lessons that suit, in order of id: all of them, or one page. */
export async function lessonsWhere(
  db: Database,
  viewer: Viewer,
  filters: LessonFilters,
  { limit, offset = 0 }: { readonly limit?: number; readonly offset?: number } = {},
): Promise<readonly Stored<'lesson'>[]> {
  const bound = limit === undefined ? sql`` : sql`limit ${limit} offset ${offset}`
  const { rows } = await sql<Projected & Record<string, unknown>>`
    select l.* from ${lessonSource(viewer)} where ${lessonConditions(viewer, filters)} order by l.id collate "C" ${bound}
  `.execute(db)
  return rows.map((row) => storedOfRow('lesson', row))
}

export async function lessonCount(db: Database, viewer: Viewer, filters: LessonFilters = {}): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from ${lessonSource(viewer)} where ${lessonConditions(viewer, filters)}
  `.execute(db)
  return rows[0]?.n ?? 0
}

/** How many of the lessons have each value of a facet, were nothing chosen in that facet. */
export async function lessonFacetCounts(
  db: Database,
  viewer: Viewer,
  filters: LessonFilters,
  facet: LessonFacet,
): Promise<readonly { readonly value: string; readonly count: number }[]> {
  const { rows } = await sql<{ value: string; count: number }>`
    select value, count(*) as count from (
      select ${columns[facet]} as value from ${lessonSource(viewer)} where ${lessonConditions(viewer, filters, facet)}
    ) as told where value is not null group by 1 order by 2 desc, 1
  `.execute(db)
  return rows
}

/** What the lessons that suit were told of, together. */
export interface ToldOf {
  /** Projects, as far as the viewer may read of which they were told, in order of id. */
  readonly projects: readonly string[]
  /** How many lessons were told in confidence. */
  readonly confidential: number
}

export async function toldOf(db: Database, viewer: Viewer, filters: LessonFilters): Promise<ToldOf> {
  const { rows } = await sql<{ projects: readonly string[] | null; confidential: number }>`
    select array_agg(distinct l.project_id) filter (where l.project_id is not null and ${readableBy(viewer, 'lesson', ['project_id'], 'l')}) as projects,
      count(*) filter (where l.confidential) as confidential
    from ${lessonSource(viewer)} where ${lessonConditions(viewer, filters)}
  `.execute(db)
  return { projects: rows[0]?.projects ?? [], confidential: rows[0]?.confidential ?? 0 }
}

/** When the register last heard of a lesson: told, changed, or the newest answer that a plan changed because of it. */
export interface LessonNews {
  readonly id: string
  /** An instant in UTC, to the millisecond. */
  readonly time: string
}

/** The lessons that suit and that the register heard of last, newest first. */
export async function newestLessons(
  db: Database,
  viewer: Viewer,
  filters: LessonFilters,
  limit: number,
): Promise<readonly LessonNews[]> {
  const { rows } = await sql<LessonNews>`
    select newest.id, e.time from (
      select l.id, greatest(l.entry, (select max(u.entry) from lesson_uses u
        where u.lesson_id = l.id and u.answer = 'change' and ${openTo(viewer, 'lesson_use', ['lesson_id', 'answer'], 'u')})) as sequence
      from ${lessonSource(viewer)} where ${lessonConditions(viewer, filters)} order by 2 desc limit ${limit}
    ) newest join entries e on e.sequence = newest.sequence order by e.sequence desc
  `.execute(db)
  return rows
}
