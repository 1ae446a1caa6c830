import { type EntryHead, entryCommitment, type JsonValue, partCommitment, saltBytes } from '@candour/ledger'
import { isRandomId, randomIdBytes, randomIdOf } from '@candour/register'
import type pg from 'pg'

/**
 * Entries fit to be signed: each in four parts with a salt of its own; withdrawal; deeds, who did them, and tombstones. Ids sort by
 * their bytes everywhere. Nothing was signed before, so every entry is committed to anew, and confidential records get ids that tell
 * nothing.
 */
const before = `
create table entries_in_parts (
  sequence bigint primary key, time timestamptz(3) not null, kind text collate "C" not null, id text collate "C" not null,
  version integer not null, public jsonb, hidden jsonb, reason text, actor jsonb,
  public_salt bytea, hidden_salt bytea, reason_salt bytea, actor_salt bytea,
  public_commitment bytea not null, hidden_commitment bytea not null, reason_commitment bytea not null,
  actor_commitment bytea not null, commitment bytea not null
);
create table deeds (
  id text collate "C" primary key, name text not null, done_at timestamptz(3) not null, asked bytea not null, receipt jsonb not null
);
create table authorship (
  deed text collate "C" primary key, account text collate "C", role text not null, first_sequence bigint not null,
  last_sequence bigint not null
);
create index authorship_account on authorship (account);
create table tombstones (
  sequence bigint not null, part text not null, erased_on text not null, ground text not null, primary key (sequence, part)
);
alter table standings alter column project_id type text collate "C";
alter table outcome_standings alter column project_id type text collate "C", alter column key type text collate "C";
`

const after = `
drop table entries;
alter table entries_in_parts rename to entries;
alter index entries_in_parts_pkey rename to entries_pkey;
alter table entries add constraint entries_kind_id_version_key unique (kind, id, version);
`

const tables: readonly (readonly [table: string, ids: readonly string[]])[] = [
  ['programmes', []],
  ['models', []],
  ['applications', ['programme_id', 'project_id']],
  ['projects', ['programme_id', 'model_id', 'builds_on']],
  ['outcomes', ['project_id']],
  ['findings', ['project_id', 'outcome_id']],
  ['lessons', ['project_id', 'model_id']],
  ['claims', ['project_id', 'model_id', 'finding_id']],
  ['adoptions', ['model_id', 'project_id']],
  ['conditions', ['project_id']],
  ['series', ['project_id', 'outcome_id']],
]

interface OldEntry extends EntryHead {
  readonly record: Readonly<Record<string, unknown>> | null
  readonly reason: string
  readonly actor: string
}

const batchSize = 2000

export async function entriesInParts(client: pg.PoolClient, random: (bytes: number) => Uint8Array): Promise<void> {
  await client.query(before)
  for (const [table, references] of tables) {
    const columns = ['id', ...references].map((column) => `alter column ${column} type text collate "C"`)
    await client.query(`alter table ${table} add withdrawn_on text, ${columns.join(', ')}`)
  }
  const confidential = await confidentialRecords(client, random)
  for (let last = 0; ; ) {
    const { rows } = await client.query<OldEntry>(
      'select sequence, time, kind, id, version, record, reason, actor from entries where sequence > $1 order by sequence limit $2',
      [last, batchSize],
    )
    await insert(
      client,
      rows.map((row) => inParts(row, confidential.get(`${row.kind} ${row.id}`), random)),
    )
    last = rows.at(-1)?.sequence ?? last
    if (rows.length < batchSize) break
  }
  await client.query(after)
}

/** What was hidden of a record told in confidence when entries were first parted. */
const hiddenFields: Readonly<Record<string, readonly string[]>> = {
  lesson: ['project_id', 'model_id', 'source_urls'],
  application: ['title', 'applicant', 'places', 'project_id', 'source_urls'],
}

/**
 * By kind and id the new id of each record that is told in confidence now: no earlier version of it was meant to be read either. So is
 * one that was erased, of which no version tells any more that it was meant for everybody.
 */
async function confidentialRecords(client: pg.PoolClient, random: (bytes: number) => Uint8Array) {
  const newIds = new Map<string, string>()
  for (const kind of ['lesson', 'application'] as const) {
    const { rows } = await client.query<{ id: string }>(
      `select id from ${kind}s where confidential
       union all
       select id from entries e where kind = $1 and not exists (select 1 from ${kind}s t where t.id = e.id)
       group by id having bool_and(record is null or record->>'confidential' = 'true')
       order by id`,
      [kind],
    )
    for (const { id } of rows) {
      const newId = isRandomId(kind, id) ? id : randomIdOf(kind, random(randomIdBytes))
      if (newId !== id) await client.query(`update ${kind}s set id = $1 where id = $2`, [newId, id])
      newIds.set(`${kind} ${id}`, newId)
    }
  }
  return newIds
}

function inParts(old: OldEntry, newId: string | undefined, random: (bytes: number) => Uint8Array) {
  const head = { sequence: old.sequence, time: old.time, kind: old.kind, id: newId ?? old.id, version: old.version }
  const isConfidential = newId !== undefined || old.record?.confidential === true
  const hidden = new Set(isConfidential ? hiddenFields[old.kind] : [])
  const fields = Object.entries({ ...old.record, id: head.id })
  const partOf = (isHidden: boolean) =>
    old.record === null ? undefined : Object.fromEntries(fields.filter(([field]) => hidden.has(field) === isHidden))
  const salts = random(saltBytes * 4)
  const opened = (i: number, value: unknown) => {
    const salt = salts.subarray(i * saltBytes, (i + 1) * saltBytes)
    // Of what was erased before nothing is left to commit to: random bytes stand in the place of its commitment.
    return value === undefined ? { commitment: salt } : { value: value as JsonValue, salt }
  }
  const opening = {
    public: opened(0, partOf(false)),
    hidden: opened(1, partOf(true)),
    reason: opened(2, old.reason),
    actor: opened(3, { role: old.actor }),
  }
  return { head, opening, commitment: entryCommitment(head, opening) }
}

async function insert(client: pg.PoolClient, entries: readonly ReturnType<typeof inParts>[]): Promise<void> {
  if (entries.length === 0) return
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
  const rows = entries.map(({ head, opening, commitment }) => ({
    ...head,
    commitment: hex(commitment),
    ...Object.fromEntries(
      Object.entries(opening).flatMap(([part, open]): [string, unknown][] => [
        [part, 'salt' in open ? open.value : null],
        [`${part}_salt`, 'salt' in open ? hex(open.salt) : null],
        [`${part}_commitment`, hex(partCommitment(open))],
      ]),
    ),
  }))
  await client.query(
    `insert into entries_in_parts
     select sequence, time, kind, id, version, public, hidden, reason, actor, decode(public_salt, 'hex'), decode(hidden_salt, 'hex'),
       decode(reason_salt, 'hex'), decode(actor_salt, 'hex'), decode(public_commitment, 'hex'), decode(hidden_commitment, 'hex'),
       decode(reason_commitment, 'hex'), decode(actor_commitment, 'hex'), decode(commitment, 'hex')
     from json_to_recordset($1::json) as r(sequence bigint, time timestamptz, kind text, id text, version int, public jsonb, hidden jsonb,
       reason text, actor jsonb, public_salt text, hidden_salt text, reason_salt text, actor_salt text, public_commitment text,
       hidden_commitment text, reason_commitment text, actor_commitment text, commitment text)`,
    [JSON.stringify(rows)],
  )
  const erased = entries.filter(({ opening }) => !('salt' in opening.public)).map(({ head }) => head.sequence)
  await client.query(
    `insert into tombstones select sequence, part, current_date::text, 'erased-before-signing'
     from unnest($1::bigint[]) as sequence cross join unnest(array['public', 'hidden']) as part`,
    [erased],
  )
}
