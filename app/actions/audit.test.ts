import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { importFiles } from '../../test/importing.ts'
import { type TamperingCase, tamperedFiles, tamperedRegister } from '../../test/tampering.ts'
import { audit } from './audit.ts'
import { onlyLedgerRow } from './audit-ledger.ts'

/** Every way of tampering with records, entries and verdicts. Tables and deeds have their own: audit-schema.test.ts, audit-deeds.test.ts. */
const cases: readonly TamperingCase[] = [
  [
    'a value changed',
    "update findings set estimate = 0.9 where id = 'f-1'",
    /^finding f-1, estimate: expected -0\.4, as entry 5 says; found 0\.9 in the table findings\.$/,
  ],
  [
    'a value taken out',
    "update projects set ended = null where id = 'p-2'",
    /^project p-2, ended: expected '2021', as entry 3 says; found nothing in the table projects\.$/,
  ],
  [
    'a value put in',
    "update projects set stage = 'pilot' where id = 'p-1'",
    /^project p-1, stage: expected nothing, as entry 2 says; found 'pilot'/,
  ],
  [
    'a row deleted',
    "delete from findings where id = 'f-1'",
    /^finding f-1: expected a row, as entry 5 says; found none in the table findings\.$/,
  ],
  [
    'a row put in',
    "insert into models (id, name, entry, entry_version, audience, insiders) values ('m-1', 'M', 1, 1, 'public', 'public')",
    /^model m-1: expected no row, since no entry speaks of it; found a row in the table models\.$/,
  ],
  [
    'the entry of a row changed',
    "update programmes set entry = 4 where id = 'pr-1'",
    /^programme pr-1, entry: expected 1, as its newest entry says; found 4/,
  ],
  [
    'the version of a row changed',
    "update programmes set entry_version = 2 where id = 'pr-1'",
    /^programme pr-1, entry_version: expected 1/,
  ],
  [
    'the record of an entry changed',
    `update entries set public = jsonb_set(public, '{estimate}', '0.9') where sequence = 5`,
    /^entry 5, public: expected what its commitment [0-9a-f]{64} binds; found something whose commitment is [0-9a-f]{64}\.$/,
  ],
  ['the reason of an entry changed', "update entries set reason = 'other' where sequence = 2", /^entry 2, reason/],
  [
    'the time of an entry changed',
    "update entries set time = time - interval '1 day' where sequence = 2",
    /^entry 2, commitment: expected commitment [0-9a-f]{64}, which is that of its head and parts; found [0-9a-f]{64} \(project p-1, version 1\)\.$/,
  ],
  [
    'the actor of an entry changed',
    `update entries set actor = '{"role":"starter"}' where sequence = 1`,
    /^entry 1, actor/,
  ],
  [
    'a salt changed',
    "update entries set hidden_salt = decode(repeat('00', 32), 'hex') where sequence = 3",
    /^entry 3, hidden/,
  ],
  [
    'a salt shortened',
    "update entries set reason_salt = 'x' where sequence = 3",
    /^entry 3, reason_salt: expected 32 bytes; found 1\.$/,
  ],
  [
    'a commitment changed',
    "update entries set commitment = decode(repeat('00', 32), 'hex') where sequence = 3",
    /^entry 3, commitment: .*; found 0{64}/,
  ],
  [
    'a record taken from its entry',
    'update entries set public = null where sequence = 3',
    /^entry 3, public: expected value and salt, or a tombstone that says when both were erased; found salt\.$/,
  ],
  [
    'record and salt taken, with no tombstone',
    'update entries set public = null, public_salt = null where sequence = 3',
    /^entry 3, public: expected value and salt, or a tombstone that says when both were erased; found neither\.$/,
  ],
  [
    'a tombstone set for what still stands',
    "insert into tombstones values (3, 'reason', '2026-11-26', 'x')",
    /^entry 3, reason: expected nothing, since it was erased; found value and salt\.$/,
  ],
  [
    'a record withdrawn in its table alone',
    "update findings set withdrawn_on = '2026-11-26' where id = 'f-1'",
    /^finding f-1, withdrawn_on: expected nothing, as its newest entry says; found '2026-11-26'/,
  ],
  [
    'a record erased in order, the row left',
    "update entries set public = null, public_salt = null where sequence = 3; insert into tombstones values (3, 'public', '2026-11-26', 'x')",
    /^project p-2: expected no row: entry 3 was erased; found a row in the table projects\.$/,
  ],
  [
    'an entry deleted',
    'delete from entries where sequence = 2',
    /^entry 2: expected an entry with this number; found none; the next is 3\.$/,
  ],
  [
    'the last entry deleted',
    'delete from entries where sequence = 6',
    /^the ledger, position: expected 6 entries, as the ledger's position says; found only 5\.$/,
  ],
  [
    'the position moved',
    'update ledger set position = 4',
    /^the ledger, position: expected 4 entries, as the ledger's position says; found 6 entries\.$/,
  ],
  [
    'a verdict changed',
    "update standings set verdict = 'worse' where project_id = 'p-1'",
    /^verdict of project p-1, verdict: expected 'improved', by the rules; found 'worse' in the table standings\.$/,
  ],
  [
    'a verdict deleted',
    "delete from standings where project_id = 'p-2'",
    /^verdict of project p-2: expected a kept verdict; found none/,
  ],
  [
    'a verdict of nothing',
    "insert into standings select 'p-9', verdict, marks, design_level, attribution, promise_kept, candid, published, told_on, entry, on_day, valid_before, rules_version from standings limit 1",
    /^verdict of project p-9: expected none/,
  ],
  [
    "an outcome's verdict changed",
    "update outcome_standings set verdict = 'worse' where key = 'o-1'",
    /^verdict of outcome 'o-1' of project p-1, verdict: expected 'improved', by the rules; found 'worse'/,
  ],
  [
    "an outcome's verdict deleted",
    "delete from outcome_standings where key = 'o-1'",
    /^verdict of outcome 'o-1' of project p-1: expected 'improved'; found none/,
  ],
  [
    "an outcome's verdict put in",
    "insert into outcome_standings (project_id, key, label, verdict, counts, promised) values ('p-2', 'x', 'X', 'improved', true, true)",
    /^verdict of outcome 'x' of project p-2: expected no row/,
  ],
  [
    'a verdict by rules that nobody knows',
    "update standings set rules_version = 3 where project_id = 'p-1'",
    /^verdict of project p-1, rules_version: expected a version of the rules, from 1 to 2; found 3 in the table standings\.$/,
  ],
  [
    'a verdict on no day',
    "update standings set on_day = 'infinity' where project_id = 'p-1'",
    /^verdict of project p-1, on_day: expected a day that exists; found 'infinity' in the table standings\.$/,
  ],
  [
    'a verdict said to be older than what it follows from',
    "update standings set entry = 4 where project_id = 'p-1'",
    /^verdict of project p-1, entry: expected a position from 5, the newest entry that it follows from, to 6, the last of all; found 4/,
  ],
  [
    'a verdict said to come after the last entry',
    "update standings set entry = 7 where project_id = 'p-1'",
    /^verdict of project p-1, entry: expected a position from 5, .* to 6, the last of all; found 7 in the table standings\.$/,
  ],
  [
    'an answer dated finer than entries are',
    "update outcome_standings set answered_at = answered_at + interval '1 microsecond' where key = 'o-1'",
    /^verdict of outcome 'o-1' of project p-1, answered_at: expected a time to the millisecond, as entries have; found .*000001/,
  ],
  [
    'an answer dated infinity',
    "update outcome_standings set answered_at = 'infinity' where key = 'o-1'",
    /^verdict of outcome 'o-1' of project p-1, answered_at: expected '2026-11-23T12:00:00\.000Z', by the rules; found 'infinity'/,
  ],
  [
    'a row without an id put in',
    "insert into models (id, name, entry, entry_version, audience, insiders) values ('', 'M', 1, 1, 'public', 'public')",
    /^model : expected no row, since no entry speaks of it/,
  ],
  [
    'a number that is infinite',
    "update findings set estimate = '-infinity' where id = 'f-1'",
    /^finding f-1, estimate: expected -0\.4, as entry 5 says; found -Infinity in the table findings\.$/,
  ],
  [
    'a number that is none',
    "update findings set se = 'nan' where id = 'f-1'",
    /^finding f-1, se: expected nothing, as entry 5 says; found NaN in the table findings\.$/,
  ],
  [
    'an entry before the first',
    "insert into entries select 0, time, kind, 'zero', version, public, hidden, reason, actor, public_salt, hidden_salt, reason_salt, actor_salt, public_commitment, hidden_commitment, reason_commitment, actor_commitment, commitment from entries where sequence = 1",
    /^entry 1: expected an entry with this number; found none; the next is 0\.$/,
  ],
  [
    'an entry of an unknown kind',
    "update entries set kind = 'rumour' where sequence = 3",
    /^entry 3, kind: expected a kind of record; found 'rumour'\.$/,
  ],
  [
    'an entry dated infinity',
    "update entries set time = 'infinity' where sequence = 3",
    /^entry 3, time: expected an instant of the years 0 to 9999; found 'infinity'\.$/,
  ],
  [
    'an entry dated before our era',
    "update entries set time = '0044-03-15 12:00:00+00 BC' where sequence = 3",
    /^entry 3, time: expected an instant of the years 0 to 9999; found '0044-03-15 12:00:00\+00 BC'\.$/,
  ],
  [
    'all parts of an entry taken, with another reason in one',
    "update entries set public = null, public_salt = null, hidden = null, hidden_salt = null, reason = 'other', reason_salt = null where sequence = 3",
    /^entry 3, public: expected value and salt, or a tombstone that says when both were erased; found neither\.$/,
  ],
  [
    'all parts erased in order, the commitment of one changed',
    "update entries set public = null, public_salt = null, reason = null, reason_salt = null, reason_commitment = decode(repeat('00', 32), 'hex') where sequence = 3;" +
      "insert into tombstones select 3, unnest(array['public', 'reason']), '2026-11-26', 'x'; delete from projects where id = 'p-2'; delete from standings where project_id = 'p-2'",
    /^entry 3, commitment: expected commitment [0-9a-f]{64}, which is that of its head and parts; found /,
  ],
  [
    'a reason put back where it was erased',
    "update entries set reason = 'other', reason_salt = null where sequence = 3; insert into tombstones values (3, 'reason', '2026-11-26', 'x')",
    /^entry 3, reason: expected nothing, since it was erased; found value\.$/,
  ],
  [
    'a tombstone of no entry',
    "insert into tombstones values (7, 'public', '2026-11-26', 'x')",
    /^tombstone of entry 7: expected none: there are 6 entries; found one in the table tombstones\.$/,
  ],
  [
    'a tombstone of an unknown part',
    "insert into tombstones values (3, 'salt', '2026-11-26', 'x')",
    /^tombstone of entry 3, part: expected one of public, hidden, reason, actor; found 'salt'\.$/,
  ],
  [
    'a tombstone without a day',
    "insert into tombstones values (3, 'public', 'yesterday', 'x')",
    /^tombstone of entry 3, erased_on: expected a day that exists; found 'yesterday'\.$/,
  ],
  [
    'a tombstone without a ground',
    "insert into tombstones values (3, 'public', '2026-11-26', ' ')",
    /^tombstone of entry 3, ground: expected why it was erased; found nothing\.$/,
  ],
  [
    'the row of the ledger deleted',
    'delete from ledger',
    /^the ledger: expected one row in the table ledger; found none\.$/,
  ],
  [
    'the time of the last change moved',
    "update ledger set changed_at = changed_at + interval '1 day'",
    /^the ledger, changed_at: expected 2026-11-23 12:00:00\+00, when its last entry came; found 2026-11-24 12:00:00\+00\.$/,
  ],
  [
    'the time of the last change moved by less than a millisecond',
    "update ledger set changed_at = changed_at + interval '1 microsecond'",
    /^the ledger, changed_at: expected 2026-11-23 12:00:00\+00, when its last entry came; found 2026-11-23 12:00:00\.000001\+00\.$/,
  ],
  [
    'the time of the last change taken',
    'update ledger set changed_at = null',
    /^the ledger, changed_at: .*; found nothing\.$/,
  ],
  [
    'the last change dated infinity',
    "update ledger set changed_at = 'infinity'",
    /^the ledger, changed_at: .*; found infinity\.$/,
  ],
  [
    'the judged day taken',
    'update ledger set judged_on = null',
    /^the ledger, judged_on: expected a day that exists; found nothing\.$/,
  ],
  [
    'the judged day made none',
    "update ledger set judged_on = '2026-02-30'",
    /^the ledger, judged_on: expected a day that exists; found '2026-02-30'\.$/,
  ],
  [
    'the judged day put before that of a verdict',
    "update ledger set judged_on = '2026-11-22'",
    /^the ledger, judged_on: expected a day on which every kept verdict holds; that of project p-1 does since 2026-11-23; found '2026-11-22'\.$/,
  ],
  [
    'the judged day put after the day on which a verdict changes',
    "update ledger set judged_on = '2099-01-01'",
    /^the ledger, judged_on: expected a day on which every kept verdict holds; that of project p-3 does from 2026-11-23 until the day before 20\d\d-\d\d-\d\d; found '2099-01-01'\.$/,
  ],
]

const auditAfter = await tamperedRegister()

describe('the audit names the first difference', () => {
  it.each(cases)('%s', async (_, tampering, sentence) => {
    expect(await auditAfter(tampering)).toMatch(sentence)
  })

  it('a second row of the ledger, however it came', async () => {
    const twoRows = auditAfter(async (trx) => {
      await sql`alter table ledger drop constraint ledger_pkey`.execute(trx)
      await sql`insert into ledger select * from ledger`.execute(trx)
      await onlyLedgerRow(trx)
    })
    await expect(twoRows).rejects.toMatchObject({ difference: { expected: 'one row in the table ledger', found: '2' } })
  })

  it('of a whole register, in a snapshot of its own', async () => {
    const { db, pool, drop } = await openTestDatabase()
    await importFiles(db, tamperedFiles)
    await pool.query("update findings set estimate = 0.9 where id = 'f-1'")
    const difference = {
      about: 'finding f-1',
      field: 'estimate',
      expected: '-0.4, as entry 5 says',
      found: '0.9 in the table findings',
    }
    expect(await audit(db)).toEqual({ ok: false, difference })
    await drop()
  })
})

describe('the audit finds nothing where nothing was done', () => {
  it('in an empty register', async () => {
    const { db, drop } = await openTestDatabase()
    expect(await audit(db)).toEqual({ ok: true, entries: 0, records: 0, verdicts: 0 })
    await drop()
  })

  it('in a whole one, nor after an erasure that was done in order', async () => {
    const { db, pool, drop } = await openTestDatabase()
    await importFiles(db, tamperedFiles)
    expect(await audit(db)).toEqual({ ok: true, entries: 5, records: 5, verdicts: 2 })
    await pool.query(
      "update entries set public = null, public_salt = null, reason = null, reason_salt = null where kind = 'programme';" +
        "insert into tombstones select sequence, unnest(array['public', 'reason']), '2026-11-26', 'x' from entries where kind = 'programme';" +
        'delete from programmes',
    )
    expect(await audit(db)).toMatchObject({ ok: true, records: 4 })
    await drop()
  })
})
