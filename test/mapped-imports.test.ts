import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kind } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { recordById } from '../app/store/projections.ts'
import { candour } from './command-line.ts'
import { testDatabase } from './database.ts'
import { type Files, withFiles } from './importing.ts'
import { workbook } from './workbooks.ts'

const database = await testDatabase()
const grants = readFileSync(join(import.meta.dirname, 'fixtures/imports/own-sheets/grants-360giving.csv'), 'utf8')
const recordOf = async (kind: Kind, id: string) => (await recordById(database.db, kind, id))?.record

/** Imports `own.csv` by `mapping.csv`. */
const mapped = (files: Files, ...options: readonly string[]) =>
  withFiles(files, (folder) => candour(database, ['import', 'own.csv', '--map', 'mapping.csv', ...options], folder))

/** The draft that is proposed for a sheet, without its mark. */
const draftOf = (own: string | Uint8Array, name = 'own.csv', ...options: readonly string[]) =>
  withFiles({ [name]: own }, async (folder) => {
    const told = await candour(database, ['import', name, '--propose-map', 'mapping.csv', ...options], folder)
    if (told.code !== 0) throw new Error(told.err)
    return { ...told, draft: readFileSync(join(folder, 'mapping.csv'), 'utf8').replace('\ufeff', '').split('\r\n') }
  })

const sheet =
  'Ref,Project title,Council,Theme,Grant (£),Kept private?\nA1,Hub homes,Leeds City Council,Fostering,"£1,000",no\n'
const mapping = `heading,table,column,constant,values,makes
Project title + Ref,projects,id,,,id
Project title,projects,name,,,
Council,projects,places,,,place
Theme,projects,practice_area,,Fostering=residential-and-fostering;Other=other,
Grant (£),projects,funding_gbp,,,
,projects,round,Round 3,,
Ref,,,,,
`
const open = sheet.replace(',Kept private?', '').replace(',no\n', '\n')

describe("a person's own sheet", () => {
  it('is imported by a mapping: headings, joined headings, constants, their words for ours, places by name', async () => {
    expect(await mapped({ 'own.csv': open, 'mapping.csv': mapping })).toMatchObject({ code: 0, err: '' })
    expect(await recordOf('project', 'hub-homes-a1')).toEqual({
      id: 'hub-homes-a1',
      name: 'Hub homes',
      places: ['E08000035'],
      practice_area: 'residential-and-fostering',
      funding_gbp: 1000,
      round: 'Round 3',
    })
  })

  it('that marks rows as private is refused until the mark leads somewhere', async () => {
    const { code, err } = await mapped({ 'own.csv': sheet, 'mapping.csv': mapping })
    expect(code).toBe(1)
    expect(err).toContain(
      "own.csv:1: Kept private?: found 'Kept private?'; expected no such heading, since all of projects",
    )
  })

  it('that marks rows as private is taken where a check lets only the others in', async () => {
    const checked = `${mapping}Kept private?,,,,no,check\n`
    expect(await mapped({ 'own.csv': sheet, 'mapping.csv': checked }, '-n')).toMatchObject({ code: 0 })
    const { code, err } = await mapped({ 'own.csv': sheet.replace(',no', ',yes'), 'mapping.csv': checked }, '-n')
    expect(code).toBe(1)
    expect(err).toContain("own.csv:2: Kept private?: found 'yes'; expected no.")
  })

  it.each<[what: string, own: string, map: string, said: string]>([
    [
      'a heading that the sheet lacks',
      open,
      mapping.replace('Council,', 'Councl,'),
      "own.csv:1: Councl: nothing is given; expected a column 'Councl', which mapping.csv speaks of. Did you mean 'Council'?",
    ],
    [
      'a table that is none',
      open,
      mapping.replace('Council,projects', 'Council,project'),
      "mapping.csv:4: table: found 'project'",
    ],
    ['a column that is none', open, mapping.replace(',places,', ',place,'), "Did you mean 'places'?"],
    [
      'a column twice',
      open,
      mapping.replace(',round,Round 3', ',name,Round 3'),
      'each column once; projects has this one above',
    ],
    [
      'a heading and a constant',
      open,
      mapping.replace('name,,', 'name,X,'),
      'a heading of the sheet or a constant for projects.name',
    ],
    [
      'a making that is none',
      open,
      mapping.replace(',place\n', ',town\n'),
      "makes: found 'town'; expected one of: id, place, day, check",
    ],
    ['another kind of file', open, 'a,b\n1,2\n', 'expected a mapping with the headings heading, table, column'],
    [
      'a word without an answer',
      open.replace('Fostering', 'Youth'),
      mapping,
      "own.csv:2: practice_area: found 'Youth'; expected one of",
    ],
    [
      'a place that is not known by the name',
      open.replace('Leeds City Council', 'Nowhere Council'),
      mapping,
      "own.csv:2: places: found 'Nowhere Council'",
    ],
    [
      'two rows that make one id',
      `${open}A1,Hub homes,York,Fostering,5\n`,
      mapping,
      "own.csv:3: id: found 'hub-homes-a1'",
    ],
  ])('is refused with %s, by file and row', async (_, own, map, said) => {
    const { code, err } = await mapped({ 'own.csv': own, 'mapping.csv': map }, '--dry-run')
    expect(code).toBe(1)
    expect(err).toContain(said)
  })

  it('tells headings of which the mapping says nothing', async () => {
    const { err } = await mapped(
      { 'own.csv': open, 'mapping.csv': mapping.replace('Ref,,,,,\n', '').replace(' + Ref', '') },
      '-n',
    )
    expect(err).toContain("own.csv: the column 'Ref' is not in mapping.csv and was left out.")
  })

  it('is never taken for a place to write a list to, and neither is its mapping', async () => {
    for (const list of ['own.csv', 'mapping.csv'])
      expect((await mapped({ 'own.csv': open, 'mapping.csv': mapping }, '--problems', list)).err).toContain(
        `${list} is part of this import and is not written over`,
      )
  })

  it('may be a sheet of a workbook', async () => {
    const book = await workbook({
      Notes1: [['x']],
      Grants: [
        ['Name', 'Begun'],
        ['Hub flats', new Date(Date.UTC(2020, 4, 1))],
      ],
    })
    const map =
      'heading,table,column,constant,values,makes\nName,projects,id,,,id\nName,projects,name,,,\nBegun,projects,started,,,\n'
    await withFiles({ 'own.xlsx': book, 'mapping.csv': map }, async (folder) => {
      const typed = ['import', 'own.xlsx', '--map', 'mapping.csv']
      expect((await candour(database, typed, folder)).err).toContain("--sheet <name>, one of: 'Notes1', 'Grants'")
      expect(await candour(database, [...typed, '--sheet', 'grants'], folder)).toMatchObject({ code: 0 })
    })
    expect(await recordOf('project', 'hub-flats')).toMatchObject({ name: 'Hub flats', started: '2020-05-01' })
  })
})

describe('a first draft of a mapping', () => {
  it('leads headings to columns, makes ids of titles, offers codes for words, and names what is needed and missing', async () => {
    const { draft, out } = await draftOf(open)
    expect(draft).toEqual([
      'heading,table,column,constant,values,makes',
      'Project title,projects,id,,,id',
      'Ref,,,,,',
      'Project title,projects,name,,,',
      'Council,projects,places,,,place',
      'Theme,projects,practice_area,,Fostering=,',
      'Grant (£),projects,funding_gbp,,,',
      '',
    ])
    expect(out).toContain("Headings without a column of ours are left out: 'Ref'.")
  })

  it('leads a heading that seems to protect to the column that does', async () => {
    const { draft, out } = await draftOf('What happened,Learning,Private?\nIt rained,Bring a coat,yes\n')
    expect(draft).toContain('Private?,lessons,confidential,,,')
    expect(out).toContain('Needed, and told by no heading: lessons.kind.')
  })

  it.each<[what: string, bytes: () => Promise<string | Uint8Array>, name: string]>([
    ['a CSV file', async () => grants, 'own.csv'],
    [
      'a workbook',
      () =>
        workbook({
          grants: grants
            .trim()
            .split('\n')
            .map((row) => row.split(',')),
        }),
      'own.xlsx',
    ],
  ])('of a sheet of grants by the 360Giving standard, as %s, imports it as it is', async (_, bytes, name) => {
    const { draft } = await draftOf(await bytes(), name)
    expect(draft).toContain('Currency,,,,GBP,check')
    expect(draft).not.toContain('Grant Programme:Title,,,,,')
    expect(draft.filter((row) => row.startsWith('Identifier,'))).toEqual(['Identifier,projects,grant_ids,,,'])
    await withFiles({ [name]: await bytes(), 'mapping.csv': draft.join('\n') }, async (folder) => {
      expect(await candour(database, ['import', name, '--map', 'mapping.csv'], folder)).toMatchObject({
        code: 0,
        err: '',
      })
    })
    expect(await recordOf('project', 'mentors-for-care-leavers')).toEqual({
      id: 'mentors-for-care-leavers',
      programme_id: 'better-starts',
      name: 'Mentors for care leavers',
      approach: 'A mentor for two years',
      funding_gbp: 90_000.5,
      started: '2019-05-01',
      ended: '2020-04-30',
      lead_organisation: 'Example Charity',
      places: ['E06000014'],
      grant_ids: ['360G-Example-002'],
    })
    expect(await recordOf('programme', 'better-starts')).toEqual({
      id: 'better-starts',
      name: 'Better Starts',
      funder: 'Example Foundation',
    })
  })

  it('of grants takes pounds alone for pounds', async () => {
    const { draft } = await draftOf(grants)
    const { code, err } = await mapped({ 'own.csv': grants.replace('GBP', 'EUR'), 'mapping.csv': draft.join('\n') })
    expect(code).toBe(1)
    expect(err).toContain("own.csv:2: Currency: found 'EUR'; expected GBP.")
  })

  it('is never written over what is there', async () => {
    await withFiles({ 'own.csv': open, 'mapping.csv': 'mine' }, async (folder) => {
      const { code, err } = await candour(database, ['import', 'own.csv', '--propose-map', 'mapping.csv'], folder)
      expect([code, err]).toEqual([
        1,
        'mapping.csv is there already and is not written over; choose another name. Nothing was written.',
      ])
      expect(readFileSync(join(folder, 'mapping.csv'), 'utf8')).toBe('mine')
    })
  })
})
