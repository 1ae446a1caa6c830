import {
  type AnyRecord,
  isKind,
  type Kind,
  loosens,
  type PresentRecord,
  recordKinds,
  visibilityOf,
} from '@candour/register'
import type { WritingDeed } from '../store/deeds.ts'
import { type Entry, entriesAfter } from '../store/entries.ts'
import { entriesBefore } from '../store/entries-before.ts'
import { recordIn } from '../store/projections.ts'
import type { Database } from '../store/tables.ts'
import { canonicalOf } from './canonical-record.ts'
import { presentRecords } from './present-records.ts'
import type { Proposal } from './proposal.ts'

const pageSize = 1000

/** Why a record stays as it is when the deed that wrote it is taken back. */
export type LeftBecause = 'changed-since' | 'registered' | 'would-show' | 'erased' | 'taken-back'

/** What taking a deed back would do to one record that it wrote. */
export type UndoStep =
  | { readonly kind: Kind; readonly id: string; readonly does: 'nothing' }
  | {
      readonly kind: Kind
      readonly id: string
      readonly does: 'left'
      readonly because: LeftBecause
      readonly version: number
    }
  | {
      readonly kind: Kind
      readonly id: string
      readonly does: 'withdraw' | 'bring-back' | 'give-back'
      readonly proposal: Proposal
    }

/** What a deed wrote of one record. */
interface Written {
  readonly kind: Kind
  readonly id: string
  first: number
  last: number
  newest: Entry
}

/** A step for each record that a deed wrote: withdrawn where it was new, otherwise as it stood before, unless somebody changed it since. */
export async function undoPlan(db: Database, deed: WritingDeed): Promise<readonly UndoStep[]> {
  const written = await writtenBy(db, deed)
  const steps: UndoStep[] = []
  for (let at = 0; at < written.length; at += pageSize) {
    const page = written.slice(at, at + pageSize)
    const before = await entriesBefore(
      db,
      page.map(({ kind, id, first }) => ({ kind, id, version: first })),
    )
    const beforeOf = new Map(before.map((entry) => [`${entry.kind} ${entry.id}`, entry]))
    const present = new Map<string, PresentRecord>()
    for (const kind of new Set(page.map((one) => one.kind))) {
      const ids = page.filter((one) => one.kind === kind).map(({ id }) => id)
      for (const [id, one] of await presentRecords(db, kind, ids)) present.set(`${kind} ${id}`, one)
    }
    for (const one of page) {
      const key = `${one.kind} ${one.id}`
      const now = present.get(key)
      if (now !== undefined) steps.push(stepOf(one, beforeOf.get(key), now))
    }
  }
  return steps
}

async function writtenBy(db: Database, { before, position }: WritingDeed): Promise<readonly Written[]> {
  const written = new Map<string, Written>()
  for (let at = before; at < position; at += pageSize) {
    for (const entry of await entriesAfter(db, at, Math.min(pageSize, position - at))) {
      const { kind, id, version } = entry
      if (!isKind(kind)) continue
      const known = written.get(`${kind} ${id}`)
      if (known === undefined) written.set(`${kind} ${id}`, { kind, id, first: version, last: version, newest: entry })
      else Object.assign(known, { last: version, newest: entry })
    }
  }
  return [...written.values()]
}

function stepOf({ kind, id, first, last, newest }: Written, before: Entry | undefined, now: PresentRecord): UndoStep {
  const left = (because: LeftBecause): UndoStep => ({ kind, id, does: 'left', because, version: now.version })
  const isWithdrawn = now.withdrawnOn !== undefined
  if (first === 1) {
    if (isWithdrawn) return { kind, id, does: 'nothing' }
    if (now.version !== last) return left('changed-since')
    return { kind, id, does: 'withdraw', proposal: { kind, id, withdraw: true, after: last } }
  }
  const record = before && recordIn(kind, before)
  if (record === undefined) return left('erased')
  const wasWithdrawn = before?.withdrawnOn !== undefined
  const saysTheSame = canonicalOf(record) === canonicalOf(now.record)
  if (saysTheSame && isWithdrawn === wasWithdrawn) return { kind, id, does: 'nothing' }
  if (now.version !== last) return left('changed-since')
  if (isWithdrawn && recordKinds[kind].isTheirsToTakeBack) return left('taken-back')
  if (saysTheSame && isWithdrawn)
    return { kind, id, does: 'bring-back', proposal: { kind, id, bringBack: true, after: last } }
  if (saysTheSame) return { kind, id, does: 'withdraw', proposal: { kind, id, withdraw: true, after: last } }
  if (isOlderPromise(record, recordIn(kind, newest))) return left('registered')
  if (loosens(visibilityOf(kind, now.record), visibilityOf(kind, record))) return left('would-show')
  return { kind, id, does: 'give-back', proposal: { kind, record, after: last } }
}

/** A version of a promise that was registered stays registered: only a further one can follow it. */
function isOlderPromise(record: AnyRecord, newest: AnyRecord | undefined): boolean {
  if (!('version' in record) || newest === undefined || !('version' in newest)) return false
  return record.version !== newest.version
}
