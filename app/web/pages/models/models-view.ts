import type { TableView } from '../../../figures/table-view.ts'
import type { ModelOverview } from '../../../queries/overviews.ts'
import { practiceAreaWords } from '../../../words/code-words.ts'
import type { Site } from '../../layout/frame.ts'
import { emptyList, listHead } from '../../layout/list-head.ts'
import { judgedCount, strengthCells, strengthColumns } from '../../layout/strength-view.ts'
import type { DownloadsView, EmptyView, PageView } from '../../layout/views.ts'
import { paths } from '../../paths.ts'

export interface ModelsView extends PageView {
  readonly table?: TableView
  readonly empty?: EmptyView
  readonly downloads: DownloadsView
}

/** The list of models: how often each was tried, where, and how that went. */
export function modelsView(overviews: readonly ModelOverview[], site: Site): ModelsView {
  return {
    ...listHead(site, {
      title: 'Models',
      description: 'Named ways of working that were tried more than once, with every attempt side by side.',
      section: 'models',
      address: paths.models(),
      json: paths.apiList('models'),
      rows: 'Models',
    }),
    ...(overviews.length === 0
      ? {
          empty: emptyList(
            'No model is on record',
            'A model enters the register when a project names the way of working that it tries.',
          ),
        }
      : { table: tableOf(overviews) }),
  }
}

function tableOf(overviews: readonly ModelOverview[]): TableView {
  return {
    caption: 'Models, and how the attempts at them went',
    columns: [
      { text: 'Model' },
      { text: 'Practice area' },
      { text: 'Attempts', isNumber: true },
      { text: 'With a result', isNumber: true },
      { text: 'Places', isNumber: true },
      ...strengthColumns,
    ],
    rows: overviews.map(({ record, counts, attempts, places }) => [
      { text: record.name, href: paths.model(record.id) },
      { text: record.practice_area === undefined ? 'not known' : practiceAreaWords[record.practice_area] },
      { text: attempts.toLocaleString('en-GB') },
      { text: judgedCount(counts).toLocaleString('en-GB') },
      { text: places.toLocaleString('en-GB') },
      ...strengthCells(counts),
    ]),
  }
}
