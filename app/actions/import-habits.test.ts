import { describe, expect, it } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { type Files, importFiles } from '../../test/importing.ts'
import { recordById } from '../store/projections.ts'

const header = 'id,name,lead_organisation,funding_gbp,started'
const row = 'cafe,Café for carers,Société,1234,2024-05-01'
const wanted = {
  id: 'cafe',
  name: 'Café for carers',
  lead_organisation: 'Société',
  funding_gbp: 1234,
  started: '2024-05-01',
}
const plain = `${header}\n${row}\n`
const windows1252 = (text: string) => Buffer.from(text, 'latin1')
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

/** What spreadsheets do to the same row. */
const habits: readonly (readonly [string, Files, object])[] = [
  ['plain UTF-8', { 'projects.csv': plain }, wanted],
  ['a byte order mark', { 'projects.csv': `\ufeff${plain}` }, wanted],
  ['CRLF line ends', { 'projects.csv': plain.replaceAll('\n', '\r\n') }, wanted],
  ['old Mac line ends', { 'projects.csv': plain.replaceAll('\n', '\r') }, wanted],
  ['no line end at the end', { 'projects.csv': plain.trimEnd() }, wanted],
  ['semicolons', { 'projects.csv': plain.replaceAll(',', ';') }, wanted],
  ['tabs', { 'projects.csv': plain.replaceAll(',', '\t') }, wanted],
  ['semicolons, declared in a line of their own', { 'projects.csv': `sep=;\r\n${plain.replaceAll(',', ';')}` }, wanted],
  ['Windows-1252', { 'projects.csv': windows1252(plain) }, wanted],
  ['UTF-16, as "Unicode text" is saved', { 'projects.csv': utf16(plain.replaceAll(',', '\t')) }, wanted],
  ['everything quoted', { 'projects.csv': plain.replaceAll(/[^,\n]+/g, '"$&"') }, wanted],
  [
    'a quoted line end within a cell',
    { 'projects.csv': `id,name,population\ncafe,Café,"first\r\nsecond"\n` },
    { id: 'cafe', name: 'Café', population: 'first\nsecond' },
  ],
  ['pounds and grouped thousands', { 'projects.csv': plain.replace('1234', '"£1,234"') }, wanted],
  ['pounds in Windows-1252', { 'projects.csv': windows1252(plain.replace('1234', '"£1,234.00"')) }, wanted],
  ['dd/mm/yyyy', { 'projects.csv': plain.replace('2024-05-01', '25/05/2024') }, { ...wanted, started: '2024-05-25' }],
  ['a date with midnight', { 'projects.csv': plain.replace('2024-05-01', '2024-05-01 00:00:00') }, wanted],
  ['blank rows', { 'projects.csv': `\n${header}\n\n,,,,\n${row}\n\n` }, wanted],
  [
    'names of columns as people write them',
    { 'projects.csv': plain.replace(header, ' ID ,Name,Lead organisation,FUNDING-GBP,Started') },
    wanted,
  ],
  ['blank cells beyond the last column', { 'projects.csv': `${header}\n${row},,,\n` }, wanted],
  [
    'a formula shield',
    { 'projects.csv': "id,name,funding_gbp\ncafe,'=SUM(A1),-5.5e1\n".replace('-5.5e1', '55') },
    { id: 'cafe', name: '=SUM(A1)', funding_gbp: 55 },
  ],
  ['capitals in the name of the file', { 'Projects.CSV': plain }, wanted],
]

describe('spreadsheet habits are met', () => {
  it.each(habits)('%s', async (_, files, record) => {
    const { db, drop } = await openTestDatabase()
    const result = await importFiles(db, files)
    expect(result).toMatchObject({ ok: true, changed: 1 })
    expect((await recordById(db, 'project', 'cafe'))?.record).toEqual(record)
    await drop()
  })

  it('an extra column is kept out, with a note that names the nearest', async () => {
    const { db, drop } = await openTestDatabase()
    const result = await importFiles(db, { 'projects.csv': 'id,name,leadorganisation,Colour\ncafe,Café,Council,red\n' })
    expect(result).toMatchObject({ ok: true, changed: 1 })
    expect(result.notes).toEqual([
      "projects.csv: the column 'leadorganisation' is not one of projects and was left out. Did you mean 'lead_organisation'?",
      "projects.csv: the column 'Colour' is not one of projects and was left out.",
    ])
    expect((await recordById(db, 'project', 'cafe'))?.record).toEqual({ id: 'cafe', name: 'Café' })
    await drop()
  })
})

describe('a file from before claims had two answers', () => {
  const header = 'id,project_id,claim,supported'
  const answersOf = async (claims: string) => {
    const { db, drop } = await openTestDatabase()
    const result = await importFiles(db, { 'projects.csv': 'id,name\ncafe,Café\n', 'claims.csv': claims })
    const records = await Promise.all(
      ['c-1', 'c-2', 'c-3', 'c-4'].map(async (id) => (await recordById(db, 'claim', id))?.record.source_says),
    )
    await drop()
    return { result, records }
  }

  it('is read as what its source says, and the answer says how', async () => {
    const rows = 'c-1,cafe,One,yes\nc-2,cafe,Two,Partly\nc-3,cafe,Three,no\nc-4,cafe,Four,unknown\n'
    const { result, records } = await answersOf(`${header}\n${rows}`)
    expect(records).toEqual(['yes', 'unknown', 'no', 'unknown'])
    expect(result.notes).toEqual([
      "claims.csv: the column 'supported' is now 'source_says' and was read as that: yes as yes, no as no, partly and unknown as unknown; whether the design can show a claim is worked out from its finding.",
    ])
  })

  it('beside the new column it is left out as any column that is not known', async () => {
    const { result, records } = await answersOf(`${header},source_says\nc-1,cafe,One,yes,no\n`)
    expect(records[0]).toBe('no')
    expect(result.notes).toEqual(["claims.csv: the column 'supported' is not one of claims and was left out."])
  })

  it('with an answer that it never had is refused', async () => {
    const { result } = await answersOf(`${header}\nc-1,cafe,One,perhaps\n`)
    expect(result).toMatchObject({ ok: false, refusals: [{ where: { file: 'claims.csv', row: 2 }, found: 'perhaps' }] })
  })
})

describe('a single file', () => {
  const findings = 'id,project_id,direction_wanted,reported_direction\n'
  const project = 'id,name\ncafe,Café\n'
  const cases: readonly (readonly [string, Files, { entry: string; table?: string }, string])[] = [
    ['is known by its name', { 'projects.csv': project }, { entry: 'projects.csv' }, 'projects'],
    ['is told by --table', { 'our-export.csv': project }, { entry: 'our-export.csv', table: 'projects' }, 'projects'],
    ['is told by its columns', { 'our-export.csv': findings }, { entry: 'our-export.csv' }, 'findings'],
  ]
  it.each(cases)('%s', async (_, files, options, table) => {
    const { db, drop } = await openTestDatabase()
    const result = await importFiles(db, files, options)
    expect(result).toMatchObject({ ok: true, tables: [{ table }] })
    await drop()
  })

  it('told by its columns is said to be', async () => {
    const { db, drop } = await openTestDatabase()
    const { notes } = await importFiles(db, { 'x.csv': findings }, { entry: 'x.csv' })
    expect(notes).toEqual(['x.csv was read as findings, by its columns.'])
    await drop()
  })
})
