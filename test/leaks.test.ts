import type { Lesson } from '@candour/register'
import { beforeAll, describe, expect, it } from 'vitest'
import { written } from './importing.ts'
import { type ServedRegister, servedRegister } from './served-register.ts'

let served: ServedRegister
const get = async (url: string) => (await served.server.inject({ method: 'GET', url })).body
const json = async (url: string) => JSON.parse(await get(url))
/** Writes as an operator and waits until every page knows it. */
async function write(...[proposals, deed]: [Parameters<typeof written>[1], Parameters<typeof written>[2]?]) {
  const receipt = await written(served.tools, proposals, deed)
  await served.feed.reaches(receipt.position)
  return receipt.entries?.map(({ id }) => id) ?? []
}
const told = {
  project_id: 'hub-homes-leeds',
  model_id: 'hub-homes',
  kind: 'theory',
  causes: ['theory-wrong'],
  happened: 'The heron flew away.',
  lesson: 'Feed it.',
} as const satisfies Omit<Lesson, 'id'>
const makePublic = { name: 'make-public', reason: 'They agreed' } as const

beforeAll(async () => {
  served = await servedRegister(undefined)
  await write([
    { kind: 'programme', record: { id: 'better-starts', name: 'Better Starts', funder: 'F' } },
    { kind: 'model', record: { id: 'hub-homes', name: 'Hub homes' } },
    {
      kind: 'project',
      record: {
        id: 'hub-homes-leeds',
        name: 'Hub homes in Leeds',
        model_id: 'hub-homes',
        programme_id: 'better-starts',
      },
    },
    { kind: 'project', record: { id: 'hub-homes-york', name: 'Hub homes in York' } },
  ])
})

describe('the reason of an entry', () => {
  it('about what is told in confidence is in no history and no feed', async () => {
    const [id = ''] = await write([{ kind: 'lesson', record: { ...told, confidential: true } }], {
      reason: 'Rang by Morag of Leeds',
    })
    const { items } = await json(`/api/v1/lessons/${id}/history`)
    expect(items).toMatchObject([{ reason: null, actor: 'operator', record: { lesson: 'Feed it.' } }])
    for (const address of [`/api/v1/lessons/${id}/history`, '/feed.atom', `/lessons/${id}`])
      expect(await get(address), address).not.toContain('Morag')
  })

  it('about what was open once is hidden when it is told in confidence now', async () => {
    const [id = ''] = await write([{ kind: 'lesson', record: told }], { reason: 'Told by Isobel' })
    expect((await json(`/api/v1/lessons/${id}/history`)).items[0].reason).toBe('Told by Isobel')
    await write([{ kind: 'lesson', id, patch: { confidential: true } }], { reason: 'Isobel asked for it' })
    const versions: { reason: null; record: object }[] = (await json(`/api/v1/lessons/${id}/history`)).items
    expect(versions.map(({ reason }) => reason)).toEqual([null, null])
    for (const { record } of versions) expect(Object.keys(record)).not.toContain('project_id')
    expect(await get('/feed.atom')).not.toContain('Isobel')
  })

  it('of the time when it was told in confidence stays hidden when it is open now', async () => {
    const [id = ''] = await write([{ kind: 'lesson', record: { ...told, confidential: true } }], {
      reason: 'Shona rang',
    })
    await write([{ kind: 'lesson', id, patch: { confidential: null } }], makePublic)
    const versions: { reason: string | null }[] = (await json(`/api/v1/lessons/${id}/history`)).items
    expect(versions.map(({ reason }) => reason)).toEqual([null, 'They agreed'])
    expect(await get('/feed.atom')).not.toContain('Shona')
  })

  it('leaves out the organisation that wrote what is told in confidence', async () => {
    const actor = { role: 'operator', organisation: 'Leeds Night Line' } as const
    await write([{ kind: 'lesson', record: { ...told, confidential: true } }], { actor })
    expect(await get('/feed.atom')).not.toContain('Night Line')
  })
})

describe('the search', () => {
  const finds = async (words: string, address = '/api/v1/search?kind=project&q=') => {
    const { items }: { items: { id: string }[] } = await json(`${address}${words}`)
    return items.map(({ id }) => id)
  }

  it('finds no project by the words of a lesson that was made confidential', async () => {
    const [id = ''] = await write([{ kind: 'lesson', record: { ...told, happened: 'A capercaillie came.' } }])
    expect(await finds('capercaillie')).toEqual(['hub-homes-leeds'])
    await write([{ kind: 'lesson', id, patch: { confidential: true } }])
    expect(await finds('capercaillie')).toEqual([])
    expect(await get('/projects?q=capercaillie')).not.toContain('href="/projects/hub-homes-leeds"')
    expect(await finds('capercaillie', '/api/v1/search?kind=lesson&q=')).toEqual([id])
  })

  it('finds no project by the words of a lesson that lost it, and the other by those of one that came to it', async () => {
    const [id = ''] = await write([{ kind: 'lesson', record: { ...told, happened: 'A ptarmigan came.' } }])
    await write([{ kind: 'lesson', id, patch: { project_id: null } }])
    expect(await finds('ptarmigan')).toEqual([])
    await write([{ kind: 'lesson', id, patch: { project_id: 'hub-homes-york' } }])
    expect(await finds('ptarmigan')).toEqual(['hub-homes-york'])
  })

  it('suggests no word that stands only where nobody may read it', async () => {
    const [id = ''] = await write([
      { kind: 'application', record: { programme_id: 'better-starts', title: 'Dotterels', decision: 'declined' } },
      { kind: 'claim', record: { claim: 'Dotterels multiply.', source_says: 'no', model_id: 'hub-homes' } },
    ]).then(([, claim = '']) => [claim])
    expect((await json('/api/v1/search?q=doterels')).corrections).not.toEqual([])
    await write([{ kind: 'claim', id, withdraw: true }], { name: 'withdraw' })
    expect(JSON.stringify(await json('/api/v1/search?q=doterels'))).not.toContain('otterel')
  })
})

describe('the page of a project, a model or a programme', () => {
  it('shows no lesson that was told of it in confidence', async () => {
    const [id = ''] = await write([{ kind: 'lesson', record: { ...told, confidential: true } }])
    const pages = ['/projects/hub-homes-leeds', '/models/hub-homes', '/programmes/better-starts']
    for (const address of [...pages, '/api/v1/projects/hub-homes-leeds'])
      expect(await get(address), address).not.toContain(id)
    expect(await get(`/lessons/${id}`)).toContain('Told in confidence')
  })
})

describe('a list or a count by what is hidden', () => {
  it('of lessons by project or model leaves out those told in confidence', async () => {
    const [id = ''] = await write([{ kind: 'lesson', record: { ...told, confidential: true } }])
    for (const narrowed of ['project=hub-homes-leeds', 'model=hub-homes'])
      expect(await get(`/api/v1/lessons?limit=500&${narrowed}`), narrowed).not.toContain(id)
    expect(await get('/api/v1/lessons?limit=500&kind=theory')).toContain(id)
    expect(await get('/lessons?model=hub-homes')).not.toContain(id)
  })

  it('of a programme’s funnel does not tell which project an application told in confidence became', async () => {
    const funnel = async () => (await json('/api/v1/programmes/better-starts/funnel')).stages[0].projects
    expect(await funnel()).toContain('hub-homes-leeds')
    const record = { programme_id: 'better-starts', title: 'Hub homes', decision: 'funded' } as const
    const [id = ''] = await write([
      { kind: 'application', record: { ...record, project_id: 'hub-homes-leeds', confidential: true } },
    ])
    expect(await funnel()).toContain(id)
    const { items }: { items: { id: string; title: string; project_id: null }[] } = await json('/api/v1/applications')
    expect(items.find((item) => item.id === id)).toMatchObject({ title: 'Told in confidence', project_id: null })
  })
})

describe('an id', () => {
  it('of what is told in confidence tells nothing, and a telling one is refused', async () => {
    const [id] = await write([{ kind: 'lesson', record: { ...told, confidential: true } }])
    expect(id).toMatch(/^l[0-9a-z]{16}$/)
    const telling = write([{ kind: 'lesson', record: { ...told, id: 'hub-homes-leeds-l1', confidential: true } }])
    await expect(telling).rejects.toThrow('telling-id')
  })
})

describe('a plan that is checked', () => {
  it('is not told of an attempt what was told of it in confidence', async () => {
    await write([{ kind: 'project', record: { id: 'hub-homes-hull', name: 'Hub homes in Hull' } }])
    const check = async () => {
      const text =
        'We plan to place the children in our care with foster carers who live near to one another, around a hub.'
      const payload = { text, with: ['hub-homes-leeds', 'hub-homes-hull'] }
      const { causes, lessons } = (
        await served.server.inject({ method: 'POST', url: '/api/v1/plan-check', payload })
      ).json()
      return JSON.stringify({ causes, lessons })
    }
    const lesson = {
      ...told,
      project_id: 'hub-homes-hull',
      causes: ['referrals-short'],
      happened: 'The wren stayed.',
    }
    const [id = ''] = await write([{ kind: 'lesson', record: lesson }])
    expect(await check()).toMatch(/referrals-short.*hub-homes-hull.*The wren stayed/)
    await write([{ kind: 'lesson', id, patch: { confidential: true } }])
    const after = await check()
    for (const hidden of ['referrals-short', 'hub-homes-hull', 'The wren stayed', id])
      expect(after).not.toContain(hidden)
  })
})
