import { sql } from 'kysely'
import type { Database, Writing } from '../tables.ts'
import { peopleSchemaOf } from './migrate-people.ts'
import type { PeopleDatabase, PeopleTables } from './people-tables.ts'

const schemas = new WeakMap<Database, string>()

/**
 * The tables of people beside a register's own, wherever the search path finds those: asked once of each database.
 * @param trx a transaction of this database that they are to be written in
 */
export async function peopleBeside(db: Database, trx?: Writing): Promise<PeopleDatabase> {
  const schema = schemas.get(db) ?? (await schemaBeside(db))
  schemas.set(db, schema)
  return (trx ?? db).withTables<PeopleTables>().withSchema(schema)
}

async function schemaBeside(db: Database): Promise<string> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db)
  return peopleSchemaOf(rows[0]?.schema ?? 'public')
}
