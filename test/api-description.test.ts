import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../app/api/openapi.ts'
import { type ServedRegister, servedStarter } from './served-register.ts'

/** Existing ids by table, so that every operation can be asked for something that is there. */
const known: Readonly<Record<string, string>> = {
  programmes: 'cscip',
  models: 'mockingbird',
  projects: 'r2-signs-of-safety',
  findings: 'r1-pause-f1',
  places: 'E06000010',
  entries: '1',
}
let served: ServedRegister
let ajv: Ajv2020
beforeAll(async () => {
  served = await servedStarter()
  const document: { components: { schemas: Record<string, unknown> } } = (
    await served.server.inject('/api/openapi.json')
  ).json()
  ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema({ $id: 'api', components: document.components })
})

const validate = (schema: object, body: unknown) => {
  const local = JSON.parse(JSON.stringify(schema).replaceAll('#/components', 'api#/components')) as object
  const check = ajv.compile(local)
  return check(body) ? [] : check.errors
}

async function addressOf(path: string): Promise<string | undefined> {
  const table = path.split('/')[1] ?? ''
  if (!path.includes('{')) return path === '/search' ? '/search?q=foster+carers' : path
  const id = known[table] ?? (await firstOf(table))
  return id === undefined ? undefined : path.replace(/\{\w+\}/, id)
}

async function firstOf(table: string): Promise<string | undefined> {
  const listed: { items: { id: string }[] } = (await served.server.inject(`/api/v1/${table}?limit=1`)).json()
  return listed.items[0]?.id
}

describe('the API answers as its own description says', () => {
  it.each(operations.map((operation) => [operation.path, operation] as const))('GET %s', async (path, operation) => {
    const address = await addressOf(path)
    if (address === undefined) {
      const missing = await served.server.inject(`/api/v1${path.replace(/\{\w+\}/, 'nothing-of-that-name')}`)
      expect(missing.statusCode).toBe(404)
      expect(validate({ $ref: '#/components/schemas/Problem' }, missing.json())).toEqual([])
      return
    }
    const answer = await served.server.inject(`/api/v1${address}`)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toMatch(/^application\/json/)
    expect(answer.headers.etag).toBeTruthy()
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect(validate(operation.answers, answer.json())).toEqual([])
    const again = await served.server.inject({
      url: `/api/v1${address}`,
      headers: { 'if-none-match': String(answer.headers.etag) },
    })
    expect(again.statusCode).toBe(304)
  })

  it.each(operations.filter((operation) => operation.givesCsv).map((operation) => [operation.path] as const))(
    'GET %s as CSV',
    async (path) => {
      const answer = await served.server.inject({
        url: `/api/v1${await addressOf(path)}`,
        headers: { accept: 'text/csv' },
      })
      expect(answer.statusCode).toBe(200)
      expect(answer.headers['content-type']).toMatch(/^text\/csv/)
      expect(answer.body.startsWith('\uFEFF')).toBe(true)
    },
  )

  it('and the description is one that OpenAPI 3.1 tools can follow: every reference leads somewhere, every id is its own', async () => {
    const document: {
      openapi: string
      paths: Record<string, Record<string, { operationId: string }>>
      components: { schemas: object }
    } = (await served.server.inject('/api/openapi.json')).json()
    expect(document.openapi).toBe('3.1.0')
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    )
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, name = ''] of JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g))
      expect(Object.keys(document.components.schemas)).toContain(name)
  })
})

describe('given a list longer than a page', () => {
  it.each([['projects'], ['findings'], ['adoptions']])(
    'when %s are followed by next, then each comes once, in order of id',
    async (table) => {
      const ids: string[] = []
      for (let next: string | null = `/api/v1/${table}?limit=17`; next !== null; ) {
        const page: { items: { id: string }[]; next: string | null } = (await served.server.inject(next)).json()
        expect(page.items.length).toBeLessThanOrEqual(17)
        ids.push(...page.items.map((item) => item.id))
        next = page.next
      }
      const all: { items: { id: string }[] } = (await served.server.inject(`/api/v1/${table}?limit=500`)).json()
      expect(ids).toEqual(all.items.map((item) => item.id))
      expect(ids).toEqual([...new Set(ids)].sort())
    },
  )

  it('when it is narrowed, then only what suits comes', async () => {
    const page: { items: { verdict: { code: string }; programme_id: string }[] } = (
      await served.server.inject('/api/v1/projects?verdict=worse-in-part&verdict=not-shown&programme=cscip&limit=500')
    ).json()
    expect(page.items.length).toBeGreaterThan(0)
    for (const item of page.items) {
      expect(['worse-in-part', 'not-shown']).toContain(item.verdict.code)
      expect(item.programme_id).toBe('cscip')
    }
  })
})

describe('given a project, its verdict comes with what gave it', () => {
  it('then code, marks, design level, attribution, rules and explanation stand on it and on each of its outcomes', async () => {
    const project = (await served.server.inject('/api/v1/projects/r2-signs-of-safety')).json()
    expect(project.verdict).toMatchObject({ code: 'worse-in-part', rules: 2, marks: ['as-reported', 'not-registered'] })
    expect(project.verdict.explanation[0].words).toContain('Worse in part on 23 November 2026')
    expect(project.outcomes.length).toBeGreaterThan(2)
    for (const outcome of project.outcomes) {
      expect(Object.keys(outcome.verdict)).toEqual(
        expect.arrayContaining(['code', 'marks', 'design_level', 'attribution', 'rules', 'explanation']),
      )
    }
  })
})

describe('given a programme, its funnel loses nobody', () => {
  it('then every stage adds up to the programme, and unfavourable results to their fates', async () => {
    const funnel = (await served.server.inject('/api/v1/programmes/cscip/funnel')).json()
    const [applied] = funnel.stages
    const all = applied.count + applied.no + applied.unknown
    for (const stage of funnel.stages) {
      expect(stage.count + stage.no + stage.unknown).toBe(all)
      expect(stage.projects).toHaveLength(stage.count)
    }
    const verdicts: Record<string, number> = funnel.verdicts
    expect(Object.values(verdicts).reduce((sum, n) => sum + n, 0)).toBe(all)
    const { total, published_as_such, unpublished, contradicted, unknown } = funnel.unfavourable
    expect(published_as_such + unpublished + contradicted + unknown).toBe(total)
    const unfavourable = ['worse', 'worse-in-part', 'no-difference', 'not-shown']
    expect(total).toBe(unfavourable.reduce((sum, code) => sum + (verdicts[code] ?? 0), 0))
  })
})
