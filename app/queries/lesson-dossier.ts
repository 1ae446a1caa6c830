import { groupedBy, type Shown } from '@candour/register'
import { lessonsWhere } from '../store/lesson-lists.ts'
import { lessonNames } from './lessons.ts'
import { namesOf } from './names.ts'
import type { ProjectSummary } from './project-summaries.ts'
import { projectSummaries } from './project-summaries.ts'
import { databaseOf, type Reader } from './reader.ts'
import { shownRecords } from './shown.ts'
import { standingRecord } from './standing-record.ts'

type Names = Awaited<ReturnType<typeof lessonNames>>

/** A lesson, and where else the same was told. */
export interface LessonDossier extends Names {
  readonly lesson: Shown<'lesson'>
  /** Lessons that share a cause with it, those that share most first. */
  readonly alike: readonly Shown<'lesson'>[]
}

const alikeShown = 6

export async function lessonDossier(reader: Reader, id: string): Promise<LessonDossier | undefined> {
  const lesson = await standingRecord(reader, 'lesson', id)
  if (lesson === undefined) return undefined
  const causes = lesson.causes ?? []
  const others =
    causes.length === 0
      ? []
      : shownRecords(reader, await lessonsWhere(databaseOf(reader), reader.viewer, { cause: causes }, { limit: 500 }))
  const shared = (other: Shown<'lesson'>) => (other.causes ?? []).filter((cause) => causes.includes(cause)).length
  const alike = others
    .filter((other) => other.id !== id)
    .sort((a, b) => shared(b) - shared(a) || (a.id < b.id ? -1 : 1))
    .slice(0, alikeShown)
  return { lesson, alike, ...(await lessonNames(reader, [lesson, ...alike])) }
}

/** A cause with all that was told of it. */
export interface CauseDossier extends Names {
  readonly lessons: readonly Shown<'lesson'>[]
  /** Attempts that met it, as far as their lessons were told openly. */
  readonly attempts: readonly ProjectSummary[]
  readonly models: ReadonlyMap<string, string>
  /** How many of the attempts tried each model. */
  readonly byModel: readonly { readonly model: string; readonly count: number }[]
}

export async function causeDossier(reader: Reader, code: string): Promise<CauseDossier> {
  const lessons = shownRecords(reader, await lessonsWhere(databaseOf(reader), reader.viewer, { cause: [code] }))
  const attempts = await projectSummaries(reader, [...new Set(lessons.flatMap((lesson) => lesson.project_id ?? []))])
  const counts = groupedBy(
    attempts.flatMap(({ project }) => project.model_id ?? []),
    (model) => model,
  )
  const byModel = [...counts].map(([model, all]) => ({ model, count: all.length }))
  const known = await namesOf(
    reader,
    'model',
    byModel.map(({ model }) => model),
  )
  const names = await lessonNames(reader, lessons)
  return {
    lessons,
    attempts,
    byModel: byModel.sort((a, b) => b.count - a.count || (a.model < b.model ? -1 : 1)),
    projects: names.projects,
    models: new Map([...names.models, ...known]),
  }
}
