import { type RawBuilder, sql } from 'kysely'
import { type Stored, storedOfRow } from './projections.ts'
import type { Database, Projected } from './tables.ts'

/** The ways in which lists of lessons are narrowed, in the order in which pages show them. */
export const lessonFacets = ['cause', 'kind', 'condition', 'model'] as const
export type LessonFacet = (typeof lessonFacets)[number]
export type LessonFilters = { readonly [F in LessonFacet]?: readonly string[] }

const columns: { readonly [F in LessonFacet]: RawBuilder<unknown> } = {
  cause: sql`unnest(l.causes)`,
  kind: sql`l.kind`,
  condition: sql`unnest(l.conditions)`,
  model: sql`coalesce(l.model_id, p.model_id)`,
}
const source = sql`lessons l left join projects p on p.id = l.project_id`

/** A lesson told in confidence is never found by what would say of what it was told. */
function conditions(filters: LessonFilters, except?: LessonFacet): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`true`]
  const chosen = (facet: LessonFacet) => (facet === except || !filters[facet]?.length ? undefined : [...filters[facet]])
  const [cause, kind, condition, model] = lessonFacets.map(chosen)
  if (cause) all.push(sql`l.causes && ${cause}::text[]`)
  if (kind) all.push(sql`l.kind = any(${kind}::text[])`)
  if (condition) all.push(sql`l.conditions && ${condition}::text[]`)
  if (model) all.push(sql`l.confidential is not true and ${columns.model} = any(${model}::text[])`)
  return sql.join(all, sql` and `)
}

/** Lessons that suit, in order of id: all of them, or one page. */
export async function lessonsWhere(
  db: Database,
  filters: LessonFilters,
  { limit, offset = 0 }: { readonly limit?: number; readonly offset?: number } = {},
): Promise<readonly Stored<'lesson'>[]> {
  const bound = limit === undefined ? sql`` : sql`limit ${limit} offset ${offset}`
  const { rows } = await sql<Projected & Record<string, unknown>>`
    select l.* from ${source} where ${conditions(filters)} order by l.id collate "C" ${bound}
  `.execute(db)
  return rows.map((row) => storedOfRow('lesson', row))
}

export async function lessonCount(db: Database, filters: LessonFilters = {}): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${source} where ${conditions(filters)}`.execute(
    db,
  )
  return rows[0]?.n ?? 0
}

/** How many of the lessons have each value of a facet, were nothing chosen in that facet. */
export async function lessonFacetCounts(
  db: Database,
  filters: LessonFilters,
  facet: LessonFacet,
): Promise<readonly { readonly value: string; readonly count: number }[]> {
  const open = facet === 'model' ? sql`and l.confidential is not true` : sql``
  const { rows } = await sql<{ value: string; count: number }>`
    select value, count(*) as count from (
      select ${columns[facet]} as value from ${source} where ${conditions(filters, facet)} ${open}
    ) as told where value is not null group by 1 order by 2 desc, 1
  `.execute(db)
  return rows
}
