import { cpSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordById } from '../app/store/projections.ts'
import { candour } from './command-line.ts'
import { testDatabase } from './database.ts'
import { type Files, withFiles } from './importing.ts'

const fixture = (...path: readonly string[]) => join(import.meta.dirname, 'fixtures/imports', ...path)
const database = await testDatabase()
const typed = (...words: readonly string[]) => candour(database, words)
const importing = (files: Files, ...options: readonly string[]) =>
  withFiles(files, (folder) => typed('import', folder, ...options))

describe('a list never takes the place of what people gave', () => {
  const bad = 'id,name,funding_gbp\naa,Alpha,lots\n'
  /** How the input can be reached by another path: what is typed, after what was prepared. */
  const ways: readonly (readonly [what: string, prepare: (folder: string) => void, typed: string])[] = [
    ['the same name', () => undefined, 'projects.csv'],
    ['a path round about', () => undefined, './in/../projects.csv'],
    ['a link', (folder) => symlinkSync('projects.csv', join(folder, 'list.csv')), 'list.csv'],
    ['a hard link', (folder) => linkSync(join(folder, 'projects.csv'), join(folder, 'list.csv')), 'list.csv'],
    ['a link to its folder', (folder) => symlinkSync('.', join(folder, 'same')), 'same/projects.csv'],
    ['other capitals', () => undefined, 'PROJECTS.csv'],
    ['the name of another table', () => undefined, 'findings.csv'],
    ['the name of a descriptor', () => undefined, 'datapackage.json'],
    ['another file of theirs', (folder) => writeFileSync(join(folder, 'notes.csv'), 'mine'), 'notes.csv'],
    ['a folder', () => undefined, 'in'],
  ]
  it.each(ways)('by %s', async (_, prepare, list) => {
    await withFiles({ 'projects.csv': bad, 'in/keep.txt': '' }, async (folder) => {
      prepare(folder)
      for (const [option, path] of [
        ['--problems', '.'],
        ['--problems', 'projects.csv'],
        ['--changes', 'projects.csv'],
      ] as const) {
        const { code, err } = await candour(database, ['import', path, option, list], folder)
        expect(code).toBe(1)
        expect(err).toMatch(/choose another name\. Nothing was imported\.|needs? the name of a file/)
      }
      expect(readFileSync(join(folder, 'projects.csv'), 'utf8')).toBe(bad)
    })
  })

  it('05: the list of problems over the input', async () => {
    await withFiles({}, async (folder) => {
      cpSync(fixture('05-problems-over-input'), folder, { recursive: true })
      const given = readFileSync(join(folder, 'projects.csv'), 'utf8')
      expect(await candour(database, ['import', '.', '--problems', 'projects.csv'], folder)).toMatchObject({
        code: 1,
        err: 'projects.csv is part of this import and is not written over; choose another name. Nothing was imported.',
      })
      expect(readFileSync(join(folder, 'projects.csv'), 'utf8')).toBe(given)
    })
  })

  it('an earlier list is replaced, also where it was saved without its mark', async () => {
    await withFiles({ 'projects.csv': bad }, async (folder) => {
      const list = join(folder, 'problems.csv')
      await candour(database, ['import', '.', '--problems', 'problems.csv'], folder)
      writeFileSync(list, `${readFileSync(list, 'utf8').replace('\ufeff', '')}MINE`)
      const { err } = await candour(database, ['import', '.', '--problems', 'problems.csv'], folder)
      expect(err).toContain('1 problem is listed in problems.csv.')
      expect(readFileSync(list, 'utf8')).not.toContain('MINE')
    })
  })

  it('the screen is told before the list is written, so that nothing is lost with it', async () => {
    await withFiles({ 'projects.csv': bad, 'closed/x': '' }, async (folder) => {
      const { code, err } = await candour(database, ['import', 'projects.csv', '--problems', 'x'.repeat(300)], folder)
      expect(err).toContain("projects.csv:2: funding_gbp: found 'lots'")
      expect(err).toContain('1 problem; nothing was imported.\nENAMETOOLONG')
      expect(code).toBe(3)
    })
  })
})

describe('which file holds which table', () => {
  it('14: is not guessed where the fit is not exact', async () => {
    const path = fixture('14-guessed-table', 'our grants.csv')
    const { code, err } = await typed('import', path)
    expect(code).toBe(1)
    expect(err).toContain('columns that fit no table exactly')
    expect(err).toContain('--table <name>, or --map <mapping.csv>: a table is not guessed')
    expect(await typed('import', path, '--table', 'projects')).toMatchObject({ code: 0 })
  })

  it.each<[what: string, file: string, said: string]>([
    ['a column too many', 'id,project_id,direction_wanted,reported_direction,colour\n', "'colour' in findings"],
    ['a required column missing', 'id,name,lead_organisation,builds_on,stage,stop_reason,funding\n', "'funding' in"],
    ['columns that fit two tables', 'id,name\n', 'columns that fit models and projects alike'],
    ['columns that fit none', 'a,b\n', 'columns that fit no table'],
  ])('nor with %s', async (_, file, said) => {
    await withFiles({ 'x.csv': file }, async (folder) => {
      const { code, err } = await typed('import', join(folder, 'x.csv'))
      expect(code).toBe(1)
      expect(err).toContain(said)
    })
  })

  it('20: a workbook in a folder without tables is named, with what to do', async () => {
    const { err } = await typed('import', fixture('20-folder-with-workbook-only'))
    expect(err).toContain("found 'no table, but 'projects.xlsx''")
    expect(err).toContain(
      'projects.xlsx: a workbook is imported by its own name, or each sheet saved as CSV UTF-8 (projects.csv)',
    )
  })

  it('21: a file that was renamed is named, with what to do', async () => {
    const { err } = await typed('import', fixture('21-folder-with-renamed-file'))
    expect(err).toContain("found 'no table, but 'projects (1).csv''")
    expect(err).toContain("Did you mean 'projects.csv'? Rename it, or import it alone with --table projects")
  })

  it.each([
    ['Copy of projects.csv', 'projects.csv'],
    ['projects - Copy.csv', 'projects.csv'],
    ['project.csv', 'projects.csv'],
    ['projects_final_v2.csv', 'projects.csv'],
    ['projects.csv.txt', 'projects.csv'],
    ['2024 findings.tsv', 'findings.csv'],
    ['lessons.ods', '(lessons.csv)'],
    ['Findings.XLS', '(findings.csv)'],
  ])('%s alone is named, with %s', async (name, meant) => {
    const { err } = await importing({ [name]: 'id,name\naa,A\n' })
    expect(err).toContain(`but '${name}'`)
    expect(err).toContain(meant)
  })

  it('what is left out beside a table is noted', async () => {
    const { err } = await importing({
      'projects.csv': 'id,name\naa,A\n',
      'findings (2).csv': 'id\n',
      'models.xlsx': 'x',
    })
    expect(err).toContain("findings (2).csv was left out: it is not the name of a table. Did you mean 'findings.csv'?")
    expect(err).toContain('models.xlsx was left out: a workbook is imported by its own name')
  })

  it.each<[what: string, link: (folder: string, outside: string) => void]>([
    ['33: a file', (folder, outside) => symlinkSync(join(outside, 'projects.csv'), join(folder, 'projects.csv'))],
    [
      'a link to a link',
      (folder, outside) => {
        symlinkSync(join(outside, 'projects.csv'), join(folder, 'next'))
        symlinkSync('next', join(folder, 'projects.csv'))
      },
    ],
    [
      'a descriptor',
      (folder, outside) => symlinkSync(join(outside, 'datapackage.json'), join(folder, 'datapackage.json')),
    ],
    ['a link that leads nowhere', (folder) => symlinkSync('gone.csv', join(folder, 'projects.csv'))],
  ])('%s that leads out of the folder is refused unread', async (_, link) => {
    const secret = 'id,name\nstolen,Stolen\n'
    await withFiles(
      { 'outside/projects.csv': secret, 'outside/datapackage.json': '{"resources":[]}' },
      async (root) => {
        mkdirSync(join(root, 'in'))
        link(join(root, 'in'), join(root, 'outside'))
        const { code, err } = await typed('import', join(root, 'in'))
        expect(code).toBe(1)
        expect(err).toMatch(/a link that leads out of its folder/)
        expect(err).not.toContain('stolen')
      },
    )
    expect(await recordById(database.db, 'project', 'stolen')).toBeUndefined()
  })

  it('a link within the folder is followed, and so is one to the folder itself', async () => {
    await withFiles({ 'in/mine.dat': 'id,name\naa,A\n' }, async (root) => {
      symlinkSync('mine.dat', join(root, 'in/projects.csv'))
      symlinkSync('in', join(root, 'same'))
      expect(await typed('import', join(root, 'same'))).toMatchObject({ code: 0 })
    })
  })

  it.each<[what: string, files: Files]>([
    ['of two endings', { 'projects.csv': 'id,name\n', 'projects.tsv': 'id\tname\n' }],
    ['of two spellings', { 'projects.csv': 'id,name\n', 'Projects.CSV': 'id,name\n' }],
    [
      'one of them listed in the descriptor',
      {
        'datapackage.json': '{"resources":[{"name":"projects","path":"p.csv"}]}',
        'p.csv': 'id,name\naa,A\n',
        'projects.csv': 'id,name\nbb,B\n',
      },
    ],
    [
      'both listed in the descriptor',
      {
        'datapackage.json': '{"resources":[{"name":"projects","path":"p.csv"},{"name":"projects","path":"q.csv"}]}',
        'p.csv': 'id,name\naa,A\n',
        'q.csv': 'id,name\nbb,B\n',
      },
    ],
  ])('two files of one table are told: %s', async (_, files) => {
    const { code, err } = await importing(files)
    expect(code).toBe(1)
    expect(err).toMatch(/: found 'a second file of projects beside \S+'; expected one file for each table/)
  })
})
