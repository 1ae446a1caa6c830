import { entryCommitment } from '@candour/ledger'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { type TamperingCase, tamperedRegister } from '../../test/tampering.ts'
import type { Writing } from '../store/tables.ts'

const cases: readonly TamperingCase[] = [
  [
    'a deed deleted',
    "delete from deeds where receipt->>'position' = '6'",
    /^entry 6: expected a deed that wrote this; found none in the table deeds\.$/,
  ],
  [
    'a deed of an unknown name',
    "update deeds set name = 'forge' where receipt->>'position' = '5'",
    /^deed [0-9a-f]{32}, name: expected one of load-starter, .*; found 'forge'\.$/,
  ],
  [
    'what was asked of a deed shortened',
    "update deeds set asked = 'x' where receipt->>'position' = '5'",
    /^deed [0-9a-f]{32}, asked: expected 32 bytes; found 1\.$/,
  ],
  [
    'a receipt taken to another deed',
    "update deeds set id = 'mine' where receipt->>'position' = '5'",
    /^deed mine, receipt: expected the receipt of deed mine; found \{/,
  ],
  [
    'a receipt beyond the ledger',
    `update deeds set receipt = jsonb_set(receipt, '{position}', '9') where receipt->>'position' = '6'`,
    /^deed [0-9a-f]{32}, receipt: expected a position in the ledger of 6 entries; found 9\.$/,
  ],
  [
    'a receipt of another shape',
    `update deeds set receipt = jsonb_set(receipt, '{position}', '"x"') where receipt->>'position' = '6'`,
    /^deed [0-9a-f]{32}, receipt: expected a position in the ledger of 6 entries; found 'x'\.$/,
  ],
  [
    'a receipt that is no object',
    `update deeds set receipt = 'null' where receipt->>'position' = '6'`,
    /^deed [0-9a-f]{32}, receipt: expected the receipt of deed [0-9a-f]{32}; found nothing\.$/,
  ],
  [
    'a receipt that counts otherwise',
    `update deeds set receipt = jsonb_set(receipt, '{written}', '2') where receipt->>'position' = '6'`,
    /^deed [0-9a-f]{32}, receipt: expected 2 written in all kinds together; found 1\.$/,
  ],
  [
    'a receipt that lists another record',
    `update deeds set receipt = jsonb_set(receipt, '{entries,0,id}', '"p-1"') where receipt->>'position' = '6'`,
    /^deed [0-9a-f]{32}, receipt: expected only entries that it wrote; found \{.*"id":"p-1"/,
  ],
  [
    'two deeds that claim one entry',
    "insert into deeds select 'again', name, done_at, asked, jsonb_set(receipt, '{deed}', '\"again\"') from deeds where receipt->>'position' = '6'",
    /^deed \w+, receipt: expected entries from 7 on, since the deed before it wrote up to 6; found entries from 6 on\.$/,
  ],
  [
    'a deed moved in time',
    "update deeds set done_at = done_at + interval '1 day' where receipt->>'position' = '6'",
    /^entry 6, time: expected 2026-11-24 12:00:00\+00, when deed [0-9a-f]{32} was done, which wrote it; found 2026-11-23 12:00:00\+00\.$/,
  ],
  [
    'times that run backwards, committed to as if in order',
    moveLastEntryBack,
    /^entry 6, time: expected 2026-11-23 12:00:00\+00 or later, since the entry before it came then; found 2026-11-22 12:00:00\+00\.$/,
  ],
  [
    'authorship of other entries',
    'update authorship set first_sequence = 2 where first_sequence = 1',
    /^authorship of deed [0-9a-f]{32}: expected entries 1 to 5, as its receipt says; found 2 to 5\.$/,
  ],
  [
    'authorship beyond the ledger',
    'update authorship set last_sequence = 900 where last_sequence = 6',
    /^authorship of deed [0-9a-f]{32}: expected entries 6 to 6, as its receipt says; found 6 to 900\.$/,
  ],
  [
    'authorship of no deed',
    "insert into authorship values ('none', 'somebody', 'import', 6, 6)",
    /^authorship of deed none: expected none, since no such deed wrote an entry; found one in the table authorship\.$/,
  ],
  [
    'authorship in another role',
    "update authorship set role = 'operator' where first_sequence = 1",
    /^authorship of deed [0-9a-f]{32}, role: expected 'import', as entry 1 says; found 'operator'\.$/,
  ],
]

/** Moves the last entry back by a day, and everything that tells its time with it: only the order gives it away. */
async function moveLastEntryBack(trx: Writing): Promise<void> {
  const entry = await trx.selectFrom('entries').selectAll().where('sequence', '=', 6).executeTakeFirstOrThrow()
  const time = '2026-11-22T12:00:00.000Z'
  const commitment = entryCommitment(
    { ...entry, time },
    {
      public: { commitment: entry.public_commitment },
      hidden: { commitment: entry.hidden_commitment },
      reason: { commitment: entry.reason_commitment },
      actor: { commitment: entry.actor_commitment },
    },
  )
  await trx
    .updateTable('entries')
    .set({ time, commitment: Buffer.from(commitment) })
    .where('sequence', '=', 6)
    .execute()
  await trx.updateTable('ledger').set({ changed_at: time }).execute()
  await sql`update deeds set done_at = ${time} where receipt->>'position' = '6'`.execute(trx)
}

const auditAfter = await tamperedRegister()

describe('the audit names what deeds, receipts and authorship say otherwise than the entries', () => {
  it.each(cases)('%s', async (_, tampering, sentence) => {
    expect(await auditAfter(tampering)).toMatch(sentence)
  })
})
