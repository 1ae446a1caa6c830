import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { candour } from './command-line.ts'
import { withFiles } from './importing.ts'
import { pageText } from './page-text.ts'
import { type ServedRegister, servedRegister } from './served-register.ts'

const projects = `id,name,started,isrctn,nct,aearctr,osf_registration,grant_ids,source_urls
visiting,Visiting mothers,2019,https://www.isrctn.com/ISRCTN65340805?q=visiting,NCT01234567,AEARCTR-12,osf.io/abcde,360G-blf-0030094440; 360G-blf-2,https://example.org/a
meeting,Meeting fathers,2020,ISRCTN65340806,,,osf.io/abcdf,360G-blf-00300944401,https://example.org/b
writing,Writing to families,2021,,,,,360G-blf-3,https://example.org/c
`
const heading = projects.split('\n')[0] ?? ''

let served: ServedRegister
let told = { code: 0, out: '', err: '' }
beforeAll(async () => {
  served = await withFiles({ 'projects.csv': projects }, (folder) => servedRegister(folder))
  told = await withFiles({ 'projects.csv': projects }, (folder) => candour(served, ['import', '.', '-n'], folder))
})

const get = async (url: string) => (await served.server.inject({ method: 'GET', url })).body
const json = async (url: string) => JSON.parse(await get(url))
async function found(q: string): Promise<{ readonly ids: readonly string[]; readonly unmatched: readonly string[] }> {
  const { items, unmatched } = await json(`/api/v1/search?${new URLSearchParams({ q, kind: 'project' })}`)
  return { ids: items.map(({ id }: { id: string }) => id), unmatched }
}

describe('an id by which another register knows an attempt', () => {
  it('is kept of a pasted address, and the import says so', () => {
    expect(told.err).toContain(
      "projects.csv: isrctn is kept as an id: 'https://www.isrctn.com/ISRCTN65340805?q=visiting' in row 2 is ISRCTN65340805.",
    )
    expect(told.err).toContain("projects.csv: aearctr is kept as an id: 'AEARCTR-12' in row 2 is AEARCTR-0000012.")
  })

  it('is refused in a form that is none, by file, row and column, with what is accepted', async () => {
    const wrong = `${heading}\nother,Other,,ISRCTN6534,,,wx7ck,360G-blf-1;12,\n`
    const { code, err } = await withFiles({ 'projects.csv': wrong }, (folder) =>
      candour(served, ['import', '.', '-n'], folder),
    )
    expect(code).toBe(1)
    expect(err).toContain(
      "projects.csv:2: isrctn: found 'ISRCTN6534'; expected ISRCTN and 8 digits, as ISRCTN65340805, or its address at isrctn.com.",
    )
    expect(err).toMatch(/projects\.csv:2: osf_registration: found 'wx7ck'; expected .* Did you mean 'osf\.io\/wx7ck'\?/)
    expect(err).toContain("projects.csv:2: grant_ids: found '12'; expected a grant's id by the 360Giving Data Standard")
  })

  it('leads from the page of the project to its register, and nothing is said of when it was registered', async () => {
    const page = await get('/projects/visiting')
    expect(pageText(page)).toContain(
      'Registered elsewhere ISRCTN65340805 (ISRCTN registry) , NCT01234567 (ClinicalTrials.gov) , AEARCTR-0000012 (AEA RCT Registry) , osf.io/abcde (OSF) Grants 360G-blf-0030094440 (GrantNav) , 360G-blf-2 (GrantNav)',
    )
    for (const address of [
      'https://www.isrctn.com/ISRCTN65340805',
      'https://clinicaltrials.gov/study/NCT01234567',
      'https://www.socialscienceregistry.org/trials/12',
      'https://osf.io/abcde',
      'https://grantnav.threesixtygiving.org/grant/360G-blf-2',
    ])
      expect(page).toContain(`href="${address}"`)
    const without = await get('/projects/writing')
    expect(without).not.toContain('Registered elsewhere')
    // What is said of the registration is the same, whatever stands elsewhere.
    const registration = /id="promised">[\s\S]*?<p class="c-text">([^<]*)</
    expect(registration.exec(page)?.[1]).toBe(registration.exec(without)?.[1])
  })

  it('is a field of the API with its link, and a column of CSV', async () => {
    expect(await json('/api/v1/projects/visiting')).toMatchObject({
      isrctn: 'ISRCTN65340805',
      grant_ids: ['360G-blf-0030094440', '360G-blf-2'],
      _links: {
        ISRCTN65340805: 'https://www.isrctn.com/ISRCTN65340805',
        '360G-blf-2': 'https://grantnav.threesixtygiving.org/grant/360G-blf-2',
      },
    })
    expect(await get('/projects?format=csv')).toContain(
      ',ISRCTN65340805,NCT01234567,AEARCTR-0000012,osf.io/abcde,"360G-blf-0030094440;360G-blf-2",',
    )
  })

  it('is the same in an export that is imported again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ids-'))
    try {
      expect(await candour(served, ['export', 'out'], folder)).toMatchObject({ code: 0 })
      expect(readFileSync(join(folder, 'out/projects.csv'), 'utf8')).toContain(',osf.io/abcde,')
      const { out } = await candour(served, ['import', 'out', '-n'], folder)
      expect(out).toContain('projects: 0 new, 0 changed, 3 unchanged')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it.each([
    ['ISRCTN65340805'],
    ['isrctn 65340805'],
    ['https://www.isrctn.com/ISRCTN65340805'],
    ['(ISRCTN65340805).'],
    ['NCT01234567'],
    ['https://clinicaltrials.gov/study/NCT01234567'],
    ['AEARCTR-0000012'],
    ['osf.io/abcde'],
    ['https://osf.io/abcde/'],
    ['360G-blf-0030094440'],
    ['360G-blf-2'],
    ['https://grantnav.threesixtygiving.org/grant/360G-blf-2'],
  ])('finds its attempt and no other when it is pasted into the search: %s', async (q) => {
    expect(await found(q)).toEqual({ ids: ['visiting'], unmatched: [] })
    expect(pageText(await get(`/search?${new URLSearchParams({ q })}`))).toContain(`1 attempt is like “${q}”`)
  })

  it.each([
    ['ISRCTN65340807', 'ISRCTN65340807'],
    ['osf.io/abcdg', 'osf.io/abcdg'],
    ['360G-blf-003009444', '360G-blf-003009444'],
  ])('that no attempt bears finds none, however near, and is named: %s', async (q, id) => {
    expect(await found(q)).toEqual({ ids: [], unmatched: [id] })
    expect(pageText(await get(`/search?${new URLSearchParams({ q })}`))).toContain(
      `No attempt here has the word “${id}”`,
    )
  })

  it('may stand among words', async () => {
    expect((await found('visiting mothers, see ISRCTN65340805')).ids[0]).toBe('visiting')
  })
})
