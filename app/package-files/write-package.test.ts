import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strangeCharacterIn } from '@candour/register'
import exceljs from 'exceljs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { exportTo } from '../../test/exporting.ts'
import { importFiles, toolsOn, withFiles } from '../../test/importing.ts'
import { importPackage } from '../actions/import-package.ts'
import { rowsWithin } from '../spreadsheets/row-faults.ts'
import { whyNotInto, writeInPlace } from './export-folder.ts'
import { findTables } from './find-tables.ts'
import { exportFormats } from './write-package.ts'

/** The files of a folder by name. */
const contents = (folder: string) =>
  new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

/** Text that has broken exporters before. */
const nasty = fc.string({
  unit: fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    ',',
    ';',
    '\n',
    '\t',
    ' ',
    'a',
    '1',
    'é',
    'ﬁ',
    '\u0301',
    '😀',
    '\u2028',
    '\\',
    'NULL',
    '{',
    '}',
  ),
  minLength: 1,
  maxLength: 12,
})

/** What an import takes as text: something that can be seen. */
const isTaken = (text: string) => strangeCharacterIn(text) === undefined

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

type Row = readonly [name: string, text: string, money: number]
const projectLine = ([name, text, money]: Row, i: number) => `p-${i},${quoted(`x${name}`)},${quoted(text)},${money}`
const outcomeLine = ([, text]: Row, i: number, version: number) =>
  `o-${i},p-${i},${version},2024-01-0${version},${quoted(`${text}.`)},yes,increase`

/** Whether no line of a cell has as many commas as a row: such a file is refused, since a quotation mark may not have been closed. */
const looksLikeNoRow = (row: Row) =>
  rowsWithin(projectLine(row, 0), [4, 4], ',') === 0 && rowsWithin(outcomeLine(row, 0, 1), [7, 7], ',') === 0

describe('import of an export into an empty register, exported again', () => {
  it('is the same to the byte, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc
            .tuple(nasty, nasty, fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }))
            .filter((row) => isTaken(row[0]) && isTaken(row[1]) && looksLikeNoRow(row)),
          { minLength: 1, maxLength: 5 },
        ),
        async (rows) => {
          const [first, second] = [await openTestDatabase(), await openTestDatabase()]
          try {
            const projects = rows.map(projectLine)
            const outcomes = rows.flatMap((row, i) => [1, 2].map((version) => outcomeLine(row, i, version)))
            const imported = await importFiles(first.db, {
              'projects.csv': `id,name,approach,funding_gbp\n${projects.join('\n')}\n`,
              'outcomes.csv': `id,project_id,version,registered_on,label,primary,direction_wanted\n${outcomes.join('\n')}\n`,
            })
            expect(imported).toMatchObject({ ok: true })
            await withFiles({}, async (folder) => {
              await exportTo(first.db, join(folder, 'one'), { formats: ['csv'] })
              const found = await findTables(join(folder, 'one'))
              if (!found.ok) throw new Error('the export is no package')
              expect(
                await importPackage(toolsOn(second.db), found.tables, { reason: 'again', actor: 'import' }),
              ).toMatchObject({ ok: true })
              await exportTo(second.db, join(folder, 'two'), { formats: ['csv'] })
              expect(contents(join(folder, 'two'))).toEqual(contents(join(folder, 'one')))
              expect(contents(join(folder, 'one')).size).toBe(19)
            })
          } finally {
            await Promise.all([first.drop(), second.drop()])
          }
        },
      ),
      { numRuns: 12 },
    )
  })
})

describe('the formats', () => {
  it('shield formulas as text in CSV, keep them as plain text in the workbook, and never touch numbers', async () => {
    const { db, drop } = await openTestDatabase()
    await importFiles(db, {
      'projects.csv':
        'id,name,places,funding_gbp,stopped_early\np-1,"=HYPERLINK(""http://x"")",E08000035;E06000010,12.5,no\n',
      'findings.csv': 'id,project_id,direction_wanted,reported_direction,estimate\nf-1,p-1,decrease,better,-0.5\n',
    })
    await withFiles({}, async (folder) => {
      await exportTo(db, join(folder, 'all'), { formats: exportFormats })
      const files = contents(join(folder, 'all'))
      expect(files.get('projects.csv')).toContain(`"'=HYPERLINK(""http://x"")"`)
      expect(files.get('findings.csv')).toContain(',-0.5,')
      expect(JSON.parse(files.get('projects.jsonl')?.trim() ?? '')).toEqual({
        id: 'p-1',
        name: '=HYPERLINK("http://x")',
        places: ['E08000035', 'E06000010'],
        funding_gbp: 12.5,
        stopped_early: false,
      })
      const workbook = new exceljs.Workbook()
      await workbook.xlsx.readFile(join(folder, 'all', 'register.xlsx'))
      expect(workbook.created).toEqual(new Date('2026-11-23T12:00:00.000Z'))
      const sheet = workbook.getWorksheet('projects')
      expect(sheet?.views).toMatchObject([{ state: 'frozen', ySplit: 1 }])
      const cell = (name: string) => {
        const header = sheet?.getRow(1).values
        return sheet?.getRow(2).getCell(Array.isArray(header) ? header.indexOf(name) : 0)
      }
      expect(cell('name')).toMatchObject({ value: '=HYPERLINK("http://x")', type: exceljs.ValueType.String })
      expect(cell('funding_gbp')?.value).toBe(12.5)
      expect(cell('stopped_early')?.value).toBe(false)
      expect(workbook.worksheets).toHaveLength(18)
    })
    await drop()
  })

  it('leave out of a public export what was told in confidence', async () => {
    const { db, drop } = await openTestDatabase()
    await importFiles(db, {
      'programmes.csv': 'id,name,funder\npr-1,P,F\n',
      'applications.csv':
        'id,programme_id,title,applicant,decision,confidential\na2n6y8b4d1f7h3j5k,pr-1,Secret title,Secret applicant,declined,yes\n',
    })
    await withFiles({}, async (folder) => {
      await exportTo(db, join(folder, 'own'), { formats: exportFormats.filter((format) => format !== 'xlsx') })
      await exportTo(db, join(folder, 'public'), {
        formats: exportFormats.filter((format) => format !== 'xlsx'),
        isPublic: true,
      })
      const all = (name: string) => [...contents(join(folder, name)).values()].join()
      expect(all('own')).toContain('Secret title')
      expect(all('public')).not.toContain('Secret')
    })
    await drop()
  })
})

describe('the folder of an export', () => {
  it('may be new, empty or an earlier export, and nothing else without force', async () => {
    await withFiles(
      {
        'mine/thesis.doc': '',
        file: '',
        'half/projects.csv': 'id\n',
        'export/datapackage.json': '{"name":"candour-register"}',
        'export/projects.csv': '',
      },
      async (folder) => {
        mkdirSync(join(folder, 'empty'))
        const why = async (name: string) => (await whyNotInto(join(folder, name)))?.replace(folder, '')
        expect(await why('new')).toBeUndefined()
        expect(await why('empty')).toBeUndefined()
        expect(await why('export')).toBeUndefined()
        expect(await why('file')).toBe('/file is a file; an export needs a folder.')
        expect(await why('mine')).toMatch('holds other files (thesis.doc)')
        expect(await why('half')).toMatch('is not empty and no earlier export')
      },
    )
  })

  it('is as it was when writing fails, and leaves no draft behind', async () => {
    await withFiles({ 'export/datapackage.json': 'old' }, async (folder) => {
      const failing = writeInPlace(join(folder, 'export'), async (draft) => {
        writeFileSync(join(draft, 'datapackage.json'), 'half')
        throw new Error('the disk is full')
      })
      await expect(failing).rejects.toThrow('the disk is full')
      expect(readdirSync(folder)).toEqual(['export'])
      expect(contents(join(folder, 'export'))).toEqual(new Map([['datapackage.json', 'old']]))
    })
  })

  it('loses the files of an earlier export that the new one lacks, and keeps those of others', async () => {
    await withFiles({ 'export/series.jsonl': 'old', 'export/notes.txt': 'mine' }, async (folder) => {
      await writeInPlace(join(folder, 'export'), async (draft) => writeFileSync(join(draft, 'projects.csv'), 'new'))
      expect(contents(join(folder, 'export'))).toEqual(
        new Map([
          ['notes.txt', 'mine'],
          ['projects.csv', 'new'],
        ]),
      )
    })
  })
})
