import type { Shown } from '@candour/register'
import { causeWords, conditionWords, lessonKindWords } from '../../words/code-words.ts'
import { paths } from '../paths.ts'
import { sourceViews } from './source-view.ts'
import type { LinkView, SourceView } from './views.ts'

/** `lessonCard`: one lesson as it was told. Of one told in confidence nothing says by whom, where or of what. */
export interface LessonCardView {
  /** What it is mostly about. */
  readonly kind: string
  /** What to do next time: the name by which it is listed. */
  readonly lesson: string
  readonly href: string
  readonly isConfidential: boolean
  /** The attempt, and the model, that it was told of. */
  readonly from: readonly LinkView[]
  readonly steps: readonly { readonly name: string; readonly says: string }[]
  readonly causes: readonly LinkView[]
  readonly conditions: readonly LinkView[]
  readonly sources: readonly SourceView[]
}

/** Names of the records that lessons point at, by id. */
export interface LessonNames {
  readonly projects: ReadonlyMap<string, string>
  readonly models: ReadonlyMap<string, string>
}

/** The card of a lesson. */
export function lessonCardView(lesson: Shown<'lesson'>, { projects, models }: LessonNames): LessonCardView {
  const { project_id: project, model_id: model } = lesson
  const step = (name: string, says: string | undefined) => (says === undefined ? [] : [{ name, says }])
  return {
    kind: lessonKindWords[lesson.kind],
    lesson: lesson.lesson,
    href: paths.lesson(lesson.id),
    isConfidential: lesson.confidential === true,
    from: [
      ...(project === undefined ? [] : [{ text: projects.get(project) ?? project, href: paths.project(project) }]),
      ...(model === undefined ? [] : [{ text: models.get(model) ?? model, href: paths.model(model) }]),
    ],
    steps: [...step('Expected', lesson.expected), ...step('Happened', lesson.happened), ...step('Why', lesson.why)],
    causes: (lesson.causes ?? []).map((code) => ({ text: causeWords(code), href: paths.cause(code) })),
    conditions: (lesson.conditions ?? []).map((code) => ({
      text: conditionWords(code),
      href: paths.lessons({ condition: code }),
    })),
    sources: sourceViews(lesson.source_urls),
  }
}
