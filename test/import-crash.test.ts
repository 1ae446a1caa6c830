import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { audit } from '../app/actions/audit.ts'
import { ledgerPosition } from '../app/store/ledger-position.ts'
import { writeSyntheticPackage } from '../bench/synthetic-register.ts'
import { testDatabase } from './database.ts'
import { importFiles, withFiles } from './importing.ts'

const database = await testDatabase()
const main = join(import.meta.dirname, '../app/cli/main.ts')

/** Starts the real command in a process of its own. */
function startImport(folder: string) {
  const args = ['--conditions=source', '--import', 'tsx', main, 'import', folder, '--quiet']
  return spawn(process.execPath, args, {
    env: { ...process.env, DATABASE_URL: database.url, CANDOUR_STARTER: 'none' },
    stdio: 'ignore',
  })
}

/** Waits until the import has written entries that nobody else can see yet. */
async function hasWritten(): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ pages: number }>`select pg_relation_size('entries')::int / 8192 as pages`.execute(
      database.db,
    )
    if ((rows[0]?.pages ?? 0) > 20) return
    await sleep(10)
  }
}

describe('an import that is killed while it writes', () => {
  it('leaves the register as it was, free for the next import', async () => {
    await importFiles(database.db, { 'projects.csv': 'id,name\nbefore-all,Before\n' })
    await withFiles({}, async (folder) => {
      await writeSyntheticPackage(folder, { projects: 2000 })
      const child = startImport(folder)
      const gone = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)))
      await hasWritten()
      child.kill('SIGKILL')
      expect(await gone).toBe('SIGKILL')
      expect((await ledgerPosition(database.db)).position).toBe(1)
      expect(await audit(database.db)).toEqual({ ok: true, entries: 1, records: 1, verdicts: 1 })
      const next = await importFiles(database.db, { 'projects.csv': 'id,name\nafter-all,After\n' })
      expect(next).toMatchObject({ ok: true, position: 2 })
    })
  })
})
