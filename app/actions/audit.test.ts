import { describe, expect, it } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { importFiles } from '../../test/importing.ts'
import { audit } from './audit.ts'
import { differenceInWords } from './audit-difference.ts'

const files = {
  'programmes.csv': 'id,name,funder\npr-1,Programme,Funder\n',
  'projects.csv': 'id,name,programme_id,started,ended\np-1,One,pr-1,2020,2021\np-2,Two,,2020,2021\n',
  'outcomes.csv':
    'id,project_id,version,registered_on,label,primary,direction_wanted,due_on\no-1,p-1,1,2019-01-01,Moves,true,decrease,2021-06-01\n',
  'findings.csv':
    'id,project_id,outcome_id,direction_wanted,reported_direction,estimate,scale\nf-1,p-1,o-1,decrease,better,-0.4,smd\n',
}

/** Every way of tampering: by which statement, and the sentence that must come of it. */
const tamperings: readonly (readonly [string, string, RegExp])[] = [
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
    "insert into models (id, name, entry, entry_version) values ('m-1', 'M', 1, 1)",
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
    'delete from entries where sequence = 5',
    /^the ledger, position: expected 5 entries, as the ledger's position says; found only 4\.$/,
  ],
  [
    'the position moved',
    'update ledger set position = 4',
    /^the ledger, position: expected 4 entries, as the ledger's position says; found 5 entries\.$/,
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
]

describe('the audit names the first difference', () => {
  it.each(tamperings)('%s', async (_, statement, sentence) => {
    const { db, pool, drop } = await openTestDatabase()
    expect(await importFiles(db, files)).toMatchObject({ ok: true, position: 5 })
    await pool.query(statement)
    const result = await audit(db)
    expect(result.ok ? 'nothing differs' : differenceInWords(result.difference)).toMatch(sentence)
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
    await importFiles(db, files)
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
