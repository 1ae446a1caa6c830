import {
  type AnyRecord,
  type Kind,
  type PresentRecord,
  type Refusal,
  randomIdBytes,
  randomIdOf,
  recordFromJson,
  recordKinds,
} from '@candour/register'
import type { Randomness } from '../ports/randomness.ts'
import { canonicalOf } from './canonical-record.ts'
import type { PresentRecords } from './present-records.ts'
import type { Incoming, Proposal } from './proposal.ts'
import type { Conflict } from './receipt.ts'
import type { Accepted } from './write-records.ts'

/** A proposal as the whole record that it would make. */
export interface Resolved extends Incoming, Accepted {
  readonly kind: Kind
}

export interface Resolution {
  readonly resolved: readonly Resolved[]
  readonly refusals: readonly Refusal[]
  readonly conflicts: readonly Conflict[]
}

/** Each proposal made whole by what stands: patches applied, ids given, and those handed back whose record has moved on meanwhile. */
export async function resolveProposals(
  standing: PresentRecords,
  proposals: readonly Proposal[],
  random: Randomness,
): Promise<Resolution> {
  const present = await presentOf(standing, proposals)
  const resolved: Resolved[] = []
  const refusals: Refusal[] = []
  const conflicts: Conflict[] = []
  for (const [i, proposal] of proposals.entries()) {
    const id = idIn(proposal)
    const stands = id === undefined ? undefined : present.get(`${proposal.kind} ${id}`)
    const one = resolve(proposal, i, stands, random)
    if (!('record' in one)) refusals.push(...one)
    else {
      const conflict = conflictOf(proposal, i, one.record, stands)
      if (conflict) {
        conflicts.push(conflict)
        refusals.push(changedMeanwhile(conflict, proposal.after))
      } else resolved.push(one)
    }
  }
  return { resolved, refusals, conflicts }
}

function idIn(proposal: Proposal): string | undefined {
  if (!('record' in proposal)) return proposal.id
  return 'id' in proposal.record ? proposal.record.id : undefined
}

async function presentOf(
  standing: PresentRecords,
  proposals: readonly Proposal[],
): Promise<ReadonlyMap<string, PresentRecord>> {
  const present = new Map<string, PresentRecord>()
  for (const kind of new Set(proposals.map((proposal) => proposal.kind))) {
    const ids = proposals.filter((proposal) => proposal.kind === kind).flatMap((proposal) => idIn(proposal) ?? [])
    for (const [id, one] of await standing.of(kind, ids)) present.set(`${kind} ${id}`, one)
  }
  return present
}

function resolve(
  proposal: Proposal,
  index: number,
  stands: PresentRecord | undefined,
  random: Randomness,
): Resolved | readonly Refusal[] {
  const { kind } = proposal
  const { singular, idLetter, isTheirsToTakeBack } = recordKinds[kind]
  const at = (column: string) => ({ proposal: index, column })
  if (!('record' in proposal) && stands === undefined) {
    const accepts = `the id of a ${singular} on record`
    return [{ code: 'unknown-record', where: at('id'), found: proposal.id, accepts }]
  }
  if ('withdraw' in proposal && stands) {
    const fault: Refusal = {
      code: 'is-withdrawn',
      where: at('id'),
      found: `${proposal.id}, withdrawn on ${stands.withdrawnOn}`,
      accepts: `a ${singular} that stands`,
    }
    return stands.withdrawnOn === undefined ? whole(kind, index, stands.record, 'withdraw') : [fault]
  }
  if ('bringBack' in proposal && stands) {
    if (isTheirsToTakeBack && stands.withdrawnOn !== undefined)
      return [
        {
          code: 'taken-back',
          where: at('id'),
          found: `${proposal.id}, taken back on ${stands.withdrawnOn}`,
          accepts: `that a ${singular} which was taken back stays so; with new consent it is told anew, under a new id`,
        },
      ]
    const fault: Refusal = {
      code: 'not-withdrawn',
      where: at('id'),
      found: proposal.id,
      accepts: `a ${singular} that was withdrawn; this one stands`,
    }
    return stands.withdrawnOn === undefined ? [fault] : whole(kind, index, stands.record, 'bring-back')
  }
  const values: Readonly<Record<string, unknown>> =
    'record' in proposal
      ? { ...(idLetter === undefined ? {} : { id: randomIdOf(kind, random(randomIdBytes)) }), ...proposal.record }
      : { ...stands?.record, ...('patch' in proposal ? proposal.patch : {}), id: proposal.id }
  const unknown = Object.keys(values).filter((field) => !(field in recordKinds[kind].fields))
  const reading = recordFromJson(recordKinds[kind], values)
  if (reading.ok && unknown.length === 0) return whole(kind, index, reading.record)
  return [
    ...unknown.map(
      (field): Refusal => ({
        code: 'unknown-field',
        where: at(field),
        found: field,
        accepts: `one of the fields of a ${singular}: ${Object.keys(recordKinds[kind].fields).join(', ')}`,
      }),
    ),
    ...(reading.ok
      ? []
      : reading.refusals.map((refusal) => ({ ...refusal, where: { ...refusal.where, proposal: index } }))),
  ]
}

function whole(kind: Kind, proposal: number, record: AnyRecord, withdrawal?: Accepted['withdrawal']): Resolved {
  return { kind, record, where: { proposal }, isWhole: true, ...(withdrawal === undefined ? {} : { withdrawal }) }
}

/**
 * A proposal made after an older version than the one that stands, unless it says what stands already. What withdraws a record or brings
 * it back says nothing of its own: it is about the version that its proposer saw.
 */
function conflictOf(
  proposal: Proposal,
  index: number,
  proposed: AnyRecord,
  stands: PresentRecord | undefined,
): Conflict | undefined {
  const { kind, after } = proposal
  if (after === undefined || stands === undefined || stands.version === after) return undefined
  const saysSomething = 'record' in proposal || 'patch' in proposal
  if (saysSomething && canonicalOf(proposed) === canonicalOf(stands.record)) return undefined
  return { kind, proposal: index, proposed, present: stands.record, version: stands.version }
}

function changedMeanwhile({ kind, proposal, present, version }: Conflict, after: number | undefined): Refusal {
  return {
    code: 'changed-meanwhile',
    where: { proposal, column: 'id' },
    found: `${recordKinds[kind].singular} ${present.id} at version ${version}, changed since version ${after}`,
    accepts: `a change made after version ${version}: look at both and choose`,
  }
}
