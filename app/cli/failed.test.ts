import { describe, expect, it } from 'vitest'
import { candour } from '../../test/command-line.ts'
import { testDatabase } from '../../test/database.ts'
import { withFiles } from '../../test/importing.ts'
import { CommitUnknown } from '../store/transaction.ts'
import { auditCommand } from './commands/audit.ts'
import { failed } from './failed.ts'

const database = await testDatabase()
const files = { 'projects.csv': 'id,name\np-1,One\n', 'bad.csv': 'id,nmae\np-1,One\n' }

describe('given no space left', () => {
  it("on the database's disk, then a command says so in one sentence and ends with 3", async () => {
    await database.pool.query(`
      create function is_full() returns trigger language plpgsql as $$ begin
        raise exception 'could not extend file "base/5/16402": No space left on device' using errcode = 'disk_full';
      end $$;
      create trigger full_disk before insert on entries execute function is_full()`)
    await withFiles(files, async (folder) => {
      expect(await candour(database, ['import', 'projects.csv'], folder)).toEqual({
        code: 3,
        out: '',
        err: 'There is no space left where the database keeps its data. Make room, then try again; what was saved before is safe.',
      })
    })
    await database.pool.query('drop trigger full_disk on entries')
  })

  it('where a file is written, then a command says so in one sentence and ends with 3', async () => {
    await withFiles(files, async (folder) => {
      const { code, err } = await candour(
        database,
        ['import', 'bad.csv', '--table', 'projects', '--problems', '/dev/full'],
        folder,
      )
      expect(err).toMatch(/^There is no space left for .*\. Make room, then try again; nothing was changed\.$/m)
      expect(code).toBe(3)
    })
  })
})

describe('given that the answer to COMMIT was lost', () => {
  it('then a command says that nobody knows, and that the same again is harmless', () => {
    const lines: string[] = []
    const code = failed(auditCommand, new CommitUnknown(new Error('Connection terminated')), {
      err: (line) => lines.push(line),
    })
    expect(code).toBe(3)
    expect(lines).toEqual([
      'The connection to the database was lost while it was told to keep the changes: it is not known whether they stand. The same again is harmless.',
    ])
  })
})
