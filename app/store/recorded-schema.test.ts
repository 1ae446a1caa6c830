import { expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { recordedSchema } from './recorded-schema.ts'
import { schemaFactsOf } from './schema-facts.ts'

const { db, schema, pool } = await testDatabase()

it('the recorded schema is what the migrations make; scripts/record-schema.ts writes it anew', async () => {
  const { rows } = await pool.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = $1::regnamespace and relkind = 'r'",
    [schema],
  )
  const tables = rows.map(({ name }) => name)
  expect(await schemaFactsOf(db, tables)).toEqual(recordedSchema)
})
