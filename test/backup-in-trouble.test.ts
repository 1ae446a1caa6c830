import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { audit } from '../app/actions/audit.ts'
import { writeBackup } from '../app/backup-files/write-backup.ts'
import { loadStarter } from '../app/starter.ts'
import { copyOut, tablesToCopy } from '../app/store/copy-tables.ts'
import { inOwnSnapshot } from '../app/store/own-transaction.ts'
import { registerTables } from '../app/store/register-tables.ts'
import { candour } from './command-line.ts'
import { openTestDatabase, type TestDatabase, testDatabase } from './database.ts'
import { importFiles, toolsOn, withFiles } from './importing.ts'
import { everyRow, openOldRegister } from './old-register.ts'

const main = join(import.meta.dirname, '../app/cli/main.ts')
const register = await testDatabase()
await loadStarter(toolsOn(register.db), () => undefined)

/** Starts the real command in a process of its own. */
function start(database: TestDatabase, typed: readonly string[], folder: string): ChildProcess {
  const args = ['--conditions=source', '--import', 'tsx', main, ...typed, '--quiet']
  const settings = { DATABASE_URL: database.url, INIT_CWD: folder }
  return spawn(process.execPath, args, { env: { ...process.env, ...settings }, stdio: 'ignore' })
}

const endOf = (child: ChildProcess) =>
  new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)))

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(5)
}

describe('given a restore that is killed while it writes', () => {
  it('then the register is as it was, and the next restore does all of it', async () => {
    await withFiles({}, async (folder) => {
      await candour(register, ['backup', 'b.tar.gz'], folder)
      const target = await openTestDatabase()
      await importFiles(target.db, { 'projects.csv': 'id,name\nbefore-all,Before\n' })
      // The first that writes to a register marks it as a real one, which is no part of what it holds.
      const held = async () => {
        const { register_mode: _, ...rows } = await everyRow(target)
        return rows
      }
      const before = await held()
      const child = start(target, ['restore', 'b.tar.gz', '--replace'], folder)
      const ended = endOf(child)
      await until(async () => {
        const { rows } = await target.pool.query("select pg_relation_size('entries')::int / 8192 as pages")
        return rows[0]?.pages > 20
      })
      child.kill('SIGKILL')
      expect(await ended).toBe('SIGKILL')
      expect(await held()).toEqual(before)
      expect(await audit(target.db)).toMatchObject({ ok: true, entries: 1 })
      expect(await candour(target, ['restore', 'b.tar.gz', '--replace'], folder)).toMatchObject({ code: 0 })
      expect(await audit(target.db)).toMatchObject({ ok: true, entries: 902 })
      await target.drop()
    })
  })
})

describe('given a backup that is killed while it writes', () => {
  it('then no file of its name is there, and the next backup is whole', async () => {
    await withFiles({}, async (folder) => {
      const child = start(register, ['backup', 'b.tar.gz'], folder)
      const ended = endOf(child)
      await until(() => readdirSync(folder).length > 0)
      child.kill('SIGKILL')
      expect(await ended).toBe('SIGKILL')
      expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.b\.tar\.gz\.[0-9a-f]{8}\.part$/)])
      expect(await candour(register, ['backup', 'b.tar.gz'], folder)).toMatchObject({ code: 0 })
      const target = await openTestDatabase()
      expect(await candour(target, ['restore', 'b.tar.gz'], folder)).toMatchObject({ code: 0 })
      await target.drop()
    })
  })
})

describe('given a database that ends the connection while a backup is restored', () => {
  it('then a sentence says so, with code 3, and the register is as it was', async () => {
    await withFiles({}, async (folder) => {
      await candour(register, ['backup', 'b.tar.gz'], folder)
      const target = await openTestDatabase()
      const before = await everyRow(target)
      const hold = await target.connect()
      await hold.query('begin')
      await hold.query('lock table standings in share mode')
      const restoring = candour(target, ['restore', 'b.tar.gz'], folder)
      const ofRestore = "wait_event_type = 'Lock' and query like 'delete from%standings' and query like $1"
      await until(async () => {
        const ended = await register.pool.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where ${ofRestore}`,
          [`%${target.schema}%`],
        )
        return ended.rowCount === 1
      })
      await hold.query('rollback')
      hold.release()
      expect(await restoring).toMatchObject({ code: 3, out: '' })
      expect(await everyRow(target)).toEqual(before)
      await target.drop()
    })
  })
})

/** A folder on a disk of its own with room for 64 kB, where this machine lets one be made. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'candour-small-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    rmdirSync(folder)
    return undefined
  }
}
const small = smallDisk()

describe('given a disk that is full', () => {
  it.skipIf(small === undefined)('then a backup says so, with code 3, and leaves no file behind', async () => {
    if (small === undefined) return
    try {
      const { code, err } = await candour(register, ['backup', 'b.tar.gz'], small)
      expect(err).toMatch(/^There is no space left for .*\. Make room, then try again; nothing was changed\.$/)
      expect(code).toBe(3)
      expect(readdirSync(small)).toEqual([])
    } finally {
      execFileSync('umount', [small])
      rmdirSync(small)
    }
  })
})

describe('given a backup of a register as it was before its newest migrations', () => {
  it('then it is restored as it was made, migrated, and the audit finds nothing', async () => {
    await withFiles({}, async (folder) => {
      const old = await openOldRegister()
      await inOwnSnapshot(old, async (own) => {
        const tables = await tablesToCopy(own, registerTables)
        const facts = {
          made_at: '2026-11-24T12:00:00.000Z',
          made_by: '0.0.9',
          migrations: ['0001-first-tables'],
          position: 577,
          commitment: '00',
          left_out: [],
        }
        const withRows = tables.map((table) => ({ ...table, rows: () => copyOut(own, table) }))
        await writeBackup(join(folder, 'old.tar.gz'), facts, withRows, () => undefined)
      })
      const target = await openTestDatabase()
      await importFiles(target.db, { 'projects.csv': 'id,name\nbefore-all,Before\n' })
      const told = await candour(target, ['restore', 'old.tar.gz', '--replace'], folder)
      expect(told.code).toBe(0)
      expect(told.out).toBe(
        'The register stands as it did on 2026-11-24 at 12:00 UTC, with 577 entries: nothing differs.',
      )
      expect(await audit(target.db)).toEqual({ ok: true, entries: 577, records: 568, verdicts: 127 })
      const { rows } = await target.pool.query('select relname from pg_class where relnamespace = pg_my_temp_schema()')
      expect(rows).toEqual([])
      await target.drop()
      await old.drop()
    })
  })
})
