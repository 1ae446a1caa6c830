import { everybody } from '@candour/register'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Proposal } from '../app/actions/proposal.ts'
import { newestChanges } from '../app/queries/newest-changes.ts'
import { RecordReader } from '../app/queries/reader.ts'
import { verdictCounts } from '../app/store/project-lists.ts'
import { recordById } from '../app/store/projections.ts'
import { day, partialDay } from './factories/histories.ts'
import { written } from './importing.ts'
import { type ServedRegister, servedStarter } from './served-register.ts'

let served: ServedRegister
beforeAll(async () => {
  served = await servedStarter()
})

const get = async (url: string) => {
  const { statusCode: status, body, headers } = await served.server.inject({ method: 'GET', url })
  return { status, body, headers }
}
/** The words of a page as they are read, without its code and with single spaces. */
const words = (html: string) =>
  html
    .replaceAll(/<(style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ')
const rows = (csv: string) => csv.trimEnd().split('\r\n').length - 1

describe('the home page', () => {
  it('shows published reports that found no benefit, newest told first, candid only where earned', async () => {
    const { body } = await get('/')
    const lately = body.slice(body.indexOf('id="lately"'), body.indexOf('id="causes"'))
    const ids = [...lately.matchAll(/href="\/projects\/([a-z0-9-]+)"/g)].map(([, id = '']) => id)
    expect(ids).toHaveLength(3)
    const standings = await served.db.selectFrom('standings').selectAll().where('project_id', 'in', ids).execute()
    const told = ids.map((id) => standings.find((standing) => standing.project_id === id))
    expect(told.every((standing) => standing?.published)).toBe(true)
    expect(
      told.every((standing) =>
        ['no-difference', 'not-shown', 'worse-in-part', 'worse'].includes(standing?.verdict ?? ''),
      ),
    ).toBe(true)
    const days = told.map((standing) => standing?.told_on ?? '')
    expect(days).toEqual(days.toSorted().reverse())
    expect(lately.includes('c-candid')).toBe(standings.some((standing) => standing.candid))
  })
})

describe('lists of projects', () => {
  it.each([
    ['/projects?verdict=excellent', 'verdict'],
    ['/projects?page=0', 'page'],
    ['/search?q=hub&sort=best', 'sort'],
    ['/search?year=last', 'year'],
    ['/projects?place=Leeds', 'place'],
    ['/feed.atom?before=now', 'before'],
  ])('refuse %s and say what would be read', async (url, field) => {
    const { status, body } = await get(url)
    expect(status).toBe(400)
    expect(words(body)).toMatch(new RegExp(`There is a problem.*${field}: .*expected`))
  })

  it('keep the counts of a facet while one of its values is chosen', async () => {
    const counts = await verdictCounts(served.db, everybody)
    const { body } = await get('/projects?verdict=worse-in-part')
    const facet = words(body.slice(body.indexOf('name="verdict"'), body.indexOf('name="programme"')))
    expect(facet).toContain(`No difference shown ( ${counts.get('not-shown')} )`)
    expect(body.match(/class="c-result"/g)).toHaveLength(counts.get('worse-in-part') ?? 0)
  })

  it('give each choice a chip whose address is the same list without it', async () => {
    const { body } = await get('/projects?verdict=worse&practice_area=early-help&sort=name')
    const chips = [...body.matchAll(/class="c-chip" href="([^"]+)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    )
    expect(chips).toEqual(['/projects?practice_area=early-help&sort=name', '/projects?verdict=worse&sort=name'])
  })

  it('page through all projects without one missing or twice', async () => {
    const ids: string[] = []
    for (let page = 1; ; page += 1) {
      const { body } = await get(`/projects?sort=name&page=${page}`)
      const found = [...body.matchAll(/c-result__name"><a[^>]*href="\/projects\/([^"]+)"/g)].map(([, id = '']) => id)
      if (found.length === 0) break
      ids.push(...found)
    }
    const all = await served.db.selectFrom('projects').select('id').execute()
    expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
  })

  it('say which word was mended', async () => {
    const { body } = await get('/search?q=fostring')
    expect(words(body)).toMatch(/Nothing here has the word “fostring”\. Searched for “foster\w*” instead\./)
  })

  it('mark what matched, and find lessons, models, claims and programmes beside the projects', async () => {
    const { body } = await get('/search?q=family+safeguarding')
    expect(body).toMatch(/c-result__about">[\s\S]*?<mark>/)
    expect(words(body)).toMatch(/Also found: \d+ models? · \d+ lessons? · \d+ claims?/)
  })

  it('given nothing found, invite the reader to be the first', async () => {
    const { status, body } = await get('/search?q=zzzzqqqq')
    expect(status).toBe(200)
    expect(words(body)).toContain('No attempt like “zzzzqqqq” is on record')
    expect(words(body)).toContain('be the first')
  })

  it('are taken away whole, not only the page that is shown', async () => {
    const { status, body, headers } = await get('/projects?format=csv&sort=name')
    const all = await served.db.selectFrom('projects').select('id').execute()
    expect(status).toBe(200)
    expect(headers['content-type']).toContain('text/csv')
    expect(body.split('\r\n')[0]).toMatch(/^\uFEFFid,.*,source_urls,verdict,/)
    expect(rows(body)).toBe(all.length)
  })

  it.each([
    ['/projects?verdict=worse&format=json', '/api/v1/projects?verdict=worse'],
    ['/search?q=hub&format=json', '/api/v1/search?q=hub&kind=project'],
    ['/projects/r2-signs-of-safety?format=json', '/api/v1/projects/r2-signs-of-safety'],
    ['/projects/r2-signs-of-safety/history?format=json', '/api/v1/projects/r2-signs-of-safety/history'],
  ])('and their likes have a twin in the API: %s', async (url, twin) => {
    const { status, headers } = await get(url)
    expect([status, headers.location]).toEqual([303, twin])
    expect((await get(twin)).status).toBe(200)
  })
})

describe('a project', () => {
  it('opens with its verdict, what that means here, and that nothing was registered beforehand', async () => {
    const { body } = await get('/projects/r2-signs-of-safety')
    const opening = words(body.slice(body.indexOf('<h1'), body.indexOf('id="about"')))
    expect(opening).toMatch(
      /Signs of Safety England, phase 2 .*Worse in part .*Worse on kinship care; no difference shown on/,
    )
    expect(opening).toContain('It does not mean that the work was poor')
    expect(opening).toContain('Not registered beforehand')
  })

  it('has an anchor for every finding, with its numbers, comparison, caveat and source', async () => {
    const { body } = await get('/projects/trial-social-workers-in-schools')
    const card = body.slice(body.indexOf('id="finding-trial-social-workers-in-schools-f1"'))
    const text = words(card.slice(0, card.indexOf('</article>')))
    expect(text).toContain('5.5% higher (95% CI 4.5% lower to 16.6% higher)')
    expect(text).toContain('randomised: schools without a social worker')
    expect(text).toContain('Note: Cluster trial')
    expect(card).toContain('href="https://sswr.confex.com/sswr/2025/webprogram/Paper57381.html"')
  })

  it('shows every finding of the register on its project, and none is lost from the CSV', async () => {
    const findings = await served.db.selectFrom('findings').select(['id', 'project_id']).execute()
    for (const id of new Set(findings.map((finding) => finding.project_id))) {
      const { status, body } = await get(`/projects/${id}`)
      expect(status).toBe(200)
      const own = findings.filter((finding) => finding.project_id === id)
      expect(own.filter((finding) => !body.includes(`id="finding-${finding.id}"`))).toEqual([])
    }
    const own = findings.filter((finding) => finding.project_id === 'r1-family-safeguarding')
    const { body } = await get('/projects/r1-family-safeguarding?format=csv')
    expect(rows(body)).toBe(own.length)
  })

  it('given no report read, says so and how to add one, and never that it is silent', async () => {
    const { body } = await get('/projects/r1-mockingbird')
    const main = words(body.slice(body.indexOf('<main'), body.indexOf('id="similar"')))
    expect(main).toContain('No report has been read')
    expect(main).toContain('How to add a report to the register')
    expect(main).not.toMatch(/silent/i)
  })

  it('sets claims beside what they rest on', async () => {
    const { body } = await get('/projects/r1-extended-hope')
    const claims = body.slice(body.indexOf('id="claimed"'), body.indexOf('</table>', body.indexOf('id="claimed"')))
    expect(claims).toContain('href="#finding-r1-extended-hope-f3"')
    expect(words(claims)).toContain('Partly')
  })

  it.each(['/projects/no-such-project', '/projects/no-such-project/history', '/findings/no-such-finding'])(
    'that is not on record answers 404 with a search: %s',
    async (url) => {
      const { status, body } = await get(url)
      expect(status).toBe(404)
      expect(body).toContain('role="search"')
    },
  )

  it('is where a finding’s own address leads', async () => {
    const { status, headers } = await get('/findings/r1-pause-f1')
    expect([status, headers.location]).toEqual([303, '/projects/r1-pause#finding-r1-pause-f1'])
  })
})

describe('a project that registered what it promised', () => {
  const promised = {
    project_id: 'hub-homes',
    version: 1,
    registered_on: day('2019-11-01'),
    registered_at: 'https://registry.example/hub-homes',
    primary: true,
    direction_wanted: 'decrease',
    scale: 'risk-difference',
    smallest_worthwhile_change: 0.05,
    due_on: day('2023-05-01'),
  } as const
  const told = {
    project_id: 'hub-homes',
    scale: 'risk-difference',
    design: 'rct',
    reported_on: day('2023-04-01'),
    source_urls: ['https://example.org/hub'],
  } as const
  const proposals: readonly Proposal[] = [
    { kind: 'project', record: { id: 'hub-homes', name: 'Hub homes', started: partialDay('2020-01') } },
    { kind: 'outcome', record: { ...promised, id: 'moves', label: 'Placement moves' } },
    { kind: 'outcome', record: { ...promised, id: 'leavers', label: 'Carers who leave' } },
    {
      kind: 'finding',
      record: {
        ...told,
        id: 'moves-answer',
        outcome_id: 'moves',
        direction_wanted: 'decrease',
        reported_direction: 'better',
        estimate: -0.03,
        ci_low: -0.05,
        ci_high: -0.01,
      },
    },
    {
      kind: 'finding',
      record: {
        ...told,
        id: 'wellbeing',
        outcome: 'carer wellbeing',
        direction_wanted: 'increase',
        reported_direction: 'worse',
        estimate: -0.04,
        ci_low: -0.07,
        ci_high: -0.01,
      },
    },
  ]
  let body = ''
  beforeAll(async () => {
    await written(served.tools, proposals)
    const { position } = await served.db.selectFrom('ledger').select('position').executeTakeFirstOrThrow()
    await served.feed.reaches(position)
    body = (await get('/projects/hub-homes')).body
  })

  it('says how much of what it promised is answered, and which verdict that gives', () => {
    const opening = words(body.slice(body.indexOf('<h1'), body.indexOf('<figure')))
    expect(opening).toContain('Improved in part')
    expect(opening).toContain('Improved, less than promised, on Placement moves; no answer to Carers who leave.')
    expect(opening).toContain('Incomplete: 1 of 2 outcomes that count answered')
    expect(opening).toContain('registered before it started; 1 of 2 promises that fell due is answered')
    expect(opening).not.toContain('Not registered beforehand')
    expect(opening).not.toContain('Candid')
  })

  it('keeps the row of a promise that nothing answers, silent since its day', () => {
    const drawing = body.slice(body.indexOf('<figure'), body.indexOf('</figure>'))
    expect(words(drawing.slice(drawing.indexOf('<table')))).toContain('Silent: no answer since 31 July 2023')
    const results = words(body.slice(body.indexOf('id="results"'), body.indexOf('id="learned"')))
    expect(results).toMatch(
      /Carers who leave Silent: no answer since 31 July 2023 Promised a fall, at least 5 percentage points/,
    )
  })

  it('sets what was never promised below a rule of its own', () => {
    const results = body.slice(body.indexOf('id="results"'), body.indexOf('id="learned"'))
    const [before = '', after = ''] = results.split('Also reported, never promised')
    expect(before).toContain('id="finding-moves-answer"')
    expect(before).not.toContain('id="finding-wellbeing"')
    expect(after).toContain('id="finding-wellbeing"')
  })
})

describe('what changes', () => {
  const write = (proposal: Proposal, reason: string) => written(served.tools, [proposal], { reason })

  it('stands in the history field by field, with the reason, and in the CSV of it', async () => {
    const standing = await recordById(served.db, 'project', 'r1-step-change')
    if (standing === undefined) throw new Error('the catalogue lacks the project')
    const { position } = await served.db.selectFrom('ledger').select('position').executeTakeFirstOrThrow()
    const record = { ...standing.record, started: partialDay('2013-02') }
    await write({ kind: 'project', record }, 'A letter from the lead')
    await served.feed.reaches(position + 1)
    const { body } = await get('/projects/r1-step-change/history')
    const changed = words(body.slice(body.indexOf('id="changed"'), body.indexOf('id="entered"')))
    expect(changed).toContain('Why: A letter from the lead')
    expect(changed).toContain('2013-02')
    expect((await get('/projects/r1-step-change/history?format=csv')).body).toContain(
      'A letter from the lead,operator,started,',
    )
  })

  it('comes in the feed, newest first, each entry of the log once, with older ones behind', async () => {
    const seen: string[] = []
    let next: string | undefined = '/feed.atom'
    while (next !== undefined) {
      const { status, headers, body } = await get(next)
      expect([status, headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8'])
      seen.push(...[...body.matchAll(/<id>(urn:candour:entry:[0-9a-f]{64})<\/id>/g)].map(([, id = '']) => id))
      next = /rel="next" type="[^"]+" href="([^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
    }
    const { position } = await served.db.selectFrom('ledger').select('position').executeTakeFirstOrThrow()
    expect(new Set(seen).size).toBe(position)
  })

  it('given a lesson that was told openly and is confidential since, neither version tells on its project', async () => {
    const told = {
      id: 'told-1',
      project_id: 'r1-pause',
      kind: 'theory',
      happened: 'It went wrong.',
      lesson: 'Ask first.',
    } as const
    await write({ kind: 'lesson', record: told }, 'Told by Pause')
    await write({ kind: 'lesson', record: { ...told, confidential: true } }, 'Pause asked for confidence')
    const reader = new RecordReader(served.db, everybody)
    const changes = (await newestChanges(reader, 2)).entries.filter(({ id }) => id === 'told-1')
    expect(changes).toHaveLength(2)
    expect(JSON.stringify(changes)).not.toMatch(/pause/i)
    expect(
      changes.every(({ record }) => record !== undefined && 'lesson' in record && record.lesson === 'Ask first.'),
    ).toBe(true)
  })
})
