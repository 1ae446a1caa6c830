import { sql } from 'kysely'
import type { Database } from './tables.ts'

/** Seats under which scores of a programme were entered, and whether by this account: for its next score to stand under the same. */
export async function seatsTaken(
  db: Database,
  programme: string,
  account: string,
): Promise<readonly { readonly seat: string; readonly isOwn: boolean }[]> {
  const { rows } = await sql<{ seat: string; is_own: boolean }>`
    select s.seat, bool_or(coalesce(a.account = ${account}, false)) as is_own
    from scores s
    left join deeds d on (d.receipt->>'written')::bigint > 0
      and s.entry <= (d.receipt->>'position')::bigint
      and s.entry > (d.receipt->>'position')::bigint - (d.receipt->>'written')::bigint
    left join authorship a on a.deed = d.id
    where s.programme_id = ${programme}
    group by s.seat
  `.execute(db)
  return rows.map(({ seat, is_own: isOwn }) => ({ seat, isOwn }))
}
