import {
  type CountedUse,
  fewestForComparison,
  type ImprovedShare,
  improvedShareOf,
  plansChanged,
  plansChangedByLesson,
  type Shown,
  verdictOfCode,
} from '@candour/register'
import { changesByLessons } from '../store/lesson-uses.ts'
import { countedOnce } from './counted-once.ts'
import { lessonNames } from './lessons.ts'
import { listSample } from './list-sample.ts'
import { namesOf } from './names.ts'
import { databaseOf, type Reader } from './reader.ts'
import { shownReferring, standingByIds } from './shown.ts'
import { standingRecord } from './standing-record.ts'

/** What later plans answered to some lessons, and how many plans these lessons changed: a plan once, whichever of them changed it. */
export interface UsesOfLessons {
  readonly uses: readonly Shown<'lesson_use'>[]
  readonly plans: number
  readonly byLesson: ReadonlyMap<string, number>
}

/** The answers to these lessons that still stand, the newest first. */
export async function usesOfLessons(
  reader: Reader,
  lessons: readonly { readonly id: string }[],
): Promise<UsesOfLessons> {
  const uses = newestFirst(
    await shownReferring(
      reader,
      'lesson_use',
      'lesson_id',
      lessons.map(({ id }) => id),
    ),
  )
  return { uses, plans: plansChanged(uses), byLesson: plansChangedByLesson(uses) }
}

function newestFirst(uses: readonly Shown<'lesson_use'>[]): readonly Shown<'lesson_use'>[] {
  return uses.toSorted((a, b) => (a.answered_on < b.answered_on ? 1 : a.answered_on > b.answered_on ? -1 : 0))
}

/** A lesson use with the lesson that it answers, where that still stands and as far as the reader may see it. */
export interface LessonUseDossier {
  readonly use: Shown<'lesson_use'>
  readonly lesson: Shown<'lesson'> | undefined
  readonly projects: ReadonlyMap<string, string>
  readonly models: ReadonlyMap<string, string>
}

/** The lesson use with this id, or undefined where none stands. */
export async function lessonUseDossier(reader: Reader, id: string): Promise<LessonUseDossier | undefined> {
  const use = await standingRecord(reader, 'lesson_use', id)
  if (use === undefined) return undefined
  const lessons = await standingByIds(reader, 'lesson', [use.lesson_id])
  const [names, plans] = await Promise.all([lessonNames(reader, lessons), namesOf(reader, 'project', [use.project_id])])
  return { use, lesson: lessons[0], models: names.models, projects: new Map([...names.projects, ...plans]) }
}

/** What the plan of a project answered to lessons of others, with the words of each lesson. */
export interface PlansAnswer {
  readonly use: Shown<'lesson_use'>
  readonly lesson: Shown<'lesson'> | undefined
}

/** The answers of the plan that became this project, the newest first. */
export async function answersOfProject(reader: Reader, project: string): Promise<readonly PlansAnswer[]> {
  const uses = newestFirst(await shownReferring(reader, 'lesson_use', 'project_id', [project]))
  const lessons = await standingByIds(
    reader,
    'lesson',
    uses.map((use) => use.lesson_id),
  )
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]))
  return uses.map((use) => ({ use, lesson: byId.get(use.lesson_id) }))
}

const changesOnce = countedOnce<readonly CountedUse[]>()

/** Every answer of the register that changed a plan, as far as counting needs it. */
export function everyChange(reader: Reader): Promise<readonly CountedUse[]> {
  return changesOnce(reader, '', () => changesByLessons(databaseOf(reader), reader.viewer))
}

/** Whether projects that used a lesson did better: with its numbers only where enough of them were judged. */
export interface UsersCompared {
  /** Projects on record whose plan a lesson changed. */
  readonly projects: number
  readonly users: ImprovedShare
  readonly others: ImprovedShare
  readonly isTold: boolean
}

/** How projects went whose plan a lesson changed, beside all others. */
export async function usersCompared(reader: Reader, changes: readonly CountedUse[]): Promise<UsersCompared> {
  const ids = [...new Set(changes.flatMap(({ project_id: project }) => project ?? []))]
  // Of nobody nothing is compared, and no list need be counted for it.
  if (ids.length === 0) return { projects: 0, users: improvedShareOf([]), others: improvedShareOf([]), isTold: false }
  const [own, all] = await Promise.all([listSample(reader, { ids }), listSample(reader, {})])
  const countsOf = (verdicts: ReadonlyMap<string, number>) =>
    [...verdicts].map(([code, count]) => ({ verdict: verdictOfCode(code), count }))
  const rest = new Map([...all.verdicts].map(([code, count]) => [code, count - (own.verdicts.get(code) ?? 0)]))
  const users = improvedShareOf(countsOf(own.verdicts))
  return {
    projects: own.total,
    users,
    others: improvedShareOf(countsOf(rest)),
    isTold: users.judged >= fewestForComparison,
  }
}
