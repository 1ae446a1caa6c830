import { sql } from 'kysely'
import type { Database } from '../tables.ts'
import { peopleSchemaOf } from './migrate-people.ts'
import type { PeopleDatabase, PeopleTables } from './people-tables.ts'

/** The tables of people beside a register's own, wherever the search path finds those. */
export async function peopleBeside(db: Database): Promise<PeopleDatabase> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db)
  return db.withTables<PeopleTables>().withSchema(peopleSchemaOf(rows[0]?.schema ?? 'public'))
}
