import type { Viewer } from '@candour/register'
import { sql } from 'kysely'
import { openTo } from './open-to.ts'
import { recordsByIds, type Stored } from './projections.ts'
import type { Database } from './tables.ts'

/** How many lessons name a cause. */
export interface CauseTally {
  readonly cause: string
  readonly count: number
}

/** The causes that lessons name most often, lessons told in confidence among them: a count tells on nobody. */
export async function causeTallies(db: Database, viewer: Viewer, limit: number): Promise<readonly CauseTally[]> {
  const { rows } = await sql<CauseTally>`
    select cause, count(*) as count from lessons cross join lateral unnest(causes) as cause
    where ${openTo(viewer, 'lesson', ['causes'])} group by 1 order by 2 desc, 1 limit ${limit}
  `.execute(db)
  return rows
}

/** Lessons that name a cause and of which the viewer may read of what they were told, the newest told first. */
export async function lessonsToldOfCause(
  db: Database,
  viewer: Viewer,
  cause: string,
  limit: number,
): Promise<readonly Stored<'lesson'>[]> {
  const { rows } = await sql<{ id: string }>`
    select id from lessons where causes && array[${cause}]::text[] and ${openTo(viewer, 'lesson', ['causes', 'project_id', 'model_id'])}
    order by entry desc limit ${limit}
  `.execute(db)
  return recordsByIds(
    db,
    'lesson',
    rows.map((row) => row.id),
  )
}
