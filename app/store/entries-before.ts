import { sql } from 'kysely'
import { type Entry, entryOf } from './entries.ts'
import type { Database, EntryRow } from './tables.ts'

/** Of each of these entries, the one before it of the same record; first versions have none. */
export async function entriesBefore(
  db: Database,
  entries: readonly Pick<EntryRow, 'kind' | 'id' | 'version'>[],
): Promise<readonly Entry[]> {
  const later = entries.filter(({ version }) => version > 1)
  if (later.length === 0) return []
  const { rows } = await sql<EntryRow>`
    select e.* from unnest(
      ${later.map(({ kind }) => kind)}::text[], ${later.map(({ id }) => id)}::text[], ${later.map(({ version }) => version)}::int[]
    ) as l(kind, id, version) join entries e on e.kind = l.kind and e.id = l.id and e.version = l.version - 1
  `.execute(db)
  return rows.map(entryOf)
}
