import { type Verdict, verdicts, verdictWords } from '@candour/register'
import type { TableView } from '../../../figures/table-view.ts'
import type { ProjectSummary } from '../../../queries/project-summaries.ts'
import { counted, moneyInWords } from '../../../words/wording.ts'

/** What was granted, by verdict. */
export interface SpendingView {
  readonly says: string
  readonly table?: TableView
}

/** Sums by verdict, only of grants that are on record; how many lack one stands beside each sum. */
export function spendingView(projects: readonly ProjectSummary[]): SpendingView {
  const rows = verdicts.flatMap((verdict) => spendingOf(verdict, projects) ?? [])
  const known = rows.reduce((sum, row) => sum + row.known, 0)
  const pounds = rows.reduce((sum, row) => sum + row.pounds, 0)
  if (known === 0) return { says: `No grant is on record for any of the ${counted(projects.length, 'project')}.` }
  return {
    says: `Grants are on record for ${known.toLocaleString('en-GB')} of ${counted(projects.length, 'project')}: ${moneyInWords(pounds)} in all. A sum below is only of the grants that are known, so it is the least that went to projects of that verdict. Spending says nothing of worth: a well-spent pound can buy the knowledge that something does not work.`,
    table: {
      caption: 'Grants by verdict',
      columns: [
        { text: 'Verdict' },
        { text: 'Projects', isNumber: true },
        { text: 'Grant known', isNumber: true },
        { text: 'Granted, where known', isNumber: true },
      ],
      rows: rows.map((row) => [
        { text: verdictWords[row.verdict], verdict: row.verdict },
        { text: row.projects.toLocaleString('en-GB') },
        { text: row.known.toLocaleString('en-GB') },
        { text: row.known === 0 ? 'not known' : moneyInWords(row.pounds) },
      ]),
    },
  }
}

function spendingOf(verdict: Verdict, projects: readonly ProjectSummary[]) {
  const own = projects.filter(({ standing }) => standing.verdict === verdict)
  const sums = own.flatMap(({ project }) => project.funding_gbp ?? [])
  return own.length === 0
    ? undefined
    : { verdict, projects: own.length, known: sums.length, pounds: sums.reduce((sum, pounds) => sum + pounds, 0) }
}
