import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { type Visitor, visitor } from './visitor.ts'

const pageOf = (heading: string) => `data:text/html,<title>${heading}</title><h1>${heading}</h1>`
const headingOf = (page: Page) => page.getByRole('heading').innerText()

/** Ends the whole browser, or the process of this page alone, as a fault of its own would. */
const deaths = {
  browser: async (page: Page) => {
    const session = await page.context().browser()?.newBrowserCDPSession()
    await session?.send('Browser.crash').catch(() => undefined)
    await headingOf(page)
  },
  page: async (page: Page) => {
    await page.goto('chrome://crash').catch(() => undefined)
    await headingOf(page)
  },
}

describe('given a visitor who reads a page', () => {
  const visitors: Visitor[] = []
  afterAll(async () => {
    for (const each of visitors) await each.leaves()
  })
  const newVisitor = () => {
    const said: string[] = []
    const each = visitor({}, (line) => said.push(line))
    visitors.push(each)
    return { said, ...each }
  }

  it.each(['browser', 'page'] as const)(
    'when the %s dies, then one line says so and another goes on where it was',
    async (what) => {
      const { said, reads } = newVisitor()
      await reads(async (page) => void (await page.goto(pageOf('Programmes'))))
      const seen: string[] = []
      await reads(async (page) => {
        seen.push(await headingOf(page))
        await page.goto(pageOf('Silence'))
        if (seen.length === 1) await deaths[what](page)
        seen.push(await headingOf(page))
      })
      expect(seen).toEqual(['Programmes', 'Programmes', 'Silence'])
      expect(said).toEqual([expect.stringMatching(/^The browser died \(.+\); another is started, 1 of at most 2\.$/)])
    },
  )

  it('when it dies on a page of its own, then that page is opened again', async () => {
    const { said, opens } = newVisitor()
    let attempts = 0
    await opens({ viewport: { width: 320, height: 800 } }, async (page) => {
      attempts += 1
      await page.goto(pageOf('Places'))
      if (attempts === 1) await deaths.browser(page)
      expect(await page.evaluate(() => innerWidth)).toBe(320)
    })
    expect([attempts, said.length]).toEqual([2, 1])
  })

  it('when it dies a third time, then the test fails and says why', async () => {
    const { said, reads } = newVisitor()
    await expect(reads(deaths.browser)).rejects.toThrow(/^The browser died 3 times: /)
    expect(said).toHaveLength(2)
  })

  it('when the page is not as expected, then the test fails at once, and no other browser is asked', async () => {
    const { said, reads } = newVisitor()
    let attempts = 0
    const work = async (page: Page) => {
      attempts += 1
      await page.goto(pageOf('Lessons'))
      expect(await headingOf(page)).toBe('Claims')
    }
    await expect(reads(work)).rejects.toThrow('Claims')
    expect([attempts, said]).toEqual([1, []])
  })
})
