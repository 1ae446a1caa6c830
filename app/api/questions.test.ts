import { places, searchedKinds } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { secrets } from '../../test/factories/told-register.ts'
import { toldApi } from '../../test/told-api.ts'

const { ask } = await toldApi()
interface Hit {
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly score: number
  readonly snippet: readonly { readonly text: string; readonly marked: boolean }[]
}
const found = async (path: string) => (await ask(path)).body as { items: Hit[]; total: number; next: string | null }

describe('a search', () => {
  it('finds records of every searched kind, the best first, each with its title and what matched', async () => {
    const { items, total } = await found('/search?q=homes%20hub&limit=100')
    expect(total).toBe(items.length)
    expect(items.map(({ score }) => score)).toEqual(items.map(({ score }) => score).sort((a, b) => b - a))
    expect([...new Set(items.map(({ kind }) => kind))].sort()).toEqual(['claim', 'lesson', 'model', 'project'])
    const claim = items.find(({ kind }) => kind === 'claim')
    expect(claim).toMatchObject({ id: 'claim-1', title: 'Hub homes save up to £1m a year.' })
    expect(items.some(({ snippet }) => snippet.some(({ marked }) => marked))).toBe(true)
  })

  it.each(searchedKinds.map((kind) => [kind] as const))('narrowed to %s finds nothing else', async (kind) => {
    const query = kind === 'programme' ? 'better%20starts' : 'hub%20homes'
    const { items } = await found(`/search?q=${query}&kind=${kind}`)
    expect(items.length).toBeGreaterThan(0)
    expect(items.every((item) => item.kind === kind)).toBe(true)
  })

  it('gives a project its verdict', async () => {
    const { items } = await found('/search?q=Hertfordshire&kind=project')
    expect(items[0]).toMatchObject({ id: 'told', verdict: { code: 'worse' } })
  })

  it('comes in pages that follow each other', async () => {
    const whole = await found('/search?q=hub&limit=100')
    const first = await found('/search?q=hub&limit=2')
    expect(first.next).toContain('offset=2')
    const second = await found(first.next ?? '')
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(whole.items.slice(0, 4).map(({ id }) => id))
  })

  it.each([['Leeds recruit'], ['shelter'], ['Smalltown']])(
    'for %s says nothing that was told in confidence',
    async (q) => {
      const { body } = await ask(`/search?q=${encodeURIComponent(q)}`)
      for (const secret of [...secrets.application, secrets.lessonSource])
        expect(JSON.stringify(body)).not.toContain(secret)
    },
  )

  it.each([
    ['/search', 'q'],
    ['/search?q=hub&kind=adoption', 'kind'],
    ['/search?q=hub&limit=101', 'limit'],
    ['/search?q=hub&offset=-1', 'offset'],
  ])('%s is refused', async (path, parameter) => {
    const { status, body } = await ask(path)
    expect(status).toBe(400)
    expect(body).toMatchObject({ errors: [{ parameter }] })
  })
})

describe('silence', () => {
  it('lists what is past its date and unanswered, the newest first, and counts what nobody has read apart', async () => {
    const { body } = await ask('/silence')
    expect(body).toMatchObject({
      items: [
        {
          project_id: 'owing',
          key: 'owing-o1',
          primary: true,
          promised: true,
          due_on: '2025-01-01',
          silent_from: '2025-02-01',
          rule: 'C1',
        },
        { project_id: 'quiet', promised: false, rule: 'C3' },
        { project_id: 'late', rule: 'C1' },
      ],
      today: '2026-11-23',
      since: '2026-08-25',
      newly_silent: [],
      coming: [{ project_id: 'coming' }],
      next: null,
      counts: { silent: 3, newly_silent: 0, newly_answered: 0, coming: 1 },
      unread: 1,
    })
  })

  it('goes on where a page ended, until all of it was told', async () => {
    const seen: string[] = []
    for (let path: string | null = '/silence?limit=2'; path !== null; ) {
      const page = (await ask(path)).body as { items: { project_id: string }[]; next: string | null }
      seen.push(...page.items.map(({ project_id: id }) => id))
      path = page.next?.replace('/api/v1', '') ?? null
    }
    expect(seen).toEqual(['owing', 'quiet', 'late'])
    expect((await ask('/silence?cursor=elsewhere')).status).toBe(400)
  })

  it('tells what fell silent after a day', async () => {
    const { body } = await ask('/silence?since=2025-01-31')
    expect(body).toMatchObject({ since: '2025-01-31', newly_silent: [{ project_id: 'owing' }] })
    expect((await ask('/silence?since=yesterday')).status).toBe(400)
  })

  it('can be taken away, in the columns of the page', async () => {
    const { rows } = await ask('/silence?format=csv')
    expect(rows.map(({ project_id: id }) => id)).toEqual(['owing', 'quiet', 'late'])
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'project_id',
      'project_name',
      'programme_id',
      'programme_name',
      'label',
      'promised',
      'due_on',
      'silent_from',
      'clock_rule',
    ])
  })
})

describe('the funnel of a programme', () => {
  it('loses nobody: proposals that became no project are counted until the decision, projects to the end', async () => {
    const { body } = await ask('/programmes/better-starts/funnel')
    const { stages, unfavourable } = body as {
      stages: { count: number; no: number; unknown: number; projects: string[] }[]
      unfavourable: { total: number; projects: Record<string, string[]> }
    }
    const sizes = stages.map(({ count, no, unknown }) => count + no + unknown)
    expect(sizes).toEqual([6, 6, 4, 4, 4, 4, 4])
    expect(unfavourable).toMatchObject({ total: 1, contradicted: 1, projects: { contradicted: ['told'] } })
  })

  it('of no programme is missing', async () => {
    expect((await ask('/programmes/nobody/funnel')).status).toBe(404)
  })
})

describe('places', () => {
  it('are all there, each with how many projects it has seen', async () => {
    const { body } = await ask('/places')
    const { items } = body as { items: { code: string; projects: number }[] }
    expect(items).toHaveLength(places.length)
    expect(
      items
        .filter(({ projects }) => projects > 0)
        .map(({ code, projects }) => [code, projects])
        .sort(),
    ).toEqual([
      ['E06000014', 1],
      ['E08000035', 1],
      ['E09000003', 2],
      ['E10000015', 1],
      ['E10000021', 1],
    ])
    expect((await ask('/places?format=csv')).rows).toHaveLength(places.length)
  })

  it.each([
    [
      'E09000003',
      200,
      {
        name: 'Barnet',
        projects: 2,
        _links: { page: '/places/E09000003', projects: '/api/v1/projects?place=E09000003' },
      },
    ],
    ['E99999999', 404, { status: 404 }],
  ])('%s', async (code, status, expected) => {
    const answer = await ask(`/places/${code}`)
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject(expected)
  })
})
