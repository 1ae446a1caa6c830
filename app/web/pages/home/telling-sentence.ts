import type { Shown } from '@candour/register'

/** Shorter than this a sentence seldom tells what happened; longer than the other it is no longer one that is read. */
const least = 45
const most = 140

/**
 * Of the lessons that name a cause, the one whose account of what happened tells most in one sentence; none of those that
 * stand beside another cause already. Undefined where every lesson is taken.
 */
export function tellingLesson(
  lessons: readonly Shown<'lesson'>[],
  taken: ReadonlySet<string>,
): Shown<'lesson'> | undefined {
  const free = lessons.filter((lesson) => !taken.has(lesson.id))
  const fits = free.filter(({ happened }) => happened.length >= least && happened.length <= most)
  if (fits.length === 0)
    return free.toSorted((a, b) => a.happened.length - b.happened.length || (a.id < b.id ? -1 : 1))[0]
  return fits.toSorted((a, b) => b.happened.length - a.happened.length || (a.id < b.id ? -1 : 1))[0]
}
