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
  const { rows } = await sql<{ facet: string; value: string; count: number }>`
    with candidates as materialized (
      select s.verdict as listed, ${sql.join([...columns, ...misses])} from ${projectsJudged} where ${sql.join(candidates, sql` and `)}
    )
    ${sql.join(countsOf(chosen), sql` union all `)}
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
      design_level: valuesOf('design_level'),
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

/** The list by verdict and by all facets in which nothing is chosen, in one pass; the others each in one of their own, and places by their codes. */
function countsOf(chosen: readonly ProjectFacet[]): readonly RawBuilder<unknown>[] {
  const others = (facet: ProjectFacet) => sum(chosen.filter((one) => one !== facet).map(missed))
  const together = ['listed', ...projectFacets.filter((facet) => facet !== 'place' && !chosen.includes(facet))]
  const names = together.map((name) => sql`when grouping(${sql.ref(name)}) = 0 then ${sql.lit(name)}`)
  const alone = chosen.filter((facet) => facet !== 'place')
  return [
    sql`select case ${sql.join(names, sql` `)} end as facet, coalesce(${sql.join(together.map((name) => sql.ref(name)))}) as value,
      count(*) as count from candidates where ${sum(chosen.map(missed))} = 0
      group by grouping sets (${sql.join(together.map((name) => sql`(${sql.ref(name)})`))})
      having coalesce(${sql.join(together.map((name) => sql.ref(name)))}) is not null`,
    sql`select 'place', code, count(*) from candidates cross join lateral unnest(place) as code where ${others('place')} = 0 group by 2`,
    ...alone.map(
      (facet) => sql`select ${sql.lit(facet)}, ${sql.ref(facet)}, count(*) from candidates
        where ${others(facet)} = 0 and ${sql.ref(facet)} is not null group by 2`,
    ),
  ]
}

function sum(terms: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return terms.length === 0 ? sql`0` : sql`(${sql.join(terms, sql` + `)})`
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
