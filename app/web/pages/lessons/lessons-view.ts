import type { Lesson } from '@candour/register'
import {
  type FoundLessons,
  type LessonFacet,
  type LessonQuery,
  lessonFacets,
  lessonsPerPage,
} from '../../../queries/lessons.ts'
import { causeWords, conditionWords, lessonKindWords, practiceAreaInWords } from '../../../words/code-words.ts'
import { counted } from '../../../words/wording.ts'
import type { Site } from '../../layout/frame.ts'
import { type LessonCardView, lessonCardView } from '../../layout/lesson-view.ts'
import { listHead } from '../../layout/list-head.ts'
import type {
  DownloadsView,
  EmptyView,
  FacetFormView,
  FacetView,
  PageView,
  PaginationView,
} from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'
import { paginationView } from '../search/pagination-view.ts'

export interface LessonsView extends PageView {
  readonly says: string
  readonly filters: FacetFormView
  readonly lessons: readonly LessonCardView[]
  readonly empty?: EmptyView
  readonly pages: PaginationView
  readonly downloads: DownloadsView
}

const legends: { readonly [F in LessonFacet]: string } = {
  cause: 'Cause',
  kind: 'What it is about',
  practice_area: 'Practice area',
  condition: 'Condition of success',
  model: 'Model',
}

/** A page of lessons with what narrows the list. */
export function lessonsView(query: LessonQuery, found: FoundLessons, site: Site): LessonsView {
  const address = addressOf(query)
  const isNarrowed = lessonFacets.some((facet) => (query.filters[facet] ?? []).length > 0)
  return {
    ...listHead(site, {
      title: 'Lessons',
      documentTitle: titleOf(query, found),
      description: 'What was expected, what happened, why, and what those who were there would do differently.',
      section: 'lessons',
      address,
      json: inFormat(address, 'json'),
      rows: 'These lessons',
    }),
    says: isNarrowed
      ? `${counted(found.total, 'lesson')} with your choices.`
      : `${counted(found.total, 'lesson')} on record.`,
    filters: filtersOf(query, found),
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
  const chosen = lessonFacets.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => valueInWords(facet, value, models)),
  )
  return `Lessons${chosen.length === 0 ? '' : `: ${chosen.join('; ')}`}${page === 1 ? '' : `, page ${page}`}`
}

function addressOf({ filters, page }: LessonQuery): string {
  return paths.lessons({ ...filters, ...(page === 1 ? {} : { page }) })
}

/** One value of a facet in words. */
function valueInWords(facet: LessonFacet, value: string, models: ReadonlyMap<string, string>): string {
  if (facet === 'cause') return causeWords(value)
  if (facet === 'condition') return conditionWords(value)
  if (facet === 'practice_area') return practiceAreaInWords(value)
  if (facet === 'model') return models.get(value) ?? value
  return value in lessonKindWords ? lessonKindWords[value as Lesson['kind']] : value
}

function filtersOf(query: LessonQuery, { facets, models }: FoundLessons): FacetFormView {
  const chips = lessonFacets.flatMap((facet) =>
    (query.filters[facet] ?? []).map((value) => ({
      text: valueInWords(facet, value, models),
      group: legends[facet],
      href: addressOf({
        page: 1,
        filters: { ...query.filters, [facet]: (query.filters[facet] ?? []).filter((one) => one !== value) },
      }),
    })),
  )
  return {
    action: paths.lessons(),
    query: '',
    kept: [],
    chips,
    ...(chips.length === 0 ? {} : { clearHref: paths.lessons() }),
    facets: lessonFacets.flatMap((facet): readonly FacetView[] => {
      const chosen = query.filters[facet] ?? []
      const counts = facets[facet]
      const unmet = chosen.filter((value) => !counts.some((one) => one.value === value))
      const options = [...counts, ...unmet.map((value) => ({ value, count: 0 }))].map(({ value, count }) => ({
        value,
        text: valueInWords(facet, value, models),
        count,
        isChecked: chosen.includes(value),
      }))
      return options.length === 0
        ? []
        : [{ name: facet, legend: legends[facet], isOpen: facet === 'kind' || chosen.length > 0, options }]
    }),
  }
}
