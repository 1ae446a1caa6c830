import { plainDateOf } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { written } from '../../test/importing.ts'
import { toldDatabase, toolsAt } from '../../test/told-database.ts'
import { forgetOldAuthors } from './forget-old-authors.ts'

const database = await toldDatabase()
const { db } = database

/** A deed of an account at an instant, which changes a project that ended in March 2024, or one that goes on. */
async function deedOf(account: string, at: string, project: 'quiet' | 'coming'): Promise<void> {
  const id = `deed-of-${account}`
  await written(toolsAt(database, at), [{ kind: 'project', id: project, patch: { population: account } }], { id })
  await db.updateTable('authorship').set({ account }).where('deed', '=', id).execute()
}
const known = async () => {
  const rows = await db.selectFrom('authorship').select('account').where('account', 'is not', null).execute()
  return rows.map(({ account }) => account).sort()
}

describe('who did a deed of long ago', () => {
  it('is forgotten two years after it and after its project ended; the ledger stays as it is', async () => {
    await deedOf('old-and-over', '2026-12-01T12:00:00.000Z', 'quiet')
    await deedOf('old-and-going-on', '2026-12-02T12:00:00.000Z', 'coming')
    await deedOf('new', '2028-12-01T12:00:00.000Z', 'quiet')
    const entries = () => db.selectFrom('entries').selectAll().orderBy('sequence').execute()
    const before = await entries()
    expect(await forgetOldAuthors(db, plainDateOf('2028-11-30'))).toBe(0)
    expect(await known()).toEqual(['new', 'old-and-going-on', 'old-and-over'])
    expect(await forgetOldAuthors(db, plainDateOf('2029-01-01'))).toBe(1)
    expect(await forgetOldAuthors(db, plainDateOf('2029-01-01'))).toBe(0)
    expect(await known()).toEqual(['new', 'old-and-going-on'])
    expect(await entries()).toEqual(before)
  })
})
