import { groupedBy, type Shown } from '@candour/register'
import type { ClassAttempt } from './plan-class.ts'

/** A cause of failure that attempts of a class met. */
export interface MetCause {
  readonly code: string
  /** Those that met it, each once, however many lessons name it. */
  readonly attempts: readonly ClassAttempt[]
  /** In the tellers' words. */
  readonly lessons: readonly Shown<'lesson'>[]
}

/** What went wrong in a class: causes by the number of attempts that met them, not of lessons. */
export function causesMet(attempts: readonly ClassAttempt[], lessons: readonly Shown<'lesson'>[]): readonly MetCause[] {
  const byId = new Map(attempts.map((attempt) => [attempt.id, attempt]))
  const told = lessons.flatMap((lesson) => (lesson.causes ?? []).map((code) => ({ code, lesson })))
  return [...groupedBy(told, ({ code }) => code)]
    .map(([code, all]) => {
      const met = new Set(all.map(({ lesson }) => lesson.project_id))
      return {
        code,
        attempts: [...met].flatMap((id) => byId.get(id ?? '') ?? []),
        lessons: all.map(({ lesson }) => lesson),
      }
    })
    .filter((cause) => cause.attempts.length > 0)
    .sort((a, b) => b.attempts.length - a.attempts.length || (a.code < b.code ? -1 : 1))
}

const topOnes = 5

/**
 * The lessons of a class that a planner should answer first: those of the causes that most of its attempts met, of one attempt no more than
 * one, and where two are alike in that the one of the attempt that is most like the plan.
 */
export function topLessons(
  attempts: readonly ClassAttempt[],
  lessons: readonly Shown<'lesson'>[],
  causes: readonly MetCause[],
): readonly Shown<'lesson'>[] {
  const met = new Map(causes.map(({ code, attempts: those }) => [code, those.length]))
  const weight = (lesson: Shown<'lesson'>) => Math.max(0, ...(lesson.causes ?? []).map((code) => met.get(code) ?? 0))
  const nearness = new Map(attempts.map(({ id }, at) => [id, at]))
  const place = ({ project_id: id }: Shown<'lesson'>) => nearness.get(id ?? '') ?? attempts.length
  const ordered = lessons.toSorted((a, b) => weight(b) - weight(a) || place(a) - place(b) || (a.id < b.id ? -1 : 1))
  return [...groupedBy(ordered, (lesson) => lesson.project_id)].flatMap(([, own]) => own.slice(0, 1)).slice(0, topOnes)
}
