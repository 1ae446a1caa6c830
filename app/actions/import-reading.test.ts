import { join } from 'node:path'
import { sentenceOf } from '@candour/register'
import { describe, expect, it } from 'vitest'
import type { TestDatabase } from '../../test/database.ts'
import { openTestDatabase, testDatabase } from '../../test/database.ts'
import { type Files, importFiles, toolsOn } from '../../test/importing.ts'
import { findTables } from '../package-files/find-tables.ts'
import { recordById } from '../store/projections.ts'
import { importPackage } from './import-package.ts'

const fixtures = join(import.meta.dirname, '../../test/fixtures/import-reading')
const { db } = await testDatabase()

/** What an import of a folder says: notes, and refusals as the command tells them. */
async function told(folder: string, database: TestDatabase['db'] = db, isDryRun = true) {
  const found = await findTables(join(fixtures, folder))
  if (!found.ok) return { notes: [], refused: inLines(found) }
  const result = await importPackage(toolsOn(database), found.tables, { reason: 'a test', actor: 'import', isDryRun })
  return { notes: found.notes, refused: result.ok ? [] : inLines(result) }
}

function inLines({ refusals }: { readonly refusals: readonly Parameters<typeof sentenceOf>[0][] }): readonly string[] {
  return refusals.map((refusal) => `${[refusal.where.file, refusal.where.row].join(':')}: ${sentenceOf(refusal)}`)
}

const date = 'expected a day, a month or a year, as 2026-11-23, 23/11/2026, 2026-11 or 2026'
const code = 'expected the ONS code of a place, as E06000010 (or a nation, as E92000001)'
const either = "the column is written month first in row 3 ('02/13/2019'); 2 rows could be either, the first in row 2"

/** A folder, and every line that its import is refused with. */
const refused: readonly (readonly [string, readonly string[]])[] = [
  [
    '02-one-windows-byte',
    [
      "projects.csv:3: name: found 'Plain <0x92>s'; expected text as it was written; the cell holds the byte 0x92, which is no letter in UTF-8.",
    ],
  ],
  [
    '06-place-suggestions',
    [
      `projects.csv:2: places: found 'Northampton'; ${code}. Did you mean 'E06000062' (West Northamptonshire)?`,
      `projects.csv:3: places: found 'Worcester'; ${code}. Did you mean 'E10000034' (Worcestershire)?`,
      `projects.csv:4: places: found 'UK'; ${code}. Did you mean 'K02000001' (United Kingdom)?`,
      `projects.csv:7: places: found 'Leeds'; ${code}. Did you mean 'E08000035' (Leeds)?`,
      `projects.csv:7: places: found 'Bradford'; ${code}. Did you mean 'E08000032' (Bradford)?`,
      `projects.csv:8: places: found 'West Yorkshire'; ${code}; West Yorkshire has several councils: Bradford (E08000032), Calderdale (E08000033), Kirklees (E08000034), Leeds (E08000035), Wakefield (E08000036).`,
      `projects.csv:9: places: found 'Leeds City Council'; ${code}. Did you mean 'E08000035' (Leeds)?`,
    ],
  ],
  [
    '07-excel-double-encoding',
    [
      "projects.csv:2: name: found 'CafÃ©'; expected text as it was written; this was UTF-8 that a spreadsheet read as Windows-1252. Did you mean 'Café'?",
      "projects.csv:2: lead_organisation: found 'â€œHubâ€<U+009D> saved Â£18.20'; expected text as it was written; this was UTF-8 that a spreadsheet read as Windows-1252. Did you mean '“Hub” saved £18.20'?",
    ],
  ],
  [
    '08-quote-swallows-rows',
    [
      "projects.csv:2: found 'a quoted cell that holds what look like 3 rows'; expected a quotation mark that closes in its own line; where the lines are text, put a space after a comma.",
    ],
  ],
  [
    '13-column-without-heading',
    ["projects.csv:2: column 3: found 'a note that is lost'; expected a heading above each column that has cells."],
  ],
  [
    '15-month-first-dates',
    [
      `projects.csv:2: started: found '02/03/2019'; ${date}; '02/03/2019' could be 2 March 2019 or 3 February 2019: ${either}.`,
      `projects.csv:3: started: found '02/13/2019'; ${date}; ${either}. Did you mean '2019-02-13'?`,
      `projects.csv:4: started: found '04/05/2019'; ${date}; '04/05/2019' could be 4 May 2019 or 5 April 2019: ${either}.`,
    ],
  ],
  [
    '17-noncharacter-breaks-workbook',
    [
      "projects.csv:2: name: found 'A<U+FFFF>B'; expected text as it was written; the cell holds U+FFFF, which is no character.",
    ],
  ],
  [
    '19-error-cells',
    [
      "projects.csv:2: name: found '#REF!'; expected a value, or an empty cell; #REF! is a spreadsheet's error, not a value.",
      "projects.csv:2: lead_organisation: found '#N/A'; expected a value, or an empty cell; #N/A is a spreadsheet's error, not a value.",
      "projects.csv:3: name: found 'Bro\ufffdken'; expected text as it was written; the cell holds U+FFFD, the sign for a letter that was lost before.",
    ],
  ],
  [
    '22-header-with-bad-quote',
    [
      "projects.csv:1: found 'text after a closing quotation mark'; expected a cell that ends with its closing quotation mark; a quotation mark within it is doubled.",
    ],
  ],
  [
    '23-utf16-without-mark',
    [
      "projects.csv:: found 'what looks like UTF-16 without its mark'; expected comma-separated text (in a spreadsheet: Save as, CSV UTF-8).",
    ],
  ],
  [
    '24-nul',
    ["projects.csv:2: name: found 'A␀B'; expected text as it was written; the cell holds a NUL character (U+0000)."],
  ],
  [
    '25-excel-dates',
    [
      `projects.csv:2: started: found 'Apr-14'; ${date}; 'Apr-14' has a year of two figures. Did you mean '2014-04'?`,
      `projects.csv:3: started: found '01/05/2019 00:00'; ${date}; '01/05/2019 00:00' has a time of day. Did you mean '2019-05-01'?`,
      `projects.csv:4: started: found '2019-05-01T00:00:00+00:00'; ${date}; '2019-05-01T00:00:00+00:00' has a time of day. Did you mean '2019-05-01'?`,
      `projects.csv:5: started: found '43497'; ${date}; 43497 is a spreadsheet's day number: 1 February 2019. Did you mean '2019-02-01'?`,
    ],
  ],
  [
    '26-terminal-codes',
    [
      "projects.csv:2: funding_gbp: found '␛[2J␛]0;owned␇5'; expected text as it was written; the cell holds the control character U+001B.",
    ],
  ],
  [
    '35-heading-quote-swallows-file',
    [
      "conditions.csv:1: found 'a quoted cell that holds what looks like a row'; expected a quotation mark that closes in its own line; where the lines are text, put a space after a comma.",
    ],
  ],
]

describe('files that would be taken wrongly are refused, each with what is wrong and where', () => {
  it.each(refused)('%s', async (folder, lines) => {
    expect((await told(folder)).refused).toEqual(lines)
  })

  it('19-error-cells: what says that nothing is known is noted', async () => {
    expect((await told('19-error-cells')).notes).toEqual([
      "projects.csv: lead_organisation has 'n/a' in row 3: kept as text; leave the cell empty where nothing is known.",
    ])
  })
})

/** A folder, the notes of its import, and what of its record stands then. */
const taken: readonly (readonly [string, readonly string[], 'project' | 'finding', string, object])[] = [
  [
    '01-decimal-comma',
    [
      "findings.csv: estimate is read with a decimal comma: '0,970' in row 2 is 0.970.",
      "findings.csv: ci_low is read with a decimal comma: '0,840' in row 2 is 0.840.",
      "findings.csv: ci_high is read with a decimal comma: '1,120' in row 2 is 1.120.",
    ],
    'finding',
    'f-1',
    { estimate: 0.97, ci_low: 0.84, ci_high: 1.12 },
  ],
  ['10-descriptor-date-format', [], 'project', 'aa', { started: '2019-02-03' }],
  ['11-descriptor-decimal', [], 'project', 'aa', { funding_gbp: 250_000 }],
  ['28-trailing-heading-separator', [], 'project', 'aa', { name: 'A' }],
  ['29-pipe', [], 'project', 'aa', { name: 'A', round: 'x' }],
]

describe('files that say one thing alone are taken as they say', () => {
  it.each(taken)('%s', async (folder, notes, kind, id, record) => {
    const { db: own, drop } = await openTestDatabase()
    expect(await told(folder, own, false)).toEqual({ notes, refused: [] })
    expect((await recordById(own, kind, id))?.record).toMatchObject(record)
    await drop()
  })
})

describe('siblings of these files', () => {
  const names = (text: string): Files => ({ 'projects.csv': text })
  const address = 'https://a.example/xhttps://b.example/y'
  it.each<[what: string, files: Files, lines: readonly string[]]>([
    [
      'a name of what cannot be seen',
      names('id,name\naa,\u200b\u200b\n'),
      [
        "projects.csv:2: name: found '\u200b\u200b'; expected text as it was written; the cell holds nothing that can be seen, only U+200B.",
      ],
    ],
    [
      'two addresses in one cell',
      names(`id,name,source_urls\naa,A,${address}\n`),
      [
        `projects.csv:2: source_urls: found '${address}'; expected one web address, or several with a ; between them: this cell holds 2 without. Did you mean 'https://a.example/x; https://b.example/y'?`,
      ],
    ],
    [
      'a number that cannot be kept',
      names('id,name,funding_gbp\naa,A,12345678901234567890\n'),
      [
        "projects.csv:2: funding_gbp: found '12345678901234567890'; expected a number of at most 15 figures, which is what can be kept. Did you mean '12345678901234567000'?",
      ],
    ],
    [
      'a file that ends within a letter',
      { 'projects.csv': new TextEncoder().encode('id,name\naa,Café').subarray(0, -1) },
      [
        "projects.csv:2: name: found 'Caf<0xC3>'; expected text as it was written; the cell holds the byte 0xC3, which is no letter in UTF-8.",
      ],
    ],
    [
      'rows within a cell of a file parted by semicolons',
      names('id;name;round\naa;"Alpha;1\nbb;Beta;2\ncc;Gamma";3\n'),
      [
        "projects.csv:2: found 'a quoted cell that holds what look like 2 rows'; expected a quotation mark that closes in its own line; where the lines are text, put a space after a semicolon.",
      ],
    ],
    [
      'codes parted by commas',
      names('id,name,places\naa,A,"E08000035, E08000032"\n'),
      [
        `projects.csv:2: places: found 'E08000035, E08000032'; ${code}; several separated by ;. Did you mean 'E08000035; E08000032'?`,
      ],
    ],
    [
      'a heading that was encoded twice',
      names('ï»¿id,name\naa,A\n'),
      [
        "projects.csv:1: found 'ï»¿id'; expected headings as they were written; this was UTF-8 that a spreadsheet read as Windows-1252. Did you mean 'id'?",
        "projects.csv:1: id: nothing is given; expected a column 'id' with an id: 2 to 80 small letters, digits and hyphens, not beginning with a hyphen.",
      ],
    ],
    [
      'a cell of millions of characters without a quotation mark',
      names(`id,name\naa,${'x'.repeat(5_000_000)}\nbb,B\n`),
      [
        "projects.csv:2: found 'a row of more than 4,000,000 characters'; expected rows that end, each in a line of its own.",
      ],
    ],
  ])('%s', async (_, files, lines) => {
    const result = await importFiles(db, files)
    expect(result.ok ? [] : inLines(result)).toEqual(lines)
  })

  it('a heading of thousands of columns is told in a few lines', async () => {
    const columns = Array.from({ length: 2000 }, (_, i) => `column_${i}`)
    const files = { 'x.csv': `id,name,programme_id,${columns.join(',')}\naa,A,${',1'.repeat(2000)}\n` }
    const { notes } = await importFiles(db, files, { entry: 'x.csv', table: 'projects', isDryRun: true })
    expect(notes.at(-1)).toBe('x.csv: 1,980 more columns are not of projects and were left out.')
    expect(notes).toHaveLength(21)
  })
})
