import { groupedBy, innovationStages, type PlainDate } from '@candour/register'
import type { CauseDossier } from '../../../queries/lesson-dossier.ts'
import { levelCountsOf } from '../../../queries/verdict-levels.ts'
import { counted } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { type LessonCardView, lessonCardView } from '../../layout/lesson-view.ts'
import { largestProgramme, type StrengthView, strengthView } from '../../layout/strength-view.ts'
import type { DefinitionView, DownloadsView, KeyFigureView, LinkView, PageView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'
import { resultsLink } from '../../results-table.ts'
import { causeGroupWords, type FailureCause } from '../lessons/cause-counts.ts'

export interface CauseView extends PageView {
  readonly group: string
  readonly asks: string
  readonly example: string
  readonly figures: readonly KeyFigureView[]
  readonly met: readonly DefinitionView[]
  readonly strength?: StrengthView
  /** What those who met it say they would do. */
  readonly advice: readonly { readonly says: string; readonly href: string }[]
  readonly lessons: readonly LessonCardView[]
  readonly moreLessons?: LinkView
  readonly downloads: DownloadsView
}

const lessonsShown = 40

/** A cause's page: how many attempts met it, in which stages and models, and what they say. */
export function causeView(cause: FailureCause, dossier: CauseDossier, site: Site, today: PlainDate): CauseView {
  const { lessons, attempts, byModel, models } = dossier
  const confidential = lessons.filter((lesson) => lesson.confidential).length
  const address = paths.cause(cause.code)
  return {
    frame: frameOf(site, {
      title: cause.label,
      documentTitle: `${cause.label}: a cause, and its lessons`,
      description: `${cause.label}: ${counted(lessons.length, 'lesson')} of children’s social care name this cause.`,
      section: 'lessons',
      breadcrumbs: [
        { text: 'Lessons', href: paths.lessons() },
        { text: 'Causes', href: paths.causes() },
        { text: cause.label },
      ],
      alternates: [{ href: inFormat(address, 'csv'), type: 'text/csv', title: 'Lessons of this cause as CSV' }],
    }),
    group: causeGroupWords[cause.group],
    asks: cause.asks,
    example: cause.example,
    figures: [
      {
        number: lessons.length.toLocaleString('en-GB'),
        says: lessons.length === 1 ? 'lesson names it' : 'lessons name it',
      },
      {
        number: attempts.length.toLocaleString('en-GB'),
        says: attempts.length === 1 ? 'attempt is known to have met it' : 'attempts are known to have met it',
      },
      { number: confidential.toLocaleString('en-GB'), says: 'told in confidence: of which attempt is not published' },
    ],
    met: [
      {
        term: 'Models',
        says: byModel.map(({ model, count }) => ({
          text: `${models.get(model) ?? model} (${count.toLocaleString('en-GB')})`,
          href: paths.model(model),
        })),
      },
      { term: 'Stages', says: stagesOf(dossier) },
      {
        term: 'Attempts',
        says: attempts.map(({ project }) => ({ text: project.name, href: paths.project(project.id) })),
      },
    ],
    ...(attempts.length === 0
      ? {}
      : {
          strength: strengthView(levelCountsOf(attempts), {
            id: 'by-strength',
            what: 'attempt',
            sample: largestProgramme(attempts),
            asOf: today,
          }),
        }),
    advice: lessons.slice(0, lessonsShown).map((lesson) => ({ says: lesson.lesson, href: paths.lesson(lesson.id) })),
    lessons: lessons.slice(0, lessonsShown).map((lesson) => lessonCardView(lesson, dossier)),
    ...(lessons.length > lessonsShown
      ? {
          moreLessons: {
            text: `All ${lessons.length.toLocaleString('en-GB')} lessons that name it`,
            href: paths.lessons({ cause: cause.code }),
          },
        }
      : {}),
    downloads: {
      links: [
        { text: 'These lessons as CSV', href: inFormat(address, 'csv') },
        resultsLink(address),
        { text: 'JSON', href: paths.apiList('lessons', { causes: cause.code }) },
      ],
    },
  }
}

function stagesOf({ attempts }: CauseDossier): DefinitionView['says'] {
  const stages = groupedBy(
    attempts.flatMap(({ project }) => project.stage ?? []),
    (stage) => stage,
  )
  const known = innovationStages.flatMap(({ code, label }) => {
    const count = stages.get(code)?.length ?? 0
    return count === 0 ? [] : [{ text: `${label} (${count.toLocaleString('en-GB')})` }]
  })
  const unknown = attempts.filter(({ project }) => project.stage === undefined).length
  return unknown === 0 ? known : [...known, { text: `not known for ${counted(unknown, 'attempt')}` }]
}
