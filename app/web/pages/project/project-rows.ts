import type { Shown } from '@candour/register'
import type { ProjectDossier } from '../../../queries/dossiers.ts'
import type { TableAnswer } from '../../page.ts'

const header = [
  'project_id',
  'project',
  'project_verdict',
  'project_marks',
  'project_rule',
  'rules_version',
  'verdict_on',
  'promise_kept_registered',
  'candid',
  'outcome_key',
  'outcome',
  'promised',
  'counts',
  'outcome_verdict',
  'outcome_rule',
  'due_on',
  'finding_id',
  'finding_verdict',
  'finding_rule',
  'decides',
  'role',
  'reported_outcome',
  'primary',
  'part',
  'direction_wanted',
  'reported_direction',
  'scale',
  'estimate',
  'se',
  'ci_low',
  'ci_high',
  'ci_level',
  'interval_kind',
  'n',
  'comparison',
  'design',
  'reported_on',
  'replaces',
  'withdrawn_on',
  'headline',
  'caveat',
  'source_urls',
] as const

/** A project as rows: one for each finding, and one for each outcome (or the project) that has none. */
export function projectTable({ history, verdict }: ProjectDossier): TableAnswer {
  const { project } = history
  const findings = new Map<string, Shown<'finding'>>(history.findings.map((finding) => [finding.id, finding]))
  const own = [
    project.id,
    project.name,
    verdict.code,
    verdict.marks.join(';'),
    verdict.rule,
    verdict.rulesVersion,
    verdict.on,
    verdict.promise.registered,
    verdict.promise.candid,
  ]
  const rows = verdict.outcomes.flatMap((outcome) => {
    const told = [
      outcome.key,
      outcome.label,
      outcome.promise !== undefined,
      outcome.counts,
      outcome.verdict,
      outcome.rule,
      outcome.dueClock?.dueOn,
    ]
    if (outcome.findings.length === 0) return [[...own, ...told]]
    return outcome.findings.map((judged) => {
      const found = findings.get(judged.id)
      return [
        ...own,
        ...told,
        judged.id,
        judged.verdict,
        judged.rule,
        judged.role === 'decides',
        judged.role,
        found?.outcome,
        found?.primary,
        found?.part,
        found?.direction_wanted,
        found?.reported_direction,
        found?.scale,
        found?.estimate,
        found?.se,
        found?.ci_low,
        found?.ci_high,
        found?.ci_level,
        found?.interval_kind,
        found?.n,
        found?.comparison,
        found?.design,
        found?.reported_on,
        found?.replaces,
        found?.withdrawn_on,
        found?.headline,
        found?.caveat,
        found?.source_urls?.join(';'),
      ]
    })
  })
  const whole = rows.length > 0 ? rows : [own]
  return {
    kind: 'table',
    name: `project-${project.id}`,
    header,
    rows: whole.map((row) =>
      header.map((column, at) => row[at] ?? (column === 'source_urls' ? project.source_urls?.join(';') : undefined)),
    ),
  }
}
