// Writes app/store/recorded-schema.ts from what the migrations make of an empty database, after a new migration:
// `npx tsx --conditions=source scripts/record-schema.ts`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { systemRandomness } from '../app/ports/randomness.ts'
import { openDatabase } from '../app/store/database.ts'
import { embeddedServer } from '../app/store/embedded-server.ts'
import { migrate } from '../app/store/migrate.ts'
import { schemaFactsOf } from '../app/store/schema-facts.ts'

const file = fileURLToPath(new URL('../app/store/recorded-schema.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'candour-schema-'))
const server = await embeddedServer(folder)
const database = openDatabase(server.url)
try {
  await migrate(database, systemRandomness)
  const { rows } = await database.pool.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname",
  )
  const facts = await schemaFactsOf(
    database.db,
    rows.map(({ name }) => name),
  )
  writeFileSync(
    file,
    `import type { SchemaFacts } from './schema-facts.ts'

/** How the migrations make each table: written by scripts/record-schema.ts, held against the migrations by a test, and by the audit. */
export const recordedSchema = ${JSON.stringify(facts, null, 2)} as const satisfies SchemaFacts
`,
  )
} finally {
  await database.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
spawnSync('npx', ['biome', 'check', '--write', file], { stdio: 'inherit' })
