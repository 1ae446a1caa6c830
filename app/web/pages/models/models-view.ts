import { isJudged } from '@candour/register'
import { verdictCountsInWords } from '../../../figures/charts/verdict-segments.ts'
import type { TableView } from '../../../figures/table-view.ts'
import type { ModelOverview } from '../../../queries/overviews.ts'
import { practiceAreaWords } from '../../../words/code-words.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { DownloadsView, EmptyView, PageView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'
import { countWhere } from '../programmes/programmes-view.ts'

export interface ModelsView extends PageView {
  readonly table?: TableView
  readonly empty?: EmptyView
  readonly downloads: DownloadsView
}

/** The list of models: how often each was tried, where, and how that went. */
export function modelsView(overviews: readonly ModelOverview[], site: Site): ModelsView {
  const address = paths.models()
  return {
    frame: frameOf(site, {
      title: 'Models',
      description: 'Named ways of working that were tried more than once, with every attempt side by side.',
      section: 'projects',
      alternates: [{ href: inFormat(address, 'csv'), type: 'text/csv', title: 'Models as CSV' }],
    }),
    ...(overviews.length === 0
      ? {
          empty: {
            title: 'No model is on record',
            says: 'A model enters the register when a project names the way of working that it tries.',
            suggestions: [],
            action: { text: 'How records enter the register', href: paths.aboutData() },
          },
        }
      : { table: tableOf(overviews) }),
    downloads: {
      links: [
        { text: 'CSV', href: inFormat(address, 'csv') },
        { text: 'JSON', href: paths.apiList('models') },
      ],
    },
  }
}

function tableOf(overviews: readonly ModelOverview[]): TableView {
  return {
    caption: 'Models, and how the attempts at them went',
    columns: [
      { text: 'Model' },
      { text: 'Practice area' },
      { text: 'Attempts', isNumber: true },
      { text: 'With an answer', isNumber: true },
      { text: 'Places', isNumber: true },
      { text: 'Verdicts' },
    ],
    rows: overviews.map(({ record, verdicts, attempts, places }) => [
      { text: record.name, href: paths.model(record.id) },
      { text: record.practice_area === undefined ? 'not known' : practiceAreaWords[record.practice_area] },
      { text: attempts.toLocaleString('en-GB') },
      { text: countWhere(verdicts, isJudged).toLocaleString('en-GB') },
      { text: places.toLocaleString('en-GB') },
      { text: attempts === 0 ? 'no attempt on record' : verdictCountsInWords(verdicts) },
    ]),
  }
}
