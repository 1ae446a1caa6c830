import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import type { GivenRole, Kind, Scope } from '@candour/register'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mostTries } from '../../app/api/webhooks/retries.ts'
import { tellWebhooks } from '../../app/api/webhooks/tell-webhooks.ts'
import { httpsPoster } from '../../app/ports/https-poster.ts'
import { written } from '../importing.ts'
import { peopledRegister } from '../peopled-register.ts'
import { ask } from '../raw-requests.ts'
import { type Certificate, certificateFor } from './certificates.ts'

const register = await peopledRegister()
const { port, accounts, tools } = register
const { people } = accounts
const far = '93.184.216.34'
const address = 'https://hooks.example.org/candour'

interface Heard {
  readonly id: string
  readonly body: string
  readonly timestamp: string
  readonly signature: string
}
let certificate: Certificate
let server: Server
let status = 204
let waits = 0
let leadsTo: readonly string[] = [far]
const heard: Heard[] = []

beforeAll(async () => {
  certificate = certificateFor(['DNS:hooks.example.org'])
  server = createServer(certificate, async (request, response) => {
    let body = ''
    for await (const piece of request) body += String(piece)
    const header = (name: string) => String(request.headers[name] ?? '')
    const [id, timestamp, signature] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(header)
    heard.push({ id: id ?? '', timestamp: timestamp ?? '', signature: signature ?? '', body })
    if (waits > 0) await new Promise((resolve) => setTimeout(resolve, waits))
    response.writeHead(status).end('what is answered is not kept')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await written(tools, [
    { kind: 'programme', record: { id: 'better-starts', name: 'Better starts', funder: 'The fund' } },
    { kind: 'model', record: { id: 'hub-homes', name: 'Hub homes' } },
    { kind: 'project', record: { id: 'hubs', name: 'Hubs', programme_id: 'better-starts' } },
    { kind: 'project', record: { id: 'other', name: 'Other' } },
  ])
  await person('cleo', 'contributor', { over: 'project', id: 'hubs' })
  await person('mona', 'manager', { over: 'programme', id: 'better-starts' })
  await person('ada', 'administrator', { over: 'register' })
  await person('eva', 'evaluator', { over: 'project', id: 'hubs' })
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(async () => {
  await people.deleteFrom('webhook').execute()
  heard.length = 0
  status = 204
  waits = 0
  leadsTo = [far]
  offset = 0
})

const person = (name: string, role: GivenRole, scope: Scope) =>
  register.person(name, `${name}@leeds.example`, { role, scope, organisation: 'Leeds' })

const telling = () =>
  tellWebhooks({
    db: register.db,
    accounts: { ...accounts, clock: { now: () => new Date(Date.now() + offset) } },
    site: { address: 'https://candour.example.org' },
    poster: httpsPoster({
      resolve: async () => leadsTo,
      ca: certificate.ca,
      patienceMs: 2_000,
      dial: () => connect({ host: '127.0.0.1', port: (server.address() as AddressInfo).port }),
    }),
  })

const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
const cookies = new Map<string, string>()
async function cookieOf(name: string): Promise<string> {
  const kept = cookies.get(name)
  if (kept !== undefined) return kept
  const link = await (await accounts.library()).link(`${name}@leeds.example`)
  const answer = await ask(port, '/sign-in/link', {
    method: 'POST',
    headers: own,
    body: new URLSearchParams({ token: link ?? '', next: '/' }).toString(),
  })
  const cookie = [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((one) => one.split(';', 1)[0])
    .join('; ')
  cookies.set(name, cookie)
  return cookie
}
type Sent = Readonly<Record<string, string | readonly string[]>>
async function post(name: string, path: string, sent: Sent) {
  const pairs = Object.entries(sent).flatMap(([field, values]) =>
    [values].flat().map((value): [string, string] => [field, value]),
  )
  const headers = { ...own, cookie: await cookieOf(name) }
  const answer = await ask(port, path, { method: 'POST', headers, body: new URLSearchParams(pairs).toString() })
  return { status: answer.status, text: answer.body.toString() }
}
const page = async (name: string) =>
  (await ask(port, '/account/webhooks', { headers: { cookie: await cookieOf(name) } })).body.toString()

/** Somebody sets a webhook by the form: its secret. */
async function set(
  name: string,
  over: string,
  kinds: readonly Kind[] = ['outcome', 'lesson', 'project'],
): Promise<string> {
  const { position } = await written(tools, [
    { kind: 'model', record: { id: 'hub-homes', name: `Hub homes ${Math.random()}` } },
  ])
  await register.feed.reaches(position)
  const { status: came, text } = await post(name, '/account/webhooks', { address, over, kinds })
  expect(came).toBe(200)
  return /whsec_[A-Za-z0-9+/=]+/.exec(text.replaceAll('&#x3D;', '=').replaceAll('&#43;', '+'))?.[0] ?? ''
}
const change = async (name: string, deed: string) => {
  const { id } = await people.selectFrom('webhook').select('id').executeTakeFirstOrThrow()
  return post(name, '/account/webhooks/change', { webhook: id, do: deed })
}
let many = 0
const outcome = (project: string, more: object = {}) => {
  many += 1
  return {
    kind: 'outcome' as const,
    record: {
      id: `o-${many}`,
      project_id: project,
      version: 1,
      registered_on: '2026-01-02',
      label: `Moves ${many}`,
      primary: true,
      direction_wanted: 'decrease' as const,
      ...more,
    },
  }
}
function firstHeard(): Heard {
  const [first] = heard
  if (first === undefined) throw new Error('nothing was told')
  return first
}
const toldOf = () =>
  heard.map(({ body }) => JSON.parse(body) as { type: string; data: { id: string; record: unknown } })
const deliveries = () => people.selectFrom('delivery').selectAll().orderBy('created_at').execute()
const theWebhook = () => people.selectFrom('webhook').selectAll().executeTakeFirstOrThrow()
/** So much later the telling goes on; those who look at its page stay where they are. */
let offset = 0
const later = (hours: number) => {
  offset += hours * 3_600_000
}

describe('setting a webhook', () => {
  it.each([
    ['cleo', 'project/hubs', 200],
    ['mona', 'programme/better-starts', 200],
    ['ada', 'register', 200],
    ['cleo', 'project/other', 422],
    ['cleo', 'programme/better-starts', 422],
    ['cleo', 'register', 422],
    ['mona', 'register', 422],
    ['eva', 'project/hubs', 422],
  ])('%s, of %s: %i', async (name, over, expected) => {
    expect((await post(name, '/account/webhooks', { address, over, kinds: ['outcome'] })).status).toBe(expected)
  })

  it.each([
    'http://hooks.example.org/',
    'https://localhost/',
    'https://2130706433/',
    'https://10.0.0.1/',
    'https://[::ffff:127.0.0.1]/',
    'https://ada:secret@hooks.example.org/',
    'https://hooks.example.org:25/',
    'javascript:alert(1)',
  ])('refuses the address %s, and keeps what was typed', async (typed) => {
    const { status: came, text } = await post('cleo', '/account/webhooks', {
      address: typed,
      over: 'project/hubs',
      kinds: ['outcome'],
    })
    expect([came, await people.selectFrom('webhook').select('id').execute()]).toEqual([422, []])
    expect(text).toContain('There is a problem')
    expect(text).toMatch(/value="outcome" checked/)
  })

  it('shows its secret once, and is nobody else’s to change', async () => {
    const secret = await set('cleo', 'project/hubs')
    expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32)
    expect(await page('cleo')).toContain('hooks.example.org')
    expect(await page('cleo')).not.toContain('whsec_')
    expect(await page('mona')).not.toContain('hooks.example.org')
    for (const deed of ['pause', 'remove', 'test']) await change('mona', deed)
    expect([(await theWebhook()).paused_at, await deliveries()]).toEqual([null, []])
    await change('cleo', 'remove')
    expect(await people.selectFrom('webhook').select('id').execute()).toEqual([])
  })
})

describe('what a webhook is told', () => {
  it('is what happens from then on, of its project and of its kinds, signed, with what everybody may read', async () => {
    const secret = await set('cleo', 'project/hubs', ['outcome'])
    const [mine] = [outcome('hubs')]
    await written(tools, [
      mine,
      outcome('other'),
      { kind: 'lesson', record: { project_id: 'hubs', kind: 'theory', happened: 'a', lesson: 'b' } },
    ])
    expect(await telling()).toBe(1)
    expect(toldOf()).toMatchObject([
      {
        type: 'outcome.entered',
        data: {
          id: mine.record.id,
          version: 1,
          record: { label: mine.record.label },
          _links: { self: `https://candour.example.org/api/v1/outcomes/${mine.record.id}` },
        },
      },
    ])
    const { id, timestamp, signature, body } = firstHeard()
    const key = Buffer.from(secret.slice(6), 'base64')
    expect(signature).toBe(`v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`)
    expect(await page('cleo')).toContain('taken: answered 204')
    expect(JSON.stringify(await deliveries())).not.toContain('not kept')
    expect(await telling()).toBe(0)
  })

  it('of a programme is that of its projects; of the register everything', async () => {
    await set('mona', 'programme/better-starts', ['outcome', 'model'])
    await written(tools, [outcome('hubs'), outcome('other'), { kind: 'model', record: { id: 'm-2', name: 'Another' } }])
    await telling()
    expect(toldOf().map(({ type }) => type)).toEqual(['outcome.entered'])
    await people.deleteFrom('webhook').execute()
    heard.length = 0
    await set('ada', 'register', ['outcome'])
    await written(tools, [outcome('hubs'), outcome('other')])
    await telling()
    expect(heard).toHaveLength(2)
  })

  it('says of what was withdrawn that it was, and not what it said', async () => {
    const [one] = [outcome('hubs')]
    await written(tools, [one])
    await set('cleo', 'project/hubs', ['outcome'])
    await written(tools, [{ kind: 'outcome', id: one.record.id, withdraw: true }], { name: 'withdraw' })
    await telling()
    expect(toldOf()).toMatchObject([{ type: 'outcome.withdrawn', data: { record: null } }])
    expect(heard[0]?.body).not.toContain(one.record.label)
  })

  it('never tells that something told in confidence is of its project', async () => {
    await set('cleo', 'project/hubs', ['lesson'])
    const record = {
      project_id: 'hubs',
      kind: 'theory',
      happened: 'zqsecret',
      lesson: 'b',
      confidential: true,
    } as const
    await written(tools, [{ kind: 'lesson', record }])
    expect([await telling(), heard]).toEqual([0, []])
  })

  it('and of the register tells nothing that is hidden of it', async () => {
    await set('ada', 'register', ['lesson', 'application'])
    await written(tools, [
      {
        kind: 'lesson',
        record: {
          project_id: 'hubs',
          model_id: 'hub-homes',
          kind: 'theory',
          happened: 'a',
          lesson: 'b',
          confidential: true,
        },
      },
      {
        kind: 'application',
        record: {
          programme_id: 'better-starts',
          title: 'zqtitle',
          applicant: 'zqapplicant',
          decision: 'pending',
          confidential: true,
        },
      },
    ])
    await telling()
    expect(heard).toHaveLength(2)
    for (const { body } of heard) expect(body).not.toMatch(/zqtitle|zqapplicant|"hubs"|hub-homes/)
  })

  it('is nothing of what was hidden after it was planned', async () => {
    await set('ada', 'register', ['application'])
    const { recordKinds } = await import('@candour/register')
    const { visibility } = recordKinds.application
    await written(tools, [
      {
        kind: 'application',
        record: { programme_id: 'better-starts', title: 'Open', applicant: 'York', decision: 'pending' },
      },
    ])
    status = 500
    await telling()
    later(1)
    Object.assign(recordKinds.application, { visibility: () => ({ audience: 'panel', hidden: [], insiders: 'panel' }) })
    try {
      heard.length = 0
      await telling()
      expect([heard, await deliveries()]).toEqual([[], []])
    } finally {
      Object.assign(recordKinds.application, { visibility })
    }
  })
})

describe('a webhook that does not take what it is told', () => {
  it('is told again for two days under the same id, then nothing more; it is paused, and goes on by hand', async () => {
    await set('cleo', 'project/hubs', ['outcome'])
    await written(tools, [outcome('hubs')])
    status = 503
    let tries = 0
    for (let hours = 0; hours <= 60; hours += 1) {
      tries += await telling()
      if (hours === 3) expect(await page('cleo')).toContain('is tried again: answered 503')
      later(1)
    }
    expect([tries, heard.length]).toEqual([mostTries, mostTries])
    expect(new Set(heard.map(({ id }) => id)).size).toBe(1)
  })

  it('given up, is paused, and later goes on with what happened meanwhile', async () => {
    await set('cleo', 'project/hubs', ['outcome'])
    await written(tools, [outcome('hubs')])
    status = 503
    for (let tries = 0; tries < mostTries; tries += 1) {
      expect(await telling()).toBe(1)
      later(20)
    }
    expect([(await theWebhook()).paused_because, (await deliveries())[0]?.state]).toEqual(['failing', 'failed'])
    await written(tools, [outcome('hubs')])
    expect(await telling()).toBe(0)
    status = 204
    await change('cleo', 'resume')
    expect([await telling(), (await theWebhook()).failing_since]).toEqual([1, null])
  })

  it('by 410 asks to be told nothing more', async () => {
    await set('cleo', 'project/hubs', ['outcome'])
    await written(tools, [outcome('hubs')])
    status = 410
    await telling()
    expect((await theWebhook()).paused_because).toBe('failing')
  })

  it('by a redirect is not followed, and is tried again', async () => {
    await set('cleo', 'project/hubs', ['outcome'])
    await written(tools, [outcome('hubs')])
    status = 302
    await telling()
    expect([heard.length, (await deliveries())[0]]).toMatchObject([1, { state: 'waiting', told: '302', tries: 1 }])
  })

  it('whose name leads to a network of its own since, is not called', async () => {
    await set('cleo', 'project/hubs', ['outcome'])
    await written(tools, [outcome('hubs')])
    leadsTo = ['169.254.169.254']
    await telling()
    expect([heard, (await deliveries())[0]]).toMatchObject([[], { state: 'waiting', told: 'not-public' }])
    expect(await page('cleo')).toContain('leads to a network of its own')
  })

  it('is told once, though several processes tell at once', async () => {
    await set('cleo', 'project/hubs', ['outcome'])
    await written(tools, [outcome('hubs'), outcome('hubs'), outcome('hubs')])
    waits = 100
    const told = await Promise.all([telling(), telling(), telling()])
    expect([told.reduce((sum, n) => sum + n, 0), heard.length]).toEqual([3, 3])
    expect(new Set(heard.map(({ id }) => id)).size).toBe(3)
  })

  it('is told again where the process died in the middle, under the same id', async () => {
    await set('cleo', 'project/hubs', ['outcome'])
    await written(tools, [outcome('hubs')])
    await telling()
    const [done] = await deliveries()
    // As it stands where the call was made, and what came of it was not written down any more.
    const lease = new Date(Date.now() + 120_000).toISOString()
    await people.updateTable('delivery').set({ state: 'waiting', next_try_at: lease }).execute()
    expect(await telling()).toBe(0)
    later(1)
    expect(await telling()).toBe(1)
    expect(heard.map(({ id }) => id)).toEqual([done?.id, done?.id])
  })
})

describe('whoever holds a webhook', () => {
  it('tries it by a test, once at a time, which is not tried again', async () => {
    await set('cleo', 'project/hubs')
    await change('cleo', 'test')
    await change('cleo', 'test')
    status = 500
    await telling()
    expect(toldOf()).toMatchObject([{ type: 'test', data: {} }])
    expect(await deliveries()).toMatchObject([{ state: 'failed', tries: 1 }])
    expect((await theWebhook()).paused_at).toBeNull()
  })

  it('pauses it, and is told later what happened meanwhile', async () => {
    await set('cleo', 'project/hubs', ['outcome'])
    await change('cleo', 'pause')
    await written(tools, [outcome('hubs')])
    expect(await telling()).toBe(0)
    await change('cleo', 'resume')
    expect(await telling()).toBe(1)
  })

  it('is told nothing once their role is gone', async () => {
    await person('ruth', 'contributor', { over: 'project', id: 'hubs' })
    await set('ruth', 'project/hubs', ['outcome'])
    const now = accounts.clock.now().toISOString()
    const { id } = await people
      .selectFrom('person')
      .select('id')
      .where('email', '=', 'ruth@leeds.example')
      .executeTakeFirstOrThrow()
    await people.updateTable('membership').set({ ended_at: now }).where('person_id', '=', id).execute()
    await written(tools, [outcome('hubs')])
    expect([await telling(), (await theWebhook()).paused_because]).toEqual([0, 'role-ended'])
    await people.deleteFrom('person').where('id', '=', id).execute()
    expect(await people.selectFrom('webhook').select('id').execute()).toEqual([])
  })
})
