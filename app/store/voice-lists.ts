import type { Viewer } from '@candour/register'
import { type RawBuilder, sql } from 'kysely'
import { openTo } from './open-to.ts'
import { type Stored, storedOfRow } from './projections.ts'
import type { Database, Projected } from './tables.ts'

/** The ways in which the list of voices is narrowed, in the order in which pages show them. */
export const voiceFacets = ['whose', 'gathered_how', 'practice_area', 'programme'] as const
export type VoiceFacet = (typeof voiceFacets)[number]
export type VoiceFilters = { readonly [F in VoiceFacet]?: readonly string[] }

const columns: { readonly [F in VoiceFacet]: RawBuilder<unknown> } = {
  whose: sql`v.whose`,
  gathered_how: sql`v.gathered_how`,
  practice_area: sql`p.practice_area`,
  programme: sql`p.programme_id`,
}

/** Voices, each with its project as far as the viewer may know of it: `v` and `p`. */
const source = (viewer: Viewer) =>
  sql`voices v left join projects p on p.id = v.project_id and ${openTo(viewer, 'project', ['practice_area', 'programme_id'], 'p')}`

/** True in SQL of the voices that suit; what is chosen in a facet that is counted does not narrow. */
function conditions(viewer: Viewer, filters: VoiceFilters, counted?: VoiceFacet): RawBuilder<unknown> {
  const narrowing = voiceFacets.filter((facet) => facet !== counted && filters[facet]?.length)
  const all = narrowing.map((facet) => sql`${columns[facet]} = any(${[...(filters[facet] ?? [])]}::text[])`)
  return sql.join([...all, openTo(viewer, 'voice', ['project_id', 'whose', 'gathered_how'], 'v')], sql` and `)
}

/** Voices that suit, those gathered last first: all of them, or one page. */
export async function voicesWhere(
  db: Database,
  viewer: Viewer,
  filters: VoiceFilters,
  { limit, offset = 0 }: { readonly limit?: number; readonly offset?: number } = {},
): Promise<readonly Stored<'voice'>[]> {
  const bound = limit === undefined ? sql`` : sql`limit ${limit} offset ${offset}`
  const { rows } = await sql<Projected & Record<string, unknown>>`
    select v.* from ${source(viewer)} where ${conditions(viewer, filters)}
    order by v.gathered_when collate "C" desc, v.id collate "C" ${bound}
  `.execute(db)
  return rows.map((row) => storedOfRow('voice', row))
}

export async function voiceCount(db: Database, viewer: Viewer, filters: VoiceFilters = {}): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from ${source(viewer)} where ${conditions(viewer, filters)}
  `.execute(db)
  return rows[0]?.n ?? 0
}

/** How many of the voices have each value of a facet, were nothing chosen in that facet. */
export async function voiceFacetCounts(
  db: Database,
  viewer: Viewer,
  filters: VoiceFilters,
  facet: VoiceFacet,
): Promise<readonly { readonly value: string; readonly count: number }[]> {
  const { rows } = await sql<{ value: string; count: number }>`
    select value, count(*) as count from (
      select ${columns[facet]} as value from ${source(viewer)} where ${conditions(viewer, filters, facet)}
    ) as told where value is not null group by 1 order by 2 desc, 1
  `.execute(db)
  return rows
}

/** How many of these projects have a standing account of children or families. */
export async function projectsHeard(db: Database, viewer: Viewer, projects: readonly string[]): Promise<number> {
  if (projects.length === 0) return 0
  const { rows } = await sql<{ n: number }>`
    select count(distinct project_id) as n from voices
    where project_id = any(${[...projects]}::text[]) and ${openTo(viewer, 'voice', ['project_id'])}
  `.execute(db)
  return rows[0]?.n ?? 0
}
