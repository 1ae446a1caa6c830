import { type AnyRecord, type Kind, type Records, recordKinds } from '@candour/register'
import { sql } from 'kysely'
import type { Entry } from './entries.ts'
import { type Database, type Projected, tableOf, type Writing } from './tables.ts'

/** A record as it stands, with the entry that made it so. */
export interface Stored<K extends Kind = Kind> extends Projected {
  readonly kind: K
  readonly record: Records[K]
}

/** The record in a row: its fields without the nulls. Rows were checked before they were written. */
export function recordOfRow<K extends Kind>(kind: K, row: Readonly<Record<string, unknown>>): Records[K] {
  const record: Record<string, unknown> = {}
  for (const field of Object.keys(recordKinds[kind].fields)) {
    const value = row[field]
    if (value !== null && value !== undefined) record[field] = value
  }
  return record as Records[K]
}

/** The record that an entry holds; undefined where it was erased. Entries are written by the rules, as rows are. */
export function recordIn<K extends Kind>(kind: K, { record }: Pick<Entry, 'record'>): Records[K] | undefined {
  return record === null ? undefined : recordOfRow(kind, record)
}

const projected = [
  'entry',
  'entry_version',
  'withdrawn_on',
  'audience',
  'hidden_fields',
  'insiders',
] as const satisfies readonly (keyof Projected)[]

/** A row of a projection as it stands. */
export function storedOfRow<K extends Kind>(kind: K, row: Projected & Readonly<Record<string, unknown>>): Stored<K> {
  const { entry, entry_version, withdrawn_on, audience, hidden_fields, insiders } = row
  return { kind, record: recordOfRow(kind, row), entry, entry_version, withdrawn_on, audience, hidden_fields, insiders }
}

/** Writes rows of one projection, new or changed. */
export async function project(
  trx: Writing,
  kind: Kind,
  rows: readonly (Projected & { readonly record: AnyRecord })[],
): Promise<void> {
  if (rows.length === 0) return
  const table = sql.table(tableOf[kind])
  const names = [...new Set([...Object.keys(recordKinds[kind].fields), ...projected])]
  const columns = names.map((column) => sql.ref(column))
  const updates = columns.map((column) => sql`${column} = excluded.${column}`)
  const json = JSON.stringify(rows.map(({ record, ...around }) => ({ ...record, ...around })))
  await sql`
    insert into ${table} (${sql.join(columns)})
    select ${sql.join(columns)} from json_populate_recordset(null::${table}, ${json}::json)
    on conflict (id) do update set ${sql.join(updates)}
  `.execute(trx)
}

/** The records with these ids, as they stand; ids that do not exist are missing from the answer. */
export async function recordsByIds<K extends Kind>(
  db: Database,
  kind: K,
  ids: readonly string[],
): Promise<readonly Stored<K>[]> {
  if (ids.length === 0) return []
  return rowsWhere(db, kind, sql`id = any(${[...ids]}::text[])`)
}

export async function recordById<K extends Kind>(db: Database, kind: K, id: string): Promise<Stored<K> | undefined> {
  return (await recordsByIds(db, kind, [id]))[0]
}

/** The records whose reference field holds one of these ids, in order of id: a project's findings, a model's adoptions. */
export async function recordsReferring<K extends Kind>(
  db: Database,
  kind: K,
  field: keyof Records[K] & string,
  ids: readonly string[],
): Promise<readonly Stored<K>[]> {
  if (ids.length === 0) return []
  return rowsWhere(db, kind, sql`${sql.ref(field)} = any(${[...ids]}::text[])`)
}

/** All records of a kind in order of id, in pages of `size`, without holding them all. */
export async function* everyRecord<K extends Kind>(
  db: Database,
  kind: K,
  size = 2000,
): AsyncGenerator<readonly Stored<K>[]> {
  for (let after: string | undefined; ; ) {
    const page = await rowsWhere(db, kind, after === undefined ? sql`true` : sql`id > ${after}`, size)
    if (page.length > 0) yield page
    const last = page.at(-1)
    if (last === undefined || page.length < size) return
    after = last.record.id
  }
}

async function rowsWhere<K extends Kind>(
  db: Database,
  kind: K,
  where: ReturnType<typeof sql>,
  limit?: number,
): Promise<readonly Stored<K>[]> {
  const bound = limit === undefined ? sql`` : sql`limit ${limit}`
  const { rows } = await sql<Projected & Record<string, unknown>>`
    select * from ${sql.table(tableOf[kind])} where ${where} order by id collate "C" ${bound}
  `.execute(db)
  return rows.map((row) => storedOfRow(kind, row))
}

/** Which of these ids exist, of each kind: in one question. */
export async function existingIds(
  db: Database,
  wanted: ReadonlyMap<Kind, ReadonlySet<string>>,
): Promise<ReadonlyMap<Kind, ReadonlySet<string>>> {
  const found = new Map<Kind, Set<string>>([...wanted.keys()].map((kind) => [kind, new Set()]))
  const each = [...wanted]
    .filter(([, ids]) => ids.size > 0)
    .map(
      ([kind, ids]) =>
        sql`select ${kind}::text as kind, id from ${sql.table(tableOf[kind])} where id = any(${[...ids]}::text[])`,
    )
  if (each.length === 0) return found
  const { rows } = await sql<{ kind: Kind; id: string }>`${sql.join(each, sql` union all `)}`.execute(db)
  for (const { kind, id } of rows) found.get(kind)?.add(id)
  return found
}

/** Ids about as long as the given one that begin or end as it does: among them the one that was meant may be found. */
export async function idsNear(db: Database, kind: Kind, id: string, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(tableOf[kind])}
    where abs(length(id) - ${id.length}::int) < 6
      and (left(id, 2) = ${id.slice(0, 2)} or right(id, 2) = ${id.slice(-2)})
    limit ${limit}
  `.execute(db)
  return rows.map((row) => row.id)
}

/** How many records of a kind there are. */
export async function countOf(db: Database, kind: Kind): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(tableOf[kind])}`.execute(db)
  return rows[0]?.n ?? 0
}
