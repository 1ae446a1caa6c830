import { beforeAll, describe, expect, it } from 'vitest'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { withFiles } from './importing.ts'
import { pageText } from './page-text.ts'
import { type ServedRegister, servedRegister } from './served-register.ts'

/** Projects whose reports were out in 2022: nine that improved, eight that did not, six that showed no difference. */
const kinds = [
  { name: 'rose', count: 9, estimate: '0.5', low: '0.3', high: '0.7' },
  { name: 'fell', count: 8, estimate: '-0.5', low: '-0.7', high: '-0.3' },
  { name: 'flat', count: 6, estimate: '0.05', low: '-0.3', high: '0.4' },
]
const attempts = kinds.flatMap((kind) =>
  Array.from({ length: kind.count }, (_, at) => ({ ...kind, at, id: `${kind.name}-${at}` })),
)
const csv = (header: string, rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`

/** Vision was there in all that improved and none that did not; culture in nearly all of both. */
const rated = attempts.flatMap(({ id, name, at }) => [
  `${id}-vision,${id},clear-vision,${name === 'fell' ? '0' : '0.9'},Interviews with staff of ${id},Evaluator,${at === 0 ? '2021-05' : '2023-01-10'},https://example.org/${id}`,
  `${id}-culture,${id},workforce-culture,1,A survey of staff,Evaluator,,https://example.org/${id}`,
])
const files = (ratings: readonly string[]) => ({
  'projects.csv': csv(
    'id,name,started,report_published,design,practice_area,source_urls',
    attempts.map(
      ({ id, name, at }) => `${id},The ${name} ${at},2020,2022-06-01,rct,early-help,https://example.org/${id}`,
    ),
  ),
  'findings.csv': csv(
    'id,project_id,outcome,direction_wanted,reported_direction,primary,scale,estimate,ci_low,ci_high,reported_on,source_urls',
    attempts.map(
      ({ id, estimate, low, high }) =>
        `${id}-f1,${id},Wellbeing,increase,mixed,true,smd,${estimate},${low},${high},2022-06-01,https://example.org/${id}`,
    ),
  ),
  'conditions.csv': csv('id,project_id,condition,rating,basis,rated_by,rated_on,source_urls', ratings),
})

let served: ServedRegister
let unrated: ServedRegister
let base = ''
const reader = visitor({ javaScriptEnabled: false })
beforeAll(async () => {
  served = await withFiles(files(rated), (folder) => servedRegister(folder))
  unrated = await withFiles(files([]), (folder) => servedRegister(folder))
  base = await served.server.listen({ port: 0, host: '127.0.0.1' })
  return () => reader.leaves()
})

const textOf = async (url: string, of = served) => pageText((await of.server.inject({ method: 'GET', url })).body)

describe('conditions of success', () => {
  it('are compared between what improved and what did not, and what was not shown stands apart', async () => {
    const text = await textOf('/conditions')
    expect(text).toContain('This rests on 46 ratings of 23 projects, among 23 projects on record.')
    expect(text).toMatch(
      /Clear vision .*9 of 9 .*0 of 8 .*6 of 6 .*Found more often among those that improved\. That does not make it their cause\. 100 points of difference \(95% interval, exact: \d+ to 100\)/,
    )
    expect(text).toMatch(
      /Enabling workforce culture .*9 of 9 .*8 of 8 .*6 of 6 .*Found among both: it does not tell those that improved from those that did not\./,
    )
    expect(text).toMatch(/Long-term commitment .*none is rated .*No project that improved or did not is rated for it\./)
  })

  it('are looked at together, with the truth table and what it comes to', async () => {
    const text = await textOf('/conditions')
    expect(text).toContain(
      '17 projects are rated for all of “Clear vision” and “Enabling workforce culture”: 9 improved, 8 did not.',
    )
    expect(text).toContain('Where those may be taken either way: “Clear vision”.')
  })

  it('say of each rating what it rests on, and whether it was made once the verdict was known', async () => {
    const text = await textOf('/conditions/clear-vision')
    expect(text).toContain('20 of 23 ratings were made once the verdict was known.')
    expect(text).toContain('Interviews with staff of rose-0')
    expect(text).toContain('Evaluator; May 2021, before any report')
    expect(text).toContain('Evaluator; 10 January 2023, once the verdict was known')
    expect(await textOf('/projects/fell-3')).toContain(
      'Clear vision absent (0 of 1) , rated by Evaluator, 10 January 2023',
    )
  })

  it('are taken away as rows, of all and of one', async () => {
    const rows = async (url: string) => (await served.server.inject({ method: 'GET', url })).body.trim().split(/\r?\n/)
    expect(await rows('/conditions?format=csv')).toHaveLength(47)
    expect(await rows('/conditions/clear-vision?format=csv')).toHaveLength(24)
    const json = await served.server.inject({
      method: 'GET',
      url: '/api/v1/conditions?condition=clear-vision&limit=100',
    })
    expect(json.json().items).toHaveLength(23)
  })

  it('that nobody rated are told as that, with how ratings come in', async () => {
    expect(await textOf('/conditions', unrated)).toContain('No project is rated yet.')
    expect(await textOf('/conditions/clear-vision', unrated)).toContain('No project is rated for it yet.')
    expect(await textOf('/conditions/check?clear-vision=1', unrated)).toContain('nothing can be said from the past')
  })

  it.each([
    ['/conditions/luck', 404],
    ['/conditions/check?clear-vision=2', 400],
    ['/conditions/check?clear-vision=much', 400],
  ])('%s answers %i', async (url, status) => {
    expect((await served.server.inject({ method: 'GET', url })).statusCode).toBe(status)
  })
})

describe.each([1280, 360])('a planner without scripts, on a screen of %i', (width) => {
  it('says what a project to come has, and sees how past ones of the same profile ended', async () => {
    await reader.opens({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`${base}/lessons`)
      await page.getByRole('link', { name: 'Conditions of success' }).first().click()
      await page.waitForURL(`${base}/conditions`)
      expect(await barriers(page)).toEqual([])
      await page.getByRole('link', { name: 'Say which conditions it has' }).click()
      await page.waitForURL(`${base}/conditions/check`)
      await page.getByLabel('Clear vision').selectOption({ label: 'absent' })
      await page.getByLabel('Enabling workforce culture').selectOption({ label: 'fully there' })
      await Promise.all([
        page.waitForEvent('load'),
        page.getByRole('button', { name: 'Show how past projects ended' }).click(),
      ])
      expect(await page.getByText('8 projects of the same profile are on record: 8 did not improve.').count()).toBe(1)
      expect(await page.getByLabel('Clear vision').inputValue()).toBe('0')
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.getByLabel('Long-term commitment').selectOption({ label: 'mostly there' })
      await Promise.all([
        page.waitForEvent('load'),
        page.getByRole('button', { name: 'Show how past projects ended' }).click(),
      ])
      expect(await page.getByText('No project on record is rated for all 3 conditions').count()).toBe(1)
      expect(await page.getByText('2 of 2 that both are rated for').count()).toBe(8)
    })
  })
})
