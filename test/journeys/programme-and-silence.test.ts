import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriers } from '../browser/accessibility.ts'
import { visitor } from '../browser/visitor.ts'
import { toldRegister } from '../factories/told-register.ts'
import { withFiles } from '../importing.ts'
import { servedRegister, servedStarter } from '../served-register.ts'

/** A programme manager asks where the failures went, what is owed, and what was learned. Without scripts. */
const walker = visitor({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
let page: Page
const base = { starter: '', told: '' }

beforeAll(async () => {
  const starter = await servedStarter()
  const told = await withFiles(toldRegister, (folder) => servedRegister(folder))
  base.starter = await starter.server.listen({ port: 0, host: '127.0.0.1' })
  base.told = await told.server.listen({ port: 0, host: '127.0.0.1' })
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

describe('from a programme to what it owes, without scripts', () => {
  step('opens with where the failures went, read out in a sentence', async () => {
    await page.goto(`${base.starter}/programmes`)
    await page
      .getByRole('link', { name: 'Children’s Social Care Innovation Programme' })
      .or(page.getByRole('link', { name: "Children's Social Care Innovation Programme" }))
      .click()
    await page.waitForURL(/\/programmes\/[a-z]/)
    expect(await heading('Where did the failures go?', 2).count()).toBe(1)
    const sentence = heading(/^Of 92 funded projects, .* known to have a published negative finding/, 3)
    expect((await sentence.boundingBox())?.y).toBeLessThan(900)
  })

  step('opens the list behind a band: as many rows as the band says, each leading to its project', async () => {
    const band = page.getByRole('link', { name: /^Published, not known: \d+ projects$/ }).first()
    const count = Number(/\d+/.exec((await band.getAttribute('aria-label')) ?? '')?.[0])
    expect(count).toBeGreaterThan(0)
    await band.click()
    await page.waitForURL(/stage=published&answer=unknown#part$/)
    expect(await heading('Published: not known', 2).count()).toBe(1)
    const rows = page.getByRole('region', { name: 'Each of them' }).getByRole('rowheader')
    expect(await rows.count()).toBe(count)
    await rows.first().getByRole('link').click()
    expect(page.url()).toMatch(/\/projects\/[a-z0-9-]+$/)
  })

  step('shows silence by programme, and what changed since a chosen day', async () => {
    await page.goto(`${base.told}/silence`)
    expect(await heading('Better Starts', 2).count()).toBe(1)
    await page.getByLabel('Changes since', { exact: true }).fill('2024-12-31')
    await page.getByRole('button', { name: 'Show changes' }).click()
    expect(page.url()).toContain('since=2024-12-31')
    const fell = page.getByRole('region', { name: 'Fell silent after 31 December 2024' })
    expect(await fell.getByRole('rowheader').allInnerTexts()).toEqual(['Nights away from home'])
    await fell.getByRole('link', { name: 'C1: its own date' }).click()
    expect(page.url()).toBe(`${base.told}/verdicts#rule-C1`)
  })

  step('chooses a model for the map, and finds a place by it', async () => {
    await page.goto(`${base.told}/places`)
    await page.getByLabel('Model to show on the map').selectOption({ label: 'Evening hubs' })
    await page.getByRole('button', { name: 'Show on the map' }).click()
    expect(page.url()).toContain('model=evening-hubs')
    await page
      .getByRole('link', { name: /^Barnet: Silent/ })
      .first()
      .click()
    // A link of a drawing is followed after the click is over.
    await page.waitForURL(/\/places\/E09000003/)
    expect(await heading('Barnet', 1).count()).toBe(1)
  })

  step('narrows lessons by cause, and is told which were told in confidence', async () => {
    await page.goto(`${base.told}/lessons/causes`)
    await page.getByRole('link', { name: 'Posts were not filled in time' }).first().click()
    expect(await page.getByText('Told in confidence', { exact: true }).count()).toBe(1)
    await page.getByRole('link', { name: 'Recruit before the grant starts.' }).first().click()
    expect(await heading('Recruit before the grant starts.', 1).count()).toBe(1)
    expect(await page.getByText('is not published').count()).toBe(1)
  })
})

describe('every page of the walk', () => {
  const addresses: readonly (readonly ['starter' | 'told', string])[] = [
    ['starter', '/programmes'],
    ['starter', '/programmes/cscip?stage=published&answer=unknown'],
    ['told', '/programmes/better-starts?stage=funded&answer=no'],
    ['starter', '/models'],
    ['starter', '/models/mockingbird'],
    ['told', '/models/hub-homes'],
    ['starter', '/places'],
    ['starter', '/places/E10000015'],
    ['told', '/places/E92000001'],
    ['starter', '/silence'],
    ['told', '/silence?since=2020-01-01'],
    ['starter', '/lessons'],
    ['told', '/lessons?model=hub-homes'],
    ['starter', '/lessons/causes'],
    ['starter', '/lessons/causes/recruitment-delay'],
    ['told', '/lessons/l7q4m2v9x1c8k5r3t'],
    ['starter', '/claims'],
    ['starter', '/verdicts'],
    ['starter', '/about'],
    ['starter', '/about/data'],
    ['starter', '/about/accessibility'],
    ['starter', '/api'],
    ['starter', '/programmes/cscip?stage=nothing'],
  ]

  it.each(addresses)('passes axe on a phone and a wide screen, and fits 320 pixels: %s %s', async (which, address) => {
    await walker.opens({}, async (seen) => {
      await seen.goto(`${base[which]}${address}`)
      for (const width of [320, 1280]) {
        await seen.setViewportSize({ width, height: 800 })
        expect(await seen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        expect(await barriers(seen)).toEqual([])
      }
    })
  })
})
