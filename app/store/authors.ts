import { sql } from 'kysely'
import type { Database } from './tables.ts'

/** A deed of which it is known which account did it, and when the projects ended that it was about. */
export interface AuthoredDeed {
  readonly deed: string
  readonly done_at: string
  /** Null for a project that goes on. */
  readonly ended: readonly (string | null)[]
}

/** Deeds of before an instant of which it is known which account did them. */
export async function authoredBefore(db: Database, before: string): Promise<readonly AuthoredDeed[]> {
  const { rows } = await sql<AuthoredDeed>`
    select a.deed, d.done_at, coalesce(array_agg(distinct p.ended) filter (where p.id is not null), '{}') as ended
    from authorship a join deeds d on d.id = a.deed
      left join entries e on e.sequence between a.first_sequence and a.last_sequence
      left join projects p on p.id = case when e.kind = 'project' then e.id else coalesce(e.public ->> 'project_id', e.hidden ->> 'project_id') end
    where a.account is not null and d.done_at < ${before} group by a.deed, d.done_at order by d.done_at
  `.execute(db)
  return rows
}

/** Forgets which account did these deeds. */
export async function forgetAuthors(db: Database, deeds: readonly string[]): Promise<void> {
  if (deeds.length === 0) return
  await db
    .updateTable('authorship')
    .set({ account: null })
    .where('deed', 'in', [...deeds])
    .execute()
}
