import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { apiPages } from '../app/api/api-pages.ts'
import { buildAssets } from '../app/web/assets.ts'
import { buildServer } from '../app/web/server.ts'
import { buildTemplates } from '../app/web/templates.ts'
import { servedStarter } from './served-register.ts'

const { feed } = await servedStarter()
const lines: string[] = []
const assets = buildAssets()
const server = buildServer({
  questions: feed.questions,
  templates: buildTemplates(assets),
  assets,
  pages: apiPages('0.0.0-test'),
  requestLog: { write: (line) => lines.push(line) },
})

const address = '/api/v1/search'
const send = (payload: string | object, headers: Readonly<Record<string, string>> = {}) =>
  server.inject({ method: 'POST', url: address, payload, headers: { 'content-type': 'application/json', ...headers } })
const get = async (url: string) => (await server.inject({ method: 'GET', url })).json()

const plan = Array.from(
  { length: 400 },
  (_, at) => `${at}. In each hub home a foster carer supports other carers with respite and sleepovers. Quincunx.`,
).join('\n')

describe('a text that is sent to the search of the API', () => {
  it('is answered as the same words in an address are', async () => {
    const asked = await get(`${address}?q=foster+carers&kind=project&limit=5`)
    const sent = (await send({ text: 'foster carers', kind: ['project'], limit: 5 })).json()
    expect(asked.total).toBeGreaterThan(5)
    expect(sent).toEqual({ ...asked, next: null })
    const further = (await send({ text: 'foster carers', kind: 'project', limit: 5, offset: 5 })).json()
    expect(further.items[0].id).not.toBe(sent.items[0].id)
  })

  it('may be a whole plan, and finds what is like it', async () => {
    expect(plan.length).toBeGreaterThan(30_000)
    const { items, unmatched } = (await send({ text: plan, kind: ['project'] })).json()
    expect(items.map(({ id }: { id: string }) => id)).toContain('r1-mockingbird')
    expect(unmatched).toContain('Quincunx')
  })

  it('is kept by nobody: no cache, no kept answer, no line of the log', async () => {
    const { statusCode, headers } = await send({ text: plan })
    expect([statusCode, headers['cache-control'], headers.etag]).toEqual([200, 'no-store', undefined])
    const told = lines.map((line): Record<string, unknown> => JSON.parse(line))
    expect(told.filter(({ method }) => method === 'POST').length).toBeGreaterThan(0)
    expect(lines.join('\n')).not.toMatch(/quincunx|hub home/i)
    expect((await server.inject({ method: 'GET', url: address })).statusCode).toBe(400)
  })

  it('may come from a page of any site, in nobody’s name alone', async () => {
    const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    const { statusCode, headers } = await send({ text: 'hub' }, foreign)
    expect([statusCode, headers['access-control-allow-origin']]).toEqual([200, '*'])
    const { headers: may } = await server.inject({ method: 'OPTIONS', url: address })
    expect(may['access-control-allow-methods']).toContain('POST')
    expect(may['access-control-allow-headers']).toContain('Content-Type')
    expect((await send({ text: 'hub' }, { ...foreign, cookie: 'candour-session=x' })).statusCode).toBe(403)
  })

  it.each<[what: string, sent: string | object, status: number, says: RegExp]>([
    ['no text', {}, 400, /text: nothing is given; expected words/],
    ['text that is a number in a list', { text: [1] }, 400, /text: expected words|text:.*expected words/],
    ['a text that is too long', { text: 'hub homes '.repeat(11_000) }, 400, /at most 100,000 characters/],
    ['a kind that is none', { text: 'hub', kind: ['projekt'] }, 400, /kind: found 'projekt'/],
    [
      'a name that means nothing',
      { text: 'hub', q: 'hub' },
      400,
      /q:.*expected one of the names text, kind, limit, offset/,
    ],
    ['a name that every object has', '{"text":"hub","__proto__":"x","constructor":"y"}', 400, /./],
    ['a limit beyond its bounds', { text: 'hub', limit: 1000 }, 400, /limit: found '1000'/],
    ['a list', [], 400, /a JSON object with some of text, kind, limit, offset/],
    ['what is no JSON', '{"text":', 400, /./],
  ])('given %s, is refused as a problem that says what is read', async (_, sent, status, says) => {
    const { statusCode, headers, body } = await send(sent)
    expect([statusCode, headers['content-type']]).toEqual([
      status,
      expect.stringMatching(/^application\/problem\+json/),
    ])
    expect(body).toMatch(says)
  })

  it('is read as JSON and as nothing else', async () => {
    expect((await send('<text/>', { 'content-type': 'application/xml' })).statusCode).toBe(415)
    expect((await send({ text: 'x'.repeat(1_100_000) })).statusCode).toBe(413)
  })

  it('is told of in the description of the API, by which it answers', async () => {
    const document = await get('/api/openapi.json')
    const { post } = document.paths['/search']
    const { schema } = post.requestBody.content['application/json']
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    formats.default(ajv)
    ajv.addSchema({ $id: 'api', components: document.components })
    expect(ajv.validate(schema, { text: plan, kind: ['project'], limit: 3 })).toBe(true)
    expect(ajv.validate(schema, { q: 'hub' })).toBe(false)
    const answer = JSON.parse(
      JSON.stringify(post.responses[200].content['application/json'].schema).replaceAll(
        '#/components',
        'api#/components',
      ),
    )
    expect([ajv.validate(answer, (await send({ text: plan })).json()), ajv.errors]).toEqual([true, null])
    expect(post.operationId).not.toBe(document.paths['/search'].get.operationId)
  })
})
