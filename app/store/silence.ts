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

/** Promises that are silent, newest silence first. */
export async function silentPromises(db: Database, viewer: Viewer): Promise<readonly OwedRow[]> {
  const { rows } = await sql<OwedRow>`
    select ${columns} from ${sourceFor(viewer)} where o.verdict = 'silent' order by o.silent_from desc, o.project_id collate "C", o.key collate "C"
  `.execute(db)
  return rows
}

/** A promise with its answer, and when the register came to hold both: instants in UTC. */
export interface AnsweredRow extends OwedRow {
  readonly answered_at: string
  readonly registered_at: string
}

/**
 * Promises that were answered since a day, newest answer first. Days are the register's own matter, so this is generous by a day at
 * either end; whether one had been silent is for the rules to say.
 */
export async function promisesAnswered(db: Database, viewer: Viewer, since: string): Promise<readonly AnsweredRow[]> {
  const { rows } = await sql<AnsweredRow>`
    select ${columns}, e.time as registered_at from ${sourceFor(viewer)}
      join entries e on e.kind = 'outcome' and e.id = o.key and e.version = 1
    where o.promised and o.answered_at >= ${since}::date and o.silent_from <= to_char(o.answered_at + interval '1 day', 'YYYY-MM-DD')
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

/** Promises that still wait for their day, soonest first, and those past it within the grace period. */
export async function promisesComing(db: Database, viewer: Viewer, limit: number): Promise<readonly OwedRow[]> {
  const { rows } = await sql<OwedRow>`
    select ${columns} from ${sourceFor(viewer)} where o.verdict in ('due', 'not-yet-due') and o.due_on is not null order by o.due_on, o.project_id collate "C", o.key collate "C" limit ${limit}
  `.execute(db)
  return rows
}
