import type { Viewer } from '@candour/register'
import { type RawBuilder, sql } from 'kysely'
import { openTo } from './open-to.ts'
import type { Database } from './tables.ts'

/** What a map of outcomes sets them against. */
export type Approach = 'model' | 'practice_area'

/**
 * How many attempts at one approach (null: not known) tell of one outcome, have these verdicts on it, sorted, each once, and this strength of
 * design (that of the surest; null where nothing is judged).
 */
export interface OutcomeTally {
  readonly outcome: string
  readonly approach: string | null
  readonly verdicts: readonly string[]
  readonly design_level: number | null
  readonly attempts: number
}

const columns: { readonly [A in Approach]: 'model_id' | 'practice_area' } = {
  model: 'model_id',
  practice_area: 'practice_area',
}

/**
 * The attempts that tell of each outcome by approach, tallied by their verdicts on it. An attempt may tell of an outcome by a promise that
 * bears its code or by a finding that does; a finding of a promise is judged with it, any other by its label (`verdictOf`).
 */
export async function outcomeTallies(
  db: Database,
  viewer: Viewer,
  approach: Approach,
): Promise<readonly OutcomeTally[]> {
  const column = sql.ref(`p.${columns[approach]}`)
  const { rows } = await sql<OutcomeTally>`
    with told as (${told(viewer)}),
    judged as (
      select told.code, told.project_id, coalesce(promised.verdict, labelled.verdict) as verdict,
        coalesce(promised.design_level, labelled.design_level) as design_level
      from told
        left join outcome_standings promised on promised.project_id = told.project_id and promised.key = told.outcome_id
        left join outcome_standings labelled on promised.key is null and labelled.project_id = told.project_id and labelled.key = told.label
    ),
    attempts as (
      select judged.code, ${column} as approach, array_remove(array_agg(distinct judged.verdict order by judged.verdict), null) as verdicts,
        max(judged.design_level) as design_level
      from judged join projects p on p.id = judged.project_id and ${openTo(viewer, 'project', [columns[approach]], 'p')}
        join standings s on s.project_id = p.id
      group by judged.code, judged.project_id, ${column}
    )
    select code as outcome, approach, verdicts, design_level, count(*) as attempts from attempts group by 1, 2, 3, 4 order by 1, 2 nulls last, 3, 4
  `.execute(db)
  return rows
}

/** Every outcome that is told of, by attempt, with the keys under which its verdict may be kept. */
function told(viewer: Viewer): RawBuilder<unknown> {
  return sql`
    select o.project_id, o.outcome_code as code, o.id as outcome_id, null as label from outcomes o
      where o.outcome_code is not null and ${openTo(viewer, 'outcome', ['project_id', 'outcome_code'], 'o')}
    union all select f.project_id, f.outcome_code, f.outcome_id, 'label:' || coalesce(f.outcome, f.outcome_code, f.id) from findings f
      where f.outcome_code is not null and ${openTo(viewer, 'finding', ['project_id', 'outcome_code'], 'f')}
  `
}
