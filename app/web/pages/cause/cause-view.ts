import { innovationStages, type PlainDate } from '@candour/register'
import type { CauseDossier } from '../../../queries/lesson-dossier.ts'
import { counted } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { type LessonCardView, lessonCardView } from '../../layout/lesson-view.ts'
import { type StrengthView, strengthView } from '../../layout/strength-view.ts'
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

/** A cause's page: how many attempts met it, in which stages and models, and what they say. */
export function causeView(cause: FailureCause, dossier: CauseDossier, site: Site, today: PlainDate): CauseView {
  const { lessons, told, confidential, sample, byModel, models } = dossier
  const address = paths.cause(cause.code)
  return {
    frame: frameOf(site, {
      title: cause.label,
      documentTitle: `${cause.label}: a cause, and its lessons`,
      description: `${cause.label}: ${counted(told, 'lesson')} of children’s social care name this cause.`,
      section: 'lessons',
      breadcrumbs: [
        { text: 'Lessons', href: paths.lessons() },
        { text: 'Causes', href: paths.causes() },
        { text: cause.label },
      ],
      alternates: [
        {
          href: paths.lessonsFeed({ cause: cause.code }),
          type: 'application/atom+xml',
          title: 'New lessons of this cause',
        },
        { href: inFormat(address, 'csv'), type: 'text/csv', title: 'Lessons of this cause as CSV' },
      ],
    }),
    group: causeGroupWords[cause.group],
    asks: cause.asks,
    example: cause.example,
    figures: [
      {
        number: told.toLocaleString('en-GB'),
        says: told === 1 ? 'lesson names it' : 'lessons name it',
      },
      {
        number: sample.total.toLocaleString('en-GB'),
        says: sample.total === 1 ? 'attempt is known to have met it' : 'attempts are known to have met it',
      },
      { number: confidential.toLocaleString('en-GB'), says: 'told in confidence: of which attempt is not published' },
    ],
    met: [
      {
        term: 'Models',
        says: [
          ...byModel.map(({ model, count }) => ({
            text: `${models.get(model) ?? model} (${count.toLocaleString('en-GB')})`,
            href: paths.model(model),
          })),
          ...others(sample.facets.model.length - byModel.length, 'model'),
        ],
      },
      { term: 'Stages', says: stagesOf(dossier) },
      {
        term: 'Attempts',
        says: [
          ...dossier.attempts.map(({ id, name }) => ({ text: name, href: paths.project(id) })),
          ...others(sample.total - dossier.attempts.length, 'attempt'),
        ],
      },
    ],
    ...(sample.total === 0
      ? {}
      : {
          strength: strengthView(sample.counts, {
            id: 'by-strength',
            what: 'attempt',
            sample,
            asOf: today,
          }),
        }),
    advice: lessons.map((lesson) => ({ says: lesson.lesson, href: paths.lesson(lesson.id) })),
    lessons: lessons.map((lesson) => lessonCardView(lesson, dossier)),
    ...(told > lessons.length
      ? {
          moreLessons: {
            text: `All ${told.toLocaleString('en-GB')} lessons that name it`,
            href: paths.lessons({ cause: cause.code }),
          },
        }
      : {}),
    downloads: {
      links: [
        { text: 'These lessons as CSV', href: inFormat(address, 'csv') },
        resultsLink(address),
        { text: 'JSON', href: paths.apiList('lessons', { causes: cause.code }) },
        {
          text: 'Feed',
          href: paths.lessonsFeed({ cause: cause.code }),
          says: 'new lessons, and those that changed a plan, for a feed reader',
        },
      ],
    },
  }
}

function others(count: number, what: string): DefinitionView['says'] {
  return count > 0 ? [{ text: `and ${counted(count, `other ${what}`)}` }] : []
}

function stagesOf({ stages }: CauseDossier): DefinitionView['says'] {
  const countOf = (wanted: string | null) => stages.find(({ stage }) => stage === wanted)?.count ?? 0
  const known = innovationStages.flatMap(({ code, label }) => {
    const count = countOf(code)
    return count === 0 ? [] : [{ text: `${label} (${count.toLocaleString('en-GB')})` }]
  })
  const unknown = countOf(null)
  return unknown === 0 ? known : [...known, { text: `not known for ${counted(unknown, 'attempt')}` }]
}
