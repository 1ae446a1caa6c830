import type { Database } from '../tables.ts'
import { peopleSchemaOf } from './migrate-people.ts'
import type { PeopleDatabase, PeopleTables } from './people-tables.ts'

/** The tables of people beside a register's own. @param schema of the register's tables */
export function peopleBeside(db: Database, schema = 'public'): PeopleDatabase {
  return db.withTables<PeopleTables>().withSchema(peopleSchemaOf(schema))
}
