import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { withFiles } from './importing.ts'
import { servedRegister, servedStarter } from './served-register.ts'
import { trialsOfOneOutcome } from './trials-of-one-outcome.ts'

const starter = await servedStarter()
const trials = await withFiles(trialsOfOneOutcome, (folder) => servedRegister(folder))
const bases = { starter: '', trials: '' }
const reader = visitor({ javaScriptEnabled: false })
beforeAll(async () => {
  bases.starter = await starter.server.listen({ port: 0, host: '127.0.0.1' })
  bases.trials = await trials.server.listen({ port: 0, host: '127.0.0.1' })
  return () => reader.leaves()
})

describe.each([1280, 360])('a reader without scripts, on a screen of %i', (width) => {
  it('goes from the list to an outcome, chooses, leaves an attempt out and puts it back', async () => {
    await reader.opens({ viewport: { width, height: 900 } }, async (page) => {
      const fits = async () => {
        expect(await barriers(page)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      }
      const says = async () => (await page.locator('.c-sentence').first().innerText()).trim()
      await page.goto(`${bases.trials}/`)
      await page.getByRole('link', { name: 'Evidence', exact: true }).click()
      await fits()
      await page.getByRole('link', { name: 'Missing episodes' }).click()
      const whole = await says()
      expect(whole).toMatch(/^12 trials and quasi-experiments together: odds ratio 0\.\d\d \(95% CI .*\) on average\.$/)
      for (const heading of ['How far they differ', 'Could results be missing?', 'What remains unknown'])
        expect(await page.getByRole('heading', { name: heading }).count()).toBe(1)
      await fits()

      await page.getByLabel('Confidence').selectOption('90')
      await page.getByRole('button', { name: 'Put together so' }).click()
      await expect.poll(() => page.url()).toContain('level=90')
      expect(await says()).toContain('(90% CI')

      await page.getByText('Without each attempt in turn', { exact: true }).click()
      await page.getByRole('link', { name: 'Evening hubs 3', exact: true }).last().click()
      await expect.poll(() => page.url()).toContain('leave_out=hub-trial-3')
      expect(await says()).toMatch(/^11 trials/)
      await page.getByText('1 attempt: left out by hand').click()
      await page.getByRole('link', { name: /^Put back.*Evening hubs 3/ }).click()
      expect(await says()).toMatch(/^12 trials/)
      await fits()
    })
  })

  it('reads why nothing is put together, and sees the gaps', async () => {
    await reader.opens({ viewport: { width, height: 900 } }, async (page) => {
      const pages = ['/evidence/care-entry', '/evidence/school-exclusion', '/evidence/map', '/evidence/map?by=model']
      for (const address of pages) {
        await page.goto(`${bases.starter}${address}`)
        expect([address, await barriers(page)]).toEqual([address, []])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      }
      await page.goto(`${bases.starter}/evidence/care-entry`)
      expect(
        await page.getByText(/^Only 2 trials and quasi-experiments have a finding .* Fewer than 3 are not put/).count(),
      ).toBe(1)
    })
  })
})

const get = async (url: string) => (await starter.server.inject({ method: 'GET', url })).body
const unescaped = (href: string) => href.replaceAll('&amp;', '&')
const rowsOf = async (href: string) => parse(await get(`${href}&format=csv`), { bom: true, columns: true }).length

describe('the map of what was tried for what', () => {
  it.each(['practice_area', 'model'])('by %s, opens of every cell a list of as many attempts', async (by) => {
    const body = await get(`/evidence/map?by=${by}`)
    const cells = [
      ...body.matchAll(/<a class="c-band" href="(\/projects\?outcome=[^"]*)" aria-label="(\d+) attempts?: /g),
    ]
    const told = new Map(cells.map(([, href = '', count]) => [unescaped(href), Number(count)]))
    expect(told.size).toBeGreaterThan(30)
    const opened = await Promise.all([...told.keys()].map(async (href) => [href, await rowsOf(href)] as const))
    expect(opened).toEqual([...told])
  })

  it('counts of every outcome as many attempts as its list and its evidence hold', async () => {
    const rows: { outcome: string; attempts: string }[] = parse(await get('/evidence?format=csv'), {
      bom: true,
      columns: true,
    })
    expect(rows.length).toBeGreaterThan(40)
    for (const { outcome, attempts } of rows) {
      const { attempts: told } = JSON.parse(await get(`/api/v1/evidence/${outcome}`))
      expect([outcome, told, await rowsOf(`/projects?outcome=${outcome}`)]).toEqual([
        outcome,
        Number(attempts),
        Number(attempts),
      ])
    }
  })
})

describe('a page of evidence', () => {
  it('says the same as the API, with the same parameters', async () => {
    const query = 'design_floor=3&level=80'
    const body = (await trials.server.inject(`/evidence/missing-episodes?${query}`)).body
    const {
      pool,
      weaker,
      left_out: out,
    } = (await trials.server.inject(`/api/v1/evidence/missing-episodes?${query}`)).json()
    expect(body).toContain(`odds ratio ${Math.exp(-pool.result.mean).toFixed(2)} (80% CI`)
    expect(weaker.map((one: { project_id: string }) => one.project_id)).toEqual(['hub-trial-13'])
    expect(out).toEqual([{ why: 'weaker-design', projects: ['hub-trial-13'] }])
  })

  it.each([
    ['/evidence/no-such-outcome', 404],
    ['/evidence/care-entry?level=3', 400],
    ['/evidence/care-entry?design_floor=9', 400],
    ['/evidence/care-entry?measure=gbp', 400],
    ['/evidence/care-entry?model=nobody-knows-it', 200],
    ['/api/v1/evidence/no-such-outcome', 404],
    ['/api/v1/evidence/care-entry?floor=3', 400],
    ['/evidence/map?by=place', 400],
  ])('%s answers %i', async (url, status) => {
    expect((await starter.server.inject({ method: 'GET', url })).statusCode).toBe(status)
  })

  it('never says that nothing shown is nothing done, and puts no money together', async () => {
    const body = (await trials.server.inject('/evidence/missing-episodes')).body
    expect(body).toContain('money of the missing: £900 less (95% CI £300 to £1,500), 2011')
    expect(body).not.toMatch(/made no difference|success probability/i)
  })
})
