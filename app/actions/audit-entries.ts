import { commitmentOf, saltBytes } from '@candour/ledger'
import { firstOfUnknownKind, firstVersionGap } from '../store/audit-queries.ts'
import { entriesAfter } from '../store/entries.ts'
import type { Database, EntryRow } from '../store/tables.ts'
import { Differs } from './audit-difference.ts'
import { committedPart } from './write-records.ts'

const pageSize = 2000

/** Every entry in order: gapless numbers and versions, and commitments that bind what stands beside them. */
export async function auditEntries(db: Database, position: number, onEntries: (done: number) => void): Promise<void> {
  let last = 0
  for (;;) {
    const page = await entriesAfter(db, last, pageSize)
    for (const entry of page) {
      last += 1
      if (entry.sequence !== last) {
        throw new Differs({
          about: `entry ${last}`,
          expected: 'an entry with this number',
          found: `none; the next is ${entry.sequence}`,
        })
      }
      checkCommitment(entry)
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
  const unknown = await firstOfUnknownKind(db)
  if (unknown)
    throw new Differs({
      about: `entry ${unknown.sequence}`,
      field: 'kind',
      expected: 'a kind of record',
      found: `'${unknown.kind}'`,
    })
}

function checkCommitment(entry: EntryRow): void {
  const about = `entry ${entry.sequence}`
  const of = `${entry.kind} ${entry.id}, version ${entry.version}`
  // What was erased by law leaves its commitment alone: neither record nor salt may stand there by halves.
  if (entry.record === null && entry.salt === null) return
  if (entry.record === null || entry.salt === null) {
    throw new Differs({
      about,
      expected: 'record and salt, or neither',
      found: `only the ${entry.record === null ? 'salt' : 'record'} (${of})`,
    })
  }
  const { record, salt } = entry
  const isWhole = salt.length === saltBytes
  const bound = isWhole ? Buffer.from(commitmentOf(salt, committedPart({ ...entry, record }))) : undefined
  if (bound?.equals(entry.commitment)) return
  const expected =
    bound === undefined
      ? `a salt of ${saltBytes} bytes`
      : `commitment ${bound.toString('hex')}, which is that of its content`
  throw new Differs({
    about,
    field: 'commitment',
    expected,
    found: `${Buffer.from(entry.commitment).toString('hex')} (${of})`,
  })
}
