import { normalQuantile } from '@candour/statistics'
import { intervalRowsOf } from '../figures/charts/interval-rows.ts'
import type { JudgedHistory } from '../queries/judged-histories.ts'
import type { DownloadsView } from './layout/views.ts'
import type { TableAnswer } from './page.ts'
import { partsOf, withQuery } from './paths.ts'

const header = [
  'study',
  'yi',
  'sei',
  'project_id',
  'project',
  'outcome',
  'finding_id',
  'verdict',
  'design_level',
  'promised',
  'direction_wanted',
  'scale',
  'estimate',
  'se',
  'ci_low',
  'ci_high',
  'ci_level',
  'participants',
  'source_urls',
] as const

/** Half the width of a 95 % interval, in standard errors. */
const standardErrors = normalQuantile(0.975)

/**
 * Every result that has an interval, one a row, as `candour meta` reads it: `yi` is the estimate on the scale that it is judged on (ratios as
 * logarithms), turned so that positive is the wanted way, and `sei` its standard error, from the 95 % interval by which it is judged. What the
 * source prints stands beside them.
 */
export function resultsTable(
  name: string,
  judged: Iterable<JudgedHistory> | AsyncIterable<JudgedHistory>,
): TableAnswer {
  async function* rows() {
    for await (const one of judged) yield* resultRows(one)
  }
  return { kind: 'table', name: `${name}-results`, header, rows: rows() }
}

function resultRows({ history: { project, findings: told }, verdict }: JudgedHistory) {
  const findings = new Map(told.map((finding) => [finding.id, finding]))
  return intervalRowsOf(verdict.outcomes, findings).flatMap((row) => {
    const { interval } = row
    const finding = findings.get(row.key)
    if (interval === undefined || finding === undefined || !(interval.lo < interval.hi)) return []
    return [
      [
        `${project.name}: ${row.label}`,
        interval.est,
        (interval.hi - interval.lo) / (2 * standardErrors),
        project.id,
        project.name,
        row.label,
        finding.id,
        row.verdict,
        row.designLevel,
        row.isPromised,
        row.wanted,
        finding.scale,
        finding.estimate,
        finding.se,
        finding.ci_low,
        finding.ci_high,
        finding.ci_level,
        finding.n,
        finding.source_urls?.join(';'),
      ],
    ]
  })
}

/** Whether a page's results are asked for instead of its records: `?rows=results`. */
export function asksForResults(query: { readonly [name: string]: unknown }): boolean {
  return query.rows === 'results'
}

/** Where the results of a page are taken away as CSV: of all that its address lists. */
export function resultsAsCsv(address: string): string {
  const { path, query } = partsOf(address)
  return withQuery(path, { ...query, rows: 'results', format: 'csv' })
}

/** The same as a link, beside the other ways to take a page's rows away. */
export function resultsLink(address: string): DownloadsView['links'][number] {
  return { text: 'Results with an interval as CSV', href: resultsAsCsv(address), says: 'as candour meta pools them' }
}
