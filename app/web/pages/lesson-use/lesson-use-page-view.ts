import type { LessonUseDossier } from '../../../queries/lesson-uses.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { type LessonUseView, lessonUseView } from '../../layout/lesson-use-view.ts'
import { type LessonCardView, lessonCardView } from '../../layout/lesson-view.ts'
import { sourceViews } from '../../layout/source-view.ts'
import type { DownloadsView, PageView, SourceView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'

export interface LessonUsePageView extends PageView {
  readonly use: LessonUseView
  /** What the answer means for the count. */
  readonly counts: string
  readonly lesson?: LessonCardView
  readonly sources: readonly SourceView[]
  readonly downloads: DownloadsView
}

/** The page of a lesson use: the answer, its plan, and the lesson that it answers. */
export function lessonUsePageView(dossier: LessonUseDossier, site: Site): LessonUsePageView {
  const { use, lesson, projects } = dossier
  const view = lessonUseView(use, projects)
  const address = paths.lessonUse(use.id)
  return {
    frame: frameOf(site, {
      title: `${view.answer}: ${view.plan.text}`,
      documentTitle: `${view.answer}: ${view.plan.text} (lesson use ${use.id})`,
      description: `What a plan answered to a lesson of children’s social care: ${use.text}`,
      section: 'lessons',
      breadcrumbs: [
        { text: 'Lessons', href: paths.lessons() },
        { text: 'Lessons that changed plans', href: paths.lessonUses() },
        { text: view.answer },
      ],
      alternates: [{ href: inFormat(address, 'csv'), type: 'text/csv', title: 'This answer as CSV' }],
    }),
    use: view,
    counts:
      use.answer === 'change'
        ? 'The plan changed because of the lesson, so the lesson counts as used by it: once, however often the plan answers it.'
        : 'The plan did not change because of the lesson, so this does not count as a use.',
    ...(lesson === undefined ? {} : { lesson: lessonCardView(lesson, dossier) }),
    sources: sourceViews(use.source_urls),
    downloads: {
      links: [
        { text: 'CSV', href: inFormat(address, 'csv') },
        { text: 'JSON', href: paths.apiRecord('lesson_uses', use.id) },
      ],
    },
  }
}
