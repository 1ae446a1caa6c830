import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll } from 'vitest'
import { systemRandomness } from '../app/ports/randomness.ts'
import { type OpenDatabase, openDatabase } from '../app/store/database.ts'
import { migrate } from '../app/store/migrate.ts'
import { peopleSchemaOf } from '../app/store/people/migrate-people.ts'
import { jobsSchemaOf } from '../app/store/queue/migrate-queue.ts'

export interface TestDatabase extends OpenDatabase {
  /** Address that leads to this schema alone: for processes that a test starts, as DATABASE_URL. */
  readonly url: string
  readonly schema: string
  /** Removes the schema and closes every connection. */
  drop(): Promise<void>
}

/** An empty register in a schema of its own on the run's real PostgreSQL; the caller drops it. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const database = await openEmptySchema()
  await migrate(database.pool, systemRandomness)
  return database
}

/** A schema of its own with no table in it; the caller drops it. */
export async function openEmptySchema(): Promise<TestDatabase> {
  const server = process.env.CANDOUR_TEST_DATABASE_URL
  if (!server) throw new Error('no PostgreSQL for tests: run them by vitest, or set CANDOUR_TEST_DATABASE_URL')
  const schema = `test_${randomBytes(6).toString('hex')}`
  await onServer(server, `create schema ${schema}`)
  const database = openDatabase(server, schema)
  const url = new URL(server)
  url.searchParams.set('options', `-c search_path=${schema}`)
  return {
    ...database,
    schema,
    url: url.toString().replaceAll('+', '%20'),
    drop: async () => {
      await database.close()
      await onServer(server, `drop schema ${schema} cascade`)
      await onServer(server, `drop schema if exists ${peopleSchemaOf(schema)}, ${jobsSchemaOf(schema)} cascade`)
    },
  }
}

/** The same, dropped after the test file: `const { db } = await testDatabase()` at the top of the file. */
export async function testDatabase(): Promise<TestDatabase> {
  const database = await openTestDatabase()
  afterAll(() => database.drop())
  return database
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
