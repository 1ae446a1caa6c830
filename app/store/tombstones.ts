import type { Database } from './tables.ts'

/** Which parts of which entries were erased, each as `12 hidden`. Erasures are few. */
export async function tombstonesOf(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('tombstones').select(['sequence', 'part']).execute()
  return new Set(rows.map(({ sequence, part }) => `${sequence} ${part}`))
}
