import type { Kind } from '@candour/register'
import { sql } from 'kysely'
import { type Entry, entryOf } from './entries.ts'
import { type Database, type EntryRow, type KeptOutcomeVerdict, tableOf } from './tables.ts'

export interface VersionGap {
  readonly kind: string
  readonly id: string
  readonly sequence: number
  readonly version: number
  readonly expected: number
}

/** The first entry, if any, whose version does not follow the one before it of the same record. */
export async function firstVersionGap(db: Database): Promise<VersionGap | undefined> {
  const { rows } = await sql<VersionGap>`
    select kind, id, sequence, version, expected from (
      select kind, id, sequence, version, row_number() over (partition by kind, id order by sequence)::int as expected from entries
    ) numbered where version <> expected order by sequence limit 1
  `.execute(db)
  return rows[0]
}

/** The newest entry of each of these records. */
export async function newestEntriesOf(
  db: Database,
  kind: Kind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Entry>> {
  const { rows } = await sql<EntryRow>`
    select distinct on (id) * from entries where kind = ${kind} and id = any(${[...ids]}::text[]) order by id, version desc
  `.execute(db)
  return new Map(rows.map((row) => [row.id, entryOf(row)]))
}

/** The first record, if any, that has an entry and should have a row in its table, but has none. */
export async function firstWithoutRow(
  db: Database,
  kind: Kind,
): Promise<{ readonly id: string; readonly sequence: number } | undefined> {
  const { rows } = await sql<{ id: string; sequence: number }>`
    select id, sequence from (
      select distinct on (id) id, sequence, public from entries where kind = ${kind} order by id, version desc
    ) newest
    where public is not null and not exists (select 1 from ${sql.table(tableOf[kind])} t where t.id = newest.id)
    order by sequence limit 1
  `.execute(db)
  return rows[0]
}

/** By project the newest of the entries that its verdict follows from: the project's, its programme's, its outcomes', its findings'. */
export async function newestBehind(db: Database, projectIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; entry: number }>`
    select p.id, greatest(p.entry, (select entry from programmes where id = p.programme_id),
      (select max(entry) from outcomes where project_id = p.id), (select max(entry) from findings where project_id = p.id)) as entry
    from projects p where p.id = any(${[...projectIds]}::text[])
  `.execute(db)
  return new Map(rows.map((row) => [row.id, row.entry]))
}

/** The kept verdicts of these projects' outcomes. */
export async function outcomeStandingsOf(
  db: Database,
  projectIds: readonly string[],
): Promise<readonly KeptOutcomeVerdict[]> {
  const { rows } = await sql<KeptOutcomeVerdict>`
    select * from outcome_standings where project_id = any(${[...projectIds]}::text[])
  `.execute(db)
  return rows
}

/** The first kept verdict, if any, of a project that does not exist. */
export async function firstStrayStanding(db: Database): Promise<string | undefined> {
  const { rows } = await sql<{ project_id: string }>`
    select project_id from (select project_id from standings union select project_id from outcome_standings) kept
    where not exists (select 1 from projects p where p.id = kept.project_id) order by project_id limit 1
  `.execute(db)
  return rows[0]?.project_id
}

/** The first outcome, if any, whose answer came at a time that no entry can have: one finer than a millisecond. */
export async function firstFinerAnswer(
  db: Database,
): Promise<{ readonly project_id: string; readonly key: string; readonly answered: string } | undefined> {
  const { rows } = await sql<{ project_id: string; key: string; answered: string }>`
    select project_id, key, answered_at::text as answered from outcome_standings
    where answered_at <> date_trunc('milliseconds', answered_at) order by project_id, key limit 1
  `.execute(db)
  return rows[0]
}
