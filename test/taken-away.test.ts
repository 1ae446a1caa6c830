import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { candour } from './command-line.ts'
import { type ServedRegister, servedStarter } from './served-register.ts'

let served: ServedRegister
const folder = mkdtempSync(join(tmpdir(), 'taken-'))
beforeAll(async () => {
  served = await servedStarter()
})
afterAll(() => rmSync(folder, { recursive: true }))
const get = (url: string) => served.server.inject({ method: 'GET', url })

const pages = [
  '/',
  '/programmes/cscip',
  '/models/family-safeguarding',
  '/search?q=foster+carers',
  '/projects/r2-signs-of-safety',
  '/places/E08000035',
  '/lessons/causes',
] as const
const unescaped = (text: string) => text.replaceAll('&amp;', '&')

describe('the drawings of a page', () => {
  it.each(pages)('of %s, each can be taken away as SVG and as PNG, with title and date in it', async (url) => {
    const { body } = await get(url)
    const figures = body
      .split('<figure ')
      .slice(1)
      .filter((figure) => figure.includes('<svg '))
    const names = [...body.matchAll(/href="(\?[^"]*picture=([\w-]+)\.(svg|png))"/g)]
    expect(names.length).toBeGreaterThan(0)
    expect(names).toHaveLength(2 * figures.filter((figure) => figure.includes('c-figure__drawing')).length)
    for (const [, href = '', id = '', format] of names) {
      const address = `${url.split('?')[0]}${unescaped(href)}`
      const answer = await get(address)
      expect([address, answer.statusCode]).toEqual([address, 200])
      expect(answer.headers['content-disposition']).toBe(`attachment; filename="candour-${id}.${format}"`)
      if (format === 'png') {
        const { rawPayload: bytes } = answer
        expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
        expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(1280)
      } else {
        const heading = new RegExp(`id="${id}-heading">([^<]*)<`).exec(body)?.[1] ?? 'no heading'
        expect(unescaped(answer.body)).toContain(unescaped(heading).replaceAll('&#39;', '’').slice(0, 30))
        expect(answer.body).toContain('As of 23 November 2026')
        expect(answer.body).not.toMatch(/<a |var\(/)
      }
    }
  })

  it('given a page for some words, then its picture is of these words', async () => {
    const [some, all] = await Promise.all([
      get('/search?q=foster+carers&picture=by-strength.svg'),
      get('/projects?picture=by-strength.svg'),
    ])
    expect(some.body).not.toBe(all.body)
  })

  it.each(['/?picture=nothing.png', '/?picture=by-strength.gif', '/?picture=../x.svg'])(
    'given %s, then there is none',
    async (url) => {
      expect((await get(url)).statusCode).toBe(404)
    },
  )
})

/** Rows of a table to take away, without its heading, each with its project. */
const projectsIn = (csv: string, column: string): readonly string[] =>
  parse<Record<string, string>>(csv, { columns: true, bom: true }).map((row) => row[column] ?? 'no such column')

describe('the results of a page as CSV', () => {
  it.each([
    '/',
    '/projects',
    '/projects?practice_area=early-help&sort=name',
    '/search?q=foster+carers',
    '/search?q=foster+carers&design_level=5',
    '/models/nurse-family-partnership',
    '/projects/trial-letterbox-club',
    '/places/E92000001',
    '/lessons/causes/theory-harm',
  ])('of %s stand among what can be taken away, and candour meta pools them as they are', async (url) => {
    const { body: page } = await get(url)
    const [, links = ''] = /<ul class="c-downloads"[^>]*>([\s\S]*?)<\/ul>/.exec(page) ?? []
    const [, href = ''] = /href="([^"]*rows=results[^"]*)"/.exec(links) ?? []
    const { body, statusCode } = await get(unescaped(href))
    expect([href, statusCode]).toEqual([href, 200])
    writeFileSync(join(folder, 'results.csv'), body)
    const { code, out, err } = await candour(served, ['meta', 'results.csv'], folder)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`(k = ${projectsIn(body, 'finding_id').length};`)
  })

  it.each(['/programmes/cscip', '/places/E08000035'])(
    'of %s, where none has an interval, are a heading',
    async (url) => {
      const { body, statusCode } = await get(`${url}?rows=results&format=csv`)
      expect(statusCode).toBe(200)
      expect(body.trimEnd().replace('\uFEFF', '')).toMatch(/^study,yi,sei,[\w,]+$/)
    },
  )

  it('of the front page is that of every project, whichever way it is asked for', async () => {
    const { statusCode, headers } = await get('/?rows=results&format=csv')
    expect([statusCode, headers.location]).toEqual([303, '/projects?rows=results&format=csv'])
  })

  it.each([
    '/projects?verdict=worse-in-part',
    '/search?q=foster+carers',
    '/search?q=foster+carers&practice_area=residential-and-fostering',
    '/search?q=zeppelin',
  ])('of %s are of the projects that it counts, all of them and no other', async (url) => {
    const listed = (await get(`${url}&format=csv`)).body
    const results = (await get(`${url}&rows=results&format=csv`)).body
    const counted = new Set(projectsIn(listed, 'id'))
    const told = new Set(projectsIn(results, 'project_id'))
    expect([...told].filter((id) => !counted.has(id))).toEqual([])
    const all = projectsIn((await get('/projects?rows=results&format=csv')).body, 'project_id')
    expect([...told].toSorted()).toEqual([...new Set(all)].filter((id) => counted.has(id)).toSorted())
  })

  it('of a project with several intervals are pooled without any option', async () => {
    const rows = await served.db.selectFrom('findings').selectAll().where('ci_low', 'is not', null).execute()
    const counts = new Map<string, number>()
    for (const { project_id: id, estimate } of rows)
      if (id !== null && estimate !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
    const [most = ''] = [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id)
    const { body } = await get(`/projects/${most}?rows=results&format=csv`)
    const lines = body.trimEnd().split('\r\n').length - 1
    expect(lines).toBeGreaterThan(1)
    writeFileSync(join(folder, 'results.csv'), body)
    const { code, out, err } = await candour(served, ['meta', 'results.csv'], folder)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`(k = ${lines};`)
  })
})
