import { type Viewer, verdictsFailuresFirst } from '@candour/register'
import { type RawBuilder, sql } from 'kysely'
import { openTo } from './open-to.ts'
import type { Database } from './tables.ts'

/** The ways in which lists of projects are narrowed, in the order in which pages show them. */
export const projectFacets = [
  'verdict',
  'programme',
  'practice_area',
  'model',
  'place',
  'design',
  'promise',
  'year',
] as const
export type ProjectFacet = (typeof projectFacets)[number]

/** Chosen values by facet (any of them suits), and the ids to choose from where a search came first. */
export type ProjectFilters = { readonly [F in ProjectFacet]?: readonly string[] } & {
  readonly ids?: readonly string[]
  /** Only projects with a published report. */
  readonly published?: true
}
export type ProjectSort = 'started' | 'name' | 'told' | 'verdict'

export interface FacetValueCount {
  readonly value: string
  readonly count: number
}

/** The column that a facet is of; of a place, the list that holds it is `p.places`. */
export const facetColumns: { readonly [F in ProjectFacet]: RawBuilder<unknown> } = {
  verdict: sql`s.verdict`,
  programme: sql`p.programme_id`,
  practice_area: sql`p.practice_area`,
  model: sql`p.model_id`,
  place: sql`place.code`,
  design: sql`p.design`,
  promise: sql`s.promise_kept`,
  year: sql`substr(p.started, 1, 4)`,
}

/** The field of a project that a facet tells of; verdicts are for everybody. */
export const facetFields: { readonly [F in ProjectFacet]?: string } = {
  programme: 'programme_id',
  practice_area: 'practice_area',
  model: 'model_id',
  place: 'places',
  design: 'design',
  year: 'started',
}

const orders: { readonly [S in ProjectSort]: RawBuilder<unknown> } = {
  started: sql`p.started desc nulls last, p.id collate "C"`,
  name: sql`lower(p.name), p.id collate "C"`,
  told: sql`s.told_on desc nulls last, p.id collate "C"`,
  verdict: sql`array_position(${[...verdictsFailuresFirst]}::text[], s.verdict), p.id collate "C"`,
}

/** Every project with its kept verdict. */
export const projectsJudged = sql`projects p join standings s on s.project_id = p.id`

/** @param counted the facet whose values are counted: what is chosen in it does not narrow, and it must be readable itself */
function conditions(viewer: Viewer, filters: ProjectFilters, counted?: ProjectFacet): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = []
  if (filters.ids) all.push(sql`p.id = any(${[...filters.ids]}::text[])`)
  if (filters.published) all.push(sql`s.published`)
  const read = counted === undefined ? [] : [facetFields[counted]]
  for (const facet of projectFacets) {
    const chosen = filters[facet]
    if (facet === counted || chosen === undefined || chosen.length === 0) continue
    read.push(facetFields[facet])
    all.push(
      facet === 'place'
        ? sql`p.places && ${[...chosen]}::text[]`
        : sql`${facetColumns[facet]} = any(${[...chosen]}::text[])`,
    )
  }
  const narrowing = read.flatMap((field) => field ?? [])
  return sql.join([...all, openTo(viewer, 'project', narrowing, 'p')], sql` and `)
}

/** Ids of the projects that suit, in order. */
export async function projectIds(
  db: Database,
  viewer: Viewer,
  filters: ProjectFilters,
  {
    sort = 'started',
    limit,
    offset = 0,
  }: { readonly sort?: ProjectSort; readonly limit?: number; readonly offset?: number } = {},
): Promise<readonly string[]> {
  const bound = limit === undefined ? sql`` : sql`limit ${limit} offset ${offset}`
  const { rows } = await sql<{
    id: string
  }>`select p.id from ${projectsJudged} where ${conditions(viewer, filters)} order by ${orders[sort]} ${bound}`.execute(
    db,
  )
  return rows.map((row) => row.id)
}

/** The next ids after one, in order of id: for cursors, which stay right while records come and change. */
export async function projectIdsAfter(
  db: Database,
  viewer: Viewer,
  filters: ProjectFilters,
  after: string,
  limit: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from ${projectsJudged} where ${conditions(viewer, filters)} and p.id collate "C" > ${after} order by p.id collate "C" limit ${limit}
  `.execute(db)
  return rows.map((row) => row.id)
}

export async function projectCount(db: Database, viewer: Viewer, filters: ProjectFilters): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from ${projectsJudged} where ${conditions(viewer, filters)}`.execute(db)
  return rows[0]?.n ?? 0
}

/** How many of the projects have each value of a facet, were nothing chosen in that facet: so that a reader sees what else there is. */
export async function facetCounts(
  db: Database,
  viewer: Viewer,
  filters: ProjectFilters,
  facet: ProjectFacet,
): Promise<readonly FacetValueCount[]> {
  const from =
    facet === 'place' ? sql`${projectsJudged} cross join lateral unnest(p.places) as place(code)` : projectsJudged
  const { rows } = await sql<{ value: string; count: number }>`
    select ${facetColumns[facet]} as value, count(*) as count from ${from}
    where ${conditions(viewer, filters, facet)} and ${facetColumns[facet]} is not null group by 1 order by 2 desc, 1
  `.execute(db)
  return rows
}

/** How many projects have each verdict. */
export async function verdictCounts(
  db: Database,
  viewer: Viewer,
  filters: ProjectFilters = {},
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ verdict: string; n: number }>`
    select s.verdict, count(*) as n from ${projectsJudged} where ${conditions(viewer, filters)} group by 1
  `.execute(db)
  return new Map(rows.map((row) => [row.verdict, row.n]))
}
