import { sql } from 'kysely'
import type { Database, KeptOutcomeVerdict, KeptVerdict, Writing } from './tables.ts'

/** Replaces the kept verdicts of these projects and of their outcomes. */
export async function writeStandings(
  trx: Writing,
  standings: readonly KeptVerdict[],
  outcomes: readonly KeptOutcomeVerdict[],
): Promise<void> {
  const ids = standings.map((standing) => standing.project_id)
  const ofThese = sql<string>`(select unnest(${ids}::text[]))`
  await trx
    .with('gone', (also) => also.deleteFrom('outcome_standings').where('project_id', 'in', ofThese))
    .deleteFrom('standings')
    .where('project_id', 'in', ofThese)
    .execute()
  await sql`insert into standings select * from json_populate_recordset(null::standings, ${JSON.stringify(standings)}::json)`.execute(
    trx,
  )
  await sql`insert into outcome_standings select * from json_populate_recordset(null::outcome_standings, ${JSON.stringify(outcomes)}::json)`.execute(
    trx,
  )
}

/** Projects whose kept verdict does not hold on the day: made for a later day, or the calendar has passed its change. */
export async function projectsToJudgeAgain(
  db: Database,
  day: string,
  rulesVersion: number,
  limit: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from projects p left join standings s on s.project_id = p.id
    where s.project_id is null or s.on_day > ${day} or s.valid_before <= ${day} or s.rules_version <> ${rulesVersion}
    order by p.id limit ${limit}
  `.execute(db)
  return rows.map((row) => row.id)
}

/** When each outcome was first answered here, by the ledger's clock. */
export async function firstAnswers(db: Database, projectIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ outcome_id: string; time: string }>`
    select f.outcome_id, min(e.time) as time from findings f join entries e on e.kind = 'finding' and e.id = f.id and e.version = 1
    where f.project_id = any(${[...projectIds]}::text[]) and f.outcome_id is not null and f.withdrawn_on is null
    group by f.outcome_id
  `.execute(db)
  return new Map(rows.map((row) => [row.outcome_id, row.time]))
}

/** The kept verdicts of these projects. */
export async function standingsOf(
  db: Database,
  projectIds: readonly string[],
): Promise<ReadonlyMap<string, KeptVerdict>> {
  if (projectIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('standings')
    .selectAll()
    .where('project_id', 'in', sql<string>`(select unnest(${[...projectIds]}::text[]))`)
    .execute()
  return new Map(rows.map((row) => [row.project_id, row]))
}
