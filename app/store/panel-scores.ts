import { sql } from 'kysely'
import type { Database } from './tables.ts'

/**
 * What seats gave for risk and potential to each decided application of a programme that was not told in confidence, without telling which seat, or which application: for
 * how far they agreed, and nothing else. Scores are the panel's alone.
 */
export async function ratingsOfDecided(
  db: Database,
  programmes: readonly string[],
): Promise<readonly { readonly programme_id: string; readonly risk: number[]; readonly potential: number[] }[]> {
  const { rows } = await sql<{ programme_id: string; risk: number[]; potential: number[] }>`
    select a.programme_id, array_agg(s.risk) as risk, array_agg(s.potential) as potential
    from (
      select distinct on (application_id, seat) application_id, seat, risk, potential
      from scores where withdrawn_on is null and programme_id = any(${[...programmes]}::text[])
      order by application_id, seat, entry desc
    ) s
    join applications a on a.id = s.application_id
    where a.decision in ('funded', 'declined') and a.withdrawn_on is null and a.confidential is not true
    group by a.programme_id, a.id
    order by a.id
  `.execute(db)
  return rows
}
