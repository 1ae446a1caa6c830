import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { firstTables } from '../app/store/migrations/0001-first-tables.ts'
import { openEmptySchema, type TestDatabase } from './database.ts'

const fixture = join(import.meta.dirname, 'fixtures/register-before-0003/tables.copy.gz')

/** A register as the program made it before migration 0003, in a schema of its own; the fixture's README says what it holds. */
export async function openOldRegister(): Promise<TestDatabase> {
  const database = await openEmptySchema()
  const client = await database.pool.connect()
  try {
    await client.query(firstTables)
    await client.query('create table migrations (name text primary key, ran_at timestamptz not null default now())')
    await client.query('delete from ledger')
    const text = gunzipSync(readFileSync(fixture)).toString('utf8')
    for (const [, statement = '', rows = ''] of text.matchAll(/^(copy .*);\n([\s\S]*?)^\\\.\n/gm))
      await copyIn(client, statement, rows)
  } finally {
    client.release()
  }
  return database
}

async function copyIn(client: pg.PoolClient, statement: string, rows: string): Promise<void> {
  const copy = client.query(copyFrom(statement))
  await new Promise<void>((resolve, reject) => copy.on('finish', resolve).on('error', reject).end(rows))
}

/** Every table of the schema as it stands, each row as text, in a fixed order. */
export async function everyRow({ pool, schema }: TestDatabase): Promise<Readonly<Record<string, readonly string[]>>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = $1::regnamespace and relkind = 'r' order by relname",
    [schema],
  )
  const all: Record<string, readonly string[]> = {}
  for (const { name } of tables) {
    const { rows } = await pool.query<{ row: string }>(
      `select t::text as row from ${name} t order by t::text collate "C"`,
    )
    all[name] = rows.map(({ row }) => row)
  }
  return all
}

/** The rows of some tables as objects, in order of their first column. */
export async function rowsIn(
  { pool }: TestDatabase,
  tables: readonly string[],
): Promise<ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>> {
  const all = new Map<string, readonly Readonly<Record<string, unknown>>[]>()
  for (const table of tables) {
    const { rows } = await pool.query<{ row: Readonly<Record<string, unknown>> }>(
      `select to_jsonb(t) as row from ${table} t order by t::text collate "C"`,
    )
    all.set(
      table,
      rows.map(({ row }) => row),
    )
  }
  return all
}
