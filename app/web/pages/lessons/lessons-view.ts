import { type FoundLessons, type LessonQuery, lessonFacets, lessonsPerPage } from '../../../queries/lessons.ts'
import { counted } from '../../../words/wording.ts'
import type { Site } from '../../layout/frame.ts'
import { type LessonCardView, lessonCardView } from '../../layout/lesson-view.ts'
import { listHead } from '../../layout/list-head.ts'
import type { DownloadsView, EmptyView, FacetFormView, PageView, PaginationView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'
import { paginationView } from '../search/pagination-view.ts'
import { chosenInWords, lessonFilterForm } from './lesson-filters.ts'

export interface LessonsView extends PageView {
  readonly says: string
  readonly filters: FacetFormView
  readonly lessons: readonly LessonCardView[]
  readonly empty?: EmptyView
  readonly pages: PaginationView
  readonly downloads: DownloadsView
}

/** A page of lessons with what narrows the list. */
export function lessonsView(query: LessonQuery, found: FoundLessons, site: Site): LessonsView {
  const address = addressOf(query)
  const head = listHead(site, {
    title: 'Lessons',
    documentTitle: titleOf(query, found),
    description: 'What was expected, what happened, why, and what those who were there would do differently.',
    section: 'lessons',
    address,
    json: inFormat(address, 'json'),
    rows: 'These lessons',
  })
  const isNarrowed = lessonFacets.some((facet) => (query.filters[facet] ?? []).length > 0)
  return {
    ...head,
    downloads: {
      links: [
        ...head.downloads.links,
        { text: 'Feed', href: paths.lessonsFeed(query.filters), says: 'these lessons as they come, for a feed reader' },
      ],
    },
    says: isNarrowed
      ? `${counted(found.total, 'lesson')} with your choices.`
      : `${counted(found.total, 'lesson')} on record.`,
    filters: lessonFilterForm(query.filters, found, {
      action: paths.lessons(),
      addressOf: (filters) => addressOf({ page: 1, filters }),
    }),
    lessons: found.lessons.map((lesson) => lessonCardView(lesson, found)),
    ...(found.lessons.length > 0
      ? {}
      : {
          empty: {
            title: isNarrowed ? 'No lesson matches all of your choices' : 'No lesson is on record yet',
            says: isNarrowed
              ? 'Remove one of your choices, or look at all lessons by cause.'
              : 'A lesson says what was expected, what happened, why, and what to do differently; it can be told in confidence.',
            suggestions: [{ text: 'lessons by cause', href: paths.causes() }],
            action: isNarrowed
              ? { text: 'All lessons', href: paths.lessons() }
              : { text: 'How lessons enter the register', href: paths.aboutData() },
          },
        }),
    pages: paginationView(query.page, lessonsPerPage, found.total, (page) => addressOf({ ...query, page }), 'lesson'),
  }
}

/** What is chosen, and which page of it: no two lists have one title. */
function titleOf({ filters, page }: LessonQuery, { models }: FoundLessons): string {
  const chosen = chosenInWords(filters, models)
  return `Lessons${chosen.length === 0 ? '' : `: ${chosen.join('; ')}`}${page === 1 ? '' : `, page ${page}`}`
}

function addressOf({ filters, page }: LessonQuery): string {
  return paths.lessons({ ...filters, ...(page === 1 ? {} : { page }) })
}
