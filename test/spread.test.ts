import { beforeAll, describe, expect, it } from 'vitest'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { withFiles, written } from './importing.ts'
import { type ServedRegister, servedRegister } from './served-register.ts'

const source = 'https://example.org/report'
/** Hub homes: an attempt in Leeds that went worse; Hull runs it, York abandoned it, Barnet plans it, of Bradford nobody has said. */
const files = {
  'models.csv': `id,name,source_urls\nhub-homes,Hub homes,${source}\nunused,Unused ways,${source}\n`,
  'projects.csv': `id,model_id,name,places,started,ended,report_published,report_read,source_urls\nleeds,hub-homes,Hub homes in Leeds,E08000035,2018-01-01,2019-01-01,2020-01,true,${source}\n`,
  'findings.csv': `id,project_id,outcome,direction_wanted,reported_direction,scale,estimate,ci_low,ci_high,design,source_urls\nf1,leeds,Moves,decrease,worse,mean-difference,0.8,0.2,1.4,rct,${source}\n`,
  'adoptions.csv': [
    'id,model_id,place,started,relation,status,outcome_reported,source_urls',
    `hull,hub-homes,E06000010,2020,replication,running,better,${source}`,
    `york,hub-homes,E06000014,2021,adaptation,abandoned,,${source}`,
    `barnet,hub-homes,E09000003,2027,replication,planned,,${source}`,
    `bradford,hub-homes,E08000032,,scale,,,${source}`,
  ].join('\n'),
}
let served: ServedRegister
let base = ''
beforeAll(async () => {
  served = await withFiles(files, (folder) => servedRegister(folder))
  base = await served.server.listen({ port: 0, host: '127.0.0.1' })
})
const get = async (url: string) => (await served.server.inject({ method: 'GET', url })).body
const api = async (query = '') => JSON.parse(await get(`/api/v1/models/hub-homes/spread${query}`))

describe('how a model spread', () => {
  it('is told by year, each place once, abandoned beside running, and a plan in no year', async () => {
    const told = await api()
    expect(told.standing).toEqual({
      planned: ['E09000003'],
      running: ['E06000010'],
      ended: ['E08000035'],
      abandoned: ['E06000014'],
      unknown: ['E08000032'],
    })
    expect(told.curve.map(({ year, in_all }: { year: number; in_all: number }) => [year, in_all])).toEqual([
      [2018, 1],
      [2019, 1],
      [2020, 2],
      [2021, 3],
    ])
    expect([told.undated, told.planned]).toEqual([['E08000032'], ['E09000003']])
    expect(told.by_manner[0]).toMatchObject({ taken_up_as: 'attempt', times: 1, results: { 'other-way': 1 } })
    expect(told.chosen).toBeNull()
  })

  it('for a chosen place tells its statistical neighbours that tried it, nearest first, with what came of it', async () => {
    // Leeds is among the neighbours of Sheffield; what is asked by an older code is answered for the place of now.
    const { chosen } = await api('?place=E08000039')
    expect(chosen.neighbours_on_record).toBe(10)
    const ranks = chosen.neighbours.map(({ rank }: { rank: number }) => rank)
    expect(ranks.length).toBeGreaterThan(0)
    expect(ranks).toEqual(ranks.toSorted((a: number, b: number) => a - b))
    const leeds = chosen.neighbours.find(({ place }: { place: string }) => place === 'E08000035')
    expect(leeds.uptakes).toMatchObject([
      { project_id: 'leeds', state: 'ended', result: 'worse', result_is: 'verdict' },
    ])
  })

  it('gives every time it was taken up as CSV, by the page and the API alike', async () => {
    const page = await get('/models/hub-homes/spread?format=csv')
    expect(page.trimEnd().split('\r\n')).toHaveLength(6)
    expect(page).toContain('E06000014,York,adaptation,,york,2021,abandoned')
    expect(await get('/api/v1/models/hub-homes/spread?format=csv')).toBe(page)
  })

  it('of a model that nobody took up says so, and draws no curve', async () => {
    const body = await get('/models/unused/spread')
    expect(body).toContain('No place on record has taken up Unused ways.')
    expect(body).toContain('No year in which a place took it up is on record.')
  })

  it('gives its curve and its map as pictures', async () => {
    for (const picture of ['curve.svg', 'curve.png', 'map.svg']) {
      const { statusCode, headers } = await served.server.inject(`/models/hub-homes/spread?picture=${picture}`)
      expect([picture, statusCode, String(headers['content-type']).slice(0, 9)]).toEqual([
        picture,
        200,
        `image/${picture.slice(-3)}`,
      ])
    }
  })

  it('leaves out an adoption that was withdrawn', async () => {
    const receipt = await written(served.tools, [{ kind: 'adoption', id: 'bradford', withdraw: true }], {
      name: 'withdraw',
    })
    await served.feed.reaches(receipt.position)
    expect(JSON.stringify(await api())).not.toContain('bradford')
    expect((await api()).standing.unknown).toEqual([])
  })
})

describe.each([1280, 360])('a commissioner without scripts, on a screen of %i', (width) => {
  const commissioner = visitor({ javaScriptEnabled: false })
  beforeAll(() => () => commissioner.leaves())

  it('comes from the model, sees what was abandoned, and asks of places like hers', async () => {
    await commissioner.opens({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`${base}/models/hub-homes`)
      await page.getByRole('link', { name: 'When it spread, how it stands' }).click()
      expect(await page.locator('.c-sentence').innerText()).toContain('1 to have abandoned it or stopped early')
      const standing = page.getByRole('table', { name: 'How it stands with each place' })
      expect(await standing.getByRole('row', { name: /abandoned or stopped early/ }).innerText()).toContain('York')
      expect(await barriers(page)).toEqual([])
      await page.getByLabel('Your place').selectOption({ label: 'Sheffield' })
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Show places like it' }).click()])
      expect(await page.getByText('Sheffield is not on record as having tried Hub homes.').count()).toBe(1)
      const near = page.getByRole('table', { name: 'Statistical neighbours of Sheffield that tried it' })
      expect(await near.getByRole('row', { name: /Leeds/ }).innerText()).toContain('Worse')
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    })
  })
})
