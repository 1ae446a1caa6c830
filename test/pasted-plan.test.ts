import { beforeAll, describe, expect, it } from 'vitest'
import { buildAssets } from '../app/web/assets.ts'
import { pages } from '../app/web/pages/index.ts'
import { buildServer } from '../app/web/server.ts'
import { buildTemplates } from '../app/web/templates.ts'
import { pageText } from './page-text.ts'
import { ask, sendBytes } from './raw-requests.ts'
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
let port = 0
beforeAll(async () => {
  port = Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port)
  return () => server.close()
})

const sentences = [
  'In each hub home an experienced foster carer supports other foster carers and the children with them',
  'There are sleepovers, respite and training, and a liaison worker looks after each hub',
  'We expect that placements last, that carers stay with us, and that brothers and sisters meet',
  'Xylophone lessons begin in the autumn term',
]
const plan = Array.from({ length: 220 }, (_, at) => `${at + 1}. ${sentences[at % 4]}.`).join('\r\n')

const send = (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
  ask(port, '/search', {
    method: 'POST',
    headers: {
      host: `127.0.0.1:${port}`,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  })

describe('a plan of three thousand words', () => {
  it('is compared with what is on record, and shown again with what is like it', async () => {
    expect(plan.split(/\s+/).length).toBeGreaterThan(3_000)
    const { status, body } = await send({ q: plan })
    const html = body.toString()
    expect(status).toBe(200)
    expect(pageText(html)).toMatch(/(^| )\d+ attempts are like “1\. In each hub home/)
    expect(html).toMatch(/c-result__name"><a[^>]*href="\/projects\/r[12]-mockingbird"/)
    expect(html).toContain(`${sentences[3]}.</textarea>`)
    expect(pageText(html)).toContain('“Xylophone”')
  })

  it('stands in no address of the page, and is narrowed and paged by sending it again', async () => {
    const html = (await send({ q: plan, verdict: 'undated' })).body.toString()
    const addresses = [...html.matchAll(/(?:href|action|formaction)="([^"]*)"/g)].map(([, address = '']) => address)
    expect(addresses.filter((address) => /hub|Xylophone/i.test(decodeURIComponent(address)))).toEqual([])
    expect(html).toMatch(/<form[^>]* id="narrow" action="\/search" method="post"/)
    expect(html).toMatch(/value="undated"[^>]*checked/)
    expect((await send({ q: 'children' })).body.toString()).toContain('form="narrow" name="page" value="2"')
    const second = (await send({ q: 'children', page: '2' })).body.toString()
    expect(second).toContain('form="narrow" name="page" value="1"')
    expect(second.match(/class="c-result"/g)).toHaveLength(20)
  })

  it('is kept by nobody: no cache, no kept page, no line of the log', async () => {
    const marked = `${plan} mockingbird ${'quincunx '.repeat(3)}`
    const { status, headers } = await send({ q: marked })
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers.etag).toBeUndefined()
    for (const path of ['/search', '/search?q=quincunx'])
      expect((await ask(port, path)).body.toString()).not.toContain('Xylophone')
    const told = lines.map((line): Record<string, unknown> => JSON.parse(line))
    expect(told.filter(({ method }) => method === 'POST').length).toBeGreaterThan(0)
    expect(lines.join('\n')).not.toMatch(/quincunx|Xylophone|hub home/i)
  })

  it('is not taken from a page of another site', async () => {
    expect((await send({ q: plan }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })
})

describe('what cannot be taken', () => {
  it('a plan that is too long answers 422 with what would be read, and what was typed', async () => {
    const { status, headers, body } = await send({ q: 'hub homes '.repeat(11_000) })
    expect([status, headers['cache-control']]).toEqual([422, 'no-store'])
    expect(pageText(body.toString())).toMatch(/There is a problem .*at most 100,000 characters/)
    expect(body.toString()).toContain('hub homes hub homes')
  })

  it('nothing at all leads to the search', async () => {
    const { status, headers } = await send({ q: ' ' })
    expect([status, headers.location]).toEqual([303, '/search'])
  })

  it('more than a megabyte answers 413 with what is read', async () => {
    const { status, body } = await send({ q: 'x'.repeat(1_100_000) })
    expect(status).toBe(413)
    expect(pageText(body.toString())).toContain('a plan of at most 100,000 characters is read')
  })

  it('an address that is too long says where a plan is pasted', async () => {
    const q = encodeURIComponent(plan)
    const answer = await sendBytes(port, `GET /search?q=${q} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 431 /)
    expect(answer).toMatch(/open the page \/search of this site, choose .*paste it there and send it/)
    expect(answer).not.toContain('Xylophone')
  })
})
