import type { FoundUses, LessonUseList, LessonUseQuery } from '../../../queries/lesson-use-lists.ts'
import { lessonsPerPage } from '../../../queries/lessons.ts'
import { causeWords, conditionWords } from '../../../words/code-words.ts'
import { changedPlansInWords, usersComparedInWords } from '../../../words/lesson-use-words.ts'
import { counted } from '../../../words/wording.ts'
import type { Site } from '../../layout/frame.ts'
import { type LessonCardView, lessonCardView } from '../../layout/lesson-view.ts'
import { listHead } from '../../layout/list-head.ts'
import type { DownloadsView, EmptyView, FacetFormView, LinkView, PageView, PaginationView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'
import { paginationView } from '../search/pagination-view.ts'
import { chosenInWords, lessonFilterForm } from './lesson-filters.ts'

export interface UsesView extends PageView {
  readonly lists: readonly (LinkView & { readonly isCurrent: boolean })[]
  readonly says: string
  readonly compared: readonly string[]
  readonly filters: FacetFormView
  readonly lessons: readonly { readonly changed: string; readonly card: LessonCardView }[]
  readonly again: readonly {
    readonly cause: LinkView
    readonly condition: LinkView
    readonly says: string
    /** Each with the attempt that told it: several may say the same. */
    readonly lessons: readonly (LinkView & { readonly of: LinkView })[]
  }[]
  readonly empty?: EmptyView
  readonly pages: PaginationView
  readonly downloads: DownloadsView
}

const listWords: { readonly [L in LessonUseList]: string } = {
  'most-used': 'Most used',
  'never-used': 'Never used',
  'told-again': 'Told again and again',
}

/** A page of lessons by what became of them. */
export function usesView(query: LessonUseQuery, found: FoundUses, site: Site): UsesView {
  const { list, filters, page } = query
  const address = addressOf(query)
  const { total, lessons, changed, again, compared } = found
  const chosen = chosenInWords(filters, found.models)
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]))
  return {
    ...listHead(site, {
      title: 'Lessons that changed plans',
      documentTitle: `Lessons that changed plans: ${[listWords[list].toLowerCase(), ...chosen].join('; ')}${page === 1 ? '' : `, page ${page}`}`,
      description: 'Which lessons changed a later plan, which never did, and which are told again and again.',
      section: 'lessons',
      address,
      json: inFormat(address, 'json'),
      rows: 'These lessons',
    }),
    lists: (Object.keys(listWords) as readonly LessonUseList[]).map((one) => ({
      text: listWords[one],
      href: addressOf({ list: one, filters, page: 1 }),
      isCurrent: one === list,
    })),
    says: saysOf(list, total, chosen.length > 0),
    compared: usersComparedInWords(compared),
    filters: lessonFilterForm(filters, found, {
      action: paths.lessonUses(),
      addressOf: (others) => addressOf({ list, filters: others, page: 1 }),
      kept: list === 'most-used' ? [] : [{ name: 'list', value: list }],
    }),
    lessons:
      list === 'told-again'
        ? []
        : lessons.map((lesson) => ({
            changed: changedPlansInWords(changed.get(lesson.id) ?? 0),
            card: lessonCardView(lesson, found),
          })),
    again: again.map(({ cause, condition, apart, lessons: ids }) => ({
      cause: { text: causeWords(cause), href: paths.cause(cause) },
      condition: { text: conditionWords(condition), href: paths.lessons({ condition }) },
      says: `${counted(ids.length, 'lesson')} of ${counted(apart, 'attempt')} in different places`,
      lessons: ids.flatMap((id) => {
        const lesson = byId.get(id)
        const { project_id: project } = lesson ?? {}
        if (lesson === undefined || project === undefined) return []
        const of = { text: found.projects.get(project) ?? project, href: paths.project(project) }
        return [{ text: lesson.lesson, href: paths.lesson(id), of }]
      }),
    })),
    ...(total > 0 ? {} : { empty: emptyOf(list, chosen.length > 0) }),
    pages: paginationView(
      page,
      lessonsPerPage,
      total,
      (other) => addressOf({ ...query, page: other }),
      list === 'told-again' ? 'pair' : 'lesson',
    ),
  }
}

function addressOf({ list, filters, page }: LessonUseQuery): string {
  return paths.lessonUses({
    ...(list === 'most-used' ? {} : { list }),
    ...filters,
    ...(page === 1 ? {} : { page }),
  })
}

function saysOf(list: LessonUseList, total: number, isNarrowed: boolean): string {
  const choices = isNarrowed ? ' with your choices' : ''
  if (list === 'most-used') return `${counted(total, 'lesson')}${choices} changed a later plan.`
  if (list === 'never-used')
    return `${counted(total, 'lesson')}${choices} changed no plan on record. That may say more of plans than of the lesson: few are on record.`
  return `${counted(total, 'pair')} of a cause and a condition${choices} ${total === 1 ? 'was' : 'were'} told by attempts in different places.`
}

function emptyOf(list: LessonUseList, isNarrowed: boolean): EmptyView {
  const check = { text: 'Check a plan', href: paths.planCheck() }
  const all = { text: 'All lessons', href: paths.lessons() }
  if (isNarrowed)
    return {
      title: 'Nothing matches all of your choices',
      says: 'Remove one of your choices, or look at all lessons by cause.',
      suggestions: [{ text: 'lessons by cause', href: paths.causes() }],
      action: all,
    }
  if (list === 'most-used')
    return {
      title: 'No plan on record has changed because of a lesson yet',
      says: 'A plan check shows the lessons of attempts like a plan and asks what the plan changes because of them. Its answers are taken away with the check, and whoever keeps the register enters them.',
      suggestions: [
        { text: 'lessons that were never used', href: addressOf({ list: 'never-used', filters: {}, page: 1 }) },
      ],
      action: check,
    }
  if (list === 'never-used')
    return {
      title: 'Every lesson on record has changed a plan',
      says: 'There is none that no later plan used.',
      suggestions: [],
      action: all,
    }
  return {
    title: 'Nothing was told twice in different places',
    says: 'No two attempts that share no place told the same cause and condition.',
    suggestions: [{ text: 'lessons by cause', href: paths.causes() }],
    action: all,
  }
}
