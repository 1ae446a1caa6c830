import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../importing.ts'
import { type ServedRegister, servedRegister } from '../served-register.ts'
import { barriers } from './accessibility.ts'
import { visitor } from './visitor.ts'

const hostile = 'Hub </script><script>document.title = "run"</script><img src=x onerror="document.title=1"> homes'
const reader = visitor()
let named: ServedRegister
let base: string
const consoleSays: string[] = []

beforeAll(async () => {
  named = await servedRegister(undefined, undefined, {
    address: 'https://candour.example.org',
    contact: {
      name: 'The Candour team of the Example Council for Children and Families',
      href: 'mailto:register@example.org',
    },
  })
  const imported = await importFiles(named.db, {
    'programmes.csv': `id,name,funder\nfund,"${hostile.replaceAll('"', '""')}","${hostile.replaceAll('"', '""')}"\n`,
    'projects.csv': `id,programme_id,name,report_reference,source_urls\nhub,fund,"${hostile.replaceAll('"', '""')}","${hostile.replaceAll('"', '""')}",https://doi.org/10.1000/hub\n`,
  })
  if (!imported.ok) throw new Error(JSON.stringify(imported.refusals))
  await named.feed.reaches(imported.position)
  base = await named.server.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => reader.leaves())

describe('what programs are told on a page, in a browser', () => {
  it.each([
    ['/projects/hub', 'ScholarlyArticle'],
    ['/programmes/fund', 'Dataset'],
    ['/about/data', 'Dataset'],
  ])(
    'on %s is data that does not run, whatever a record is called, and the content policy has nothing against it',
    async (path, type) => {
      await reader.opens({}, async (page) => {
        page.on('console', (message) => consoleSays.push(message.text()))
        await page.goto(`${base}${path}`)
        const scripts = page.locator('script')
        const told = await scripts.evaluateAll((elements) =>
          elements.map((element) => [element.getAttribute('type'), JSON.parse(element.textContent ?? '')['@type']]),
        )
        expect(told).toContainEqual(['application/ld+json', type])
        expect(told.every(([kind]) => kind === 'application/ld+json')).toBe(true)
        expect(await page.title()).not.toBe('run')
        expect(await page.locator('img[src="x"]').count()).toBe(0)
        expect(consoleSays).toEqual([])
      })
    },
  )
})

describe('the foot of a page that says who runs the register', () => {
  it.each([1280, 360])('has no barrier and stays within a screen of %d points', async (width) => {
    await reader.opens({ viewport: { width, height: 800 } }, async (page) => {
      await page.goto(`${base}/about/data`)
      expect(await barriers(page)).toEqual([])
      const link = page.getByRole('contentinfo').getByRole('link', { name: 'Report an error, add a report or reply' })
      const box = await link.boundingBox()
      expect(box === null ? width : box.x + box.width).toBeLessThan(width)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  })
})
