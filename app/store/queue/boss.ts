import { CompiledQuery, type QueryResult, sql } from 'kysely'
import type PgBoss from 'pg-boss'
import type { Database } from '../tables.ts'
import { jobsSchemaOf } from './migrate-queue.ts'
import { queueName } from './queue-tables.ts'

/** What runs a statement: a database, or a transaction that is open on it, with whichever tables. */
export interface Executes {
  executeQuery<R>(query: CompiledQuery<R>): Promise<QueryResult<R>>
}

/** The library that keeps jobs, and the schema that it keeps them in. */
export interface Boss {
  readonly library: PgBoss
  readonly schema: string
}

const day = 24 * 60 * 60

/** For how long a job is shown after it was done, in seconds. */
const doneKept = 2 * day
/** For how long one that failed can be tried again, and one that waits may wait, in days. */
export const failedKept = 60

/**
 * pg-boss on our own connections, none of its own. It is loaded when it is first wanted. Of its workers nothing is used: one whose database goes
 * away in the wrong moment ends the process.
 */
export function laterBoss(db: Database): () => Promise<Boss> {
  let loading: Promise<Boss> | undefined
  const load = async (): Promise<Boss> => {
    const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db)
    const schema = jobsSchemaOf(rows[0]?.schema ?? 'public')
    const { default: Library } = await import('pg-boss')
    const library = new Library({
      db: { executeSql: (text, values) => onOneConnection(db, text, values) },
      schema,
      migrate: false,
      supervise: false,
      schedule: false,
      archiveCompletedAfterSeconds: doneKept,
      archiveFailedAfterSeconds: failedKept * day,
      deleteAfterDays: 1,
      retentionDays: failedKept,
    })
    return { library, schema }
  }
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
}

/** Some of its statements begin a transaction of their own: where they fail within, the connection is not given back so. */
async function onOneConnection(db: Database, text: string, values: unknown[] = []) {
  return db.connection().execute(async (connection) => {
    try {
      return await connection.executeQuery(CompiledQuery.raw(text, values)).then(rowsOf)
    } catch (error) {
      await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined)
      throw error
    }
  })
}

/** The statements of an open transaction, as the library runs its own. */
export const within = (trx: Executes): PgBoss.Db => ({
  executeSql: async (text, values) => rowsOf(await trx.executeQuery(CompiledQuery.raw(text, values))),
})

function rowsOf({ rows }: QueryResult<unknown>): { rows: unknown[] } {
  return { rows }
}

/** A job that was taken to be worked on. */
export interface TakenJob {
  readonly id: string
  readonly job: string
  readonly about: string
}

/** Takes jobs that are due, those of most priority first. Nobody else gets them until their time is over. */
export async function takeJobs({ library }: Boss, most: number): Promise<readonly TakenJob[]> {
  const taken = await library.fetch<object>(queueName, { batchSize: most })
  return taken.map(({ id, data }) => ({ id, ...dataIn(data) }))
}

/** What a job is and is about, as its row says it. */
export function dataIn(data: unknown): { readonly job: string; readonly about: string } {
  const text = (name: string): string => {
    const value =
      typeof data === 'object' && data !== null ? Object.entries(data).find(([key]) => key === name) : undefined
    return typeof value?.[1] === 'string' ? value[1] : ''
  }
  return { job: text('job'), about: text('about') }
}
