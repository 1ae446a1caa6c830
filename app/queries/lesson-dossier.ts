import { groupedBy, type Lesson } from '@candour/register'
import { lessonsWhere } from '../store/lesson-lists.ts'
import { recordById, recordsByIds } from '../store/projections.ts'
import { lessonNames } from './lessons.ts'
import type { ProjectSummary } from './project-summaries.ts'
import { projectSummaries } from './project-summaries.ts'
import type { Reader } from './reader.ts'

type Names = Awaited<ReturnType<typeof lessonNames>>

/** A lesson, and where else the same was told. */
export interface LessonDossier extends Names {
  readonly lesson: Lesson
  /** Lessons that share a cause with it, those that share most first. */
  readonly alike: readonly Lesson[]
}

const alikeShown = 6

export async function lessonDossier({ db }: Pick<Reader, 'db'>, id: string): Promise<LessonDossier | undefined> {
  const found = await recordById(db, 'lesson', id)
  if (found === undefined) return undefined
  const lesson = found.record
  const causes = lesson.causes ?? []
  const others = causes.length === 0 ? [] : await lessonsWhere(db, { cause: causes }, { limit: 500 })
  const shared = (other: Lesson) => (other.causes ?? []).filter((cause) => causes.includes(cause)).length
  const alike = others
    .filter((other) => other.id !== id)
    .sort((a, b) => shared(b) - shared(a) || (a.id < b.id ? -1 : 1))
    .slice(0, alikeShown)
  return { lesson, alike, ...(await lessonNames({ db }, [lesson, ...alike])) }
}

/** A cause with all that was told of it. */
export interface CauseDossier extends Names {
  readonly lessons: readonly Lesson[]
  /** Attempts that met it, as far as their lessons were told openly. */
  readonly attempts: readonly ProjectSummary[]
  readonly models: ReadonlyMap<string, string>
  /** How many of the attempts tried each model. */
  readonly byModel: readonly { readonly model: string; readonly count: number }[]
}

export async function causeDossier({ db }: Pick<Reader, 'db'>, code: string): Promise<CauseDossier> {
  const lessons = await lessonsWhere(db, { cause: [code] })
  const open = lessons.filter((lesson) => !lesson.confidential)
  const attempts = await projectSummaries(db, [...new Set(open.flatMap((lesson) => lesson.project_id ?? []))])
  const counts = groupedBy(
    attempts.flatMap(({ project }) => project.model_id ?? []),
    (model) => model,
  )
  const byModel = [...counts].map(([model, all]) => ({ model, count: all.length }))
  const known = await recordsByIds(
    db,
    'model',
    byModel.map(({ model }) => model),
  )
  const names = await lessonNames({ db }, lessons)
  return {
    lessons,
    attempts,
    byModel: byModel.sort((a, b) => b.count - a.count || (a.model < b.model ? -1 : 1)),
    projects: names.projects,
    models: new Map([...names.models, ...known.map(({ record }): [string, string] => [record.id, record.name])]),
  }
}
