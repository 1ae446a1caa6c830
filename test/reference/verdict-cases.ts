import {
  accepted,
  type Finding,
  type Result,
  plainDateOf,
  type ProjectHistory,
  type PromisedOutcome,
  recordFromJson,
  type Records,
  refused,
  recordKinds,
  senseFaultsOf,
  verdictOf,
} from '@candour/register'

/** One case of a reference file: a history as it was made by hand, with what the published rules say of it. */
export interface VerdictCase {
  readonly name: string
  readonly today: string
  readonly grace_days: number
  readonly outcomes: readonly {
    readonly id: string
    readonly primary: boolean
    readonly direction_wanted: string
    readonly smallest_worthwhile_change: number | null
    readonly due_on: string | null
    readonly findings: readonly Readonly<Record<string, unknown>>[]
  }[]
  readonly expected: {
    readonly outcomes: readonly { readonly id: string; readonly verdict: string; readonly attribution: string | null }[]
    readonly project: { readonly verdict: string; readonly marks: readonly string[] }
  }
}

export interface Difference {
  readonly name: string
  readonly field: string
  readonly expected: unknown
  readonly found: unknown
}

/** Marks of a project that these cases speak of; they know neither registration dates nor stops. */
const judgedMarks = new Set(['so-far', 'incomplete'])

/** What the real path (records checked as in an import, then the rules) says otherwise than the case expects. */
export function differencesOf(given: VerdictCase): readonly Difference[] {
  const differ = (field: string, expected: unknown, found: unknown): Difference[] =>
    JSON.stringify(expected) === JSON.stringify(found) ? [] : [{ name: given.name, field, expected, found }]
  const history = historyFrom(given)
  if (!history.ok) return [{ name: given.name, field: 'records', expected: 'accepted', found: history.refusals }]
  const verdict = verdictOf(history.value, plainDateOf(given.today))
  return [
    ...given.expected.outcomes.flatMap((expected) => {
      const found = verdict.outcomes.find((outcome) => outcome.key === expected.id)
      return [
        ...differ(`outcomes.${expected.id}.verdict`, expected.verdict, found?.verdict),
        ...differ(`outcomes.${expected.id}.attribution`, expected.attribution, found?.attribution ?? null),
      ]
    }),
    ...differ('project.verdict', given.expected.project.verdict, verdict.code),
    ...differ('project.marks', [...given.expected.project.marks].sort(), verdict.marks.filter((mark) => judgedMarks.has(mark)).sort()),
  ]
}

function historyFrom(given: VerdictCase): Result<ProjectHistory> {
  const registrations: PromisedOutcome[] = []
  const findings: Finding[] = []
  const programme = checked('programme', { id: 'reference', name: 'Reference', funder: 'Reference', grace_days: given.grace_days })
  const project = checked('project', { id: 'case', name: given.name, programme_id: 'reference' })
  if (!programme.ok) return programme
  if (!project.ok) return project
  for (const { findings: answers, ...outcome } of given.outcomes) {
    const registration = checked('outcome', {
      project_id: 'case', version: 1, registered_on: '2000-01-01', label: outcome.id, scale: 'mean-difference', ...outcome,
    })
    if (!registration.ok) return registration
    registrations.push(registration.value)
    for (const [index, answer] of answers.entries()) {
      const finding = checked('finding', {
        id: `${outcome.id}-f${index + 1}`, project_id: 'case', outcome_id: outcome.id, direction_wanted: outcome.direction_wanted, scale: 'mean-difference', ...answer,
      })
      if (!finding.ok) return finding
      findings.push(finding.value)
    }
  }
  return accepted({ project: project.value, programme: programme.value, registrations, findings })
}

function checked<K extends 'programme' | 'project' | 'outcome' | 'finding'>(kind: K, json: Readonly<Record<string, unknown>>): Result<Records[K]> {
  const row = recordFromJson(recordKinds[kind], json)
  if (!row.ok) return row
  const record = row.record as Records[K]
  const faults = senseFaultsOf(kind, record)
  return faults.length === 0
    ? accepted(record)
    : refused(...faults.map(({ code, column, found, accepts }) => ({ code, where: { column }, found, accepts })))
}

