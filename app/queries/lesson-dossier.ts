import type { Shown } from '@candour/register'
import { lessonCount, lessonsWhere, toldOf } from '../store/lesson-lists.ts'
import { stageCounts } from '../store/project-lists.ts'
import { type UsesOfLessons, usesOfLessons } from './lesson-uses.ts'
import { lessonNames } from './lessons.ts'
import { type ListSample, listSample } from './list-sample.ts'
import { namesOf } from './names.ts'
import { databaseOf, type Reader } from './reader.ts'
import { type RepliesTold, repliesOfLesson } from './replies.ts'
import { shownRecords } from './shown.ts'
import { standingRecord } from './standing-record.ts'

type Names = Awaited<ReturnType<typeof lessonNames>>

/** A lesson, and where else the same was told. */
export interface LessonDossier extends Names {
  readonly lesson: Shown<'lesson'>
  /** Lessons that share a cause with it, those that share most first. */
  readonly alike: readonly Shown<'lesson'>[]
  /** What later plans answered to it. */
  readonly used: UsesOfLessons
  /** How those whom it is about see it. */
  readonly replies: RepliesTold
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
  const [used, names] = await Promise.all([usesOfLessons(reader, [lesson]), lessonNames(reader, [lesson, ...alike])])
  const plans = await namesOf(
    reader,
    'project',
    used.uses.map((use) => use.project_id),
  )
  const replies = await repliesOfLesson(reader, lesson)
  return { lesson, alike, used, replies, models: names.models, projects: new Map([...names.projects, ...plans]) }
}

/** A cause with what was told of it: counts of all, and the first of the lessons and attempts. */
export interface CauseDossier extends Names {
  readonly lessons: readonly Shown<'lesson'>[]
  /** How many lessons name it, and how many of them were told in confidence. */
  readonly told: number
  readonly confidential: number
  /** Attempts that met it, as far as their lessons were told openly. */
  readonly sample: ListSample
  /** The first of them, with their names. */
  readonly attempts: readonly { readonly id: string; readonly name: string }[]
  readonly stages: readonly { readonly stage: string | null; readonly count: number }[]
  readonly models: ReadonlyMap<string, string>
  /** How many of the attempts tried each model. */
  readonly byModel: readonly { readonly model: string; readonly count: number }[]
}

const lessonsShown = 40
const attemptsNamed = 100
const modelsNamed = 100

export async function causeDossier(reader: Reader, code: string): Promise<CauseDossier> {
  const { viewer } = reader
  const db = databaseOf(reader)
  const cause = { cause: [code] }
  const [found, told, { projects: ids, confidential }] = await Promise.all([
    lessonsWhere(db, viewer, cause, { limit: lessonsShown }),
    lessonCount(db, viewer, cause),
    toldOf(db, viewer, cause),
  ])
  const lessons = shownRecords(reader, found)
  const [sample, stages, attemptNames] = await Promise.all([
    listSample(reader, { ids }),
    stageCounts(db, viewer, ids),
    namesOf(reader, 'project', ids.slice(0, attemptsNamed)),
  ])
  const byModel = sample.facets.model.map(({ value, count }) => ({ model: value, count })).slice(0, modelsNamed)
  const known = await namesOf(
    reader,
    'model',
    byModel.map(({ model }) => model),
  )
  const names = await lessonNames(reader, lessons)
  return {
    lessons,
    told,
    confidential,
    sample,
    attempts: [...attemptNames].map(([id, name]) => ({ id, name })),
    stages,
    byModel,
    projects: names.projects,
    models: new Map([...names.models, ...known]),
  }
}
