import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kind } from '@candour/register'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportTo } from './exporting.ts'
import { toldRegister } from './factories/told-register.ts'
import { importFiles, written } from './importing.ts'
import { type ServedRegister, servedRegister } from './served-register.ts'

let served: ServedRegister
const folder = mkdtempSync(join(tmpdir(), 'candour-withdrawal-'))
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  served = await servedRegister(undefined)
  const imported = await importFiles(served.db, toldRegister)
  if (!imported.ok) throw new Error(JSON.stringify(imported.refusals))
  await served.feed.reaches(imported.position)
})

const get = async (url: string) => {
  const { statusCode: status, body } = await served.server.inject({ method: 'GET', url })
  return { status, body }
}
const json = async (url: string) => JSON.parse((await get(url)).body)
const inWords = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

async function withdraw(kind: Kind, id: string, reason = 'It was told by mistake'): Promise<void> {
  const { position } = await written(served.tools, [{ kind, id, withdraw: true }], { name: 'withdraw', reason })
  await served.feed.reaches(position)
}
async function bringBack(kind: Kind, id: string): Promise<void> {
  const deed = { name: 'bring-back', reason: 'It was no mistake' } as const
  const { position } = await written(served.tools, [{ kind, id, bringBack: true }], deed)
  await served.feed.reaches(position)
}
async function exported(): Promise<string> {
  const into = join(folder, 'export')
  await exportTo(served.db, into, { formats: ['csv', 'jsonl'], isPublic: true })
  const files = readdirSync(into).map((name) => readFileSync(join(into, name), 'utf8'))
  rmSync(into, { recursive: true })
  return files.join('\n')
}

/** Where a record of each kind is listed, counted, searched or taken away, with what tells of it there. */
const places: readonly (readonly [kind: Kind, id: string, words: string, addresses: readonly string[]])[] = [
  [
    'lesson',
    'lesson-8',
    'Watch moves from the first month',
    [
      '/lessons',
      '/lessons?cause=theory-harm',
      '/lessons?model=hub-homes&format=csv',
      '/lessons/causes/theory-harm',
      '/models/hub-homes',
      '/projects/told',
      '/search?q=quiet+homes',
      '/api/v1/lessons',
      '/api/v1/search?q=quiet+homes&kind=lesson',
      '/api/v1/projects/told',
    ],
  ],
  ['claim', 'claim-1', 'save up to £1m', ['/claims', '/models/hub-homes', '/projects/told', '/api/v1/claims']],
  ['adoption', 'hub-hull', 'hub-hull', ['/api/v1/adoptions', '/api/v1/projects/told']],
  [
    'application',
    'app-3',
    'Weekend clubs',
    ['/programmes/better-starts?stage=funded&answer=no', '/api/v1/applications'],
  ],
  ['programme', 'open-fund', 'Open Fund', ['/programmes', '/programmes?format=csv', '/api/v1/programmes']],
  ['model', 'evening-hubs', 'Evening hubs', ['/models', '/models?format=csv', '/api/v1/models']],
]

describe.each(places)('given a %s that was withdrawn', (kind, id, words, addresses) => {
  const table = `${kind}s`
  it('then it leaves every list, count, search and export, and comes back with its return', async () => {
    for (const address of addresses) expect((await get(address)).body, address).toContain(words)
    expect(await exported()).toContain(words)
    await withdraw(kind, id)
    for (const address of addresses) expect((await get(address)).body, address).not.toContain(words)
    const left = await exported()
    expect(left).not.toMatch(new RegExp(`^${id},`, 'm'))
    // The name of a programme or a model stands on in what its projects are called.
    if (kind !== 'programme' && kind !== 'model') expect(left).not.toContain(words)
    await bringBack(kind, id)
    for (const address of addresses) expect((await get(address)).body, address).toContain(words)
    expect(await exported()).toContain(words)
  })

  it('then its API record answers 410 with when and why, and the way to its history, which tells both', async () => {
    await withdraw(kind, id)
    const gone = await get(`/api/v1/${table}/${id}`)
    expect(gone.status).toBe(410)
    expect(JSON.parse(gone.body)).toMatchObject({
      title: 'What stood here was withdrawn',
      withdrawn_on: '2026-11-23',
      reason: 'It was told by mistake',
      history: `/api/v1/${table}/${id}/history`,
    })
    await bringBack(kind, id)
    const { items } = await json(`/api/v1/${table}/${id}/history`)
    expect(items.slice(-2).map(({ change, reason }: { change: string; reason: string }) => [change, reason])).toEqual([
      ['withdrawn', 'It was told by mistake'],
      ['brought-back', 'It was no mistake'],
    ])
    const feed = await get('/feed.atom')
    expect(feed.body).toMatch(new RegExp(`<title>Withdrawn ${kind}: `))
    expect(feed.body).toMatch(new RegExp(`<title>Brought back ${kind}: `))
  })
})

describe('a page of its own', () => {
  it.each([
    ['lesson', 'lesson-8', '/lessons/lesson-8', '/api/v1/lessons/lesson-8/history'],
    ['model', 'evening-hubs', '/models/evening-hubs', '/api/v1/models/evening-hubs/history'],
    ['programme', 'open-fund', '/programmes/open-fund', '/api/v1/programmes/open-fund/history'],
  ] as const)('of a withdrawn %s is a notice with the way to its history', async (kind, id, address, history) => {
    await withdraw(kind, id)
    const { status, body } = await get(address)
    expect(status).toBe(410)
    expect(inWords(body)).toMatch(/was withdrawn on 23 November 2026/)
    expect(inWords(body)).toContain('Why: It was told by mistake.')
    expect(inWords(body)).toContain('What it said stays in its history')
    expect(body).toContain(`href="${history}"`)
    expect((await get(history)).status).toBe(200)
    await bringBack(kind, id)
    expect((await get(address)).status).not.toBe(410)
  })

  it('of a lesson told in confidence does not tell why it was withdrawn', async () => {
    const id = 'l7q4m2v9x1c8k5r3t'
    await withdraw('lesson', id, 'Asked for by the lead of Hub homes in Leeds')
    for (const address of [`/lessons/${id}`, `/api/v1/lessons/${id}`]) {
      const { status, body } = await get(address)
      expect([address, status]).toEqual([address, 410])
      expect(body).not.toContain('Leeds')
    }
    await bringBack('lesson', id)
  })
})

describe('what points at a withdrawn programme or model', () => {
  it('still calls it by its name', async () => {
    await withdraw('programme', 'open-fund')
    await withdraw('model', 'evening-hubs')
    expect((await get('/projects/coming')).body).toContain('Open Fund')
    expect((await get('/projects/late')).body).toContain('An attempt at Evening hubs')
    expect((await get('/projects')).body).toContain('Evening hubs')
    await bringBack('programme', 'open-fund')
    await bringBack('model', 'evening-hubs')
  })
})

describe('a withdrawn finding', () => {
  const addresses = ['/projects/told', '/projects/told?format=csv', '/api/v1/findings', '/api/v1/findings/told-f1']

  it('stays in view with the day of its withdrawal, there and in exports, and comes back with its return', async () => {
    await withdraw('finding', 'told-f1')
    for (const address of addresses) expect((await get(address)).body, address).toContain('told-report')
    const { status, body } = await get('/api/v1/findings/told-f1')
    expect([status, JSON.parse(body).withdrawn_on]).toEqual([200, '2026-11-23'])
    expect(await exported()).toMatch(/^told-f1,.*2026-11-23/m)
    expect(inWords((await get('/projects/told')).body)).toContain('Counts no more: it was withdrawn.')
    await bringBack('finding', 'told-f1')
    expect((await json('/api/v1/findings/told-f1')).withdrawn_on).toBeNull()
    expect(await exported()).toMatch(/^told-f1,/m)
    const { items } = await json('/api/v1/findings/told-f1/history')
    expect(items.slice(-2).map(({ change }: { change: string }) => change)).toEqual(['withdrawn', 'brought-back'])
  })

  it('counts no more: its promise stands as if it had not been answered, and its project says that it was withdrawn', async () => {
    await withdraw('finding', 'told-f1')
    expect((await json('/api/v1/projects/told')).verdict).toMatchObject({ code: 'silent', marks: ['withdrawn'] })
    await bringBack('finding', 'told-f1')
    expect((await json('/api/v1/projects/told')).verdict).toMatchObject({ code: 'worse', marks: [] })
  })
})

describe('a withdrawn project', () => {
  beforeAll(() => withdraw('project', 'told', 'The charity asked for it'))
  afterAll(() => bringBack('project', 'told'))

  it('stays in every list and count, and is marked there', async () => {
    expect((await json('/api/v1/projects')).items).toHaveLength(6)
    expect(inWords((await get('/projects')).body)).toContain('withdrawn 23 November 2026')
    expect(inWords((await get('/models/hub-homes')).body)).toContain('withdrawn 23 November 2026')
    expect((await get('/projects?format=csv')).body).toMatch(/^told,.*,2026-11-23\r$/m)
    expect((await get('/api/v1/projects?format=csv')).body).toMatch(/^told,.*,2026-11-23\r$/m)
    expect(await exported()).toContain('Hub homes in Hertfordshire')
    const { items }: { items: { id: string; withdrawn_on: string | null }[] } = await json('/api/v1/projects')
    expect(items.filter((item) => item.withdrawn_on !== null).map(({ id }) => id)).toEqual(['told'])
  })

  it('keeps its page, with the notice at the top', async () => {
    const { status, body } = await get('/projects/told')
    expect(status).toBe(200)
    const words = inWords(body)
    expect(words).toContain('This project was withdrawn on 23 November 2026. Why: The charity asked for it.')
    expect(words.indexOf('was withdrawn on')).toBeLessThan(words.indexOf('Promised against happened'))
    expect((await json('/api/v1/projects/told')).withdrawn_on).toBe('2026-11-23')
  })
})
