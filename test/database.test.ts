import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../app/store/database.ts'
import { ledgerPosition } from '../app/store/ledger-position.ts'
import { openTestDatabase, testDatabase } from './database.ts'

const { db, url, schema } = await testDatabase()

describe('the database of a test file', () => {
  it('is a real PostgreSQL of version 15 or later, with an empty register in a schema of its own', async () => {
    const { rows } = await sql<{ version: number; schema: string }>`
      select current_setting('server_version_num')::int as version, current_schema() as schema`.execute(db)
    expect(rows[0]?.schema).toBe(schema)
    expect(rows[0]?.version).toBeGreaterThanOrEqual(150_000)
    expect(await ledgerPosition(db)).toEqual({ position: 0, changedAt: null })
  })

  it('is reached by its address alone, as another process does', async () => {
    const other = openDatabase(url)
    const { rows } = await other.pool.query('select current_schema() as schema')
    await other.close()
    expect(rows[0]?.schema).toBe(schema)
  })

  it('shares nothing with another one', async () => {
    const other = await openTestDatabase()
    await other.pool.query('update ledger set position = 7')
    expect((await ledgerPosition(db)).position).toBe(0)
    await other.drop()
  })
})
