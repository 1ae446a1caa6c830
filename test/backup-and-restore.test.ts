import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { operator } from '@candour/register'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { audit } from '../app/actions/audit.ts'
import { writePackage } from '../app/package-files/write-package.ts'
import { askOnce } from '../app/queries/ask-once.ts'
import { registerTables } from '../app/queries/register-tables.ts'
import { loadStarter } from '../app/starter.ts'
import { ledgerPosition } from '../app/store/ledger-position.ts'
import { manifestIn, membersIn } from './backups.ts'
import { candour } from './command-line.ts'
import { openTestDatabase, type TestDatabase, testDatabase } from './database.ts'
import { importFiles, toolsOn, withFiles, written } from './importing.ts'
import { everyRow } from './old-register.ts'

const register = await testDatabase()
await loadStarter(toolsOn(register.db), () => undefined)
await written(toolsOn(register.db), [
  { kind: 'finding', id: 'r1-pause-f1', patch: { caveat: 'Tabs\t, lines\n, back\\slashes, “quotes” and \u{1f642}' } },
])

async function withRegister(use: (database: TestDatabase) => Promise<void>): Promise<void> {
  const database = await openTestDatabase()
  try {
    await use(database)
  } finally {
    await database.drop()
  }
}

/** Every file of an export, by its name. */
async function exported({ db }: TestDatabase): Promise<Readonly<Record<string, string>>> {
  return withFiles({}, async (folder) => {
    await askOnce(db, operator, async (reader) =>
      writePackage(join(folder, 'out'), await registerTables(reader), {
        formats: ['csv', 'jsonl'],
        onRows: () => undefined,
      }),
    )
    const names = readdirSync(join(folder, 'out'))
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, 'out', name), 'utf8')]))
  })
}

describe('given a register, when it is backed up and restored into an empty one', () => {
  it('then that is the same, row by row, the audit finds nothing, and exports are the same to the byte', async () => {
    await withFiles({}, async (folder) => {
      const told = await candour(register, ['backup', 'register.tar.gz'], folder)
      expect(told).toMatchObject({ code: 0, err: '' })
      expect(told.out).toMatch(
        /^The register with 903 entries was written to \S+register\.tar\.gz \(\d+ kB\)\.\nIt holds what was told in confidence, and who did what: keep it where only you can read it\.$/,
      )
      await withRegister(async (restored) => {
        expect(await candour(restored, ['restore', 'register.tar.gz'], folder)).toEqual({
          code: 0,
          out: 'The register stands as it did on 2026-11-23 at 12:00 UTC, with 903 entries: nothing differs.',
          err: '',
        })
        const { migrations: _, ...rows } = await everyRow(restored)
        const { migrations: __, ...before } = await everyRow(register)
        expect(rows).toEqual(before)
        expect(await audit(restored.db)).toEqual(await audit(register.db))
        expect(await exported(restored)).toEqual(await exported(register))
      })
    })
  })

  it('then the file is for its owner alone, opens with tar, and each part has the checksum of the manifest', async () => {
    await withFiles({}, async (folder) => {
      await candour(register, ['backup', 'register.tar.gz'], folder)
      const file = join(folder, 'register.tar.gz')
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(readdirSync(folder)).toEqual(['register.tar.gz'])
      const names = execFileSync('tar', ['-tzf', file], { encoding: 'utf8' }).trim().split('\n')
      expect(names[0]).toBe('candour-backup.txt')
      expect(names.at(-1)).toBe('manifest.json')
      const manifest = await manifestIn(file)
      expect(manifest).toMatchObject({ format: 'candour/backup/v1', position: 903, left_out: [] })
      const sums = (await membersIn(file)).slice(1, -1).map(({ name, body }) => ({
        name,
        bytes: body.length,
        sha256: createHash('sha256').update(body).digest('hex'),
      }))
      expect(sums).toEqual(manifest.parts)
    })
  })

  it('then who did what comes along, or stays behind where that is wanted', async () => {
    await withFiles({}, async (folder) => {
      const told = await candour(register, ['backup', 'without.tar.gz', '--without-people'], folder)
      expect(told.out).toContain('It holds what was told in confidence: keep it')
      await withRegister(async (restored) => {
        expect(await candour(restored, ['restore', 'without.tar.gz'], folder)).toMatchObject({ code: 0 })
        expect((await everyRow(restored)).authorship).toEqual([])
        expect((await everyRow(restored)).deeds).toEqual((await everyRow(register)).deeds)
      })
    })
  })
})

describe('given twenty writers at work, when the register is backed up', () => {
  it('then the backup is one moment of it: everything acknowledged before it began, and the audit finds nothing', async () => {
    await withRegister(async (busy) => {
      await importFiles(busy.db, { 'projects.csv': 'id,name\np-0,Zero\n' })
      await withFiles({}, async (folder) => {
        let isOver = false
        const writers = Array.from({ length: 20 }, async (_, writer) => {
          for (let turn = 0; !isOver; turn += 1) {
            const record = { id: `p-${writer}-${turn}`, name: `Of writer ${writer}` }
            await written({ ...toolsOn(busy.db), patienceMs: 60_000 }, [{ kind: 'project', record }])
          }
        })
        for (let backup = 0; backup < 5; backup += 1) {
          const { position: before } = await ledgerPosition(busy.db)
          expect(await candour(busy, ['backup', `${backup}.tar.gz`], folder)).toMatchObject({ code: 0 })
          const { position: after } = await ledgerPosition(busy.db)
          const { position } = await manifestIn(join(folder, `${backup}.tar.gz`))
          expect(position).toBeGreaterThanOrEqual(before)
          expect(position).toBeLessThanOrEqual(after)
        }
        isOver = true
        await Promise.all(writers)
        const { position: end } = await ledgerPosition(busy.db)
        expect(end).toBeGreaterThan(20)
        await withRegister(async (restored) => {
          expect(await candour(restored, ['restore', '4.tar.gz'], folder)).toMatchObject({ code: 0 })
          expect(await audit(restored.db)).toMatchObject({ ok: true })
        })
      })
    })
  })
})

describe('given a register that is not empty, when a backup is to be restored', () => {
  const small = { 'projects.csv': 'id,name\np-1,One\np-2,Two\n' }
  const backUp = async (database: TestDatabase, folder: string) => candour(database, ['backup', 'b.tar.gz'], folder)

  it('then it says how much newer the register is, changes nothing, and goes back when told to', async () => {
    await withRegister((database) =>
      withFiles({}, async (folder) => {
        await importFiles(database.db, small)
        await backUp(database, folder)
        await written(toolsOn(database.db), [{ kind: 'project', id: 'p-1', patch: { name: 'Won' } }])
        const before = await everyRow(database)
        const refused = await candour(database, ['restore', 'b.tar.gz'], folder)
        expect(refused).toEqual({
          code: 1,
          out: '',
          err:
            'The register holds 3 entries, the backup 2, of 2026-11-23 at 12:00 UTC. It is the same ledger, which has gone on: 1 entry since 2026-11-23 at 12:00 UTC would be lost.\n' +
            'Nothing was changed. Give --replace to put the backup in its place, or restore into an empty register.',
        })
        expect(await everyRow(database)).toEqual(before)
        expect(await candour(database, ['restore', 'b.tar.gz', '--replace'], folder)).toMatchObject({ code: 0 })
        expect(await ledgerPosition(database.db)).toMatchObject({ position: 2 })
        expect(await audit(database.db)).toMatchObject({ ok: true, entries: 2 })
        // The number that was given away before is given again.
        await written(toolsOn(database.db), [{ kind: 'project', id: 'p-2', patch: { name: 'Too' } }])
        expect(await audit(database.db)).toMatchObject({ ok: true, entries: 3 })
      }),
    )
  })

  it('then it says where nothing would be lost, since all is in the backup', async () => {
    await withRegister((database) =>
      withFiles({}, async (folder) => {
        await importFiles(database.db, small)
        await written(toolsOn(database.db), [{ kind: 'project', id: 'p-1', patch: { name: 'Won' } }])
        await backUp(database, folder)
        expect((await candour(database, ['restore', 'b.tar.gz'], folder)).err).toContain(
          'The register holds 3 entries, the backup 3, of 2026-11-23 at 12:00 UTC. All of them are in the backup: none would be lost.',
        )
      }),
    )
  })

  it('then it says that another ledger would be lost whole, and who did what, where the backup leaves that out', async () => {
    await withRegister((database) =>
      withFiles({}, async (folder) => {
        await candour(register, ['backup', 'b.tar.gz', '--without-people'], folder)
        await importFiles(database.db, small)
        const { err, code } = await candour(database, ['restore', 'b.tar.gz'], folder)
        expect(code).toBe(1)
        expect(err).toContain('It is not the same ledger: 2 entries would be lost, which is all that it has.')
        expect(err).toContain('Which account did what is not in the backup and would be lost, too.')
      }),
    )
  })

  it('then readers see it as it was until all of the backup is there, and every process gets the news', async () => {
    await withRegister((database) =>
      withFiles({}, async (folder) => {
        await candour(register, ['backup', 'b.tar.gz'], folder)
        await importFiles(database.db, small)
        const heard: (string | undefined)[] = []
        const listener = new pg.Client({ connectionString: database.url })
        await listener.connect()
        listener.on('notification', ({ payload }) => heard.push(payload))
        await listener.query('listen candour_entries')
        const reader = await database.connect()
        await reader.query('begin isolation level repeatable read, read only')
        await reader.query('select 1 from ledger')
        expect(await candour(database, ['restore', 'b.tar.gz', '--replace'], folder)).toMatchObject({ code: 0 })
        expect((await reader.query('select id from projects order by id')).rows).toEqual([{ id: 'p-1' }, { id: 'p-2' }])
        await reader.query('commit')
        reader.release()
        await listener.query('select 1')
        expect(heard).toContain('903')
        await listener.end()
      }),
    )
  })

  it('then it waits for whoever writes, and gives up with a sentence where that takes too long', async () => {
    await withRegister((database) =>
      withFiles({}, async (folder) => {
        await importFiles(database.db, small)
        await backUp(database, folder)
        const writer = await database.connect()
        await writer.query('begin')
        await writer.query('select position from ledger for update')
        const { code, err } = await candour(database, ['restore', 'b.tar.gz', '--replace'], folder)
        expect(code).toBe(1)
        expect(err).toContain('Something else is being written, or was written meanwhile: try again in a minute.')
        await writer.query('rollback')
        writer.release()
        expect(await candour(database, ['restore', 'b.tar.gz', '--replace'], folder)).toMatchObject({ code: 0 })
      }),
    )
  })
})

describe('given a register that differs from its ledger, when it is to be backed up', () => {
  it('then nothing is written and the difference is named; unaudited it is written, and not restored', async () => {
    await withRegister((database) =>
      withFiles({}, async (folder) => {
        await importFiles(database.db, { 'projects.csv': 'id,name\np-1,One\n' })
        await database.pool.query("update projects set name = 'Other'")
        const difference = "project p-1, name: expected 'One', as entry 1 says; found 'Other' in the table projects."
        const refused = await candour(database, ['backup', 'b.tar.gz'], folder)
        expect(refused.code).toBe(1)
        expect(refused.err).toContain(`The register differs from its ledger, so no backup was written. ${difference}`)
        expect(readdirSync(folder)).toEqual([])
        expect(await candour(database, ['backup', 'b.tar.gz', '--unaudited'], folder)).toMatchObject({ code: 0 })
        await withRegister(async (restored) => {
          const { code, err } = await candour(restored, ['restore', 'b.tar.gz'], folder)
          expect(code).toBe(1)
          expect(err).toContain(
            `What the backup holds differs from its own ledger, so all of it was taken back. ${difference}`,
          )
          expect(await audit(restored.db)).toMatchObject({ ok: true, entries: 0 })
        })
      }),
    )
  })
})

describe('given a place that a backup may not take', () => {
  it.each([
    [
      'a file that is there',
      'there.tar.gz',
      /there\.tar\.gz is there already; choose another name, or give --force to replace it\.$/,
    ],
    ['a folder', '.', /is a folder; a backup is one file: give it a name in there\.$/],
    ['a folder that is not there', 'nowhere/b.tar.gz', /^There is no folder \S+nowhere to write the backup into\.$/],
    ['a device', '/dev/null', /^\/dev\/null is no ordinary file; a backup must be one\.$/],
  ])('%s is refused and left alone', async (_, place, sentence) => {
    await withFiles({ 'there.tar.gz': 'as it was' }, async (folder) => {
      const { code, err } = await candour(register, ['backup', place], folder)
      expect(code).toBe(1)
      expect(err).toMatch(sentence)
      expect(readFileSync(join(folder, 'there.tar.gz'), 'utf8')).toBe('as it was')
    })
  })

  it('an earlier backup is replaced when asked', async () => {
    await withFiles({}, async (folder) => {
      writeFileSync(join(folder, 'b.tar.gz'), 'earlier')
      expect(await candour(register, ['backup', 'b.tar.gz', '--force'], folder)).toMatchObject({ code: 0 })
      expect(await manifestIn(join(folder, 'b.tar.gz'))).toMatchObject({ position: 903 })
    })
  })
})
