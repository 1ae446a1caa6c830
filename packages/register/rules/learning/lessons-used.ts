import { type CountedUse, plansChanged } from '../lesson-uses.ts'

/** How many lessons changed a plan, and how many plans they changed. */
export interface LessonsUsed {
  readonly lessons: number
  readonly plans: number
}

/** What these uses come to: only *change* counts, a lesson once and a plan once. */
export function lessonsUsed(uses: readonly CountedUse[]): LessonsUsed {
  const changes = uses.filter(({ answer }) => answer === 'change')
  return { lessons: new Set(changes.map(({ lesson_id: lesson }) => lesson)).size, plans: plansChanged(changes) }
}
