import { failureCauses, type Shown } from '@candour/register'

export type FailureCause = (typeof failureCauses)[number]

/** A cause and the lessons that name it. */
export interface CauseCount {
  readonly cause: FailureCause
  readonly lessons: readonly Shown<'lesson'>[]
}

/** The causes that these lessons name, most often told first, equal ones in the order of the vocabulary. */
export function causeCounts(lessons: readonly Shown<'lesson'>[]): readonly CauseCount[] {
  return failureCauses
    .map((cause) => ({ cause, lessons: lessons.filter((lesson) => lesson.causes?.includes(cause.code)) }))
    .filter((one) => one.lessons.length > 0)
    .sort((a, b) => b.lessons.length - a.lessons.length)
}

/** The cause with this code, or undefined. */
export function causeOf(code: string): FailureCause | undefined {
  return failureCauses.find((cause) => cause.code === code)
}

/** The groups of causes as pages name them. */
export const causeGroupWords: { readonly [G in FailureCause['group']]: string } = {
  theory: 'The idea',
  design: 'The plan',
  delivery: 'Putting it into practice',
  context: 'What stood around it',
  evaluation: 'Finding out',
  spread: 'Spreading it',
  cost: 'Cost',
  safety: 'Safety',
}
