import {
  deedsAfter,
  firstDeedSeam,
  firstEntryBackInTime,
  firstEntryBesideItsDeed,
  firstForeignReceiptEntry,
  firstWrongAuthorship,
  type UncheckedDeed,
} from '../store/audit-deed-queries.ts'
import type { Database } from '../store/tables.ts'
import { Differs } from './audit-difference.ts'
import { inWords } from './audit-projections.ts'
import { deedNames } from './deed.ts'
import { receiptFault } from './receipt-fault.ts'

const pageSize = 2000

/**
 * Each deed's receipt tells of entries that are there and its own; from the first deed on each entry was written by one, at its time,
 * and no time is earlier than the one before. Who did it may have been deleted, but what is left fits the receipt.
 */
export async function auditDeeds(db: Database, position: number): Promise<void> {
  for (let after: string | undefined; ; ) {
    const page = await deedsAfter(db, after, pageSize)
    for (const deed of page) checkDeed(deed, position)
    after = page.at(-1)?.id
    if (page.length < pageSize) break
  }
  await checkSeams(db, position)
  const beside = await firstEntryBesideItsDeed(db)
  if (beside)
    throw new Differs({
      about: `entry ${beside.sequence}`,
      field: 'time',
      expected: `${beside.done}, when deed ${beside.deed} was done, which wrote it`,
      found: beside.time,
    })
  const back = await firstEntryBackInTime(db)
  if (back)
    throw new Differs({
      about: `entry ${back.sequence}`,
      field: 'time',
      expected: `${back.before} or later, since the entry before it came then`,
      found: back.time,
    })
  const foreign = await firstForeignReceiptEntry(db)
  if (foreign)
    throw new Differs({
      about: `deed ${foreign.deed}`,
      field: 'receipt',
      expected: 'only entries that it wrote',
      found: inWords(foreign.entry),
    })
  await checkAuthorship(db)
}

function checkDeed({ id, name, asked, receipt }: UncheckedDeed, position: number): void {
  const about = `deed ${id}`
  if (!deedNames.includes(name))
    throw new Differs({ about, field: 'name', expected: `one of ${deedNames.join(', ')}`, found: inWords(name) })
  if (asked.length !== 32) throw new Differs({ about, field: 'asked', expected: '32 bytes', found: `${asked.length}` })
  const fault = receiptFault(receipt, id, position)
  if (fault) throw new Differs({ about, field: 'receipt', ...fault })
}

async function checkSeams(db: Database, position: number): Promise<void> {
  const seam = await firstDeedSeam(db, position)
  if (!seam) return
  const { deed, ended, began } = seam
  if (deed !== null && began < ended)
    throw new Differs({
      about: `deed ${deed}`,
      field: 'receipt',
      expected: `entries from ${ended + 1} on, since the deed before it wrote up to ${ended}`,
      found: `entries from ${began + 1} on`,
    })
  const [first, last] = [ended + 1, began]
  throw new Differs({
    about: first === last ? `entry ${first}` : `entries ${first} to ${last}`,
    expected: 'a deed that wrote this',
    found: 'none in the table deeds',
  })
}

async function checkAuthorship(db: Database): Promise<void> {
  const wrong = await firstWrongAuthorship(db)
  if (!wrong) return
  const about = `authorship of deed ${wrong.deed}`
  const { first, last, told, role, first_sequence, last_sequence } = wrong
  if (first === null || last === null)
    throw new Differs({
      about,
      expected: 'none, since no such deed wrote an entry',
      found: 'one in the table authorship',
    })
  if (first_sequence !== first || last_sequence !== last)
    throw new Differs({
      about,
      expected: `entries ${first} to ${last}, as its receipt says`,
      found: `${first_sequence} to ${last_sequence}`,
    })
  throw new Differs({
    about,
    field: 'role',
    expected: `${inWords(told)}, as entry ${first} says`,
    found: inWords(role),
  })
}
