import type { Viewer } from '@candour/register'
import { sql } from 'kysely'
import { openTo } from './open-to.ts'
import type { Database } from './tables.ts'

/** How many claims are supported, partly, not, or nobody can say. */
export async function claimTallies(db: Database, viewer: Viewer): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ supported: string; n: number }>`
    select supported, count(*) as n from claims where ${openTo(viewer, 'claim', ['supported'])} group by 1
  `.execute(db)
  return new Map(rows.map((row) => [row.supported, row.n]))
}
