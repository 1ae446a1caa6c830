import type pg from 'pg'

/**
 * Makes a schema beside the register's own where there is none yet.
 * @throws Error with what is to be done, where the database's user may not make one
 */
export async function ownSchema(client: pg.PoolClient, schema: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_namespace where nspname = $1', [schema])
  // Asked first: whoever may not create a schema is refused even where it is there.
  if (rowCount !== 0) return
  const { rows } = await client.query<{ user: string }>('select current_user as user')
  await client.query(`create schema "${schema}"`).catch((error: unknown) => {
    if (!isForbidden(error)) throw error
    throw new Error(
      `its user may not make the schema “${schema}”, which Candour keeps beside its own tables. Whoever runs the database makes it once: create schema ${schema} authorization ${rows[0]?.user};`,
      { cause: error },
    )
  })
}

/** PostgreSQL's code for what a user may not do (appendix A of its documentation). */
function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501'
}
