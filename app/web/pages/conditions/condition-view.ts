import { endings, type successConditions, verdictWords } from '@candour/register'
import type { TableView } from '../../../figures/table-view.ts'
import type { Conditions } from '../../../queries/conditions.ts'
import {
  conditionSentence,
  endingWords,
  presenceWords,
  ratingTimesSentence,
  ratingWords,
} from '../../../words/condition-words.ts'
import { counted, dateInWords, numberInWords } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { DefinitionView, DownloadsView, LinkView, PageView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'

export interface ConditionView extends PageView {
  readonly means: string
  readonly says: string
  readonly times: string
  /** How many had it, by how the projects ended. */
  readonly ended: readonly DefinitionView[]
  readonly rated?: TableView
  readonly lessons: LinkView
  readonly downloads: DownloadsView
}

/** One condition of success: between which projects it was found, and each rating with what it rests on. */
export function conditionView(
  { code, label, description }: (typeof successConditions)[number],
  { projects, compared }: Conditions,
  site: Site,
): ConditionView {
  const one = compared.find(({ condition }) => condition === code)
  const address = paths.condition(code)
  const rows = projects.flatMap(({ id, name, verdict, told, ratings }) =>
    told.flatMap((rating) => {
      if (rating.condition !== code || rating.rating === undefined) return []
      const isAfter = ratings.find(
        ({ condition, rating: value }) => condition === code && value === rating.rating,
      )?.isAfterVerdict
      return [
        [
          { text: name, href: paths.project(id) },
          { text: verdictWords[verdict], verdict },
          { text: `${ratingWords(rating.rating)} (${numberInWords(rating.rating)})` },
          { text: rating.basis ?? 'not known' },
          { text: whoAndWhen(rating, isAfter) },
        ],
      ]
    }),
  )
  return {
    frame: frameOf(site, {
      title: label,
      documentTitle: `${label}: a condition of success`,
      description: `${label}, as a condition of success: which projects had it, and how they ended.`,
      section: 'lessons',
      breadcrumbs: [
        { text: 'Lessons', href: paths.lessons() },
        { text: 'Conditions of success', href: paths.conditions() },
        { text: label },
      ],
      alternates: [{ href: inFormat(address, 'csv'), type: 'text/csv', title: 'Ratings of this condition as CSV' }],
    }),
    means: description,
    says: one === undefined ? '' : conditionSentence(one),
    times: one === undefined ? '' : ratingTimesSentence(one.ratings),
    ended:
      one === undefined
        ? []
        : endings.map((ending) => {
            const { projects: all, undecided } = one.byEnding[ending]
            return {
              term: `Of those that ${endingWords[ending]}`,
              says: [{ text: presenceWords(one.byEnding[ending]) }],
              note: `${counted(all, 'project')} ended so, rated or not${undecided === 0 ? '' : `; ${counted(undecided, 'rating')} of exactly half ${undecided === 1 ? 'counts' : 'count'} in neither`}.`,
            }
          }),
    ...(rows.length === 0
      ? {}
      : {
          rated: {
            caption: `Projects that are rated for “${label}”`,
            columns: [
              { text: 'Project' },
              { text: 'How it went' },
              { text: 'The condition was' },
              { text: 'What that rests on' },
              { text: 'Who rated it, and when' },
            ],
            rows,
          },
        }),
    lessons: { text: 'Lessons that speak of it', href: paths.lessons({ condition: code }) },
    downloads: {
      links: [
        { text: 'These ratings as CSV', href: inFormat(address, 'csv') },
        { text: 'JSON', href: paths.apiList('conditions', { condition: code }) },
      ],
    },
  }
}

function whoAndWhen(
  { rated_by: by, rated_on: on }: { readonly rated_by?: string; readonly rated_on?: Parameters<typeof dateInWords>[0] },
  isAfter: boolean | undefined,
): string {
  const when = on === undefined ? 'when is not on record' : dateInWords(on)
  const after = isAfter === undefined ? '' : isAfter ? ', once the verdict was known' : ', before any report'
  return `${by ?? 'who is not on record'}; ${when}${after}`
}
