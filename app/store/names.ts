import { sql } from 'kysely'
import type { Database } from './tables.ts'

/** Names of these records by id; ids that do not exist are missing. */
export async function namesOf(
  db: Database,
  kind: 'project' | 'model' | 'programme',
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from ${sql.table(`${kind}s`)} where id = any(${[...new Set(ids)]}::text[])
  `.execute(db)
  return new Map(rows.map((row) => [row.id, row.name]))
}
