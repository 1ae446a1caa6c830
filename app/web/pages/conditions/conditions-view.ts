import type { ComparedCondition, Ending } from '@candour/register'
import type { TableView } from '../../../figures/table-view.ts'
import type { Conditions } from '../../../queries/conditions.ts'
import { conditionWords } from '../../../words/code-words.ts'
import { conditionSentence, presenceWords, ratingTimesSentence } from '../../../words/condition-words.ts'
import { counted } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { DownloadsView, PageView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'
import { type ConfigurationsView, configurationsView } from './configurations-view.ts'

export interface ConditionsView extends PageView {
  /** On how few it rests; undefined where nothing is rated. */
  readonly rests?: string
  readonly table: TableView
  readonly configurations: ConfigurationsView
  readonly check: string
  readonly downloads: DownloadsView
}

/** Every condition, between the projects that improved and those that did not, and conditions together. */
export function conditionsView({ projects, compared, configurations }: Conditions, site: Site): ConditionsView {
  const ratings = sumOf(compared)
  return {
    frame: frameOf(site, {
      title: 'Conditions of success',
      description:
        'What is said to make new ways of working with children and families succeed, and whether those that improved had it more often than those that did not.',
      section: 'lessons',
      breadcrumbs: [{ text: 'Lessons', href: paths.lessons() }, { text: 'Conditions of success' }],
      alternates: [{ href: inFormat(paths.conditions(), 'csv'), type: 'text/csv', title: 'Ratings as CSV' }],
    }),
    ...(projects.length === 0
      ? {}
      : {
          rests: `This rests on ${counted(ratings.all, 'rating')} of ${counted(projects.length, 'project')}, among ${counted(everyProject(compared), 'project')} on record. ${ratingTimesSentence(ratings)}`,
        }),
    table: {
      caption: 'How many projects had each condition, of those that are rated for it',
      columns: [
        { text: 'Condition' },
        { text: 'Of those that improved' },
        { text: 'Of those that did not' },
        { text: 'Set apart: no difference shown' },
        { text: 'What that says' },
      ],
      rows: compared.map((one) => [
        { text: conditionWords(one.condition), href: paths.condition(one.condition) },
        { text: presenceWords(one.byEnding.improved) },
        { text: presenceWords(one.byEnding['did-not']) },
        { text: presenceWords(one.byEnding['not-shown']) },
        { text: conditionSentence(one) },
      ]),
    },
    configurations: configurationsView(configurations, projects),
    check: paths.conditionsCheck(),
    downloads: {
      links: [
        { text: 'Ratings as CSV', href: inFormat(paths.conditions(), 'csv') },
        { text: 'JSON', href: paths.apiList('conditions') },
      ],
    },
  }
}

function sumOf(compared: readonly ComparedCondition[]): ComparedCondition['ratings'] {
  const sum = (of: (ratings: ComparedCondition['ratings']) => number) =>
    compared.reduce((total, { ratings }) => total + of(ratings), 0)
  return {
    all: sum(({ all }) => all),
    afterVerdict: sum(({ afterVerdict }) => afterVerdict),
    undated: sum(({ undated }) => undated),
  }
}

function everyProject([first]: readonly ComparedCondition[]): number {
  const byEnding: { readonly [E in Ending]: { readonly projects: number } } | undefined = first?.byEnding
  return byEnding === undefined ? 0 : Object.values(byEnding).reduce((sum, { projects }) => sum + projects, 0)
}
