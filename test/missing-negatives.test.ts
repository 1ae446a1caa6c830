import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { withFiles, written } from './importing.ts'
import { type ServedRegister, servedRegister } from './served-register.ts'

const source = 'https://example.org/report'
/** Twelve projects of one size: 2 unfavourable; one told without an interval; one that stopped; one with a small result. */
const projects = Array.from({ length: 12 }, (_, at) => `p${at + 1}`)
const files = {
  'programmes.csv': `id,name,funder,source_urls\nbold,Bold Ideas,A funder,${source}\nsmall,Small Fund,A funder,${source}\n`,
  'projects.csv': [
    'id,programme_id,name,started,ended,stopped_early,report_published,report_read,source_urls',
    ...projects.map((id) => `${id},bold,Idea ${id},2020-01-01,2021-01-01,,2022-01,true,${source}`),
    `told,bold,An idea told in words,2020-01-01,2021-01-01,,2022-01,true,${source}`,
    `halted,bold,An idea that stopped,2020-01-01,,true,,,${source}`,
    `only,small,The only idea,2020-01-01,,,,,${source}`,
  ].join('\n'),
  'findings.csv': [
    'id,project_id,outcome,primary,direction_wanted,reported_direction,scale,estimate,ci_low,ci_high,n,design,source_urls',
    ...projects.map((id, at) =>
      at < 2
        ? `${id}-f1,${id},Care entry,true,decrease,no-change,smd,-0.1,-0.4,0.2,180,rct,${source}`
        : `${id}-f1,${id},Care entry,true,decrease,better,smd,-0.4,-0.7,-0.1,180,rct,${source}`,
    ),
    `told-f1,told,Care entry,true,decrease,better,,,,,,rct,${source}`,
    `only-f1,only,Care entry,true,decrease,better,smd,-0.4,-0.7,-0.1,180,rct,${source}`,
  ].join('\n'),
  'applications.csv': `id,programme_id,title,decision,source_urls\na1,bold,Kites for teenagers,declined,${source}\n`,
  'claims.csv': `id,project_id,claim,finding_id,source_says,source_urls\nc1,p1,It cuts care entry.,p1-f1,no,${source}\n`,
}

let served: ServedRegister
let base = ''
beforeAll(async () => {
  served = await withFiles(files, (folder) => servedRegister(folder))
  base = await served.server.listen({ port: 0, host: '127.0.0.1' })
})
const get = async (url: string) => (await served.server.inject({ method: 'GET', url })).body
const api = async (query = '') => JSON.parse(await get(`/api/v1/programmes/bold/missing-negatives${query}`))

describe('a programme of twelve results, two of them unfavourable', () => {
  it('is told how probable so few are under each pair of assumptions, exactly', async () => {
    const told = await api(
      '?effect_low=0.3&effect_middle=0.3&effect_high=0.3&working_low=100&working_middle=100&working_high=100',
    )
    expect(told).toMatchObject({ results: 12, unfavourable: 2 })
    expect(told.scenarios).toHaveLength(1)
    // Each has standard error 0.3/1.96, so at 0.3 its power is a half: P(K ≤ 2) of twelve tosses is 79/4096.
    expect(told.scenarios[0].chance_of_so_few).toBeCloseTo(79 / 4096, 6)
    expect(told.reading).toBe('too-few')
    expect(told.scenarios[0].fewest_plausible).toBe(3)
  })

  it('counts results as reported, and what stopped, apart', async () => {
    const told = await api()
    expect(told.apart).toEqual([
      { project_id: 'halted', because: 'no-answer', side: null },
      { project_id: 'told', because: 'as-reported', side: 'good' },
    ])
    expect(told.mechanisms).toMatchObject({ declined: 1, stopped: ['halted'], contradicted: ['p1'] })
    expect(told.scenarios).toHaveLength(9)
  })

  it('gives its rows as CSV, of projects and of assumptions, and by the API', async () => {
    const rows = async (url: string) => (await get(url)).trimEnd().split('\r\n')
    const page = await rows('/programmes/bold/missing-negatives?format=csv&effect_high=0.5')
    expect(page).toHaveLength(15)
    expect(page[0]).toContain('project_id,project,counted')
    expect(await rows('/programmes/bold/missing-negatives?format=csv&rows=assumptions')).toHaveLength(10)
    expect(await rows('/api/v1/programmes/bold/missing-negatives?format=csv&effect_high=0.5')).toEqual(page)
  })

  it('answers as the description of the API says, with few results too', async () => {
    const document = JSON.parse(await get('/api/openapi.json'))
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    formats.default(ajv)
    ajv.addSchema({ $id: 'api', components: document.components })
    const schema = { $ref: 'api#/components/schemas/MissingNegatives' }
    const few = JSON.parse(await get('/api/v1/programmes/small/missing-negatives'))
    for (const told of [await api(), few]) expect([ajv.validate(schema, told), ajv.errors]).toEqual([true, null])
    expect(few).toMatchObject({ results: 1, reading: null, scenarios: [] })
    expect(few.says[0]).toMatch(/^Too little is on record to say\./)
  })

  it.each<[query: string, says: RegExp]>([
    ['effect_low=0.5&effect_middle=0.2', /effect_middle: found '0\.2'; expected a number that is not below 0\.5/],
    ['working_high=20', /working_high: found '20'; expected a number that is not below 50/],
    ['effect_low=lots', /effect_low: found 'lots'/],
    ['working_low=101', /working_low: found '101'; expected .*from 0 to 100/],
  ])('asked with %s says what is wrong, on the page with what was typed', async (query, says) => {
    const page = await served.server.inject(`/programmes/bold/missing-negatives?${query}`)
    expect(page.statusCode).toBe(422)
    expect(page.body.replaceAll('&#39;', "'")).toMatch(says)
    expect((await served.server.inject(`/api/v1/programmes/bold/missing-negatives?${query}`)).statusCode).toBe(400)
  })

  it('of no programme there is nothing', async () => {
    expect((await served.server.inject('/programmes/none/missing-negatives')).statusCode).toBe(404)
    expect((await served.server.inject('/api/v1/programmes/none/missing-negatives')).statusCode).toBe(404)
  })
})

describe.each([1280, 360])('a programme manager without scripts, on a screen of %i', (width) => {
  const manager = visitor({ javaScriptEnabled: false })
  beforeAll(() => () => manager.leaves())

  it('comes from the programme, assumes otherwise, and the answer follows', async () => {
    await manager.opens({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`${base}/programmes/bold`)
      const first = await page
        .locator('section', { has: page.getByRole('heading', { name: 'Are unfavourable results missing?' }) })
        .innerText()
      expect(first).toContain('Of 12 results, 2 are unfavourable')
      await page.getByRole('link', { name: 'What is assumed, what each project could show' }).click()
      expect(await page.locator('.c-sentence').innerText()).toBe(
        'Of 12 results, 2 are unfavourable: not shown to have moved the wanted way.',
      )
      expect(await page.getByText('Whether that is too few depends on what is assumed').count()).toBe(1)
      expect(await page.getByText('1 declined application of 1 on record.').count()).toBe(1)
      expect(await page.getByText('1 project tells its results without an interval: 1 as better').count()).toBe(1)
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)

      const works = page.getByRole('group', { name: 'How many ideas in a hundred work' })
      await works.getByLabel('High').fill('60')
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reckon again' }).click()])
      expect(await page.getByText('That is fewer than there must be, whatever is assumed here.').count()).toBe(1)
      expect(new URL(page.url()).searchParams.get('working_high')).toBe('60')

      await page.getByRole('group', { name: 'How many ideas in a hundred work' }).getByLabel('High').fill('10')
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reckon again' }).click()])
      expect(await page.getByRole('alert').innerText()).toContain('working_high')
      expect(await barriers(page)).toEqual([])

      await page.goto(`${base}/programmes/small`)
      expect(await page.getByText('Too little is on record to say.').count()).toBe(1)
    })
  })
})

describe('what is withdrawn or told in confidence', () => {
  const write = async (...[proposals, deed]: [Parameters<typeof written>[1], Parameters<typeof written>[2]?]) => {
    const receipt = await written(served.tools, proposals, deed)
    await served.feed.reaches(receipt.position)
  }

  it('is not counted: a finding that was withdrawn, a claim that was', async () => {
    await write([{ kind: 'finding', id: 'p12-f1', withdraw: true }], { name: 'withdraw' })
    await write([{ kind: 'claim', id: 'c1', withdraw: true }], { name: 'withdraw' })
    const told = await api()
    expect(told.results).toBe(11)
    expect(told.mechanisms.contradicted).toEqual([])
    expect(JSON.stringify(told)).not.toContain('p12-f1')
  })

  it('is counted without its name: an application told in confidence', async () => {
    await write([
      {
        kind: 'application',
        record: { programme_id: 'bold', title: 'Heronry', decision: 'declined', confidential: true },
      },
    ])
    expect((await api()).mechanisms.declined).toBe(2)
    for (const url of ['/programmes/bold/missing-negatives', '/api/v1/programmes/bold/missing-negatives'])
      expect(await get(url)).not.toContain('Heronry')
  })
})
