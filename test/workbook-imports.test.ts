import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordById } from '../app/store/projections.ts'
import { candour } from './command-line.ts'
import { testDatabase } from './database.ts'
import { withFiles } from './importing.ts'
import { type Sheets, workbook } from './workbooks.ts'

const database = await testDatabase()

/** Imports a workbook by its own name. */
async function importing(sheets: Sheets, ...options: readonly string[]) {
  return withFiles({ 'book.xlsx': await workbook(sheets) }, (folder) =>
    candour(database, ['import', join(folder, 'book.xlsx'), ...options]),
  )
}
const projects = (id: string) => [
  ['ID', 'Name', 'Started', 'Funding GBP'],
  [id, 'Hub homes', new Date(Date.UTC(2019, 1, 3)), 250_000],
]

describe('a workbook', () => {
  it('is imported by its sheets that are named after tables; others are noted', async () => {
    const findings = [
      ['id', 'project_id', 'direction_wanted', 'reported_direction'],
      ['wb-f1', 'wb-1', 'decrease', 'better'],
    ]
    const { out, err } = await importing({ Projects: projects('wb-1'), findings, Scrap: [['x']] })
    expect(err).toContain("book.xlsx: the sheet 'Scrap' was left out.")
    expect(out).toContain('projects: 1 new, 0 changed, 0 unchanged')
    expect(out).toContain('findings: 1 new, 0 changed, 0 unchanged')
    expect((await recordById(database.db, 'project', 'wb-1'))?.record).toEqual({
      id: 'wb-1',
      name: 'Hub homes',
      started: '2019-02-03',
      funding_gbp: 250_000,
    })
  })

  it.each<[what: string, sheets: Sheets, options: readonly string[], said: string]>([
    [
      'asks for the sheet where several may be meant',
      { One: projects('wb-2'), Two: projects('wb-3') },
      [],
      "several sheets, none named after a table'; expected --sheet <name>, one of: 'One', 'Two'",
    ],
    [
      'names the sheets where there is none of that name',
      { One: projects('wb-2') },
      ['--sheet', 'On'],
      "Did you mean 'One'?",
    ],
    [
      'does not guess the table of its only sheet',
      {
        One: [
          ['id', 'name', 'grant'],
          ['wb-2', 'A', 1],
        ],
      },
      [],
      'columns that fit no table exactly',
    ],
    [
      'tells two sheets of one table',
      { projects: projects('wb-2'), 'Projects ': projects('wb-3') },
      [],
      'a second sheet of projects',
    ],
    [
      'tells problems by sheet and row',
      { Projects: [['id', 'name', 'practice_area'], [], ['wb-2', 'A', 'erly-help']] },
      [],
      "book.xlsx, Projects:3: practice_area: found 'erly-help'",
    ],
  ])('%s', async (_, sheets, options, said) => {
    const { code, err } = await importing(sheets, ...options)
    expect(code).toBe(1)
    expect(err).toContain(said)
  })

  it('is imported by --sheet and --table', async () => {
    const sheets = { One: projects('wb-4'), Two: projects('wb-5') }
    expect(await importing(sheets, '--sheet', 'two', '--table', 'projects')).toMatchObject({ code: 0 })
    expect(await recordById(database.db, 'project', 'wb-5')).toBeDefined()
    expect(await recordById(database.db, 'project', 'wb-4')).toBeUndefined()
  })

  it('is read only where it is one', async () => {
    await withFiles({ 'projects.csv': 'id,name\n' }, async (folder) => {
      const { code, err } = await candour(database, ['import', join(folder, 'projects.csv'), '--sheet', 'One'])
      expect(code).toBe(1)
      expect(err).toContain('--sheet with a workbook')
    })
  })
})
