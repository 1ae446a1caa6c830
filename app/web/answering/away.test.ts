import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type CutOff, cutOff } from '../../../test/cut-off.ts'
import { type ServedRegister, servedStarter } from '../../../test/served-register.ts'
import { apiPages } from '../../api/api-pages.ts'
import { questionsTo } from '../../queries/questions.ts'
import { openDatabase } from '../../store/database.ts'
import { buildAssets } from '../assets.ts'
import { pages } from '../pages/index.ts'
import { buildServer } from '../server.ts'
import { buildTemplates } from '../templates.ts'
import type { Limits } from './limits.ts'

const assets = buildAssets()
const templates = buildTemplates(assets)
const allPages = [...pages, ...apiPages('0.0.0-test')]
let served: ServedRegister
let way: CutOff
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
function serverBehindTheWay(limits: Partial<Limits> = {}) {
  const { db, close } = openDatabase(way.url)
  const { moment, indexed } = served.feed.questions
  const questions = questionsTo(db, served.feed.index, { moment, indexed })
  const server = buildServer({ questions, templates, assets, pages: allPages, limits })
  closing.push(close, () => server.close())
  return async (url: string) => {
    const { statusCode: status, headers: told, body } = await server.inject({ method: 'GET', url })
    const { date: _, ...headers } = told
    return { url, status, headers, body }
  }
}

const standingAlone = ['/verdicts', '/about/accessibility', '/api', '/api/openapi.json', assets.assetUrl('candour.css')]

describe.each([
  ['does not answer', 'away', 'the database does not answer'],
  ['stalls', 'stalled', 'the database does not answer in time'],
] as const)('given a database that %s', (_, state, reason) => {
  const limits = { readyMs: 3_000, turns: { ofOnePage: 4, ofLatePages: 6, waitMs: 3_000 } }

  it('when pages are asked, then those that need it say so plainly, and all others are as always', async () => {
    const get = serverBehindTheWay(limits)
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
    const notReady = await get('/ready')
    expect([notReady.status, JSON.parse(notReady.body)]).toEqual([
      503,
      { status: 'not-ready', release: 'test', reason },
    ])
    expect(notReady.headers['cache-control']).toBe('no-store')

    way.set('open')
    const back = async (url: string) => {
      for (let tries = 0; tries < 50; tries++) {
        if ((await get(url)).status === 200) return 200
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      return (await get(url)).status
    }
    for (const url of ['/projects/r2-signs-of-safety', '/about', '/ready'])
      expect([url, await back(url)]).toEqual([url, 200])
  })

  it('when it was not heard of for longer than kept pages are believed, then these are given no more', async () => {
    const get = serverBehindTheWay({ ...limits, unheardMs: 0 })
    expect((await get('/projects/r1-pause')).status).toBe(200)
    way.set(state)
    expect((await get('/projects/r1-pause')).status).toBe(503)
  })
})

describe('given a table that is locked', () => {
  it('when pages that need it are asked again and again, then the others do not wait for them', async () => {
    const get = serverBehindTheWay({ turns: { ofOnePage: 4, ofLatePages: 6, waitMs: 60_000 } })
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

describe('given a moment that the database has and this process does not', () => {
  it('when that stays so for longer than it may, then the process is not ready, and ready when it has caught up', async () => {
    const present = served.feed.questions.moment()
    let known = { ...present, position: present.position - 1 }
    const server = buildServer({
      questions: { ...served.feed.questions, moment: () => known },
      templates,
      assets,
      pages,
      limits: { behindMs: 20 },
    })
    const ready = async () => (await server.inject('/ready')).statusCode
    expect(await ready()).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 40))
    expect(await ready()).toBe(503)
    expect((await server.inject('/ready')).json().reason).toContain(`entry ${present.position}`)
    known = present
    expect(await ready()).toBe(200)
    await server.close()
  })
})
