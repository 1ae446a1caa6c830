import { type AnyRecord, type Kind, publicRecord, recordKinds } from '@candour/register'
import type { Entry } from '../store/entries.ts'
import { newestEntries } from '../store/entries.ts'
import { recordsByIds } from '../store/projections.ts'
import type { Reader } from './reader.ts'

/** One entry of the log as anybody may read it. */
export interface Change {
  readonly sequence: number
  readonly time: string
  readonly kind: Kind
  readonly id: string
  readonly version: number
  /** Undefined where the record was erased. */
  readonly record?: AnyRecord
  /** Why it was changed; of what was told in confidence undefined, since a reason may name names. */
  readonly reason?: string
  /** The entry's commitment, in hexadecimal: no other entry of any register has it. */
  readonly commitment: string
}

/** The newest entries, newest first, each record without what was told in confidence, at that time or since. */
export async function newestChanges(
  { db }: Pick<Reader, 'db'>,
  limit: number,
  before?: number,
): Promise<readonly Change[]> {
  const entries = await newestEntries(db, limit, before)
  const hidden = new Set(
    (
      await Promise.all((['lesson', 'application'] as const).map((kind) => confidentialAmong(db, kind, entries)))
    ).flat(),
  )
  return entries.flatMap((entry) => {
    const kind = entry.kind as Kind
    if (!(kind in recordKinds)) return []
    return [changeOf(entry, kind, hidden.has(entry.id))]
  })
}

async function confidentialAmong(
  db: Reader['db'],
  kind: 'lesson' | 'application',
  entries: readonly Entry[],
): Promise<readonly string[]> {
  const ids = [...new Set(entries.filter((entry) => entry.kind === kind).map((entry) => entry.id))]
  const now = await recordsByIds(db, kind, ids)
  const then = entries.filter((entry) => entry.kind === kind && entry.record?.confidential === true)
  return [
    ...now.filter(({ record }) => record.confidential).map(({ record }) => record.id),
    ...then.map(({ id }) => id),
  ]
}

function changeOf(
  { sequence, time, id, version, record, reason, commitment }: Entry,
  kind: Kind,
  isHidden: boolean,
): Change {
  const common = { sequence, time, kind, id, version, commitment: Buffer.from(commitment).toString('hex') }
  // Entries are written by the rules: what stands in one is a record of its kind.
  const whole = record === null ? undefined : ({ ...record, ...(isHidden ? { confidential: true } : {}) } as AnyRecord)
  return {
    ...common,
    ...(whole === undefined ? {} : { record: publicRecord(kind, whole) }),
    ...(isHidden || reason === null ? {} : { reason }),
  }
}
