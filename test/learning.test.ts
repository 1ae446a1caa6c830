import { beforeAll, describe, expect, it } from 'vitest'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { answeredLater, toldRegister } from './factories/told-register.ts'
import { withFiles, written } from './importing.ts'
import { type ServedRegister, servedRegister, servedStarter } from './served-register.ts'

interface Figures {
  readonly time_to_lesson: { readonly projects: number; readonly shared: number; readonly median: unknown }
  readonly promises: Readonly<Record<string, unknown>> & { readonly due: number }
  readonly negatives: Readonly<Record<string, unknown>> & { readonly unfavourable: number }
  readonly used: { readonly lessons: number; readonly plans_changed: number }
}
interface Learning extends Figures {
  readonly lessons: object
  readonly by_year: readonly (Figures & { readonly year: string | null })[]
  readonly by_programme: readonly (Figures & { readonly programme_id: string | null })[]
}

/** The told register, with days on which its lessons were told, and a lesson of which nobody knows when. */
const lessonsWithDays = String(toldRegister['lessons.csv'])
  .replace('confidential,source_urls', 'told_on,confidential,source_urls')
  .replace('grant starts.,true', 'grant starts.,2024-02,true')
  .replace('first month.,false', 'first month.,2025-06,false')
const [, answer = ''] = String(answeredLater['findings.csv']).split('\n')
const files = {
  ...toldRegister,
  'lessons.csv': `${lessonsWithDays}undated-1,late,,theory,,,,A,,B,,false,https://example.org/late-lesson\n`,
  'findings.csv': `${String(toldRegister['findings.csv'])}${answer}\n`,
}
const base = { starter: '', told: '' }
let told: ServedRegister
let starter: ServedRegister
beforeAll(async () => {
  told = await withFiles(files, (folder) => servedRegister(folder))
  starter = await servedStarter()
  base.told = await told.server.listen({ port: 0, host: '127.0.0.1' })
  base.starter = await starter.server.listen({ port: 0, host: '127.0.0.1' })
})
const get = async (url: string, of = told) => (await of.server.inject({ method: 'GET', url })).body
const api = async (query = '', of = told): Promise<Learning> => JSON.parse(await get(`/api/v1/learning${query}`, of))
const words = async (url: string, of = told) =>
  (await get(url, of))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,:;])/g, '$1')

describe('how fast the register learns', () => {
  it('counts each project, promise, result and plan once', async () => {
    const { time_to_lesson: time, promises, negatives, used, lessons } = await api()
    // Told shared one after 14 months; quiet told in confidence, so nobody may know that it told; of late nobody knows when.
    expect(time).toMatchObject({ projects: 5, shared: 1, median: null, day_not_known: 1, start_not_known: 0 })
    expect(promises).toMatchObject({ due: 3, on_time: 1, late: 1, silent: 1, answered_before_due: 0, undated: 0 })
    expect(promises.share_on_time).toMatchObject({ count: 1, known: 3, unknown: 0 })
    // The result of told is contradicted by a claim; that of late is published as it is.
    expect(negatives).toMatchObject({
      unfavourable: 2,
      published_as_such: 1,
      contradicted: 1,
      unpublished: 0,
      unknown: 0,
    })
    expect(used).toEqual({ lessons: 1, plans_changed: 2 })
    expect(lessons).toEqual({ told: 3, dated: 1, confidential: 1 })
  })

  it('tells the same by year, of each thing by its own year', async () => {
    const years = new Map((await api()).by_year.map((row) => [row.year, row]))
    expect([...years.keys()]).toEqual(['2026', '2025', '2024', '2023', '2022', '2020', '2018'])
    expect(years.get('2024')).toMatchObject({
      time_to_lesson: { projects: 1, shared: 1 },
      negatives: { unfavourable: 1 },
    })
    expect(years.get('2025')).toMatchObject({
      promises: { due: 2, on_time: 1, silent: 1 },
      time_to_lesson: { projects: 0 },
    })
    expect(years.get('2020')).toMatchObject({ promises: { due: 1, late: 1 } })
    expect(years.get('2026')).toMatchObject({ used: { plans_changed: 2 } })
  })

  it('of a programme and of years tells only these', async () => {
    expect(await api('?programme=open-fund')).toMatchObject({
      time_to_lesson: { projects: 2, shared: 0 },
      promises: { due: 0 },
      by_programme: [],
    })
    expect(await api('?from=2024&to=2025')).toMatchObject({ time_to_lesson: { projects: 1 }, promises: { due: 2 } })
    expect(await words('/learning?programme=open-fund&from=2024')).toContain('Only Open Fund, the years from 2024 on.')
  })

  it('of years the wrong way round, or a programme that is not there, says so', async () => {
    const status = async (url: string) => (await told.server.inject(url)).statusCode
    expect(await status('/learning?from=2025&to=2024')).toBe(400)
    expect(await status('/api/v1/learning?from=2025&to=2024')).toBe(400)
    expect(await status('/api/v1/learning?from=soon')).toBe(400)
    expect(await status('/learning?programme=none-such')).toBe(404)
    expect(await status('/api/v1/learning?programme=none-such')).toBe(404)
    expect(await status('/learning?programme=&from=&to=')).toBe(200)
  })

  it('gives every programme and year as CSV, by the page and the API alike', async () => {
    const csv = await get('/learning?format=csv')
    expect(await get('/api/v1/learning?format=csv')).toBe(csv)
    const rows = csv
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(','))
    expect(rows.map(([by, key]) => `${by} ${key}`).slice(1)).toEqual([
      'all ',
      ...['2026', '2025', '2024', '2023', '2022', '2020', '2018'].map((year) => `year ${year}`),
      'programme better-starts',
      'programme open-fund',
    ])
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  })

  it('leads to the projects behind the unfavourable results', async () => {
    const href =
      /href="([^"]*verdict=worse[^"]*)">Read them/.exec(await get('/learning'))?.[1]?.replaceAll('&amp;', '&') ?? ''
    const { items } = JSON.parse(await get(href.replace('/projects', '/api/v1/projects')))
    expect(items.map(({ id }: { id: string }) => id).sort()).toEqual(['late', 'told'])
  })

  it('says what none of the figures can say', async () => {
    const page = await words('/learning')
    expect(page).toContain('What these figures cannot say')
    expect(page).toContain('A lesson told is not a lesson learned.')
    expect(page).toContain('1 lesson was told in confidence')
  })
})

describe('the starter catalogue', () => {
  it('counts unfavourable results as the funnel of each programme does', async () => {
    for (const { programme_id: id, negatives } of (await api('', starter)).by_programme) {
      if (id === null) continue
      const {
        projects: _ids,
        total,
        ...fates
      } = JSON.parse(await get(`/api/v1/programmes/${id}/funnel`, starter)).unfavourable
      expect({ ...negatives, share_published: null }, id).toEqual({
        unfavourable: total,
        ...fates,
        share_published: null,
      })
    }
  })

  it('counts in its years and in its programmes what it counts in all', async () => {
    const { by_year: years, by_programme: programmes, ...all } = await api('', starter)
    for (const rows of [years, programmes]) {
      const sum = (of: (figures: Figures) => number) => rows.reduce((total, row) => total + of(row), 0)
      expect(sum(({ time_to_lesson: { projects } }) => projects)).toBe(all.time_to_lesson.projects)
      expect(sum(({ time_to_lesson: { shared } }) => shared)).toBe(all.time_to_lesson.shared)
      expect(sum(({ negatives }) => negatives.unfavourable)).toBe(all.negatives.unfavourable)
    }
    expect(all.time_to_lesson.shared).toBeGreaterThan(20)
  })

  it('tells no share of promises, for nothing was promised', async () => {
    expect(await words('/learning', starter)).toContain('No promise on record was due yet.')
  })
})

describe('what is told in confidence', () => {
  it('moves no figure of a project or programme', async () => {
    const figures = async () => {
      const { lessons: _days, ...rest } = await api()
      return rest
    }
    const before = await figures()
    const receipt = await written(told.tools, [
      {
        kind: 'lesson',
        id: 'l3h8s2k9d4f6g7j1z',
        record: {
          id: 'l3h8s2k9d4f6g7j1z',
          project_id: 'owing',
          kind: 'theory',
          happened: 'A',
          lesson: 'B',
          told_on: '2024-01',
          confidential: true,
        },
      },
    ])
    await told.feed.reaches(receipt.position)
    expect(await figures()).toEqual(before)
    expect(await api()).toMatchObject({ lessons: { told: 4, dated: 1, confidential: 2 } })
    expect(await get('/api/v1/lessons/l3h8s2k9d4f6g7j1z')).not.toContain('2024-01')
    expect(await words('/lessons/l3h8s2k9d4f6g7j1z')).not.toContain('January 2024')
  })
})

describe.each([1280, 360])('a programme manager without scripts, on a screen of %i', (width) => {
  const manager = visitor({ javaScriptEnabled: false })
  beforeAll(() => () => manager.leaves())

  it('comes from the programmes, chooses hers and some years, and reads what that rests on', async () => {
    await manager.opens({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`${base.starter}/programmes`)
      await page.getByRole('link', { name: 'how fast do we learn?' }).click()
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('How fast do we learn?')
      expect(await barriers(page)).toEqual([])
      await page
        .getByLabel('Programme', { exact: true })
        .selectOption({ label: "Children's Social Care Innovation Programme" })
      await page.getByLabel('From year').fill('2014')
      await page.getByLabel('To year').fill('2016')
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Show these' }).click()])
      expect(page.url()).toContain('programme=cscip&from=2014&to=2016')
      expect(await page.getByText('Half of projects had shared a lesson after').first().count()).toBe(1)
      const years = page.getByRole('table', { name: /^By year/ })
      expect(await years.getByRole('rowheader').allInnerTexts()).toEqual(['2016', '2015', '2014'])
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    })
  })
})
