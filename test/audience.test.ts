import { everybody, recordKinds, type Viewer } from '@candour/register'
import { beforeAll, describe, expect, it } from 'vitest'
import { findClaims } from '../app/queries/claims.ts'
import { recordHistory } from '../app/queries/record-history.ts'
import { written } from './importing.ts'
import { type ServedRegister, servedRegister } from './served-register.ts'

let served: ServedRegister
let id = ''
const word = 'zqtormentil'

/** No kind of today's is for a team alone; here claims are, so that those to come find every place ready. */
beforeAll(async () => {
  Object.assign(recordKinds.claim, { visibility: () => ({ audience: 'team', hidden: [], insiders: 'team' }) })
  served = await servedRegister(undefined)
  await written(served.tools, [
    { kind: 'model', record: { id: 'hub-homes', name: 'Hub homes' } },
    { kind: 'project', record: { id: 'leeds', name: 'Leeds', model_id: 'hub-homes' } },
  ])
  const claim = {
    claim: `${word} saves money.`,
    source_says: 'no',
    project_id: 'leeds',
    model_id: 'hub-homes',
  } as const
  const deed = { reason: `${word} said so` }
  const { entries = [], position } = await written(served.tools, [{ kind: 'claim', record: claim }], deed)
  id = entries[0]?.id ?? ''
  await served.feed.reaches(position)
})

const ask = async (url: string) => {
  const { statusCode, body } = await served.server.inject({ method: 'GET', url })
  return { statusCode, body }
}

describe('a record that is for its team alone', () => {
  it('is not there for everybody: 404 for it and for its history', async () => {
    expect((await ask(`/api/v1/claims/${id}`)).statusCode).toBe(404)
    expect((await ask(`/api/v1/claims/${id}/history`)).statusCode).toBe(404)
  })

  it('and stays so when it is withdrawn: no 410 tells that it was there', async () => {
    const { position } = await written(served.tools, [{ kind: 'claim', id, withdraw: true }], { name: 'withdraw' })
    await served.feed.reaches(position)
    expect((await ask(`/api/v1/claims/${id}`)).statusCode).toBe(404)
    const back = await written(served.tools, [{ kind: 'claim', id, bringBack: true }], { name: 'bring-back' })
    await served.feed.reaches(back.position)
  })

  it.each([
    '/claims',
    '/claims?format=csv',
    '/api/v1/claims',
    '/api/v1/claims?project=leeds',
    '/api/v1/claims?format=csv',
    '/projects/leeds',
    '/api/v1/projects/leeds',
    '/models/hub-homes',
    '/feed.atom',
    '/',
  ])('stands in no answer of %s', async (address) => {
    const { statusCode, body } = await ask(address)
    expect(statusCode).toBe(200)
    expect(body).not.toContain(word)
    expect(body).not.toContain(id)
  })

  it('is found by no search, and counts nowhere', async () => {
    const found = JSON.parse((await ask(`/api/v1/search?q=${word}`)).body)
    expect(found).toMatchObject({ total: 0, items: [] })
    expect((await ask('/claims')).body).toContain('No public claim is on record')
  })
})

describe('the same record, asked for by its team', () => {
  const team: Viewer = { ...everybody, teams: new Set(['leeds']) }
  it('is listed, counted and read', async () => {
    const none = { source_says: [], design_shows: [], after: '' }
    const mine = await served.feed.questions.ask(team, (reader) => findClaims(reader, none))
    expect([mine.claims.map(({ claim }) => claim.id), mine.tallies.source_says.get('no')]).toEqual([[id], 1])
    const history = await served.feed.questions.ask(team, (reader) => recordHistory(reader, 'claim', id))
    expect(history[0]).toMatchObject({ reason: `${word} said so`, change: 'entered' })
  })
})
