import { placeOf, type Shown } from '@candour/register'
import { lessonAnswerWords } from '../../words/lesson-use-words.ts'
import { dateInWords } from '../../words/wording.ts'
import { paths } from '../paths.ts'
import type { CrumbView } from './views.ts'

/** `lessonUse`: what one plan answered to a lesson. */
export interface LessonUseView {
  readonly answer: string
  readonly text: string
  readonly href: string
  /** The plan, leading to the project that it became. */
  readonly plan: CrumbView
  /** Who plans, where and when, as far as that is told. */
  readonly by: string
}

/** The view of a lesson use. @param projects names of projects by id */
export function lessonUseView(use: Shown<'lesson_use'>, projects: ReadonlyMap<string, string>): LessonUseView {
  const { id, answer, text, plan, project_id: project, organisation, place, answered_on: day } = use
  const name = plan ?? (project === undefined ? 'A plan' : (projects.get(project) ?? project))
  const where = place === undefined ? undefined : (placeOf(place)?.name ?? place)
  return {
    answer: lessonAnswerWords[answer],
    text,
    href: paths.lessonUse(id),
    plan: project === undefined ? { text: name } : { text: name, href: paths.project(project) },
    by: [organisation, where === organisation ? undefined : where, dateInWords(day)]
      .filter((part) => part !== undefined)
      .join(' · '),
  }
}
