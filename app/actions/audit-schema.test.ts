import { describe, expect, it } from 'vitest'
import { type TamperingCase, tamperedRegister } from '../../test/tampering.ts'

const cases: readonly TamperingCase[] = [
  [
    'a view in the place of a table',
    'alter table findings rename to kept; create view findings as select * from kept',
    /^the table findings: expected a table; found a view\.$/,
  ],
  [
    'a materialised view in the place of a table',
    'alter table findings rename to kept; create materialized view findings as select * from kept',
    /^the table findings: expected a table; found a materialised view\.$/,
  ],
  ['no table', 'drop table claims', /^the table claims: expected a table; found nothing of this name\.$/],
  [
    'a table that a crash empties',
    'alter table findings set unlogged',
    /^the table findings: expected a table; found a table that a crash empties\.$/,
  ],
  [
    'a foreign table in the place of a table',
    'create foreign data wrapper elsewhere; create server away foreign data wrapper elsewhere;' +
      'drop table series; create foreign table series (id text) server away',
    /^the table series: expected a table; found a foreign table\.$/,
  ],
  [
    'a table that another inherits from',
    'create table more () inherits (findings)',
    /^the table findings, heir more: expected none; found there\.$/,
  ],
  [
    'a table that inherits from another',
    'create table less (id text collate "C" not null); alter table findings inherit less',
    /^the table findings, parent less: expected none; found there\.$/,
  ],
  [
    'a trigger',
    'create function alter_it() returns trigger language plpgsql as $$ begin return new; end $$;' +
      'create trigger sly before insert on findings for each row execute function alter_it()',
    /^the table findings, trigger sly: expected none; found there\.$/,
  ],
  [
    'a rule',
    'create rule sly as on insert to entries do instead nothing',
    /^the table entries, rule sly: expected none; found there\.$/,
  ],
  [
    'a policy',
    "create policy sly on findings using (id <> 'f-1'); alter table findings enable row level security",
    /^the table findings, policy sly: expected none; found there\.$/,
  ],
  [
    'a default',
    "alter table findings alter column headline set default 'All is well'",
    /^the table findings, column headline: expected text; found text default 'All is well'::text\.$/,
  ],
  [
    'a generated column',
    'alter table findings drop column caveat; alter table findings add column caveat text generated always as (upper(headline)) stored',
    /^the table findings, column caveat: expected text; found text generated as upper\(headline\)\.$/,
  ],
  [
    'a column more',
    'alter table findings add column secret text',
    /^the table findings, column secret: expected none; found text\.$/,
  ],
  [
    'times finer than a millisecond made possible',
    "alter table entries alter column time type timestamptz; update entries set time = time + interval '1 microsecond' where sequence = 2",
    /^the table entries, column time: expected timestamp\(3\) with time zone not null; found timestamp with time zone not null\.$/,
  ],
  [
    'ids that collate otherwise',
    'alter table findings alter column id type text collate "default"',
    /^the table findings, column id: expected text collate "C" not null; found text not null\.$/,
  ],
  [
    'a second row of the ledger made possible',
    'alter table ledger drop constraint ledger_pkey',
    /^the table ledger, constraint ledger_pkey: expected PRIMARY KEY \("only"\); found none\.$/,
  ],
  [
    'a version given twice made possible',
    'alter table entries drop constraint entries_kind_id_version_key',
    /^the table entries, constraint entries_kind_id_version_key: expected UNIQUE \(kind, id, version\); found none\.$/,
  ],
]

const auditAfter = await tamperedRegister()

describe('the audit names what a table is made of otherwise than the migrations make it', () => {
  it.each(cases)('%s', async (_, tampering, sentence) => {
    expect(await auditAfter(tampering)).toMatch(sentence)
  })
})
