import { sql } from 'kysely'
import type { Database } from './tables.ts'

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

/** What the register knows of its projects and findings, counted. */
export async function coverageOf(db: Database): Promise<Coverage> {
  const { rows } = await sql<Coverage>`
    select * from
      (select count(*) as projects, count(started) as started, count(ended) as ended, count(places) as placed,
        count(funding_gbp) as funded, count(*) filter (where design is not null and design <> 'unknown') as designed,
        count(report_published) as reported,
        count(*) filter (where exists (select 1 from outcomes o where o.project_id = p.id)) as registered
       from projects p) as of_projects,
      (select count(*) as findings, count(estimate) as estimates,
        count(*) filter (where ci_low is not null and ci_high is not null) as intervals, count(source_urls) as sources
       from findings) as of_findings
  `.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('counting what is on record gave no row')
  return row
}

/** How many entries of the ledger an actor wrote. */
export async function entriesBy(db: Database, actor: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from entries where actor->>'role' = ${actor}`.execute(
    db,
  )
  return rows[0]?.n ?? 0
}
