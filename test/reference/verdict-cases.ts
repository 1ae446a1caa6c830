import {
  accepted,
  type Finding,
  isPlainDate,
  plainDateOf,
  type ProjectHistory,
  type Records,
  type Registration,
  recordFromJson,
  recordKinds,
  refused,
  type Result,
  senseFaultsOf,
  verdictOf,
} from '@candour/register'

type Json = Readonly<Record<string, unknown>>

/**
 * One case of a reference file: a history as it was made, with what the published rules say of it. What a file leaves out is not known, and
 * where it is an expectation, not compared.
 */
export interface VerdictCase {
  readonly name: string
  readonly today: string
  readonly grace_days?: number | null
  readonly started?: string | null
  readonly report_published?: string | null
  readonly report_read?: boolean | null
  readonly report_due_on?: string | null
  readonly outcomes?: readonly {
    readonly id: string
    /** Where the day of an entry is left out, it is the day that the version bears. */
    readonly versions?: readonly (Json & { readonly registered_on: string; readonly entered_on?: string | null })[]
    readonly findings?: readonly Json[]
  }[]
  readonly unpromised?: readonly (Json & { readonly outcome: string })[]
  readonly expected: {
    readonly outcomes?: readonly (ExpectedOutcome & { readonly id: string })[]
    readonly unpromised?: readonly (ExpectedOutcome & { readonly outcome: string })[]
    readonly project?: { readonly verdict?: string; readonly marks?: readonly string[]; readonly registered?: string }
  }
}

interface ExpectedOutcome {
  readonly verdict?: string
  readonly attribution?: string | null
  readonly as_reported?: boolean
}

export interface Difference {
  readonly name: string
  readonly field: string
  readonly expected: unknown
  readonly found: unknown
}

/** What the real path (records checked as in an import, then the rules) says otherwise than the case expects. */
export function differencesOf(given: VerdictCase): readonly Difference[] {
  const differ = (field: string, expected: unknown, found: unknown): Difference[] =>
    expected === undefined || JSON.stringify(expected) === JSON.stringify(found)
      ? []
      : [{ name: given.name, field, expected, found }]
  if (!isPlainDate(given.today)) return differ('today', 'a day that exists', given.today)
  const history = historyFrom(given)
  if (!history.ok) return differ('records', 'accepted', history.refusals)
  const verdict = verdictOf(history.value, given.today)
  const outcomeDiffers = (key: string, expected: ExpectedOutcome) => {
    const found = verdict.outcomes.find((outcome) => outcome.key === key)
    return [
      ...differ(`${key}.verdict`, expected.verdict, found?.verdict),
      ...differ(`${key}.attribution`, expected.attribution, found?.attribution ?? null),
      ...differ(`${key}.as_reported`, expected.as_reported, found?.asReported),
    ]
  }
  const { outcomes = [], unpromised = [], project = {} } = given.expected
  return [
    ...outcomes.flatMap((expected) => outcomeDiffers(expected.id, expected)),
    ...unpromised.flatMap((expected) => outcomeDiffers(`label:${expected.outcome}`, expected)),
    ...differ('project.verdict', project.verdict, verdict.code),
    ...differ('project.marks', project.marks?.toSorted(), verdict.marks.toSorted()),
    ...differ('project.registered', project.registered, verdict.promise.registered),
  ]
}

function historyFrom(given: VerdictCase): Result<ProjectHistory> {
  const registrations: Registration[] = []
  const findings: Finding[] = []
  const { grace_days, started, report_published, report_read, report_due_on, outcomes = [], unpromised = [] } = given
  const programme = checked('programme', { id: 'reference', name: 'Reference', funder: 'Reference', grace_days })
  const about = { started, report_published, report_read, report_due_on }
  const project = checked('project', { id: 'case', name: given.name, programme_id: 'reference', ...about })
  if (!programme.ok) return programme
  if (!project.ok) return project
  for (const { id, versions = [], findings: answers = [] } of outcomes) {
    for (const { entered_on, ...version } of versions) {
      const terms = checked('outcome', { id, project_id: 'case', label: id, scale: 'mean-difference', ...version })
      if (!terms.ok) return terms
      const enteredOn = entered_on ?? version.registered_on
      if (!isPlainDate(enteredOn)) return noDay('entered_on', enteredOn)
      registrations.push({ terms: terms.value, enteredOn })
    }
    const direction_wanted = versions[0]?.direction_wanted
    const around = { project_id: 'case', outcome_id: id, scale: 'mean-difference', direction_wanted }
    for (const answer of answers) {
      const finding = checked('finding', { ...around, ...answer })
      if (!finding.ok) return finding
      findings.push(finding.value)
    }
  }
  for (const told of unpromised) {
    const finding = checked('finding', { project_id: 'case', scale: 'mean-difference', ...told })
    if (!finding.ok) return finding
    findings.push(finding.value)
  }
  return accepted({ project: project.value, programme: programme.value, registrations, findings })
}

const noDay = (column: string, found: string) =>
  refused<never>({ code: 'wrong-type', where: { column }, found, accepts: 'a day, as 2026-11-23' })

/** Of these kinds no rule asks for the day. */
const anyDay = plainDateOf('2026-11-23')

/** A record as it stands in a case, read and judged by itself as every record that comes into the register. */
function checked<K extends 'programme' | 'project' | 'outcome' | 'finding'>(kind: K, json: Json): Result<Records[K]> {
  const known = Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined))
  const row = recordFromJson(recordKinds[kind], known)
  if (!row.ok) return row
  const record = row.record as Records[K]
  const faults = senseFaultsOf(kind, record, anyDay)
  return faults.length === 0
    ? accepted(record)
    : refused(...faults.map(({ code, column, found, accepts }) => ({ code, where: { column }, found, accepts })))
}
