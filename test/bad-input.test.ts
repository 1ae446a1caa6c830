import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../app/api/openapi.ts'
import { pages } from '../app/web/pages/index.ts'
import { type ServedRegister, servedStarter } from './served-register.ts'

let served: ServedRegister
beforeAll(async () => {
  served = await servedStarter()
})

const routes = [
  ...pages.map((page) => page.address),
  ...operations.map((operation) => `/api/v1${operation.path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
  '/api/openapi.json',
  '/assets/:id',
  '/nothing/:id',
]
const parameterNames = [
  'q',
  'verdict',
  'programme',
  'place',
  'year',
  'sort',
  'page',
  'limit',
  'cursor',
  'offset',
  'kind',
  'since',
  'format',
  'cause',
  'model',
  'stage',
  'answer',
  'source_says',
  'design_shows',
  '__proto__',
  'constructor',
  'toString',
]

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 300 }),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e309',
    'NaN',
    '../../etc/passwd',
    '%00',
    '\u0000',
    '\ud800',
    "' or 1=1 --",
    '<script>alert(1)</script>',
    '{{7*7}}',
    'E99999999',
    '2026-02-30',
    'a'.repeat(3000),
    '"',
    '"unclosed',
    '-',
    '- -',
    'ﬀ',
    '👩‍👧',
    ';;;',
  ),
)

describe('whatever is asked, the answer is never a fault of ours', () => {
  it.each(routes.map((route) => [route]))('GET %s with any segments and parameters', async (route) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(nasty, { minLength: 2, maxLength: 2 }),
        fc.array(fc.tuple(fc.constantFrom(...parameterNames), nasty), { maxLength: 4 }),
        async (segments, pairs) => {
          let at = 0
          const path = route.replaceAll(/:\w+/g, () => encodeSafely(segments[at++ % segments.length] ?? ''))
          const query = pairs.map(([name, value]) => `${name}=${encodeSafely(value)}`).join('&')
          const { statusCode, headers, body } = await served.server.inject({
            url: `${path}?${query}`,
            headers: { accept: 'text/html' },
          })
          expect(statusCode, `${path}?${query}`).toBeLessThan(500)
          expect(headers['content-security-policy']).toContain("default-src 'none'")
          expect(headers['x-content-type-options']).toBe('nosniff')
          if (String(headers['content-type']).startsWith('text/html'))
            expect(body).not.toMatch(/<script(?! type="application\/ld\+json">\{)/)
        },
      ),
      { numRuns: Number(process.env.CANDOUR_FUZZ_RUNS ?? 15) },
    )
  })

  it('and raw bytes in addresses and headers are answered too', async () => {
    for (const url of [
      '/%',
      '/%zz',
      '/projects/%E0%A4%A',
      '/projects/%00',
      '//',
      '/projects//',
      '/?q=%',
      '/search?q=%ff',
      '/api/v1/projects?cursor=%',
      `/search?q=${'x'.repeat(20_000)}`,
      '/api/v1/',
      '/api/v2/projects',
    ]) {
      const { statusCode } = await served.server.inject({
        url,
        headers: {
          'if-none-match': '"',
          accept: ',,;q=',
          'accept-encoding': ';;q=x, br;q=0',
          cookie: '\u00ff',
          range: 'bytes=9-1',
        },
      })
      expect(statusCode, url).toBeLessThan(500)
    }
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'] as const)(
    'and %s says that the register can only be read',
    async (method) => {
      for (const url of ['/projects', '/api/v1/projects', '/nothing']) {
        const { statusCode, headers } = await served.server.inject({
          method,
          url,
          payload: '{"broken',
          headers: { 'content-type': 'application/json' },
        })
        expect(statusCode).toBe(405)
        expect(headers.allow).toBe('GET, HEAD')
      }
    },
  )
})

function encodeSafely(text: string): string {
  try {
    return encodeURIComponent(text)
  } catch {
    return '%ED%A0%80'
  }
}

describe('given a parameter that cannot be read', () => {
  it.each([
    ['/api/v1/projects?verdict=wrose', 'verdict', 'worse'],
    ['/api/v1/projects?place=Hull', 'place', 'E06000010'],
    ['/api/v1/projects?limit=0', 'limit', 'from 1 to 500'],
    ['/api/v1/projects?cursor=abc', 'cursor', "'next'"],
    ['/api/v1/projects?colour=blue', 'colour', 'one of the parameters'],
    ['/api/v1/silence?since=yesterday', 'since', '2026-11-23'],
    ['/api/v1/search', 'q', 'a whole plan of at most'],
  ])('when %s is asked, then the problem names %s and what is accepted', async (url, parameter, says) => {
    const answer = await served.server.inject(url)
    expect(answer.statusCode).toBe(400)
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
    const problem: { errors: { parameter: string; detail: string }[] } = answer.json()
    expect(problem.errors.map((error) => error.parameter)).toContain(parameter)
    expect(problem.errors.map((error) => error.detail).join(' ')).toContain(says)
  })
})
