import type { Viewer } from '@candour/register'
import { sql } from 'kysely'
import { knownTo, openTo } from './open-to.ts'
import type { Database } from './tables.ts'

/** A promise with its project, as the list of silence shows it. */
export interface OwedRow {
  readonly project_id: string
  readonly project_name: string
  readonly programme_id: string | null
  readonly programme_name: string | null
  readonly key: string
  readonly label: string
  readonly counts: boolean
  readonly promised: boolean
  readonly due_on: string
  readonly silent_from: string
  readonly clock_rule: string
  readonly answered_at: string | null
}

const columns = sql`o.project_id, p.name as project_name, p.programme_id, g.name as programme_name, o.key, o.label, o.counts, o.promised,
  o.due_on, o.silent_from, o.clock_rule, o.answered_at`

/** Promises of the projects that a list may hold; a withdrawn programme still names its projects. */
const sourceFor = (
  viewer: Viewer,
) => sql`outcome_standings o join projects p on p.id = o.project_id and ${openTo(viewer, 'project', [], 'p')}
  left join programmes g on g.id = p.programme_id and ${knownTo(viewer, 'programme', 'g')}`

/** In which order silent promises stand everywhere: newest silence first. */
const newestFirst = sql`o.silent_from desc, o.project_id collate "C", o.key collate "C"`

/** Where a list of silent promises goes on: after this one. */
export type SilentPlace = Pick<OwedRow, 'silent_from' | 'project_id' | 'key'>

/** What of the silent promises is wanted: those that fell silent after a day, those after one of them, so many at most. */
export interface SilentWanted {
  readonly since?: string | undefined
  readonly after?: SilentPlace | undefined
  readonly limit?: number
}

/** Promises that are silent, newest silence first. */
export async function silentPromises(
  db: Database,
  viewer: Viewer,
  { since, after, limit }: SilentWanted = {},
): Promise<readonly OwedRow[]> {
  const from =
    after &&
    sql`and (o.silent_from < ${after.silent_from} or (o.silent_from = ${after.silent_from}
    and (o.project_id collate "C", o.key collate "C") > (${after.project_id}, ${after.key})))`
  const { rows } = await sql<OwedRow>`
    select ${columns} from ${sourceFor(viewer)} where ${silentSince(since)} ${from ?? sql``}
    order by ${newestFirst} ${limit === undefined ? sql`` : sql`limit ${limit}`}
  `.execute(db)
  return rows
}

/** How many promises are silent, or fell silent after a day. */
export async function silentCount(db: Database, viewer: Viewer, since?: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from ${sourceFor(viewer)} where ${silentSince(since)}
  `.execute(db)
  return rows[0]?.n ?? 0
}

const silentSince = (since: string | undefined) =>
  since === undefined ? sql`o.verdict = 'silent'` : sql`o.verdict = 'silent' and o.silent_from > ${since}`

/** How many promises of one programme, or of the projects outside any, are silent. */
export interface SilentTally {
  readonly programme: string | null
  readonly count: number
}

/** Silent promises by programme, that with the newest silence first. */
export async function silentByProgramme(db: Database, viewer: Viewer): Promise<readonly SilentTally[]> {
  const { rows } = await sql<SilentTally>`
    select p.programme_id as programme, count(*) as count from ${sourceFor(viewer)} where ${silentSince(undefined)}
    group by p.programme_id order by max(o.silent_from) desc, min(o.project_id collate "C")
  `.execute(db)
  return rows
}

/** The newest few silent promises of each of these programmes; null stands for the projects outside any. */
export async function silentOfProgrammes(
  db: Database,
  viewer: Viewer,
  programmes: readonly (string | null)[],
  each: number,
): Promise<readonly OwedRow[]> {
  const named = programmes.filter((programme) => programme !== null)
  const among = programmes.includes(null)
    ? sql`(p.programme_id = any(${named}::text[]) or p.programme_id is null)`
    : sql`p.programme_id = any(${named}::text[])`
  const { rows } = await sql<OwedRow & { readonly place?: number }>`
    select * from (
      select ${columns}, row_number() over (partition by p.programme_id order by ${newestFirst}) as place
      from ${sourceFor(viewer)} where ${silentSince(undefined)} and ${among}
    ) as owed where place <= ${each} order by array_position(${[...programmes]}::text[], programme_id), place
  `.execute(db)
  return rows.map(({ place: _, ...row }) => row)
}

/** A promise with its answer, and when the register came to hold both: instants in UTC. */
export interface AnsweredRow extends OwedRow {
  readonly answered_at: string
  readonly registered_at: string
}

/**
 * Promises that were answered since a day and stood here before the day of their answer, newest answer first. Days are the register's own
 * matter, so this is generous by a day at either end; whether one had been silent is for the rules to say. (London's midnight is that of UTC
 * or comes an hour before it: whoever came before the one came before the day of UTC in which the hour after the answer lies.)
 */
export async function promisesAnswered(db: Database, viewer: Viewer, since: string): Promise<readonly AnsweredRow[]> {
  const { rows } = await sql<AnsweredRow>`
    select ${columns}, e.time as registered_at from ${sourceFor(viewer)}
      join entries e on e.kind = 'outcome' and e.id = o.key and e.version = 1
    where o.promised and o.answered_at >= ${since}::date and o.silent_from <= to_char(o.answered_at + interval '1 day', 'YYYY-MM-DD')
      and e.time < date_trunc('day', o.answered_at + interval '1 hour', 'UTC')
    order by o.answered_at desc, o.project_id collate "C", o.key collate "C"
  `.execute(db)
  return rows
}

/** How many promises have, or had, a day by which an answer was due. */
export async function datedPromises(db: Database, viewer: Viewer): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from ${sourceFor(viewer)} where o.due_on is not null`.execute(db)
  return rows[0]?.n ?? 0
}

/** Promises of these projects that wait for an answer, and the day of which is told, by project, day and promise. */
export async function promisesOwed(
  db: Database,
  viewer: Viewer,
  projects: readonly string[],
): Promise<readonly OwedRow[]> {
  const { rows } = await sql<OwedRow>`
    select ${columns} from ${sourceFor(viewer)} where o.promised and o.verdict in ('due', 'not-yet-due', 'silent') and o.due_on is not null
      and o.project_id = any(${[...projects]}::text[]) order by o.project_id collate "C", o.due_on, o.key collate "C"
  `.execute(db)
  return rows
}

/** How many promises still wait for their day, or are past it within the grace period. */
export async function comingCount(db: Database, viewer: Viewer): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sourceFor(viewer)} where ${isComing}`.execute(
    db,
  )
  return rows[0]?.n ?? 0
}

const isComing = sql`o.verdict in ('due', 'not-yet-due') and o.due_on is not null`

/** Promises that still wait for their day, soonest first, and those past it within the grace period. */
export async function promisesComing(db: Database, viewer: Viewer, limit: number): Promise<readonly OwedRow[]> {
  const { rows } = await sql<OwedRow>`
    select ${columns} from ${sourceFor(viewer)} where ${isComing} order by o.due_on, o.project_id collate "C", o.key collate "C" limit ${limit}
  `.execute(db)
  return rows
}
