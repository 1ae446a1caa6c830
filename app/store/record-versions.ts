import type { Kind } from '@candour/register'
import { sql } from 'kysely'
import type { Database, EntryRow } from './tables.ts'

/** Every version of these records of one kind, oldest first within each. */
export async function entriesOfRecords(db: Database, kind: Kind, ids: readonly string[]): Promise<readonly EntryRow[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('entries')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', 'in', sql<string>`(select unnest(${[...ids]}::text[]))`)
    .orderBy('id')
    .orderBy('version')
    .execute()
}
