import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriers } from '../browser/accessibility.ts'
import { visitor } from '../browser/visitor.ts'
import { servedStarter } from '../served-register.ts'

/** A practitioner plans to put social workers in schools: search, narrow, read, follow the source. Without scripts. */
const walker = visitor({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
let page: Page
let base: string

beforeAll(async () => {
  const { server } = await servedStarter()
  base = await server.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => walker.leaves())

/** One step of the walk, on the page where the step before ended. */
const step = (name: string, work: () => Promise<void>) =>
  it(name, () =>
    walker.reads(async (opened) => {
      page = opened
      await work()
    }),
  )

const heading = (name: string | RegExp, level?: number) =>
  page.getByRole('heading', { name, ...(level === undefined ? {} : { level }) })

describe('finding and reading an attempt without scripts', () => {
  step('asks the home page a question and is answered with attempts like it', async () => {
    await page.goto(`${base}/`)
    await page.getByLabel('What are you planning, or looking for?').fill('social workers in schools')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect.poll(() => page.url()).toBe(`${base}/search?q=social+workers+in+schools`)
    const sentence = page.getByText(/^\d+ attempts? (?:is|are) like “social workers in schools”/)
    await expect.poll(() => sentence.count()).toBe(1)
    const first = page.getByRole('article').first()
    expect(await first.getByRole('heading').innerText()).toBe('Social Workers in Schools (SWIS)')
    expect(await first.innerText()).toMatch(/No difference shown\s+randomised controlled trial/)
  })

  step('narrows by how it was evaluated, and takes the choice back', async () => {
    const before = await page.getByText(/^\d+ attempts? (?:is|are) like/).innerText()
    const facet = page.getByText('How it was evaluated', { exact: true }).first()
    await facet.click()
    const choice = page.locator('input[name="design"][value="rct"]')
    const promised = await page.locator(`label[for="${await choice.getAttribute('id')}"]`).innerText()
    await choice.check()
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect.poll(() => page.url()).toContain('design=rct')
    const found = Number(/^\d+/.exec(await page.getByText(/^\d+ attempts? (?:is|are) like/).innerText())?.[0])
    expect(promised.replaceAll(/\D/g, '')).toBe(String(found))
    expect(await page.getByRole('article').count()).toBe(Math.min(found, 20))
    await page.getByRole('link', { name: /Remove How it was evaluated/ }).click()
    expect(await page.getByText(/^\d+ attempts? (?:is|are) like/).innerText()).toBe(before)
  })

  step('reads what was promised, what happened and how sure that is before scrolling', async () => {
    await page.getByRole('link', { name: 'Social Workers in Schools (SWIS)' }).click()
    expect(await heading('Social Workers in Schools (SWIS)', 1).count()).toBe(1)
    for (const words of ['Not registered beforehand', 'A worthwhile one is not ruled out']) {
      const place = await page.getByText(words).first().boundingBox()
      expect([words, (place?.y ?? 9999) < 900]).toEqual([words, true])
    }
    const design = await page.getByRole('img', { name: 'Strength of design 5 of 5' }).first().boundingBox()
    expect(design?.y).toBeLessThan(900)
    expect((await heading('Promised against happened', 2).boundingBox())?.y).toBeLessThan(900)
  })

  step('opens the reasoning and finds the rule, and a finding with its source', async () => {
    await page.locator('summary', { hasText: 'How we know this verdict' }).click()
    const rule = page.getByRole('link', { name: 'Rule P7' })
    expect(await rule.getAttribute('href')).toMatch(/^\/verdicts#/)
    await page.goto(`${base}/findings/trial-social-workers-in-schools-f1`)
    expect(page.url()).toBe(
      `${base}/projects/trial-social-workers-in-schools#finding-trial-social-workers-in-schools-f1`,
    )
    const finding = page.getByRole('article').filter({ hasText: 'rate of section 47' })
    const source = finding.getByRole('link', { name: 'sswr.confex.com' })
    expect(await source.getAttribute('href')).toBe('https://sswr.confex.com/sswr/2025/webprogram/Paper57381.html')
  })
})

describe('every page of the walk', () => {
  const addresses = [
    '/',
    '/search?q=hub+homes',
    '/search?q=zzzzqqqq',
    '/projects?verdict=worse&verdict=silent',
    '/projects/r2-signs-of-safety',
    '/projects/trial-nfp-memphis18',
    '/projects/r1-mockingbird',
    '/projects/r1-pause',
    '/projects/r2-signs-of-safety/history',
    '/projects/nothing-of-that-name',
    '/projects?verdict=none',
  ]

  it.each(addresses)('passes axe and fits a phone: %s', async (address) => {
    await walker.opens({ viewport: { width: 320, height: 800 } }, async (seen) => {
      await seen.goto(`${base}${address}`)
      expect(await seen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      expect(await barriers(seen)).toEqual([])
    })
  })

  step('a project of seven results and three lessons prints on two pages', async () => {
    await page.goto(`${base}/projects/r2-signs-of-safety`)
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(2)
  })
})
