import type { Shown } from '@candour/register'
import type { TableView } from '../../../figures/table-view.ts'
import type { Overview } from '../../../queries/overviews.ts'
import { periodInWords } from '../../../words/wording.ts'
import type { Site } from '../../layout/frame.ts'
import { emptyList, listHead } from '../../layout/list-head.ts'
import { judgedCount, strengthCells, strengthColumns } from '../../layout/strength-view.ts'
import type { DownloadsView, EmptyView, PageView } from '../../layout/views.ts'
import { paths } from '../../paths.ts'

export interface ProgrammesView extends PageView {
  readonly table?: TableView
  readonly empty?: EmptyView
  readonly downloads: DownloadsView
}

/** The list of programmes: funder, years, and how their projects went. */
export function programmesView(overviews: readonly Overview<Shown<'programme'>>[], site: Site): ProgrammesView {
  return {
    ...listHead(site, {
      title: 'Programmes',
      description: 'Funders’ programmes: what they funded, and where the failures went.',
      section: 'programmes',
      address: paths.programmes(),
      json: paths.apiList('programmes'),
      rows: 'Programmes',
    }),
    ...(overviews.length === 0
      ? {
          empty: emptyList(
            'No programme is on record',
            'A programme enters the register with its rules: when results are due, and how many days of grace there are.',
          ),
        }
      : { table: tableOf(overviews) }),
  }
}

function tableOf(overviews: readonly Overview<Shown<'programme'>>[]): TableView {
  return {
    caption: 'Programmes, and how their projects went',
    columns: [
      { text: 'Programme' },
      { text: 'Funder' },
      { text: 'Years' },
      { text: 'Projects', isNumber: true },
      { text: 'With a result', isNumber: true },
      ...strengthColumns,
    ],
    rows: overviews.map(({ record, counts, attempts }) => [
      { text: record.name, href: paths.programme(record.id) },
      { text: record.funder },
      { text: periodInWords(record.started, record.ended) },
      { text: attempts.toLocaleString('en-GB') },
      { text: judgedCount(counts).toLocaleString('en-GB') },
      ...strengthCells(counts),
    ]),
  }
}
