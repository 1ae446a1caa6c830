import { describe, expect, it } from 'vitest'
import { pagesAlone } from '../../../test/pages-alone.ts'
import { ask, sendBytes } from '../../../test/raw-requests.ts'
import type { FormPage, StandalonePage } from '../page.ts'

const secret = 'our-secret-plan'
const shown: StandalonePage = {
  address: '/things/:id',
  parameters: ['q'],
  standsAlone: true,
  show: async ({ query }) => ({ kind: 'json', body: { query } }),
}
const failing: StandalonePage = {
  address: '/failing/:id',
  parameters: ['q'],
  standsAlone: true,
  show: async ({ query, params }) => {
    throw new Error(`cannot work with ${params.id} and ${query.q}`, { cause: new RangeError(`${query.q} again`) })
  },
}
const taking: FormPage = {
  method: 'POST',
  address: '/things/:id',
  take: async ({ sent }) => {
    if (sent.fails) throw new TypeError(`what is ${sent.plan}?`)
    return { kind: 'moved', to: '/things/1' }
  },
}

/** A server whose log is read by the test, and a wait for so many lines. */
async function logged() {
  const lines: string[] = []
  let tell: () => void = () => undefined
  const requestLog = {
    write: (line: string) => {
      lines.push(line)
      tell()
    },
  }
  const until = (count: number) =>
    new Promise<readonly Record<string, unknown>[]>((resolve) => {
      tell = () => lines.length >= count && resolve(lines.map((line): Record<string, unknown> => JSON.parse(line)))
      tell()
    })
  return { ...(await pagesAlone([shown, failing, taking], { requestLog })), lines, until }
}

describe('the log of requests', () => {
  it('has one line for each, kept or not, with pattern, status, time, bytes and number', async () => {
    const { port, until } = await logged()
    const first = await ask(port, '/things/1')
    await ask(port, '/things/1')
    await ask(port, '/nowhere/at-all')
    await ask(port, '/things/1', { method: 'HEAD' })
    await ask(port, '/things/1', { method: 'DELETE' })
    await ask(port, '/%zz')
    const lines = await until(6)
    expect(lines.map(({ method, route, status }) => [method, route, status])).toEqual([
      ['GET', '/things/:id', 200],
      ['GET', '/things/:id', 200],
      ['GET', 'none', 404],
      ['HEAD', '/things/:id', 200],
      ['DELETE', 'none', 405],
      ['GET', 'none', 400],
    ])
    for (const line of lines) {
      expect(line.request).toMatch(/^[0-9a-f]{8}$/)
      expect(line.ms).toBeGreaterThanOrEqual(0)
      expect(new Date(String(line.time)).getTime()).toBeGreaterThan(0)
      expect(Object.keys(line).sort()).toEqual(['bytes', 'level', 'method', 'ms', 'request', 'route', 'status', 'time'])
    }
    expect(lines[0]?.bytes).toBeGreaterThan(first.body.length)
    expect(new Set(lines.map(({ request }) => request)).size).toBe(6)
  })

  it('holds nothing of what was asked, sent, or known of the reader, whatever goes wrong', async () => {
    const { port, lines, until } = await logged()
    const headers = {
      cookie: `candour-session=${secret}`,
      authorization: `Bearer ${secret}`,
      referer: `http://127.0.0.1/search?q=${secret}`,
      'user-agent': secret,
      'x-forwarded-for': '203.0.113.77',
      'sec-fetch-site': 'same-origin',
    }
    const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' }
    await ask(port, `/things/${secret}?q=${secret}`, { headers })
    await ask(port, `/things/${secret}?q=${secret}`)
    await ask(port, `/nowhere/${secret}?q=${secret}`, { headers })
    await ask(port, `/failing/${secret}?q=${secret}`, { headers })
    await ask(port, `/things/1?q=${secret}`, { method: 'POST', headers: form, body: `plan=${secret}` })
    await ask(port, `/things/1`, { method: 'POST', headers: form, body: `plan=${secret}&fails=1` })
    await ask(port, `/things/1`, { method: 'POST', headers: { ...form, 'content-type': secret }, body: secret })
    await ask(port, `/%zz${secret}`, { headers })
    await sendBytes(port, `GET /${secret} HTTP/9.9\r\n${secret}\r\n\r\n`)
    const written = JSON.stringify(await until(10))
    for (const told of [secret, '203.0.113', '127.0.0.1', 'candour-session', 'Bearer'])
      expect(written).not.toContain(told)
    expect(lines).toHaveLength(10)
  })

  it('tells a fault of ours under the number that its page shows, with where it was', async () => {
    const { port, until } = await logged()
    const answer = await ask(port, `/failing/1?q=${secret}`)
    expect(answer.status).toBe(500)
    const [fault, request] = await until(2)
    expect(answer.body.toString()).toContain(`<b>${fault?.request}</b>`)
    expect(fault).toMatchObject({ route: '/failing/:id', method: 'GET', request: request?.request })
    expect(fault?.fault).toMatch(/^Error: cannot work with .*…\n\s+at /)
    expect(fault?.fault).toContain('caused by RangeError: … again')
  })

  it('tells an answer that its reader did not take', async () => {
    const { port, until } = await logged()
    await sendBytes(port, 'GET /things/1 HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n')
    expect((await until(1))[0]).toMatchObject({ status: 200 })
  })

  it('has no line for whoever asks whether all is well', async () => {
    const { port, lines, until } = await logged()
    expect((await ask(port, '/health')).status).toBe(200)
    expect((await ask(port, '/ready')).status).toBe(200)
    await ask(port, '/things/1')
    await until(1)
    expect(lines).toHaveLength(1)
  })
})
