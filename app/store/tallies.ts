import type { Viewer } from '@candour/register'
import { sql } from 'kysely'
import { openTo } from './open-to.ts'
import type { Database } from './tables.ts'

/** How many attempts of one programme or model have one verdict at one strength of design. */
export interface VerdictTally {
  readonly id: string
  readonly verdict: string
  readonly design_level: number | null
  readonly count: number
}

const columns = { programme: 'programme_id', model: 'model_id' } as const

/** Attempts by programme or model, by verdict and strength of design; attempts that belong to none are left out. */
export async function verdictTallies(
  db: Database,
  viewer: Viewer,
  by: keyof typeof columns,
): Promise<readonly VerdictTally[]> {
  const column = sql.ref(`p.${columns[by]}`)
  const { rows } = await sql<VerdictTally>`
    select ${column} as id, s.verdict, s.design_level, count(*) as count from projects p join standings s on s.project_id = p.id
    where ${column} is not null and ${openTo(viewer, 'project', [columns[by]], 'p')} group by 1, 2, 3 order by 1, 2, 3
  `.execute(db)
  return rows
}

/** In how many places each model was tried or taken up. */
export async function placeTallies(db: Database, viewer: Viewer): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select id, count(distinct place) as count from (
      select p.model_id as id, unnest(p.places) as place from projects p
      where p.model_id is not null and ${openTo(viewer, 'project', ['model_id', 'places'], 'p')}
      union all select a.model_id, a.place from adoptions a
      where a.place is not null and ${openTo(viewer, 'adoption', ['model_id', 'place'], 'a')}
    ) as tried group by 1
  `.execute(db)
  return new Map(rows.map((row) => [row.id, row.count]))
}
