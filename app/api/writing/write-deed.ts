import { deedOfKind, type Kind, type Refusal, type RoleDeed } from '@candour/register'
import type { AccountTools } from '../../accounts/account-tools.ts'
import { type Writer, whoWrites } from '../../accounts/tokens.ts'
import { type ActionTools, newDeedId } from '../../actions/deed.ts'
import { CommitUnknown } from '../../actions/deed-once.ts'
import type { Proposal } from '../../actions/proposal.ts'
import { proposeAs } from '../../actions/propose-as.ts'
import type { Receipt } from '../../actions/receipt.ts'
import { calledBy } from '../../actions/subjects.ts'
import { seenKey, seenRecords } from '../../queries/seen-records.ts'
import { versionTag } from '../../queries/standing-record.ts'
import type { WriteAnswer, WriteRequest } from '../../web/page.ts'
import { linksOf } from '../record-json.ts'
import { deedIdOf, keyMissing } from './preconditions.ts'
import { noSuchRecord, refusalProblem, retryAfter, unreadable } from './write-problems.ts'
import type { Written, WrittenReading } from './written-body.ts'

type Problem = Extract<WriteAnswer, { readonly kind: 'problem' }>

/** What writing by the API needs from outside. */
export interface WriteTools {
  readonly actions: ActionTools
  readonly accounts: Pick<AccountTools, 'people' | 'clock' | 'secret'>
}

/** How one address writes. */
export interface Writing {
  /** Whether Idempotency-Key must be sent: where no version says what the deed is about. */
  readonly needsKey: boolean
  readonly movedOn: 409 | 412
  /** Whether it writes one record, of which the answer then gives the ETag. */
  readonly isOfOne: boolean
  /** The record that the address names. */
  readonly target?: { readonly kind: Kind; readonly id: string }
  /** Whether the record at the address may not be there yet. */
  readonly mayBeNew?: true
  read(request: WriteRequest): WrittenReading | { readonly problem: Problem }
}

/**
 * Writes what a program sent, in the name of whoever's token it holds: asked who they are, what stands, and whether they may, in this
 * order, so that nobody learns of a record that is not theirs to see.
 */
export async function writeDeed(tools: WriteTools, request: WriteRequest, how: Writing): Promise<WriteAnswer> {
  const found = await whoWrites(tools.accounts, request.headers.authorization, request.from)
  if (!('writer' in found)) return notKnown(found)
  const { writer } = found
  const dryRun = dryRunIn(request)
  if (typeof dryRun !== 'boolean') return dryRun
  const key = deedIdOf(request.headers['idempotency-key'], writer.account)
  if ('problem' in key) return key.problem
  if (key.value === undefined && how.needsKey && !dryRun) return keyMissing
  const { target } = how
  if (target !== undefined && how.mayBeNew !== true) {
    const seen = await seenRecords(tools.actions.db, writer.viewer, [target])
    if (seen.size === 0) return noSuchRecord(target.kind, target.id, calledBy(target.kind))
  }
  const reading = how.read(request)
  if ('problem' in reading) return reading.problem
  if ('faults' in reading) return unreadable(reading.faults, reading.lacksVersion)
  // What is judged alone is no deed: its key stays free for the one that follows.
  const id = dryRun ? undefined : key.value
  return propose(
    tools,
    writer,
    { ...how, id: id ?? newDeedId(tools.actions.random), isDryRun: dryRun },
    reading.written,
  )
}

async function propose(
  tools: WriteTools,
  writer: Writer,
  {
    id,
    isDryRun,
    movedOn,
    isOfOne,
  }: Pick<Writing, 'movedOn' | 'isOfOne'> & {
    readonly id: string
    readonly isDryRun: boolean
  },
  written: Written,
): Promise<WriteAnswer> {
  const { proposals, pointers, reason } = written
  const seen = await seenRecords(tools.actions.db, writer.viewer, proposals.flatMap(targetOf))
  const told = { viewer: writer.viewer, pointers, seen, movedOn }
  const unseen = proposals.flatMap((proposal, index) => unseenIn(proposal, index, seen))
  if (unseen.length > 0)
    return refusalProblem({ ok: false, refusals: unseen, total: unseen.length, conflicts: [] }, told)
  const organisation = organisationIn(writer, written.organisation)
  if (typeof organisation === 'object') return organisation
  const deed = { id, name: nameOf(written), reason, ...(organisation === undefined ? {} : { organisation }) }
  try {
    const proposed = await proposeAs(tools.actions, writer, deed, proposals, { isDryRun })
    if (!proposed.ok) return refusalProblem(proposed, told)
    return doneAnswer(proposed.receipt, isDryRun, isOfOne)
  } catch (error) {
    if (!(error instanceof CommitUnknown)) throw error
    const detail =
      'The database was lost while this was written: whether it was is not known. Send the same again, with the same Idempotency-Key.'
    return { kind: 'problem', status: 503, detail, headers: retryAfter }
  }
}

/** What changes a record must be about one that the writer may know of; what is new may have any id. */
const isChange = (proposal: Proposal): proposal is Proposal & { readonly id: string } => !('record' in proposal)

function targetOf(proposal: Proposal): readonly { readonly kind: Kind; readonly id: string }[] {
  const { kind } = proposal
  if (isChange(proposal)) return [{ kind, id: proposal.id }]
  return 'record' in proposal && 'id' in proposal.record ? [{ kind, id: proposal.record.id }] : []
}

function unseenIn(proposal: Proposal, index: number, seen: ReadonlyMap<string, unknown>): readonly Refusal[] {
  if (!isChange(proposal) || seen.has(seenKey(proposal.kind, proposal.id))) return []
  const accepts = `the id of a ${calledBy(proposal.kind)} on record`
  return [{ code: 'unknown-record', where: { proposal: index, column: 'id' }, found: proposal.id, accepts }]
}

/** The deed of the table that it is on the whole: that of its first record. Each record is judged by its own. */
function nameOf({ isCorrection, proposals }: Written): RoleDeed {
  const [first] = proposals
  if (first === undefined || 'withdraw' in first || 'bringBack' in first) return 'withdraw'
  return isCorrection ? 'correct' : deedOfKind[first.kind]
}

function organisationIn({ organisations }: Writer, named: string | undefined): string | undefined | Problem {
  if (named === undefined) return undefined
  const found = [...organisations].find(([, name]) => name === named)
  if (found !== undefined) return found[0]
  const detail = 'It is the name of an organisation of yours, as your account shows it.'
  return {
    kind: 'problem',
    status: 422,
    members: { errors: [{ pointer: '#/organisation', code: 'not-in-vocabulary', detail, found: named }] },
  }
}

function doneAnswer(
  { deed, position, written, unchanged, entries }: Receipt,
  isDryRun: boolean,
  isOfOne: boolean,
): WriteAnswer {
  if (isDryRun)
    return {
      kind: 'done',
      status: 200,
      body: { dry_run: true, deed: null, position: null, written, unchanged, entries: [] },
    }
  const told = (entries ?? []).map((entry) => ({
    ...entry,
    etag: versionTag(entry.version),
    _links: linksOf(entry.kind, entry.id),
  }))
  const first = isOfOne ? told[0] : undefined
  const isCreated = first?.version === 1
  return {
    kind: 'done',
    status: isCreated ? 201 : 200,
    body: { dry_run: false, deed, position, written, unchanged, entries: told },
    headers: {
      'candour-position': String(position),
      ...(isCreated ? { location: linksOf(first.kind, first.id).self ?? '' } : {}),
      ...(first === undefined ? {} : { etag: first.etag }),
    },
  }
}

function dryRunIn({ query }: WriteRequest): boolean | Problem {
  const { dry_run: asked, ...others } = query
  const [stranger] = Object.keys(others)
  if (stranger === undefined && (asked === undefined || asked === 'true' || asked === 'false')) return asked === 'true'
  const detail = 'The one parameter is dry_run: true judges what is sent and writes nothing.'
  return { kind: 'problem', status: 400, members: { errors: [{ parameter: stranger ?? 'dry_run', detail }] } }
}

function notKnown(found: Exclude<Awaited<ReturnType<typeof whoWrites>>, { readonly writer: unknown }>): Problem {
  if (found.refused === 'too-often')
    return { kind: 'problem', status: 429, headers: { 'retry-after': String(found.retryAfterSeconds) } }
  const isWrong = found.refused === 'not-taken'
  return {
    kind: 'problem',
    status: 401,
    detail: isWrong
      ? 'This token is not taken: it is not one of ours, was taken back, or has passed.'
      : 'Send a token, as Authorization: Bearer candour_… A cookie gives nobody a name here.',
    headers: { 'www-authenticate': `Bearer realm="Candour"${isWrong ? ', error="invalid_token"' : ''}` },
  }
}
