import type { Kind, Viewer } from '@candour/register'
import { sql } from 'kysely'
import { openTo } from './open-to.ts'
import { type Database, tableOf } from './tables.ts'

/** The id at a place of a kind's list in order of id, counted from 0, as far as this viewer may know of it; undefined beyond its end. */
export async function idAtPlace(db: Database, viewer: Viewer, kind: Kind, place: number): Promise<string | undefined> {
  const { rows } = await sql<{ readonly id: string }>`
    select id from ${sql.table(tableOf[kind])} where ${openTo(viewer, kind)} order by id collate "C" offset ${place} limit 1
  `.execute(db)
  return rows[0]?.id
}

/** When the newest entry of each of these records came, by id: instants in UTC. */
export async function newestEntryTimes(
  db: Database,
  kind: Kind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ readonly id: string; readonly time: string }>`
    select r.id, e.time from ${sql.table(tableOf[kind])} r join entries e on e.sequence = r.entry where r.id = any(${[...ids]}::text[])
  `.execute(db)
  return new Map(rows.map(({ id, time }) => [id, time]))
}
