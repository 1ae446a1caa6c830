import { sql } from 'kysely'
import type { Database } from '../tables.ts'
import { type Boss, dataIn, failedKept } from './boss.ts'
import { queueName } from './queue-tables.ts'

/** A job that waits or failed. */
export interface ListedJob {
  readonly id: string
  readonly job: string
  /** When it was left. */
  readonly since: string
  /** When it is begun, or begun again; of one that failed, when that was. */
  readonly at: string
  /** How often it was tried. */
  readonly tries: number
  /** Why it failed last, in words and without anybody's address. */
  readonly fault?: string
}

/** What was done of a kind of job lately. */
export interface DoneJobs {
  readonly job: string
  readonly times: number
  readonly last: string
  /** What the last one said of what it did. */
  readonly said?: string
}

/** What lies in the queue. Of what waits and of what failed the newest are listed, and all are counted. */
export interface JobList {
  readonly waiting: readonly ListedJob[]
  readonly waitingCount: number
  readonly doing: number
  readonly failed: readonly ListedJob[]
  readonly failedCount: number
  readonly done: readonly DoneJobs[]
}

const mostListed = 50

interface JobRow {
  readonly id: string
  readonly data: unknown
  readonly created_on: string
  readonly at: string
  readonly tries: number
  readonly output: unknown
  readonly count: number
}

export async function jobListOf(db: Database, { schema }: Boss): Promise<JobList> {
  const table = sql.table(`${schema}.job`)
  const listed = async (states: readonly string[], at: string, order: 'asc' | 'desc') => {
    const { rows } = await sql<JobRow>`
      select id, data, created_on, ${sql.ref(at)} as at, output, count(*) over () as count,
        case when started_on is null then 0 else retry_count + 1 end as tries
      from ${table} where name = ${queueName} and state::text = any(${[...states]}::text[])
      order by ${sql.ref(at)} ${sql.raw(order)} limit ${mostListed}
    `.execute(db)
    return { jobs: rows.map(listedJob), count: rows[0]?.count ?? 0 }
  }
  const waiting = await listed(['created', 'retry'], 'start_after', 'asc')
  const doing = await listed(['active'], 'started_on', 'asc')
  const failed = await listed(['failed'], 'completed_on', 'desc')
  const { rows: done } = await sql<{ job: string; times: number; last: string; said: string | null }>`
    select data ->> 'job' as job, count(*) as times, max(completed_on) as last,
      (array_agg(output ->> 'said' order by completed_on desc))[1] as said
    from ${table} where name = ${queueName} and state = 'completed' group by 1 order by 1
  `.execute(db)
  return {
    waiting: waiting.jobs,
    waitingCount: waiting.count,
    doing: doing.count,
    failed: failed.jobs,
    failedCount: failed.count,
    done: done.map(({ said, ...one }) => ({ ...one, ...(said === null ? {} : { said }) })),
  }
}

function listedJob({ id, data, created_on: since, at, tries, output }: JobRow): ListedJob {
  const fault = faultIn(output)
  return { id, job: dataIn(data).job, since, at, tries, ...(fault === undefined ? {} : { fault }) }
}

function faultIn(output: unknown): string | undefined {
  if (typeof output !== 'object' || output === null) return undefined
  if ('fault' in output && typeof output.fault === 'string') return output.fault
  // What pg-boss itself writes where the time of a try was over.
  return 'value' in output ? 'the program stopped while it was being done' : undefined
}

/** Has a job that failed begun anew, with all its tries before it. */
export async function tryJobAgain(db: Database, { schema }: Boss, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update ${sql.table(`${schema}.job`)} set state = 'retry', retry_count = 0, started_on = null, completed_on = null,
      start_after = now(), keep_until = now() + ${failedKept} * interval '1 day'
    where name = ${queueName} and id::text = ${id} and state = 'failed'
  `.execute(db)
  return numAffectedRows === 1n
}

/** Leaves a job that is being done no further try. */
export async function giveUp(db: Database, { schema }: Boss, id: string): Promise<void> {
  await sql`
    update ${sql.table(`${schema}.job`)} set retry_limit = retry_count where name = ${queueName} and id::text = ${id} and state = 'active'
  `.execute(db)
}
