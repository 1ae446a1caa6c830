import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { findTables } from '../package-files/find-tables.ts'
import { systemClock } from '../ports/clock.ts'
import { systemRandomness } from '../ports/randomness.ts'
import { importPackage } from './import-package.ts'

const { db } = await testDatabase()
const tools = { db, clock: systemClock(), random: systemRandomness }

describe('the starter catalogue', () => {
  it('is imported whole, and a second time makes no new entries', async () => {
    const found = await findTables(join(import.meta.dirname, '../../starter'))
    if (!found.ok) throw new Error(JSON.stringify(found.refusals))
    const first = await importPackage(tools, found.tables, { reason: 'Imported from starter', actor: 'starter' })
    expect(first).toMatchObject({ ok: true })
    if (!first.ok) return
    expect(first.changed).toBe(first.position)
    expect(first.tables.map(({ rows, changed }) => rows - changed)).toEqual(first.tables.map(() => 0))
    const again = await importPackage(tools, found.tables, { reason: 'Imported from starter', actor: 'starter' })
    expect(again).toMatchObject({ ok: true, changed: 0, position: first.position })
  })
})
