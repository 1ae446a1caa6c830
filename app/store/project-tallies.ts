import type { Viewer } from '@candour/register'
import { type RawBuilder, sql } from 'kysely'
import { openTo, readableBy } from './open-to.ts'
import {
  type FacetValueCount,
  facetColumns,
  facetFields,
  type ProjectFacet,
  type ProjectFilters,
  projectFacets,
  projectsJudged,
} from './project-lists.ts'
import type { Database } from './tables.ts'

/** What stands around a list of projects: how many there are, how they went, and what else could be chosen. */
export interface ProjectTallies {
  readonly total: number
  readonly verdicts: ReadonlyMap<string, number>
  /** As `facetCounts` counts them: were nothing chosen in that facet. */
  readonly facets: { readonly [F in ProjectFacet]: readonly FacetValueCount[] }
}

/**
 * All of them from one question: each project is looked at once, with how many of the choices it misses. One that misses none is of the
 * list; one that misses the choice of a single facet is counted in that facet.
 */
export async function projectTallies(db: Database, viewer: Viewer, filters: ProjectFilters): Promise<ProjectTallies> {
  const chosen = projectFacets.filter((facet) => (filters[facet] ?? []).length > 0)
  const candidates = [
    openTo(viewer, 'project', [], 'p'),
    ...(filters.ids ? [sql<boolean>`p.id = any(${[...filters.ids]}::text[])`] : []),
    ...(filters.published ? [sql<boolean>`s.published`] : []),
  ]
  const columns = projectFacets.map((facet) => sql`${readableValue(viewer, facet)} as ${sql.ref(facet)}`)
  const misses = chosen.map((facet) => sql`${missing(viewer, facet, filters[facet] ?? [])} as ${missed(facet)}`)
  const all = chosen.length === 0 ? sql`0` : sql.join(chosen.map(missed), sql` + `)
  const counts = projectFacets.map((facet) => countsOf(facet, chosen.includes(facet)))
  const { rows } = await sql<{ facet: string; value: string; count: number }>`
    with candidates as materialized (
      select ${sql.join([...columns, ...misses])} from ${projectsJudged} where ${sql.join(candidates, sql` and `)}
    ), counted as materialized (select *, ${all} as misses from candidates)
    select 'listed' as facet, verdict as value, count(*) as count from counted where misses = 0 group by 2
    union all ${sql.join(counts, sql` union all `)}
    order by 1, 3 desc, 2
  `.execute(db)
  const verdicts = new Map(rows.flatMap(({ facet, value, count }) => (facet === 'listed' ? [[value, count]] : [])))
  const valuesOf = (facet: ProjectFacet) =>
    rows.flatMap((row) => (row.facet === facet ? [{ value: row.value, count: row.count }] : []))
  return {
    total: [...verdicts.values()].reduce((sum, count) => sum + count, 0),
    verdicts,
    facets: {
      verdict: valuesOf('verdict'),
      programme: valuesOf('programme'),
      practice_area: valuesOf('practice_area'),
      model: valuesOf('model'),
      place: valuesOf('place'),
      design: valuesOf('design'),
      promise: valuesOf('promise'),
      year: valuesOf('year'),
    },
  }
}

/** What a project has in a facet; null where the viewer may not read it. */
function readableValue(viewer: Viewer, facet: ProjectFacet): RawBuilder<unknown> {
  const value = facet === 'place' ? sql`p.places` : facetColumns[facet]
  const field = facetFields[facet]
  return field === undefined ? value : sql`case when ${readableBy(viewer, 'project', [field], 'p')} then ${value} end`
}

/** 1 where none of the chosen values suits, 0 where one does. */
function missing(viewer: Viewer, facet: ProjectFacet, chosen: readonly string[]): RawBuilder<unknown> {
  const value = readableValue(viewer, facet)
  const suits =
    facet === 'place' ? sql`${value} && ${[...chosen]}::text[]` : sql`${value} = any(${[...chosen]}::text[])`
  return sql`case when ${suits} then 0 else 1 end`
}

const missed = (facet: ProjectFacet) => sql.ref(`misses_${facet}`)

function countsOf(facet: ProjectFacet, isChosen: boolean): RawBuilder<unknown> {
  const value = facet === 'place' ? sql`place.code` : sql.ref(facet)
  const from = facet === 'place' ? sql`counted cross join lateral unnest(place) as place(code)` : sql`counted`
  const suits = isChosen ? sql`misses = ${missed(facet)}` : sql`misses = 0`
  return sql`select ${facet}, ${value}, count(*) from ${from} where ${suits} and ${value} is not null group by 2`
}
