import type { Shown } from '@candour/register'
import { type LessonFilters, newestLessons } from '../store/lesson-lists.ts'
import { countedOnce } from './counted-once.ts'
import { usesOfLessons } from './lesson-uses.ts'
import { databaseOf, type Reader } from './reader.ts'
import { shownByIds } from './shown.ts'

/** A lesson, how many later plans it changed, and when the register last heard of it. */
export interface HeardLesson {
  readonly lesson: Shown<'lesson'>
  readonly plans: number
  /** An instant in UTC. */
  readonly time: string
}

const newsOnce = countedOnce<Awaited<ReturnType<typeof newestLessons>>>()

/** The lessons of a list that the register heard of last, newest first. */
export async function lessonNews(
  reader: Reader,
  filters: LessonFilters,
  limit: number,
): Promise<readonly HeardLesson[]> {
  const news = await newsOnce(reader, `${limit} ${JSON.stringify(filters)}`, () =>
    newestLessons(databaseOf(reader), reader.viewer, filters, limit),
  )
  const lessons = await shownByIds(
    reader,
    'lesson',
    news.map(({ id }) => id),
  )
  const { byLesson } = await usesOfLessons(reader, lessons)
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]))
  return news.flatMap(({ id, time }) => {
    const lesson = byId.get(id)
    return lesson === undefined ? [] : [{ lesson, plans: byLesson.get(id) ?? 0, time }]
  })
}
