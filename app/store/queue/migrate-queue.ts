import type pg from 'pg'
import { ownSchema } from '../own-schema.ts'
import { queueTables, tablesVersion } from './queue-tables.ts'

/** The schema of jobs beside that of the register: `jobs`, or one named after another schema, as tests have them. */
export function jobsSchemaOf(schema: string): string {
  return schema === 'public' ? 'jobs' : `${schema}_jobs`
}

/**
 * Makes the tables of the queue where there are none, in the open transaction of a connection: a deed can leave a job with them from the
 * first moment on, though nothing works on jobs yet.
 * @throws Error where the tables are newer than this program, or a schema may not be made
 */
export async function migrateQueue(client: pg.PoolClient): Promise<void> {
  const { rows: at } = await client.query<{ schema: string }>('select current_schema() as schema')
  const schema = jobsSchemaOf(at[0]?.schema ?? 'public')
  const { rows: found } = await client.query<{ table: string | null }>('select to_regclass($1)::text as table', [
    `${schema}.version`,
  ])
  if (!found[0]?.table) {
    await ownSchema(client, schema)
    await client.query(queueTables(schema))
    return
  }
  const { rows } = await client.query<{ version: number }>(`select version from ${schema}.version`)
  if (rows[0]?.version !== tablesVersion)
    throw new Error(
      `The queue of jobs was migrated by another Candour (version ${rows[0]?.version}, not ${tablesVersion}): install that version, or use another database.`,
    )
}
