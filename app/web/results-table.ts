import type { Finding, Project, ProjectVerdict } from '@candour/register'
import { normalQuantile } from '@candour/statistics'
import { intervalRowsOf } from '../figures/charts/interval-rows.ts'
import type { TableAnswer } from './page.ts'

/** A project with what was found of it, judged. */
export interface JudgedResults {
  readonly history: { readonly project: Project; readonly findings: readonly Finding[] }
  readonly verdict: ProjectVerdict
}

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
export function resultsTable(name: string, judged: readonly JudgedResults[]): TableAnswer {
  return { kind: 'table', name: `${name}-results`, header, rows: judged.flatMap(resultRows) }
}

function resultRows({ history: { project, findings: told }, verdict }: JudgedResults) {
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

/** The query of a page's results as CSV. */
export const resultsAsCsv = { rows: 'results', format: 'csv' } as const
