import { beforeAll, describe, expect, it } from 'vitest'
import { type ServedRegister, servedStarter } from './served-register.ts'

let served: ServedRegister
beforeAll(async () => {
  served = await servedStarter()
})
const get = async (url: string) => (await served.server.inject({ method: 'GET', url })).body
const cause = /Outcomes (got|went)|because of the project|while the project ran/

describe('a sentence of cause', () => {
  it('given a result of which no interval was judged, then neither its page nor its description says one', async () => {
    const standings = await served.db.selectFrom('standings').selectAll().execute()
    const reported = standings.filter(({ marks }) => marks.includes('as-reported'))
    expect(reported.length).toBeGreaterThan(20)
    for (const { project_id: id } of reported) {
      const body = await get(`/projects/${id}`)
      const opening = body.slice(0, body.indexOf('id="promised"'))
      expect([id, cause.test(opening)]).toEqual([id, false])
      expect(/<meta name="description" content="([^"]*)"/.exec(body)?.[1]).toContain(
        'That is what the pages we read say',
      )
    }
  })

  it('given lists, feeds and tables to take away, then they say none at all', async () => {
    for (const url of ['/projects', '/projects?format=csv', '/feed.atom', '/silence/feed.atom', '/api/v1/projects']) {
      expect([url, cause.test(await get(url))]).toEqual([url, false])
    }
  })
})
