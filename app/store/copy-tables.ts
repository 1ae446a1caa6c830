import { pipeline } from 'node:stream/promises'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { OwnTransaction } from './own-transaction.ts'

/** A table as it can be copied. */
export interface CopiedTable {
  readonly name: string
  /** The table with its schema, quoted where that is needed. */
  readonly place: string
  readonly columns: readonly string[]
  readonly key: readonly string[]
}

/** Names of the register's own making, as a statement lists them. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}

/** The tables of these names that there are, each as the search path finds it. */
export async function tablesToCopy({ client }: OwnTransaction, names: readonly string[]): Promise<CopiedTable[]> {
  const { rows } = await client.query<CopiedTable>(
    `select name, quote_ident(nspname) || '.' || quote_ident(relname) as place,
       (select array_agg(attname::text order by attnum) from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
       (select array_agg(attname::text order by array_position(indkey::int2[], attnum)) from pg_index
        join pg_attribute on attrelid = indrelid and attnum = any(indkey) where indrelid = c.oid and indisprimary) as key
     from unnest($1::text[]) as name join pg_class c on c.oid = to_regclass(quote_ident(name))
       join pg_namespace n on n.oid = relnamespace
     order by name`,
    [names],
  )
  return rows
}

/** Keeps the tables as they are made, not what is in them, until the transaction ends. */
export async function holdTables({ client }: OwnTransaction, names: readonly string[]): Promise<void> {
  await client.query(`lock table ${listed(names)} in access share mode`)
}

/** How many rows these tables hold together. */
export async function rowsOf({ client }: OwnTransaction, tables: readonly CopiedTable[]): Promise<number> {
  let total = 0
  for (const { place } of tables) {
    const { rows } = await client.query<{ rows: number }>(`select count(*) as rows from ${place}`)
    total += rows[0]?.rows ?? 0
  }
  return total
}

/** The rows of a table in order of its key, as PostgreSQL's COPY writes them as text. */
export async function* copyOut({ client }: OwnTransaction, table: CopiedTable): AsyncGenerator<Buffer> {
  const rows = `select ${listed(table.columns)} from ${table.place} order by ${listed(table.key)}`
  yield* client.query(copyTo(`copy (${rows}) to stdout with (format text, encoding 'UTF8')`))
}

/** Rows of these columns on their way into a table. */
export async function copyIn(
  { client }: OwnTransaction,
  { place, columns }: Pick<CopiedTable, 'place' | 'columns'>,
  rows: AsyncIterable<Buffer>,
): Promise<void> {
  const copy = copyFrom(`copy ${place} (${listed(columns)}) from stdin with (format text, encoding 'UTF8')`)
  await pipeline(rows, client.query(copy))
}
