import type { CountedUse, Telling, Viewer } from '@candour/register'
import { sql } from 'kysely'
import { type LessonFilters, lessonConditions, lessonSource } from './lesson-lists.ts'
import { openTo, readableBy } from './open-to.ts'
import type { Database } from './tables.ts'

const counted = ['lesson_id', 'answer', 'plan', 'project_id', 'organisation', 'place'] as const

/** Every standing answer that changed a plan, as far as counting needs it. */
export async function changesByLessons(db: Database, viewer: Viewer): Promise<readonly CountedUse[]> {
  const { rows } = await sql<{ use: CountedUse }>`
    select json_strip_nulls(json_build_object('lesson_id', lesson_id, 'answer', answer, 'plan', plan, 'project_id', project_id,
      'organisation', organisation, 'place', place)) as use
    from lesson_uses where answer = 'change' and ${openTo(viewer, 'lesson_use', counted)} order by id
  `.execute(db)
  return rows.map(({ use }) => use)
}

/** The causes and conditions that lessons name together, each with the attempt and its places; lessons told in confidence are not among them. */
export async function tellingsWhere(db: Database, viewer: Viewer, filters: LessonFilters): Promise<readonly Telling[]> {
  const { rows } = await sql<Telling>`
    select cause, condition, l.id as lesson, p.id as project, p.places
    from ${lessonSource(viewer)} cross join lateral unnest(l.causes) as cause cross join lateral unnest(l.conditions) as condition
    where ${lessonConditions(viewer, filters)} and p.places is not null
      and ${readableBy(viewer, 'lesson', ['causes', 'conditions', 'project_id'], 'l')} and ${readableBy(viewer, 'project', ['places'], 'p')}
    order by l.id collate "C"
  `.execute(db)
  return rows
}
