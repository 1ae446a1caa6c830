import type pg from 'pg'
import { ownSchema } from '../own-schema.ts'
import { people } from './migrations/0001-people.ts'
import { notices } from './migrations/0002-notices.ts'
import { drafts } from './migrations/0003-drafts.ts'
import { tokens } from './migrations/0004-tokens.ts'
import { passkeys } from './migrations/0005-passkeys.ts'
import { objections } from './migrations/0006-objections.ts'

/** Migrations of the tables of people go forward, in this order, each once; none is edited after a release. */
const migrations: readonly { readonly name: string; readonly run: string }[] = [
  { name: '0001-people', run: people },
  { name: '0002-notices', run: notices },
  { name: '0003-drafts', run: drafts },
  { name: '0004-tokens', run: tokens },
  { name: '0005-passkeys', run: passkeys },
  { name: '0006-objections', run: objections },
]

/** The schema of people beside that of the register: `people`, or one named after another schema, as tests have them. */
export function peopleSchemaOf(schema: string): string {
  return schema === 'public' ? 'people' : `${schema}_people`
}

const secretBytes = 32

/**
 * Brings the schema of people up to date, in the open transaction of a connection. The secret by which sign-ins are signed is made
 * with it, so that every process of one register has the same.
 * @throws Error where the schema is newer than this program, or may not be made
 */
export async function migratePeople(client: pg.PoolClient, random: (bytes: number) => Uint8Array): Promise<void> {
  const { rows: at } = await client.query<{ schema: string; path: string }>(
    "select current_schema() as schema, current_setting('search_path') as path",
  )
  const schema = peopleSchemaOf(at[0]?.schema ?? 'public')
  await ownSchema(client, schema)
  await client.query(`set local search_path = "${schema}"`)
  await client.query(
    'create table if not exists migrations (name text primary key, ran_at timestamptz not null default now())',
  )
  const { rows } = await client.query<{ name: string }>('select name from migrations')
  const done = new Set(rows.map(({ name }) => name))
  const unknown = [...done].filter((name) => !migrations.some((migration) => migration.name === name))
  if (unknown.length > 0)
    throw new Error(
      `The accounts were migrated by a newer Candour (${unknown.join(', ')}): install that version, or use another database.`,
    )
  for (const { name, run } of migrations) {
    if (done.has(name)) continue
    await client.query(run)
    await client.query('insert into migrations (name) values ($1)', [name])
  }
  await client.query('insert into secret (value) values ($1) on conflict do nothing', [
    Buffer.from(random(secretBytes)),
  ])
  await client.query("select set_config('search_path', $1, true)", [at[0]?.path])
}
