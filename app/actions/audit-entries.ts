import {
  commitmentOf,
  type EntryPart,
  entryCommitment,
  hexOf,
  type JsonValue,
  perPart,
  saltBytes,
} from '@candour/ledger'
import { recordKinds } from '@candour/register'
import { firstVersionGap } from '../store/audit-queries.ts'
import { entryRowsAfter } from '../store/entries.ts'
import type { Database, EntryRow } from '../store/tables.ts'
import { allTombstones } from '../store/tombstones.ts'
import { Differs } from './audit-difference.ts'
import { erasedParts } from './audit-tombstones.ts'

const pageSize = 2000

/** Every entry in order: gapless numbers and versions, and commitments that bind what stands beside them. */
export async function auditEntries(db: Database, position: number, onEntries: (done: number) => void): Promise<void> {
  const erased = erasedParts(await allTombstones(db), position)
  let last = 0
  for (let after = Number.MIN_SAFE_INTEGER; ; after = last) {
    const page = await entryRowsAfter(db, after, pageSize)
    for (const entry of page) {
      last += 1
      if (entry.sequence !== last) {
        throw new Differs({
          about: `entry ${last}`,
          expected: 'an entry with this number',
          found: `none; the next is ${entry.sequence}`,
        })
      }
      checkHead(entry)
      checkCommitment(entry, erased)
    }
    onEntries(last)
    if (page.length < pageSize) break
  }
  if (last !== position) {
    const found = last > position ? `${last} entries` : `only ${last}`
    throw new Differs({
      about: 'the ledger',
      field: 'position',
      expected: `${position} entries, as the ledger's position says`,
      found,
    })
  }
  const gap = await firstVersionGap(db)
  if (gap) {
    const { kind, id, sequence, version, expected } = gap
    throw new Differs({
      about: `entry ${sequence}`,
      field: 'version',
      expected: `version ${expected} of ${kind} ${id}`,
      found: `version ${version}`,
    })
  }
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

function checkHead({ sequence, kind, time }: EntryRow): void {
  const about = `entry ${sequence}`
  if (!Object.hasOwn(recordKinds, kind))
    throw new Differs({ about, field: 'kind', expected: 'a kind of record', found: `'${kind}'` })
  if (!instant.test(time))
    throw new Differs({ about, field: 'time', expected: 'an instant of the years 0 to 9999', found: `'${time}'` })
}

/** The entry's commitment follows from its head and four parts, and each part that is there from its value and salt. */
function checkCommitment(entry: EntryRow, erased: ReadonlySet<string>): void {
  const about = `entry ${entry.sequence}`
  const of = `${entry.kind} ${entry.id}, version ${entry.version}`
  const bound = entryCommitment(
    entry,
    perPart((part) => ({ commitment: checkedPart(entry, part, erased) })),
  )
  if (Buffer.from(bound).equals(entry.commitment)) return
  throw new Differs({
    about,
    field: 'commitment',
    expected: `commitment ${hexOf(bound)}, which is that of its head and parts`,
    found: `${hexOf(entry.commitment)} (${of})`,
  })
}

function checkedPart(entry: EntryRow, part: EntryPart, erased: ReadonlySet<string>): Uint8Array {
  const about = `entry ${entry.sequence}`
  const value = entry[part]
  const salt = entry[`${part}_salt`]
  const commitment = entry[`${part}_commitment`]
  const isErased = erased.has(`${entry.sequence} ${part}`)
  if (value === null && salt === null && isErased) return commitment
  if (value === null || salt === null || isErased) {
    const expected = isErased
      ? 'nothing, since it was erased'
      : 'value and salt, or a tombstone that says when both were erased'
    const left = [value === null ? [] : ['value'], salt === null ? [] : ['salt']].flat()
    throw new Differs({ about, field: part, expected, found: left.length === 0 ? 'neither' : left.join(' and ') })
  }
  if (salt.length !== saltBytes)
    throw new Differs({ about, field: `${part}_salt`, expected: `${saltBytes} bytes`, found: `${salt.length}` })
  const bound = commitmentOf(salt, value as JsonValue)
  if (!Buffer.from(bound).equals(commitment))
    throw new Differs({
      about,
      field: part,
      expected: `what its commitment ${hexOf(commitment)} binds`,
      found: `something whose commitment is ${hexOf(bound)}`,
    })
  return commitment
}
