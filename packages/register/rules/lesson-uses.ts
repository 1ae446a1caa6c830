import { groupedBy } from '../grouped.ts'
import type { LessonUse } from '../records/lesson-use.ts'

/** What of a lesson use says which plan answered. */
export type PlanOfUse = Pick<LessonUse, 'plan' | 'project_id' | 'organisation' | 'place'>

/** What of a lesson use says whether it counts, and for what. */
export type CountedUse = PlanOfUse & Pick<LessonUse, 'lesson_id' | 'answer'>

/**
 * One name for each plan: the project that it became, else its title with who plans and where, whatever the case of its letters. Two councils
 * may give their plans one title.
 */
export function planOfUse({ plan, project_id: project, organisation, place }: PlanOfUse): string {
  if (project !== undefined) return JSON.stringify(['project', project])
  const folded = (text = '') =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return JSON.stringify(['plan', folded(plan), folded(organisation), place ?? ''])
}

/** How many plans these uses say were changed: only the answer *change* counts, and a plan once, however often it answered. */
export function plansChanged(uses: readonly CountedUse[]): number {
  return new Set(uses.filter(({ answer }) => answer === 'change').map(planOfUse)).size
}

/** How many plans each lesson changed. Lessons that changed none are missing. */
export function plansChangedByLesson(uses: readonly CountedUse[]): ReadonlyMap<string, number> {
  const counts = [...groupedBy(uses, ({ lesson_id: lesson }) => lesson)].map(([lesson, own]): [string, number] => [
    lesson,
    plansChanged(own),
  ])
  return new Map(counts.filter(([, count]) => count > 0))
}

/** A lesson with one cause and one condition that it names, the attempt it was told of and where that was. */
export interface Telling {
  readonly cause: string
  readonly condition: string
  readonly lesson: string
  readonly project: string
  readonly places: readonly string[]
}

/** A cause and a condition that several attempts told of in different places. */
export interface ToldAgain {
  readonly cause: string
  readonly condition: string
  readonly lessons: readonly string[]
  /** Attempts that told of it, as many as share no place with one another. */
  readonly apart: number
}

/**
 * What was told again and again: the same cause and condition, by at least two attempts that share no place. One attempt in ten places tells
 * once, and so do two in the same place. Told most often first.
 */
export function toldAgain(tellings: readonly Telling[]): readonly ToldAgain[] {
  return [...groupedBy(tellings, ({ cause, condition }) => JSON.stringify([cause, condition]))]
    .flatMap(([, own]): readonly ToldAgain[] => {
      const [first] = own
      if (first === undefined) return []
      const lessons = [...new Set(own.map(({ lesson }) => lesson))].sort()
      return [{ cause: first.cause, condition: first.condition, lessons, apart: attemptsApart(own) }]
    })
    .filter(({ apart }) => apart > 1)
    .sort(
      (a, b) =>
        b.apart - a.apart ||
        b.lessons.length - a.lessons.length ||
        inOrder(`${a.cause} ${a.condition}`, `${b.cause} ${b.condition}`),
    )
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Attempts that share no place, those in the fewest places taken first; of one whose place is not known nothing can be said. */
function attemptsApart(tellings: readonly Telling[]): number {
  const attempts = [...new Map(tellings.map((telling) => [telling.project, telling])).values()]
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length || inOrder(a.project, b.project))
  const taken = new Set<string>()
  return attempts.filter(({ places }) => {
    const isApart = !places.some((place) => taken.has(place))
    if (isApart) for (const place of places) taken.add(place)
    return isApart
  }).length
}

/** Under so many judged projects that used a lesson, nothing is said of whether they did better. */
export const fewestForComparison = 10
