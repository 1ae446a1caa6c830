import { counted, fewestForComparison, type ImprovedShare, type LessonAnswer } from '@candour/register'
import { shareInWords } from './plan-words.ts'

/** What a plan answers to a lesson, as people choose it. */
export const lessonAnswerWords: { readonly [A in LessonAnswer]: string } = {
  change: 'Changed something',
  'already-done': 'Does so already',
  'does-not-apply': 'Does not apply',
}

/** `Changed 3 later plans`; nothing where it changed none. */
export function changedPlansInWords(plans: number): string {
  return plans === 0 ? '' : `Changed ${counted(plans, 'later plan')}`
}

/** Whether projects that used a lesson did better, a sentence each; under ten judged only how many there are. */
export function usersComparedInWords(compared: {
  readonly projects: number
  readonly users: ImprovedShare
  readonly others: ImprovedShare
  readonly isTold: boolean
}): readonly string[] {
  const { projects, users, others, isTold } = compared
  if (projects === 0)
    return [
      `No project on record changed its plan because of a lesson. Whether such projects did better is told from ${fewestForComparison} on.`,
    ]
  if (!isTold)
    return [
      `${counted(projects, 'project')} on record changed ${projects === 1 ? 'its plan' : 'their plans'} because of a lesson, and ${users.judged} of them ${users.judged === 1 ? 'has' : 'have'} a result. Whether such projects did better is told from ${fewestForComparison} with a result on.`,
    ]
  return [
    `${shareInWords(users, 'projects that changed their plan because of a lesson and have a result')}.`,
    `${shareInWords(others, 'other projects with a result')}.`,
    'Those who use lessons differ from those who do not in more than that: a difference does not say that lessons made it.',
  ]
}
