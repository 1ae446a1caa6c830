import type { Database, TombstoneRow } from './tables.ts'

/** What was erased of which entries, in their order. Erasures are few. */
export async function allTombstones(db: Database): Promise<readonly TombstoneRow[]> {
  return db.selectFrom('tombstones').selectAll().orderBy('sequence').orderBy('part').execute()
}
