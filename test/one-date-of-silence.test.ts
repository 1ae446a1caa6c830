import { beforeAll, describe, expect, it } from 'vitest'
import { day, partialDay } from './factories/histories.ts'
import { written } from './importing.ts'
import { type ServedRegister, servedRegister } from './served-register.ts'

let served: ServedRegister
beforeAll(async () => {
  served = await servedRegister(undefined)
  await written(served.tools, [
    { kind: 'project', record: { id: 'hub-homes', name: 'Hub homes', started: partialDay('2020-01') } },
    {
      kind: 'outcome',
      record: {
        id: 'moves',
        project_id: 'hub-homes',
        version: 1,
        registered_on: day('2019-11-01'),
        label: 'Placement moves',
        primary: true,
        direction_wanted: 'decrease',
        due_on: day('2023-05-01'),
      },
    },
  ])
  const { position } = await served.db.selectFrom('ledger').select('position').executeTakeFirstOrThrow()
  await served.feed.reaches(position)
})
const get = async (url: string) => (await served.server.inject({ method: 'GET', url })).body

describe('a promise due on 1 May 2023, with 90 days of grace, and no answer', () => {
  it.each<[where: string, url: string, says: RegExp]>([
    ['the head of its project', '/projects/hub-homes', /c-strip[\s\S]*Silent: no answer since 31 July 2023/],
    ['its row among the results', '/projects/hub-homes', /id="results"[\s\S]*Silent: no answer since 31 July 2023/],
    ['what stands in place of a result', '/projects/hub-homes', /No answer, silent since 31 July 2023/],
    [
      'the timeline',
      '/projects/hub-homes',
      /id="timeline"[\s\S]*31 July 2023<\/th>[\s\S]*Silent since: no answer to Placement moves/,
    ],
    ['the list of silence', '/silence', /Placement moves[\s\S]*1 May 2023[\s\S]*31 July 2023/],
    ['the list of silence as CSV', '/silence?format=csv', /2023-05-01,2023-07-31/],
    ['the feed', '/silence/feed.atom?since=2023-01-01', /silent since 31 July 2023/],
    ['the API', '/api/v1/projects/hub-homes', /"silent_from":"2023-07-31"/],
    ['the explanation', '/api/v1/projects/hub-homes', /silent since 31 July 2023/],
  ])('is silent since 31 July 2023 in %s', async (_, url, says) => {
    expect(await get(url)).toMatch(says)
  })

  it('given no other date, then none is called silent since', async () => {
    for (const url of ['/projects/hub-homes', '/silence', '/silence/feed.atom?since=2023-01-01']) {
      expect(await get(url)).not.toMatch(/(silent|answer) since 1 May 2023/i)
    }
  })

  it('given a silent project, then no box says that no report has been read', async () => {
    expect(await get('/projects/hub-homes')).not.toContain('No report has been read')
  })
})
