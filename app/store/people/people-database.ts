import { sql } from 'kysely'
import type { Database } from '../tables.ts'
import { peopleSchemaOf } from './migrate-people.ts'
import type { PeopleDatabase, PeopleTables } from './people-tables.ts'

const found = new WeakMap<Database, PeopleDatabase>()

/** The tables of people beside a register's own, wherever the search path finds those: asked once of each database. */
export async function peopleBeside(db: Database): Promise<PeopleDatabase> {
  const known = found.get(db)
  if (known !== undefined) return known
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db)
  const people = db.withTables<PeopleTables>().withSchema(peopleSchemaOf(rows[0]?.schema ?? 'public'))
  found.set(db, people)
  return people
}
