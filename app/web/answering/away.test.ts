import { plainDateOf } from '@candour/register'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type CutOff, cutOff } from '../../../test/cut-off.ts'
import { type ServedRegister, servedStarter } from '../../../test/served-register.ts'
import { apiPages } from '../../api/api-pages.ts'
import { followRegister } from '../../jobs/register-feed.ts'
import { openDatabase } from '../../store/database.ts'
import { limitsForPolling, limitsForQuestions, type TimeLimits } from '../../store/time-limits.ts'
import { buildAssets } from '../assets.ts'
import { pages } from '../pages/index.ts'
import { buildServer } from '../server.ts'
import { buildTemplates } from '../templates.ts'
import type { Limits } from './limits.ts'
import { usualTurns } from './turns.ts'

const assets = buildAssets()
const templates = buildTemplates(assets)
const allPages = [...pages, ...apiPages('0.0.0-test')]
let served: ServedRegister
let way: CutOff
const patiently = { timeout: 30_000, interval: 100 }
const closing: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  served = await servedStarter()
  way = await cutOff(served.url)
})
afterEach(() => way.set('open'))
afterAll(async () => {
  for (const close of closing.reverse()) await close()
})

/** The real pages of the real catalogue, whose database can be cut off. */
async function serverBehindTheWay(limits: Partial<Limits> = {}, ofDatabase: TimeLimits = limitsForQuestions) {
  const asking = openDatabase(way.url, 'public', { limits: ofDatabase })
  const polling = openDatabase(way.url, 'public', { most: 1, limits: limitsForPolling })
  const feed = await followRegister({
    asking: asking.db,
    polling: polling.db,
    today: () => plainDateOf('2026-11-23'),
    release: 'test',
    tell: () => undefined,
  })
  await feed.indexed
  const server = buildServer({ questions: feed.questions, templates, assets, pages: allPages, limits })
  closing.push(
    asking.close,
    polling.close,
    () => feed.close(),
    () => server.close(),
  )
  return async (url: string) => {
    const { statusCode: status, headers: told, body } = await server.inject({ method: 'GET', url })
    const { date: _, ...headers } = told
    return { url, status, headers, body }
  }
}

const standingAlone = ['/verdicts', '/about/accessibility', '/api', '/api/openapi.json', assets.assetUrl('candour.css')]

describe.each([
  ['does not answer', 'away'],
  ['stalls', 'stalled'],
] as const)('given a database that %s', (_, state) => {
  const limits = { turns: { ...usualTurns, waitMs: 3_000 } }

  it('when pages are asked, then those that need it say so plainly, and all others are as always', async () => {
    const get = await serverBehindTheWay(limits)
    const kept = await get('/projects/r1-pause')
    const ready = await get('/ready')
    expect([ready.status, JSON.parse(ready.body)]).toMatchObject([200, { status: 'ready', release: 'test' }])
    way.set(state)

    const needing = ['/projects/r2-signs-of-safety', '/about', '/lessons?format=csv', '/api/v1/findings']
    for (const { url, status, headers, body } of await Promise.all(needing.map(get))) {
      expect([url, status]).toEqual([url, 503])
      expect(Number(headers['retry-after'])).toBeGreaterThan(0)
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(body).toContain(
        url.startsWith('/api/') ? '"title":"The register cannot be read just now"' : 'Nothing was lost',
      )
    }
    for (const url of standingAlone) expect([url, (await get(url)).status]).toEqual([url, 200])
    expect(await get('/projects/r1-pause')).toEqual(kept)
    expect((await get('/nowhere')).status).toBe(404)
    expect(await get('/health')).toMatchObject({ status: 200, body: '{"status":"alive","release":"test"}' })
    const isReady = async (wanted: 200 | 503) => expect((await get('/ready')).status).toBe(wanted)
    await vi.waitFor(() => isReady(503), patiently)
    const notReady = await get('/ready')
    expect(JSON.parse(notReady.body)).toMatchObject({
      status: 'not-ready',
      reason: 'the database does not answer',
      database: 'away',
    })
    expect(notReady.headers['cache-control']).toBe('no-store')
    expect(await get('/projects/r1-pause')).toEqual(kept)

    way.set('open')
    await vi.waitFor(() => isReady(200), patiently)
    for (const url of ['/projects/r2-signs-of-safety', '/about'])
      expect([url, (await get(url)).status]).toEqual([url, 200])
  })

  it('when it was not heard of for longer than kept pages are believed, then these are given no more', async () => {
    const get = await serverBehindTheWay({ ...limits, unheardMs: 0 })
    expect((await get('/projects/r1-pause')).status).toBe(200)
    way.set(state)
    expect((await get('/projects/r1-pause')).status).toBe(503)
  })
})

describe('given a table that is locked', () => {
  it('when pages that need it are asked again and again, then the others do not wait for them', async () => {
    // The database would end these waits after a second: without that, only their turns keep connections free for others.
    const patient = { connect: 60_000, statement: 60_000, lock: 60_000, idle: 60_000 }
    const get = await serverBehindTheWay({ turns: { ...usualTurns, waitMs: 60_000 } }, patient)
    const lessons: Promise<number>[] = []
    await served.db.transaction().execute(async (holder) => {
      await sql`lock table lessons in access exclusive mode`.execute(holder)
      for (let page = 1; page <= 20; page++)
        lessons.push(
          ...['/lessons', '/api/v1/lessons'].map(
            async (url) => (await get(`${url}?${url === '/lessons' ? 'page' : 'limit'}=${page}`)).status,
          ),
        )
      const first = await Promise.race([...lessons, get('/programmes').then(() => 'the programmes')])
      expect(first).toBe('the programmes')
      for (const url of ['/models', '/claims', '/silence']) expect([url, (await get(url)).status]).toEqual([url, 200])
    })
    expect(new Set(await Promise.all(lessons))).toEqual(new Set([200]))
  })
})

describe('given a search index that is still being built', () => {
  it('when a search has waited long enough, then it says so, and when to come again', async () => {
    const server = buildServer({
      questions: { ...served.feed.questions, indexed: new Promise(() => undefined) },
      templates,
      assets,
      pages,
      limits: { indexMs: 50 },
    })
    const { statusCode, headers } = await server.inject('/search?q=foster')
    expect([statusCode, headers['retry-after']]).toEqual([503, '10'])
    await server.close()
  })
})

describe('given that nothing was heard of the database for long', () => {
  it('then the process is not ready, and says so', async () => {
    const { questions } = served.feed
    const heardAt = new Date(Date.now() - 60_000)
    const server = buildServer({
      questions: { ...questions, indexed: questions.indexed, state: () => ({ ...questions.state(), heardAt }) },
      templates,
      assets,
      pages,
    })
    const { statusCode, body } = await server.inject('/ready')
    expect([statusCode, JSON.parse(body).reason]).toEqual([503, 'nothing was heard of the database for 60 seconds'])
    await server.close()
  })
})

describe('given a reader who has seen a later moment than this process knows', () => {
  it.each([
    ['by an ETag', (position: number) => ({ 'if-none-match': `W/"${position}-ab12-0-2026-11-23-test-html"` })],
    ['by what a proxy remembers', (position: number) => ({ 'candour-at-least': String(position) })],
  ])('%s, then nothing that is kept is given, and the register is asked for that much', async (_, headers) => {
    const { questions } = served.feed
    const wanted: (number | undefined)[] = []
    const server = buildServer({
      questions: {
        ...questions,
        indexed: questions.indexed,
        ask: (viewer, question, asking) => {
          wanted.push(asking?.atLeast)
          return questions.ask(viewer, question, asking)
        },
      },
      templates,
      assets,
      pages,
    })
    const { position } = questions.moment()
    const first = await server.inject('/models')
    expect(first.headers['candour-position']).toBe(String(position))
    await server.inject({ url: '/models', headers: headers(position) })
    expect(wanted).toEqual([undefined])
    await server.inject({ url: '/models', headers: headers(position + 1) })
    expect(wanted).toEqual([undefined, position + 1])
    await server.close()
  })
})
