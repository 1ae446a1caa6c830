import type { PlainDate } from '../plain-date.ts'
import type { Application } from '../records/application.ts'
import type { Direction } from '../records/codes.ts'
import type { Draw } from '../records/draw.ts'
import type { Finding } from '../records/finding.ts'
import type { AnyRecord, Kind } from '../records/kinds.ts'
import { referencesOf } from '../records/kinds.ts'
import type { Lesson } from '../records/lesson.ts'
import type { PromisedOutcome } from '../records/outcome.ts'
import { type Reply, replyAbout } from '../records/reply.ts'
import type { Round } from '../records/round.ts'
import type { Score } from '../records/score.ts'
import { drawFaults } from './lottery/draw-faults.ts'
import type { Sha256 } from './lottery/lottery.ts'
import type { SenseFault } from './record-rule.ts'

/** What must be known of the rest of the register to judge one record against it. */
export interface Surroundings {
  has(kind: Kind, id: string): boolean
  /** The promise behind a finding, as it stands or as it is proposed beside it. */
  outcomeOf(id: string): { readonly project_id: string; readonly direction_wanted: Direction } | undefined
  /** The newest registered version of an outcome, before this record. */
  latestVersionOf(outcomeId: string): number | undefined
  nearestId(kind: Kind, id: string): string | undefined
  /** The programme of a round or an application, as it stands or as it is proposed beside the record. */
  programmeOf(kind: 'round' | 'application', id: string): string | undefined
  /** What a draw is judged against; undefined where its round is not on record yet. */
  aroundDraw(draw: Draw): { readonly round: Round; readonly before?: Draw; readonly other?: string } | undefined
  readonly today: PlainDate
  readonly sha256: Sha256
  /** What a reply is about, as it stands or as it was proposed before it. */
  repliedTo(kind: Kind, id: string): RepliedTo | undefined
  /** Whether a lesson was ever replied to, whatever became of the reply. */
  hasReply(lessonId: string): boolean
}

/** What decides whether a record can be replied to. */
export interface RepliedTo {
  readonly project_id?: string | undefined
  readonly confidential?: boolean | undefined
}

/** The faults of a record in what it points at: missing records, another project's outcome, a contradicted promise, a skipped version. */
export function referenceFaultsOf(
  kind: Kind,
  record: AnyRecord,
  around: Surroundings,
): readonly (SenseFault & { nearest?: string })[] {
  const values = record as Readonly<Record<string, unknown>>
  const faults: (SenseFault & { nearest?: string })[] = []
  for (const { column, to } of referencesOf(kind)) {
    const id = values[column]
    if (typeof id !== 'string' || around.has(to, id)) continue
    const nearest = around.nearestId(to, id)
    faults.push({
      code: 'unknown-reference',
      column,
      found: id,
      accepts: `the id of a ${to} in this import or in the register`,
      ...(nearest === undefined ? {} : { nearest }),
    })
  }
  const answer = kind === 'finding' ? promiseFault(record as Finding, around) : undefined
  const version = kind === 'outcome' ? versionFault(record as PromisedOutcome, around) : undefined
  const programme = programmeFault(kind, record, around)
  const replied = kind === 'reply' ? replyFault(record as Reply, around) : undefined
  const hidden = kind === 'lesson' ? hidesWhatWasRepliedTo(record as Lesson, around) : undefined
  return [
    ...faults,
    ...[answer, version, programme, replied, hidden].filter((fault) => fault !== undefined),
    ...(kind === 'draw' ? drawnFaults(record as Draw, around) : []),
  ]
}

/** What is sent to a round, scored or drawn belongs to the programme that it says: it decides who may see it. */
function programmeFault(kind: Kind, record: AnyRecord, around: Surroundings): SenseFault | undefined {
  const pointing =
    kind === 'score'
      ? (['application', 'application_id', (record as Score).application_id] as const)
      : kind === 'application' || kind === 'draw'
        ? (['round', 'round_id', (record as Application | Draw).round_id] as const)
        : undefined
  if (pointing === undefined) return undefined
  const [to, column, id] = pointing
  const programme = id === undefined ? undefined : around.programmeOf(to, id)
  const { programme_id: own } = record as Application | Draw | Score
  if (programme === undefined || programme === own) return undefined
  return {
    code: 'of-another-programme',
    column,
    found: `${id}, of ${programme}`,
    accepts: to === 'round' ? `a round of ${own}` : `an application to ${own}`,
  }
}

function drawnFaults(draw: Draw, around: Surroundings): readonly SenseFault[] {
  const of = around.aroundDraw(draw)
  return of === undefined ? [] : drawFaults(draw, { ...of, today: around.today, sha256: around.sha256 })
}

function promiseFault(finding: Finding, around: Surroundings): SenseFault | undefined {
  const promised = finding.outcome_id === undefined ? undefined : around.outcomeOf(finding.outcome_id)
  if (promised === undefined) return undefined
  if (promised.project_id !== finding.project_id) {
    return {
      code: 'outcome-of-another-project',
      column: 'outcome_id',
      found: `${finding.outcome_id}, promised by ${promised.project_id}`,
      accepts: `an outcome that ${finding.project_id} promised, or nothing`,
    }
  }
  if (promised.direction_wanted === finding.direction_wanted) return undefined
  return {
    code: 'direction-contradicts-promise',
    column: 'direction_wanted',
    found: finding.direction_wanted,
    accepts: `'${promised.direction_wanted}', as the outcome was promised`,
  }
}

function versionFault(outcome: PromisedOutcome, around: Surroundings): SenseFault | undefined {
  const latest = around.latestVersionOf(outcome.id)
  const isNext = latest === undefined || outcome.version === latest || outcome.version === latest + 1
  if (isNext) return undefined
  return {
    code: 'version-gap',
    column: 'version',
    found: String(outcome.version),
    accepts: `${latest} (a correction of the newest version) or ${latest + 1} (the next)`,
  }
}

/** A reply names its project: beside a lesson told in confidence it would tell of which project that is. */
function replyFault(reply: Reply, around: Surroundings): SenseFault | undefined {
  for (const { field, kind } of replyAbout) {
    const id = reply[field]
    const about = id === undefined ? undefined : around.repliedTo(kind, id)
    if (id === undefined || about === undefined) continue
    if (about.confidential === true)
      return {
        code: 'answers-in-confidence',
        column: field,
        found: id,
        accepts: `a ${kind} that was told openly: a reply tells whose it is`,
      }
    // A claim may rest on a result alone, and then names no project.
    if (about.project_id !== reply.project_id && (kind !== 'claim' || about.project_id !== undefined))
      return {
        code: 'answers-another-project',
        column: field,
        found: id,
        accepts: `a ${kind} of ${reply.project_id}, or nothing`,
      }
  }
  return undefined
}

function hidesWhatWasRepliedTo({ id, confidential }: Lesson, around: Surroundings): SenseFault | undefined {
  if (confidential !== true || !around.hasReply(id)) return undefined
  return {
    code: 'answers-in-confidence',
    column: 'confidential',
    found: 'true',
    accepts: 'empty, since it was replied to openly, and the reply tells of which project it is',
  }
}
