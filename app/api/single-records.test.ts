import { allKinds } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { secrets } from '../../test/factories/told-register.ts'
import { toldApi } from '../../test/told-api.ts'

const { ask } = await toldApi()

describe('one record', () => {
  it.each([
    [
      '/programmes/better-starts',
      { id: 'better-starts', grace_days: 30, _links: { page: '/programmes/better-starts' } },
    ],
    ['/models/evening-hubs', { name: 'Evening hubs', summary: null }],
    ['/findings/told-f1', { outcome_id: 'told-o1', estimate: 0.8, _links: { page: '/findings/told-f1' } }],
    ['/outcomes/late-o1', { label: 'Missing from home', primary: true }],
    ['/adoptions/hub-hull', { place: 'E06000010', relation: 'replication' }],
  ])('%s', async (path, expected) => {
    const { status, body } = await ask(path)
    expect(status).toBe(200)
    expect(body).toMatchObject(expected)
  })

  it.each(allKinds.map(({ table, singular }) => [table, singular] as const))(
    '/%s/nobody is missing, and says so',
    async (table, singular) => {
      const { status, type, body } = await ask(`/${table}/nobody`)
      expect(status).toBe(404)
      expect(type).toContain('application/problem+json')
      expect(body).toMatchObject({ status: 404, detail: expect.stringContaining('nobody') })
      expect(JSON.stringify(body)).toContain(singular)
    },
  )

  it('told in confidence shows what everybody may read, and null for the rest', async () => {
    const { body } = await ask('/lessons/l7q4m2v9x1c8k5r3t')
    expect(body).toMatchObject({ confidential: true, project_id: null, model_id: null, source_urls: null })
    expect(JSON.stringify(body)).not.toContain(secrets.lessonSource)
  })
})

describe('one project', () => {
  it('comes with its verdict, each step that gave it, its outcomes and their findings', async () => {
    const { body } = await ask('/projects/told')
    expect(body).toMatchObject({
      id: 'told',
      verdict: { code: 'worse', words: 'Worse', rules: 2, on: '2026-11-23', answered: { n: 1, of: 1 } },
      promise: { registered: expect.any(String), answered: { n: 1, due: 1 }, published: true },
      outcomes: [
        {
          key: 'told-o1',
          promised: true,
          counts: true,
          due: '2025-06-01',
          silent_from: '2025-07-02',
          verdict: { code: 'worse' },
          findings: [{ id: 'told-f1' }],
        },
      ],
      lessons: [{ id: 'lesson-8' }],
      claims: [{ id: 'claim-1', source_says: 'no', design_shows: 'not-supported', design_shows_rule: 'S2' }],
      adoptions: [{ id: 'hub-hull' }],
    })
    const { verdict } = body as { verdict: { explanation: { about: string; words: string }[] } }
    expect(verdict.explanation.map(({ about }) => about)).toEqual(['project', 'outcome', 'finding'])
    for (const { words } of verdict.explanation) expect(words).not.toBe('')
  })

  it('of which a lesson was told in confidence does not say so', async () => {
    expect((await ask('/projects/quiet')).body).toMatchObject({ id: 'quiet', lessons: [] })
  })

  it.each([
    ['owing', 'silent', '2025-02-01'],
    ['coming', 'not-yet-due', '2030-04-02'],
  ])('%s is %s, and would count as silent from %s', async (id, code, from) => {
    expect((await ask(`/projects/${id}`)).body).toMatchObject({
      verdict: { code },
      outcomes: [{ silent_from: from, findings: [] }],
    })
  })
})

describe('the history of a record', () => {
  it('holds every version with its place in the ledger', async () => {
    const { status, body } = await ask('/projects/told/history')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      items: [
        {
          version: 1,
          sequence: expect.any(Number),
          reason: 'for a test',
          actor: 'import',
          commitment: expect.stringMatching(/^[0-9a-f]{64}$/),
          record: { id: 'told', name: 'Hub homes in Hertfordshire' },
        },
      ],
      next: null,
    })
  })

  it('of what was told in confidence hides what the record hides', async () => {
    const { body } = await ask('/applications/a2n6y8b4d1f7h3j5k/history')
    for (const secret of secrets.application) expect(JSON.stringify(body)).not.toContain(secret)
  })

  it('of nothing is missing', async () => {
    expect((await ask('/projects/nobody/history')).status).toBe(404)
  })
})
