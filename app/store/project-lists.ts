import { type Mark, type Viewer, verdictsFailuresFirst } from '@candour/register'
import { type RawBuilder, sql } from 'kysely'
import { openTo, readableBy } from './open-to.ts'
import type { Database } from './tables.ts'

/** The ways in which lists of projects are narrowed, in the order in which pages show them. */
export const projectFacets = [
  'verdict',
  'design_level',
  'programme',
  'practice_area',
  'model',
  'place',
  'outcome',
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

/** The column that a facet is of; of a place or an outcome, one value of the list that holds it. */
const facetColumns: { readonly [F in ProjectFacet]: RawBuilder<unknown> } = {
  verdict: sql`s.verdict`,
  design_level: sql`s.design_level::text`,
  programme: sql`p.programme_id`,
  practice_area: sql`p.practice_area`,
  model: sql`p.model_id`,
  place: sql`place.code`,
  outcome: sql`outcome.code`,
  design: sql`p.design`,
  promise: sql`s.promise_kept`,
  year: sql`substr(p.started, 1, 4)`,
}

/** The lists of a project that hold the values of a facet of which it may have several. */
const listsOf = (viewer: Viewer): { readonly [F in ProjectFacet]?: RawBuilder<unknown> } => ({
  place: sql`p.places`,
  outcome: outcomesOf(viewer),
})

/** The codes of the outcomes that a project promised or reported, as far as the viewer may know of them. */
function outcomesOf(viewer: Viewer): RawBuilder<unknown> {
  return sql`array(
    select f.outcome_code from findings f where f.project_id = p.id and f.outcome_code is not null
      and ${openTo(viewer, 'finding', ['project_id', 'outcome_code'], 'f')}
    union select o.outcome_code from outcomes o where o.project_id = p.id and o.outcome_code is not null
      and ${openTo(viewer, 'outcome', ['project_id', 'outcome_code'], 'o')}
  )`
}

/** What a project has in a facet: its value, or the list of its values. */
export function facetValue(viewer: Viewer, facet: ProjectFacet): RawBuilder<unknown> {
  return listsOf(viewer)[facet] ?? facetColumns[facet]
}

/** The field of a project that a facet tells of; verdicts, and how sure they are, are for everybody. */
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
    const list = listsOf(viewer)[facet]
    all.push(
      list === undefined
        ? sql`${facetColumns[facet]} = any(${[...chosen]}::text[])`
        : sql`${list} && ${[...chosen]}::text[]`,
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
  const list = listsOf(viewer)[facet]
  const from =
    list === undefined
      ? projectsJudged
      : sql`${projectsJudged} cross join lateral unnest(${list}) as ${sql.ref(facet)}(code)`
  const { rows } = await sql<{ value: string; count: number }>`
    select ${facetColumns[facet]} as value, count(*) as count from ${from}
    where ${conditions(viewer, filters, facet)} and ${facetColumns[facet]} is not null group by 1 order by 2 desc, 1
  `.execute(db)
  return rows
}

/** How many projects have one verdict at one strength of design (none where nothing is judged), and how many of them were registered before they started. */
export interface LevelCount {
  readonly verdict: string
  readonly design_level: number | null
  readonly count: number
  readonly registered_before: number
}

/** Marks of projects that were not, as far as is known here, registered before they started. */
export const lateMarks = ['not-registered', 'entered-late'] as const satisfies readonly Mark[]

/** Projects by verdict and strength of design together: neither is ever shown as a share without the other. */
export async function verdictsByLevel(
  db: Database,
  viewer: Viewer,
  filters: ProjectFilters = {},
): Promise<readonly LevelCount[]> {
  const { rows } = await sql<LevelCount>`
    select s.verdict, s.design_level, count(*) as count, count(*) filter (where not s.marks && ${[...lateMarks]}::text[]) as registered_before
    from ${projectsJudged} where ${conditions(viewer, filters)} group by 1, 2 order by 1, 2 desc nulls last
  `.execute(db)
  return rows
}

/** All projects by verdict and strength of design, and by programme, in one reading of them: as `verdictsByLevel` and `facetCounts` count them. */
export async function levelsAndProgrammes(
  db: Database,
  viewer: Viewer,
): Promise<{ readonly levels: readonly LevelCount[]; readonly programmes: readonly FacetValueCount[] }> {
  const { rows } = await sql<LevelCount & { readonly programme: string | null; readonly is_level: boolean }>`
    select grouping(programme) = 1 as is_level, verdict, design_level, programme, count(*) as count, count(*) filter (where is_before) as registered_before
    from (
      select s.verdict, s.design_level, not s.marks && ${[...lateMarks]}::text[] as is_before, case when ${readableBy(viewer, 'project', ['programme_id'], 'p')} then p.programme_id end as programme
      from ${projectsJudged} where ${conditions(viewer, {})}
    ) as projects group by grouping sets ((verdict, design_level), (programme)) order by count(*) desc, programme
  `.execute(db)
  return {
    levels: rows.flatMap(({ is_level, verdict, design_level, count, registered_before }) =>
      is_level ? [{ verdict, design_level, count, registered_before }] : [],
    ),
    programmes: rows.flatMap(({ is_level, programme, count }) =>
      is_level || programme === null ? [] : [{ value: programme, count }],
    ),
  }
}

/** How many projects have each verdict. */
export async function verdictCounts(
  db: Database,
  viewer: Viewer,
  filters: ProjectFilters = {},
): Promise<ReadonlyMap<string, number>> {
  return countsByVerdict(await verdictsByLevel(db, viewer, filters))
}

/** The same without the strength of design. */
export function countsByVerdict(counts: readonly Pick<LevelCount, 'verdict' | 'count'>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { verdict, count } of counts) sums.set(verdict, (sums.get(verdict) ?? 0) + count)
  return sums
}

/** How many of these projects are at each stage, as far as the viewer may read it; null where it is not known. */
export async function stageCounts(
  db: Database,
  viewer: Viewer,
  ids: readonly string[],
): Promise<readonly { readonly stage: string | null; readonly count: number }[]> {
  const stage = sql`case when ${readableBy(viewer, 'project', ['stage'], 'p')} then p.stage end`
  const { rows } = await sql<{ stage: string | null; count: number }>`
    select ${stage} as stage, count(*) as count from ${projectsJudged} where ${conditions(viewer, { ids })} group by 1
  `.execute(db)
  return rows
}
