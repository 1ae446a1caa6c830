import { groupedBy, type Viewer } from '@candour/register'
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

/** Lessons that name each of these causes and of which the viewer may read of what they were told, the newest told first. */
export async function lessonsToldOfCauses(
  db: Database,
  viewer: Viewer,
  causes: readonly string[],
  limitEach: number,
): Promise<ReadonlyMap<string, readonly Stored<'lesson'>[]>> {
  const { rows } = await sql<{ cause: string; id: string }>`
    select cause, told.id from unnest(${[...causes]}::text[]) with ordinality as asked(cause, place) cross join lateral (
      select id, entry from lessons where causes && array[asked.cause]
        and ${openTo(viewer, 'lesson', ['causes', 'project_id', 'model_id'])} order by entry desc limit ${limitEach}
    ) as told order by place, told.entry desc
  `.execute(db)
  const records = await recordsByIds(db, 'lesson', [...new Set(rows.map(({ id }) => id))])
  const byId = new Map(records.map((stored) => [stored.record.id, stored]))
  const ofCause = groupedBy(rows, ({ cause }) => cause)
  return new Map(causes.map((cause) => [cause, (ofCause.get(cause) ?? []).flatMap(({ id }) => byId.get(id) ?? [])]))
}
