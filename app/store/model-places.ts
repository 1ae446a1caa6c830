import type { Viewer } from '@candour/register'
import { sql } from 'kysely'
import { openTo } from './open-to.ts'
import type { Database } from './tables.ts'

/** A model that a place tried, as part of an attempt or by taking it up. */
export interface ModelTried {
  readonly model: string
  readonly name: string
  readonly place: string
}

/** Models that any of these places tried, in order of name. */
export async function modelsTriedIn(
  db: Database,
  viewer: Viewer,
  places: readonly string[],
): Promise<readonly ModelTried[]> {
  if (places.length === 0) return []
  const codes = [...places]
  const { rows } = await sql<ModelTried>`
    select distinct tried.model, m.name, tried.place from (
      select p.model_id as model, here.code as place from projects p cross join lateral unnest(p.places) as here(code)
      where p.model_id is not null and p.places && ${codes}::text[] and ${openTo(viewer, 'project', ['model_id', 'places'], 'p')}
      union all select a.model_id, a.place from adoptions a
      where a.place = any(${codes}::text[]) and ${openTo(viewer, 'adoption', ['model_id', 'place'], 'a')}
    ) as tried join models m on m.id = tried.model where tried.place = any(${codes}::text[]) and ${openTo(viewer, 'model', ['name'], 'm')}
    order by m.name, tried.model, tried.place
  `.execute(db)
  return rows
}
