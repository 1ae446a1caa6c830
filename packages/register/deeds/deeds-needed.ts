import type { AnyRecord, Kind } from '../records/kinds.ts'
import type { RoleDeed } from './deed-roles.ts'
import { isOfPersonNamedHere } from './reply-speaker.ts'

/** A version of a record that somebody wants to write. */
export interface WantedVersion {
  readonly kind: Kind
  /** The record as it stands; absent where it is new. */
  readonly before?: AnyRecord
  readonly record: AnyRecord
  readonly withdrawal?: 'withdraw' | 'bring-back'
}

type Values = Readonly<Record<string, unknown>>

/** The deed that enters a record of a kind, or changes what it says. */
export const deedOfKind: { readonly [K in Kind]: RoleDeed } = {
  programme: 'set-rules',
  model: 'register-project',
  application: 'apply',
  project: 'register-project',
  outcome: 'register-outcome',
  stop_rule: 'register-stop-rule',
  finding: 'report-finding',
  lesson: 'write-lesson',
  claim: 'add-claim',
  adoption: 'record-adoption',
  condition: 'rate-conditions',
  series: 'enter-readings',
  lesson_use: 'use-lesson',
  // What people said is entered with a consent that an import tells of.
  voice: 'import-package',
  round: 'set-rules',
  score: 'score',
  draw: 'draw-lottery',
  reply: 'reply',
}

/** Fields that a deed of their own writes. */
const deedOfFields: { readonly [K in Kind]?: Readonly<Record<string, RoleDeed>> } = {
  application: {
    decision: 'decide-application',
    decided_on: 'decide-application',
    reasons: 'decide-application',
    risk_score: 'decide-application',
    potential_score: 'decide-application',
    project_id: 'decide-application',
  },
  project: {
    report_published: 'publish-report',
    report_read: 'publish-report',
    report_reference: 'publish-report',
    source_urls: 'publish-report',
  },
}

/**
 * The deeds that a version of a record takes: all of them must be one's to do. A correction, with its reason, is one whatever it
 * changes, but for scores and decisions; so is a withdrawal.
 * @param name the deed under which it is proposed
 */
export function deedsNeeded(
  { kind, before, record, withdrawal }: WantedVersion,
  name: string,
): readonly [RoleDeed, ...RoleDeed[]] {
  // What one seat of a panel gave is that seat's alone to change, and to take back.
  if (kind === 'score') return withdrawal === undefined ? ['score'] : ['score', 'withdraw']
  if (withdrawal !== undefined) return ['withdraw']
  const of = deedOfFields[kind] ?? {}
  const written = fieldsWritten(before, record, kind)
  // A decision is put right by whoever may decide: never by the applicant's own people.
  if (before !== undefined && name === 'correct')
    return kind === 'application' && written.some((field) => of[field] !== undefined)
      ? ['correct', 'decide-application']
      : ['correct']
  // Somebody without an account replies through a moderator. No deed of the table says so by its name; to put right what the register
  // tells of somebody is to correct it, and the moderator is who may do that to any record.
  if (isOfPersonNamedHere({ kind, record })) return ['correct']
  if (kind === 'finding' && (record as Values).reported_direction === 'not-measured') return ['say-not-measured']
  const [first, ...more] = new Set(written.map((field) => of[field] ?? deedOfKind[kind]))
  // What is new is entered by the deed of its kind, whatever else its fields take.
  if (before === undefined)
    return [deedOfKind[kind], ...more.concat(first ?? []).filter((deed) => deed !== deedOfKind[kind])]
  return first === undefined ? [deedOfKind[kind]] : [first, ...more]
}

/** Fields that say something else than before. A new application is undecided, and a new project has its sources: neither takes a deed more. */
function fieldsWritten(before: AnyRecord | undefined, after: AnyRecord, kind: Kind): readonly string[] {
  const [was, is]: readonly [Values, Values] = [{ ...before }, { ...after }]
  const own = new Set(['id', ...(before === undefined ? ['source_urls'] : [])])
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (field) =>
      !own.has(field) &&
      JSON.stringify(was[field]) !== JSON.stringify(is[field]) &&
      !(kind === 'application' && before === undefined && field === 'decision' && is.decision === 'pending'),
  )
}
