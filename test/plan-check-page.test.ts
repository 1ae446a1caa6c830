import type { Locator } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildAssets } from '../app/web/assets.ts'
import { pages } from '../app/web/pages/index.ts'
import { buildServer } from '../app/web/server.ts'
import { buildTemplates } from '../app/web/templates.ts'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { servedStarter } from './served-register.ts'

const { feed } = await servedStarter()
const lines: string[] = []
const assets = buildAssets()
const server = buildServer({
  questions: feed.questions,
  templates: buildTemplates(assets),
  assets,
  pages,
  requestLog: { write: (line) => lines.push(line) },
})
let base = ''
const planner = visitor({ javaScriptEnabled: false })
beforeAll(async () => {
  base = await server.listen({ port: 0, host: '127.0.0.1' })
  return async () => {
    await planner.leaves()
    await server.close()
  }
})

const plan =
  'We will place hub homes across the county. In each hub home an experienced foster carer supports other foster carers with sleepovers, respite and training, as in the Mockingbird model. We hope that placements last. Quincunx.'

const send = (fields: Readonly<Record<string, string>>) =>
  server.inject({
    method: 'POST',
    url: '/plan-check',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })

describe.each([1280, 360])('a planner without scripts, on a screen of %i', (width) => {
  it('checks a plan, takes an attempt out, puts it back and puts another in, and all that is told follows', async () => {
    await planner.opens({ viewport: { width, height: 900 } }, async (page) => {
      const says = async () => (await page.locator('.c-sentence').innerText()).trim()
      /** Presses what sends the form, and waits for the page that answers. */
      const press = (button: Locator) => Promise.all([page.waitForEvent('load'), button.click()])
      await page.goto(`${base}/`)
      await page.getByRole('link', { name: 'Check a whole plan' }).click()
      expect(await barriers(page)).toEqual([])
      await page.getByLabel('Your plan, as it is').fill(plan)
      await page.getByLabel('Where is it planned?').selectOption({ label: 'Leeds' })
      await press(page.getByRole('button', { name: 'Check it' }))
      const before = await says()
      expect(before).toMatch(/^\d+ attempts? (is|are) like your plan: /)
      const titles = await page.getByRole('heading', { level: 2 }).allInnerTexts()
      expect(
        titles.filter((title) => title !== 'Will you change something?' && title !== 'Take the whole check away'),
      ).toEqual([
        'Attempts like your plan',
        'How often it worked',
        'What to expect in size',
        'What went wrong most often',
        'Places like yours',
        'What your plan does not say',
      ])
      expect(await barriers(page)).toEqual([])
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      expect(wide).toBeLessThanOrEqual(width)

      await press(page.getByRole('button', { name: 'Take out' }).first())
      expect(await says()).not.toBe(before)
      expect(await page.getByText(`As it was found, before it was changed by hand: ${before}`).count()).toBe(1)
      expect(await page.getByRole('heading', { name: 'Taken out by hand: 1' }).count()).toBe(1)
      expect(await barriers(page)).toEqual([])
      await press(page.getByRole('button', { name: 'Put back' }))
      expect(await says()).toBe(before)

      await page.getByText('Change which attempts it is compared with').click()
      await page.getByLabel('Put in an attempt').fill(`${base}/projects/trial-social-workers-in-schools`)
      await press(page.getByRole('button', { name: 'Compare again' }))
      expect(await page.getByText('Put in by hand.').count()).toBe(1)
      expect(page.url()).toBe(`${base}/plan-check`)
    })
  })
})

describe('a plan that is checked on the page', () => {
  it('lists its parts first, each a link to its heading, and asks for the place where none was chosen', async () => {
    const { body } = await send({ text: plan })
    const contents = /<nav class="c-contents"[^>]*>(.*?)<\/nav>/s.exec(body)?.[1] ?? ''
    const linked = [...contents.matchAll(/href="#([^"]+)">([^<]+)</g)].map(([, id, text]) => `${id}: ${text}`)
    const headings = [...body.matchAll(/<h2 class="c-heading" id="([^"]+)">([^<]+)</g)]
    expect(linked).toEqual(headings.map(([, id, text]) => `${id}: ${text}`))
    expect(body).toContain('href="#plan-place">Say where it is planned</a>')
    expect((await send({ text: plan, place: 'E08000035' })).body).not.toContain('Say where it is planned')
  })

  it('is kept by nobody: no cache, no address of the page, no later page, no line of the log', async () => {
    const { statusCode, headers, body } = await send({ text: plan })
    expect([statusCode, headers['cache-control'], headers.etag]).toEqual([200, 'no-store', undefined])
    const addresses = [...body.matchAll(/(?:href|action|formaction)="([^"]*)"/g)].map(([, address = '']) => address)
    expect(addresses.filter((address) => /hub home|Quincunx/i.test(decodeURIComponent(address)))).toEqual([])
    expect((await server.inject('/plan-check')).body).not.toContain('Quincunx')
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.join('\n')).not.toMatch(/quincunx|hub home/i)
  })

  it('promises nothing of the plan, and never says that nothing shown is nothing done', async () => {
    const { body } = await send({ text: plan })
    expect(body).toContain('It is no forecast of your plan.')
    expect(body).not.toMatch(/success probability|made no difference/i)
  })

  it('is taken away as JSON, without the text of the plan', async () => {
    const { headers, body } = await send({ text: plan, as: 'json' })
    expect(headers['content-disposition']).toBe('attachment; filename="plan-check.json"')
    expect(headers['cache-control']).toBe('no-store')
    const told = JSON.parse(body)
    expect(told.reference_class.untouched.sentence).toBe(told.reference_class.sentence)
    expect(told.asked).toEqual({ characters: plan.length })
    expect(body).not.toContain('Quincunx')
  })

  it('that nothing is like, claims nothing', async () => {
    const { body } = await send({ text: 'zylophonic quincunxes wobble' })
    expect(body).toContain('Nothing on record is like your plan.')
    expect(body).toContain('No word of it that tells anything stands in a record.')
    expect(body).not.toContain('How often it worked')
  })

  it('that nothing is like, is told which of its words records have, and which models come nearest, as no claim', async () => {
    const { body } = await send({ text: 'A quincunx of zylophones for a partnership of nurses and brass' })
    expect(body).toContain('Nothing on record is like your plan.')
    expect(body).toMatch(/Words of it that records have too: [a-z, ]*nurses/)
    expect(body).toMatch(/Models that come nearest in their words, which need not be like it: <a[^>]*href="\/models\//)
    expect(body).not.toContain('How often it worked')
  })

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['nothing', { text: ' ' }, /nothing is given/],
    [
      'another language',
      { text: 'Ein Team hilft Familien mit Kindern, damit die Kinder zu Hause bleiben können. '.repeat(4) },
      /not in English/,
    ],
    ['one word again and again', { text: 'hub '.repeat(500) }, /same few words again and again/],
    ['too much', { text: 'hub homes '.repeat(11_000) }, /at most 100,000 characters/],
    ['a year that is none', { text: plan, from: 'soon' }, /from/],
  ])('given %s, shows what was typed again, and says why it was not read', async (_, fields, says) => {
    const { statusCode, headers, body } = await send(fields)
    expect([statusCode, headers['cache-control']]).toEqual([422, 'no-store'])
    expect(body).toMatch(/There is a problem/)
    expect(body).toMatch(says)
    expect(body).toContain(`>${fields.text?.slice(0, 40).trimStart()}`)
  })

  it('escapes what was typed', async () => {
    const { body } = await send({ text: '</textarea><script>alert(1)</script> hub homes', population: '"><u>' })
    expect(body).not.toMatch(/<script>alert|"><u>/)
  })

  it('is not taken from a page of another site', async () => {
    const { statusCode } = await server.inject({
      method: 'POST',
      url: '/plan-check',
      headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'text=hub',
    })
    expect(statusCode).toBe(403)
  })
})
