import { allKinds, recordKinds } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { secrets } from '../../test/factories/told-register.ts'
import { toldApi } from '../../test/told-api.ts'

const { ask, listed } = await toldApi()

describe('a list of the API', () => {
  it.each(allKinds.map((kind) => [kind.table, kind] as const))(
    '/%s names every field of its records, and leads to each',
    async (table, kind) => {
      const { status, body } = await ask(`/${table}`)
      expect(status).toBe(200)
      expect(body).toMatchObject({ items: expect.any(Array), next: null })
      for (const item of (body as { items: { id: string; _links: { self: string } }[] }).items) {
        expect(Object.keys(item)).toEqual(expect.arrayContaining(Object.keys(kind.fields)))
        expect((await ask(item._links.self)).status).toBe(200)
      }
    },
  )

  it('says null for what is not known, never nothing', async () => {
    const { body } = await ask('/models')
    expect(body).toMatchObject({ items: [{ id: 'evening-hubs', summary: null }, { id: 'hub-homes' }] })
  })

  it('lists a project with its verdict of the day', async () => {
    const { body } = await ask('/projects?verdict=worse')
    expect(body).toMatchObject({
      items: [
        {
          id: 'told',
          verdict: {
            code: 'worse',
            marks: [],
            design_level: 5,
            attribution: 'attributable',
            rules: 2,
            on: '2026-11-23',
          },
          _links: { self: '/api/v1/projects/told', page: '/projects/told', history: '/api/v1/projects/told/history' },
        },
      ],
    })
  })
})

describe('a list longer than a page', () => {
  it.each([['projects'], ['applications'], ['outcomes']])(
    '/%s followed by next holds each record once, in order of id',
    async (table) => {
      const { ids: whole } = await listed(`/${table}`)
      const followed: string[] = []
      for (let next: string | null = `/${table}?limit=1`; next !== null; ) {
        const page = await listed(next)
        expect(page.ids).toHaveLength(1)
        followed.push(...page.ids)
        next = page.next
      }
      expect(followed).toEqual(whole)
      expect(followed).toEqual([...whole].sort())
    },
  )

  it('keeps what it was narrowed by from page to page', async () => {
    const { ids, next } = await listed('/projects?programme=better-starts&model=evening-hubs&limit=1')
    expect(ids).toEqual(['late'])
    expect(next).toMatch(/^\/api\/v1\/projects\?programme=better-starts&model=evening-hubs&limit=1&cursor=/)
    expect(await listed(next ?? '')).toEqual({ ids: ['owing'], next: null })
  })
})

describe('a list, narrowed', () => {
  it.each([
    ['/projects?place=E10000021', ['told']],
    ['/projects?verdict=worse&verdict=undated', ['told', 'unread']],
    ['/projects?verdict=worse;undated', ['told', 'unread']],
    ['/outcomes?project=told', ['told-o1']],
    ['/applications?decision=declined', ['a2n6y8b4d1f7h3j5k', 'app-3']],
    ['/adoptions?place=E06000010', ['hub-hull']],
    ['/lessons?causes=recruitment-delay', ['l7q4m2v9x1c8k5r3t', 'lesson-8']],
    ['/findings?project=nobody', []],
  ])('%s', async (path, ids) => {
    expect((await listed(path)).ids).toEqual(ids)
  })

  it.each([['/lessons?project=quiet'], ['/lessons?model=hub-homes']])(
    '%s does not find what was told in confidence: the list would say of what it was told',
    async (path) => {
      expect((await listed(path)).ids).not.toContain('l7q4m2v9x1c8k5r3t')
    },
  )

  it.each([
    ['/projects?verdict=splendid', 'verdict', 'splendid'],
    ['/projects?limit=0', 'limit', '0'],
    ['/projects?limit=501', 'limit', '501'],
    ['/projects?cursor=hub-homes', 'cursor', 'hub-homes'],
    ['/models?colour=blue', 'colour', undefined],
    ['/models?format=xml', 'format', 'xml'],
    ['/adoptions?place=Hull', 'place', 'Hull'],
  ])('%s is refused with what is accepted', async (path, parameter, found) => {
    const { status, type, body } = await ask(path)
    expect(status).toBe(400)
    expect(type).toContain('application/problem+json')
    expect(body).toMatchObject({ status: 400, errors: [{ parameter, ...(found === undefined ? {} : { found }) }] })
  })
})

describe('a list to take away', () => {
  it.each(allKinds.map((kind) => [kind.table, kind] as const))(
    '/%s as CSV has the columns of its file, and every record',
    async (table, kind) => {
      const { status, rows } = await ask(`/${table}?format=csv`)
      expect(status).toBe(200)
      expect(rows.map(({ id }) => id)).toEqual((await listed(`/${table}`)).ids)
      if (rows[0] !== undefined)
        expect(Object.keys(rows[0]).slice(0, Object.keys(kind.fields).length)).toEqual(Object.keys(kind.fields))
    },
  )

  it('as the header asks for it too; a project with its verdict in columns after its own', async () => {
    const { rows } = await ask('/projects?verdict=worse', { accept: 'text/csv' })
    expect(rows).toEqual([
      expect.objectContaining({
        id: 'told',
        places: 'E10000015;E10000021',
        verdict: 'worse',
        marks: '',
        design_level: '5',
        attribution: 'attributable',
        promise_kept: expect.any(String),
      }),
    ])
    expect(Object.keys(rows[0] ?? {})).toEqual([
      ...Object.keys(recordKinds.project.fields),
      'verdict',
      'marks',
      'design_level',
      'attribution',
      'promise_kept',
      'withdrawn_on',
    ])
  })

  it.each([['/lessons'], ['/applications'], ['/lessons?format=csv'], ['/applications?format=csv']])(
    '%s says nothing that was told in confidence',
    async (path) => {
      const { body } = await ask(path)
      const told = JSON.stringify(body)
      for (const secret of [...secrets.application, secrets.lessonSource]) expect(told).not.toContain(secret)
      expect(told).toContain(path.startsWith('/lessons') ? 'l7q4m2v9x1c8k5r3t' : 'a2n6y8b4d1f7h3j5k')
    },
  )
})
