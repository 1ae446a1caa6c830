import { yearOf } from '@candour/register'
import type { OutcomeEvidence } from './outcome-evidence.ts'
import type { Cell } from './record-cells.ts'

/** Columns of what is put together: `study`, `yi` and `vi` as `candour meta` and metafor read them. */
export const evidenceColumns = [
  'study',
  'yi',
  'vi',
  'project_id',
  'project',
  'finding_id',
  'outcome',
  'population',
  'design_level',
  'places',
  'year',
  'reported_on',
  'participants',
  'scale',
  'estimate',
  'ci_low',
  'ci_high',
  'measure',
  'assuming',
  'direction_wanted',
  'source_urls',
] as const

/** The name of the file in which the findings of an outcome are taken away, without its ending. */
export const evidenceFileName = (outcome: string): string => `evidence-${outcome}`

/**
 * Every finding that is put together, one a row: `yi` on the scale of computing (ratios as logarithms), turned so that positive is the wanted
 * way, `vi` its sampling variance. What the source prints stands beside them.
 */
export function evidenceCells({ evidence, projects, findings }: OutcomeEvidence): readonly (readonly Cell[])[] {
  const isSeveral = evidence.pool.attempts < evidence.pool.findings.length
  return evidence.pool.findings.map((finding) => {
    const project = projects.get(finding.projectId)
    const record = findings.get(finding.findingId)
    const name = project?.name ?? finding.projectId
    return [
      isSeveral ? `${name}: ${finding.label}` : name,
      finding.yi,
      finding.vi,
      finding.projectId,
      name,
      finding.findingId,
      finding.label,
      finding.population,
      finding.designLevel,
      project?.places?.join(';'),
      finding.reportedOn === undefined ? undefined : yearOf(finding.reportedOn),
      finding.reportedOn,
      record?.n,
      finding.scale,
      record?.estimate,
      record?.ci_low,
      record?.ci_high,
      evidence.measure,
      finding.assuming,
      finding.wanted,
      record?.source_urls?.join(';'),
    ]
  })
}
