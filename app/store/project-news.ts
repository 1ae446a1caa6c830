import { sql } from 'kysely'
import type { Database } from './tables.ts'

/** When the newest entry came that a project's verdict follows from: its own, or one of its outcomes or findings. */
export interface ProjectNews {
  readonly id: string
  /** An instant in UTC, to the millisecond. */
  readonly time: string
}

/** The newest news of these projects, newest first. */
export async function newestOfProjects(
  db: Database,
  ids: readonly string[],
  limit: number,
): Promise<readonly ProjectNews[]> {
  const { rows } = await sql<ProjectNews>`
    select newest.id, e.time from (
      select p.id, greatest(p.entry, (select max(entry) from outcomes where project_id = p.id),
        (select max(entry) from findings where project_id = p.id)) as sequence
      from projects p where p.id = any(${[...ids]}::text[])
      order by 2 desc limit ${limit}
    ) newest join entries e on e.sequence = newest.sequence order by e.sequence desc
  `.execute(db)
  return rows
}
