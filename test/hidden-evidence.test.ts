import { openToAll, recordKinds } from '@candour/register'
import { beforeAll, describe, expect, it } from 'vitest'
import { withFiles, written } from './importing.ts'
import { type ServedRegister, servedRegister } from './served-register.ts'
import { trialsOfOneOutcome } from './trials-of-one-outcome.ts'

const secret = 'zqcorncrake'
let served: ServedRegister
const get = async (url: string) => (await served.server.inject({ method: 'GET', url })).body
/** Everything that tells of evidence on the outcome, and what lists and counts hold of it. */
const addresses = [
  '/evidence',
  '/evidence/missing-episodes',
  '/evidence/missing-episodes?format=csv',
  '/evidence/missing-episodes?design_floor=4&measure=odds-ratio&level=90',
  '/evidence/missing-episodes/metafor.r',
  '/evidence/exclusion',
  '/evidence/map?by=model',
  '/evidence/map?format=csv',
  '/api/v1/evidence',
  '/api/v1/evidence/missing-episodes',
  '/api/v1/evidence/exclusion',
]
const withoutPosition = (body: string) =>
  body.replaceAll(/[\d,]+ entries in/g, '').replaceAll(/candour-[0-9a-f]+\.css/g, '')

const trialIds = Array.from({ length: 13 }, (_, at) => `hub-trial-${at + 1}`).sort()
const idsOf = async (outcome: string): Promise<readonly string[]> => {
  const { items }: { items: { id: string }[] } = JSON.parse(await get(`/api/v1/projects?outcome=${outcome}&limit=500`))
  return items.map(({ id }) => id).sort()
}

/** No finding of today's is for a team alone; here those that a caveat marks are, so that those to come count nowhere. */
beforeAll(async () => {
  const forTeam = { audience: 'team', hidden: [], insiders: 'team' } as const
  Object.assign(recordKinds.finding, {
    visibility: ({ caveat }: { readonly caveat?: string }) => (caveat === secret ? forTeam : openToAll),
  })
  served = await withFiles(trialsOfOneOutcome, (folder) => servedRegister(folder))
})

describe('a finding that is not for everybody', () => {
  it('changes nothing of any page, file, count or answer, and is named in none', async () => {
    const before = await Promise.all(addresses.map(async (address) => withoutPosition(await get(address))))
    const finding = {
      outcome: `${secret} episodes`,
      direction_wanted: 'decrease',
      reported_direction: 'better',
      scale: 'odds-ratio',
      estimate: 0.2,
      ci_low: 0.15,
      ci_high: 0.27,
      design: 'rct',
      caveat: secret,
    } as const
    const { position } = await written(served.tools, [
      { kind: 'finding', record: { ...finding, project_id: 'other', outcome_code: 'missing-episodes' } },
      { kind: 'finding', record: { ...finding, project_id: 'hub-trial-5', outcome_code: 'exclusion' } },
    ])
    await served.feed.reaches(position)
    for (const [at, address] of addresses.entries()) {
      const body = withoutPosition(await get(address))
      expect(body, address).not.toContain(secret)
      expect(body === before[at], `${address} is as it was`).toBe(true)
    }
    // What a list says of each project's verdict is for everybody; which projects it holds tells nothing of what is hidden.
    expect(await idsOf('missing-episodes')).toEqual(trialIds)
    expect(await idsOf('exclusion')).toEqual([])
  })
})
