import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allKinds, recordKinds } from '@candour/register'
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { candour } from '../../../test/command-line.ts'
import { testDatabase } from '../../../test/database.ts'
import { withFiles } from '../../../test/importing.ts'

const database = await testDatabase()
const inFolder = <T>(
  use: (folder: string, typed: (...words: readonly string[]) => ReturnType<typeof candour>) => Promise<T>,
) => withFiles({}, (folder) => use(folder, (...words) => candour(database, words, folder)))

describe('a template of CSV files', () => {
  it('has every table with its headings, and of each column what goes in it', () =>
    inFolder(async (folder, typed) => {
      expect((await typed('template', 'ours')).out).toBe(
        '18 tables to fill in, written to ours. What goes in each column, with an example row, is in notes.csv.',
      )
      for (const { table, fields } of allKinds)
        expect(readFileSync(join(folder, 'ours', `${table}.csv`), 'utf8')).toBe(
          `\ufeff${Object.keys(fields).join(',')}\r\n`,
        )
      const notes = readFileSync(join(folder, 'ours/notes.csv'), 'utf8')
      expect(notes).toContain('projects,id,yes,')
      expect(notes).toContain(',hub-homes-leeds\r\n')
      for (const { table, fields } of allKinds)
        for (const column of Object.keys(fields)) expect(notes).toContain(`\n${table},${column},`)
    }))

  it('is imported as it is, and brings nothing, the example neither', () =>
    inFolder(async (_, typed) => {
      await typed('template', 'ours')
      const { code, out } = await typed('import', 'ours')
      expect(code).toBe(0)
      const lines = out.split('\n')
      expect(lines).toEqual([
        ...allKinds.map(({ table }) => `${table}: no rows below the heading`),
        'The ledger stands at entry 0.',
      ])
    }))
})

describe('a template as a workbook', () => {
  it('has a sheet a table, a note on each heading, and drop-downs for yes or no and for closed lists', () =>
    inFolder(async (folder, typed) => {
      await typed('template', 'ours', '--xlsx')
      const book = new exceljs.Workbook()
      await book.xlsx.readFile(join(folder, 'ours.xlsx'))
      expect(book.worksheets.map(({ name }) => name)).toEqual([...allKinds.map(({ table }) => table), 'Notes', 'Codes'])
      const lessons = book.getWorksheet('lessons')
      const at = (column: string) => Object.keys(recordKinds.lesson.fields).indexOf(column) + 1
      expect(lessons?.getCell(1, at('happened')).note).toMatch(/^Needed: /)
      expect(lessons?.getCell(2, at('confidential')).dataValidation).toMatchObject({ formulae: ['"true,false"'] })
      const { formulae = [] } = lessons?.getCell(2000, at('kind')).dataValidation ?? {}
      const [, letter = '', last = ''] = /^Codes!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)$/.exec(String(formulae[0])) ?? []
      const codes = book.getWorksheet('Codes')
      expect(codes?.getCell(`${letter}1`).value).toBe('lessons.kind')
      expect(Array.from({ length: Number(last) - 1 }, (_, i) => codes?.getCell(`${letter}${i + 2}`).value)).toEqual(
        recordKinds.lesson.fields.kind?.type.vocabulary,
      )
    }))

  it('is imported as it is, and once it is filled in', () =>
    inFolder(async (folder, typed) => {
      await typed('template', 'ours.xlsx', '--table', 'projects')
      expect(await typed('import', 'ours.xlsx')).toMatchObject({ code: 0, err: '' })
      const book = new exceljs.Workbook()
      await book.xlsx.readFile(join(folder, 'ours.xlsx'))
      const sheet = book.getWorksheet('projects')
      for (const [i, column] of Object.keys(recordKinds.project.fields).entries()) {
        const { [column]: example } = recordKinds.project.example
        if (example !== undefined && !column.endsWith('_id') && sheet) sheet.getCell(2, i + 1).value = example
      }
      await book.xlsx.writeFile(join(folder, 'ours.xlsx'))
      expect((await typed('import', 'ours.xlsx')).out).toContain('projects: 1 new')
    }))
})

describe('what is there already', () => {
  it.each(['ours', 'ours.xlsx'])('%s is not written over', (name) =>
    withFiles({ 'ours/kept.txt': 'mine', 'ours.xlsx': 'mine' }, async (folder) => {
      const { code, err } = await candour(database, ['template', name], folder)
      expect([code, err]).toEqual([
        1,
        `${name} is there already and is not written over; choose another name. Nothing was written.`,
      ])
      expect(readFileSync(join(folder, 'ours.xlsx'), 'utf8')).toBe('mine')
      expect(existsSync(join(folder, 'ours/projects.csv'))).toBe(false)
    }),
  )
})
