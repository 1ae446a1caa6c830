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

/**
 * Promises that this register held as silent until they were answered here, after a day, newest first. A promise that came onto
 * record on the day of its answer was never silent here, whatever its date.
 */
export async function answeredAfterSilence(db: Database, viewer: Viewer, since: string): Promise<readonly OwedRow[]> {
  const { rows } = await sql<OwedRow>`
    select ${columns} from ${sourceFor(viewer)}
    where o.promised and o.answered_at is not null and o.silent_from <= (o.answered_at at time zone 'Europe/London')::date::text
      and (o.answered_at at time zone 'Europe/London')::date::text > ${since}
      and exists (
        select 1 from entries e where e.kind = 'outcome' and e.id = o.key and e.version = 1
          and (e.time at time zone 'Europe/London')::date < (o.answered_at at time zone 'Europe/London')::date
      )
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
