import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { pagesAlone } from '../../../test/pages-alone.ts'
import { ask } from '../../../test/raw-requests.ts'
import { type ServedRegister, servedStarter } from '../../../test/served-register.ts'
import type { StandalonePage } from '../page.ts'

let served: ServedRegister
let port = 0
beforeAll(async () => {
  served = await servedStarter()
  port = Number(new URL(await served.server.listen({ port: 0, host: '127.0.0.1' })).port)
})

const etagOf = async (path: string, headers: Record<string, string> = {}) =>
  String((await ask(port, path, { headers })).headers.etag)

describe('the ETag of an answer', () => {
  it('differs between the same as page, as rows and as JSON', async () => {
    const etags = await Promise.all(
      ['text/html', 'text/csv', 'application/json'].map((accept) => etagOf('/verdicts', { accept })),
    )
    expect(new Set(etags).size).toBe(3)
  })

  it.each([
    ['a page', '/projects/r1-pause', {}],
    ['rows', '/lessons?format=csv', {}],
    ['the API', '/api/v1/projects/r1-pause', {}],
    ['a feed', '/feed.atom', {}],
    ['a page that stands alone', '/verdicts', {}],
    ['a style sheet', '', {}],
  ])('leads to 304 where it is held: %s, asked first and kept', async (_, path) => {
    const address = path || (/href="(\/assets\/candour[^"]+)"/.exec((await ask(port, '/')).body.toString())?.[1] ?? '')
    const etag = await etagOf(address)
    for (const held of [etag, `"other", ${etag}`, '*', etag.replace('W/', '')]) {
      const answer = await ask(port, address, { headers: { 'if-none-match': held } })
      expect([held, answer.status, answer.body.length]).toEqual([held, 304, 0])
      expect(answer.headers.etag).toBe(etag)
    }
    const changed = await ask(port, address, { headers: { 'if-none-match': '"other"' } })
    expect(changed.status).toBe(200)
  })

  it('of one format does not stand for another', async () => {
    const etag = await etagOf('/lessons')
    const answer = await ask(port, '/lessons?format=csv', { headers: { 'if-none-match': etag } })
    expect(answer.status).toBe(200)
  })

  it.each(['/projects/no-such-project', '/api/v1/projects/no-such-project', '/nowhere'])(
    'does not make %s exist',
    async (path) => {
      const held = await etagOf('/projects/r1-pause')
      for (const ifNoneMatch of [held, '*']) {
        const answer = await ask(port, path, { headers: { 'if-none-match': ifNoneMatch } })
        expect(answer.status).toBe(404)
        expect(answer.headers).not.toHaveProperty('etag')
        expect(answer.headers['cache-control']).toBe('no-store')
      }
    },
  )
})

describe('an address', () => {
  it.each([
    ['with parameters in another order', '/search?verdict=worse&q=foster', '/search?q=foster&verdict=worse'],
    ['with empty parameters', '/search?q=foster&programme=&year=', '/search?q=foster'],
    ['with parameters that nobody knows', '/lessons?utm_source=mail', '/lessons'],
    ['with a slash at its end', '/lessons/', '/lessons'],
    ['with signs written by number', '/projects/r1%2Dpause', '/projects/r1-pause'],
  ])('%s has the same answer', async (_, written, normal) => {
    const before = await ask(port, normal)
    expect(before.status).toBe(200)
    expect(await ask(port, written)).toEqual(before)
  })

  it('of the API is refused as before, though the same without the odd parameter is kept', async () => {
    expect((await ask(port, '/api/v1/places/E06000010')).status).toBe(200)
    expect((await ask(port, '/api/v1/places/E06000010?colour=blue')).status).toBe(400)
    expect((await ask(port, '/api/v1/places/E06000010?format=xml')).status).toBe(400)
    expect((await ask(port, '/api/v1/places/E06000010', { headers: { accept: 'text/csv' } })).status).toBe(200)
    expect((await ask(port, '/api/v1/places/E06000010?format=csv')).status).toBe(400)
  })
})

describe('a request that says who asks', () => {
  it.each([
    ['a session', { cookie: 'theme=dark; candour-session=abc' }, undefined],
    ['a token', { authorization: 'Bearer abc' }, '"1"'],
  ])('by %s gets an answer that nobody keeps, and that no other site may read', async (_, headers, version) => {
    for (const path of ['/projects/r1-pause', '/api/v1/projects/r1-pause', '/projects/none']) {
      const kept = await ask(port, path)
      const answer = await ask(port, path, { headers: { ...headers, 'if-none-match': String(kept.headers.etag) } })
      expect(answer.status).toBe(kept.status)
      expect(answer.body.equals(kept.body)).toBe(true)
      expect(answer.headers['cache-control']).toBe('private, no-store')
      // Of a record asked for by the API with a token, its version: what a change names.
      expect(answer.headers.etag).toBe(path.startsWith('/api/') ? version : undefined)
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
      expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin')
    }
  })

  it('by some other cookie is a request like any', async () => {
    const kept = await ask(port, '/projects/r1-pause')
    expect(await ask(port, '/projects/r1-pause', { headers: { cookie: 'theme=dark' } })).toEqual(kept)
  })
})

describe('other sites', () => {
  it.each([
    ['/api/v1/projects', '*'],
    ['/api/openapi.json', '*'],
    ['/api/v1/nothing', '*'],
    ['/projects', undefined],
    ['/api', undefined],
    ['/verdicts?format=json', undefined],
  ])('%s may be read from: %s', async (path, allowed) => {
    const { headers } = await ask(port, path, { headers: { origin: 'https://other.example' } })
    expect(headers['access-control-allow-origin']).toBe(allowed)
    expect(headers).not.toHaveProperty('access-control-allow-credentials')
  })
})

describe('what a page declares', () => {
  let made = 0
  const counting = (page: Partial<StandalonePage> & { address: string }): StandalonePage => ({
    standsAlone: true,
    show: async ({ query }) => {
      made += 1
      return { kind: 'json', body: { made, query, filler: 'x'.repeat(2000) } }
    },
    ...page,
  })
  const alone = pagesAlone([
    counting({ address: '/usual', parameters: ['q'] }),
    counting({ address: '/never', freshness: 'never' }),
    counting({ address: '/for-good', freshness: 'immutable' }),
    counting({ address: '/for-the-team', audience: 'team' }),
  ])

  it('given nothing, then it is kept for its moment', async () => {
    const first = await ask((await alone).port, '/usual')
    expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(await ask((await alone).port, '/usual')).toEqual(first)
  })

  it('given that it is never fresh, then it is made each time, and nobody keeps it', async () => {
    const [one, other] = [await ask((await alone).port, '/never'), await ask((await alone).port, '/never')]
    expect(one.body.equals(other.body)).toBe(false)
    expect(one.headers['cache-control']).toBe('no-store')
    expect(one.headers).not.toHaveProperty('etag')
  })

  it('given that it stays right for good, then browsers need not ask again', async () => {
    const { headers } = await ask((await alone).port, '/for-good')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('given that it is not for everybody, then it is for nobody, since nobody can sign in', async () => {
    const before = made
    for (const headers of [{}, { cookie: 'candour-session=abc' }])
      expect((await ask((await alone).port, '/for-the-team', { headers })).status).toBe(404)
    expect(made).toBe(before)
  })

  it('given the same wish at the same time from many, then it is made once', async () => {
    const before = made
    const answers = await Promise.all(Array.from({ length: 20 }, async () => ask((await alone).port, '/usual?q=many')))
    expect(made).toBe(before + 1)
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })

  it('given an encoding, then the bytes are the same when undone', async () => {
    const bare = await ask((await alone).port, '/usual')
    const packed = await ask((await alone).port, '/usual', { headers: { 'accept-encoding': 'gzip' } })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(packed.body).equals(bare.body)).toBe(true)
    expect(packed.headers.etag).toBe(bare.headers.etag)
    expect(packed.headers.vary).toBe('Accept, Accept-Encoding')
  })
})
