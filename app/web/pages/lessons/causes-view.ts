import { failureCauses, groupedBy, type PlainDate } from '@candour/register'
import { causeBars } from '../../../figures/charts/cause-bars.ts'
import type { ChartView } from '../../../figures/charts/chart-view.ts'
import type { TableView } from '../../../figures/table-view.ts'
import { counted, dateInWords } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'
import { causeGroupWords } from './cause-counts.ts'

export interface CausesView extends PageView {
  readonly chart: ChartView
  readonly groups: readonly { readonly name: string; readonly table: TableView }[]
}

/** The causes by how often they were told, then all of them by group with the question that each answers. */
export function causesView(
  counts: ReadonlyMap<string, number>,
  total: number,
  site: Site,
  today: PlainDate,
): CausesView {
  const told = failureCauses
    .map((cause) => ({ label: cause.label, count: counts.get(cause.code) ?? 0, href: paths.cause(cause.code) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  return {
    frame: frameOf(site, {
      title: 'Causes',
      description: 'Why things in children’s social care did not go as hoped, in the words of those who were there.',
      section: 'lessons',
      breadcrumbs: [{ text: 'Lessons', href: paths.lessons() }, { text: 'Causes' }],
      alternates: [{ href: inFormat(paths.causes(), 'csv'), type: 'text/csv', title: 'Causes as CSV' }],
    }),
    chart: causeBars({
      id: 'causes',
      title:
        told[0] === undefined
          ? 'No cause is on record yet'
          : `${counted(told.length, 'cause')} told so far; most often: ${told[0].label.toLowerCase()}`,
      subtitle: 'Lessons that name a cause; one lesson may name several.',
      causes: told,
      caption: `From ${counted(total, 'lesson')} on record, as of ${dateInWords(today)}. How often a cause was told is not how often it was met: some are easier to tell than others.`,
      csvHref: inFormat(paths.causes(), 'csv'),
    }),
    groups: [...groupedBy(failureCauses, ({ group }) => group)].map(([group, causes]) => ({
      name: causeGroupWords[group],
      table: {
        caption: `Causes of the kind “${causeGroupWords[group]}”`,
        columns: [{ text: 'Cause' }, { text: 'The question it answers' }, { text: 'Lessons', isNumber: true }],
        rows: causes.map(({ code, label, asks }) => [
          { text: label, href: paths.cause(code) },
          { text: asks },
          { text: (counts.get(code) ?? 0).toLocaleString('en-GB') },
        ]),
      },
    })),
  }
}
