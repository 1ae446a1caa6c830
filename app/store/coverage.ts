import type { Kind, Viewer } from '@candour/register'
import { sql } from 'kysely'
import { openTo, readableBy } from './open-to.ts'
import { type Database, tableOf } from './tables.ts'

/** How many records have something on record, of how many. */
export interface Coverage {
  readonly projects: number
  readonly started: number
  readonly ended: number
  readonly placed: number
  readonly funded: number
  readonly designed: number
  readonly reported: number
  readonly registered: number
  readonly findings: number
  readonly estimates: number
  readonly intervals: number
  readonly sources: number
}

/** What the register knows of its projects and findings, as far as the viewer may read it, counted. */
export async function coverageOf(db: Database, viewer: Viewer): Promise<Coverage> {
  const known = (kind: 'project' | 'finding', as: string, ...columns: readonly string[]) => {
    const all = columns.map((column) => sql`${sql.ref(`${as}.${column}`)} is not null`)
    return sql`count(*) filter (where ${sql.join(all, sql` and `)} and ${readableBy(viewer, kind, columns, as)})`
  }
  const ofProject = (column: string) => known('project', 'p', column)
  const ofFinding = (...columns: readonly string[]) => known('finding', 'f', ...columns)
  const { rows } = await sql<Coverage>`
    select * from
      (select count(*) as projects, ${ofProject('started')} as started, ${ofProject('ended')} as ended, ${ofProject('places')} as placed,
        ${ofProject('funding_gbp')} as funded,
        count(*) filter (where design is not null and design <> 'unknown' and ${readableBy(viewer, 'project', ['design'], 'p')}) as designed,
        ${ofProject('report_published')} as reported,
        count(*) filter (
          where exists (select 1 from outcomes o where o.project_id = p.id and ${openTo(viewer, 'outcome', ['project_id'], 'o')})
        ) as registered
       from projects p where ${openTo(viewer, 'project', [], 'p')}) as of_projects,
      (select count(*) as findings, ${ofFinding('estimate')} as estimates, ${ofFinding('ci_low', 'ci_high')} as intervals,
        ${ofFinding('source_urls')} as sources
       from findings f where ${openTo(viewer, 'finding', [], 'f')}) as of_findings
  `.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('counting what is on record gave no row')
  return row
}

/** How many records of a kind a list would hold for the viewer. */
export async function openCountOf(db: Database, viewer: Viewer, kind: Kind): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from ${sql.table(tableOf[kind])} where ${openTo(viewer, kind)}
  `.execute(db)
  return rows[0]?.n ?? 0
}

/** How many entries of the ledger an actor wrote. */
export async function entriesBy(db: Database, actor: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from entries where actor->>'role' = ${actor}`.execute(
    db,
  )
  return rows[0]?.n ?? 0
}
