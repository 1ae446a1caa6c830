import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { everybody, isJudged, places, plainDateOf, verdicts } from '@candour/register'
import { beforeAll, describe, expect, it } from 'vitest'
import { importPackage } from '../app/actions/import-package.ts'
import { judgeTheDay } from '../app/actions/judge-the-day.ts'
import { findTables } from '../app/package-files/find-tables.ts'
import { programmeDossier } from '../app/queries/dossiers.ts'
import { ledgerPosition } from '../app/store/ledger-position.ts'
import { answeredLater, secrets, toldRegister } from './factories/told-register.ts'
import { type Files, toolsOn, withFiles } from './importing.ts'
import { type ServedRegister, servedRegister, servedStarter, testDay } from './served-register.ts'

let starter: ServedRegister
let told: ServedRegister
beforeAll(async () => {
  starter = await servedStarter()
  told = await servedRegister(undefined)
  await load(toldRegister, '2026-10-01')
  await load(answeredLater, '2026-11-20')
  await judgeTheDay(told.db, plainDateOf(testDay), { mayGoBack: true })
  await told.feed.reaches((await ledgerPosition(told.db)).position)
})

/** Enters files on a day. */
const load = (files: Files, day: string) =>
  withFiles(files, async (folder) => {
    const found = await findTables(folder)
    if (!found.ok) throw new Error(JSON.stringify(found.refusals))
    const result = await importPackage(toolsOn(told.db, day), found.tables, { reason: 'a test', actor: 'import' })
    if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  })

const getFrom = async ({ server }: ServedRegister, url: string) => {
  const { statusCode: status, body, headers } = await server.inject({ method: 'GET', url })
  return { status, body, headers, words: wordsOf(body) }
}

/** The words of a page as they are read: without code, code samples and drawings, with single spaces. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<(style|svg|code)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ')
}

/** A CSV's rows by column; cells here hold no line break. */
function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = csv.replace('\uFEFF', '').trimEnd().split('\r\n')
  const columns = cellsOf(head)
  return lines.map((line) => {
    const cells = cellsOf(line)
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
  })
}

function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
    quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
  )
}

const pagesOf = {
  starter: [
    '/programmes',
    '/programmes/cscip',
    '/programmes/cscip?stage=published&answer=unknown',
    '/programmes/cscip?fate=contradicted',
    '/programmes/successor-staying-close',
    '/models',
    '/models/mockingbird',
    '/models/family-safeguarding',
    '/places',
    '/places?model=pause',
    '/places/E10000015',
    '/places/E10000015?model=pause',
    '/places/E92000001',
    '/places/E10000021',
    '/silence',
    '/lessons',
    '/lessons?cause=recruitment-delay&kind=implementation',
    '/lessons?model=pause&page=9',
    '/lessons/causes',
    '/lessons/causes/recruitment-delay',
    '/lessons/causes/risk-transferred',
    '/lessons/r1-reclaiming-social-work-l1',
    '/voices',
    '/voices?whose=parents',
    '/lessons/uses',
    '/lessons/uses?list=never-used&kind=theory',
    '/lessons/uses?list=told-again',
    '/claims',
    '/claims?source_says=no',
    '/claims?design_shows=partly',
    '/verdicts',
    '/about',
    '/about/data',
    '/about/accessibility',
    '/api',
  ],
  told: [
    '/programmes',
    '/programmes/better-starts',
    '/programmes/better-starts?stage=applied',
    '/programmes/better-starts?stage=funded&answer=no',
    '/programmes/better-starts?fate=contradicted',
    '/programmes/open-fund',
    '/models',
    '/models/hub-homes',
    '/models/evening-hubs',
    '/places?model=hub-homes',
    '/places/E08000035',
    '/places/E06000010?model=hub-homes',
    '/places/W92000004',
    '/silence',
    '/silence?since=2020-01-01',
    '/silence/feed.atom?since=2020-01-01',
    '/lessons',
    '/lessons?cause=recruitment-delay',
    '/lessons?model=hub-homes',
    '/lessons/causes',
    '/lessons/causes/recruitment-delay',
    '/lessons/l7q4m2v9x1c8k5r3t',
    '/lessons/lesson-8',
    '/lessons/uses',
    '/lessons/uses?cause=theory-harm',
    '/lessons/uses?list=never-used',
    '/lessons/uses?list=told-again',
    '/lesson_uses/use-1',
    '/lesson_uses/use-3',
    '/projects/coming',
    '/claims',
    '/verdicts',
    '/about',
    '/about/data',
    '/api',
  ],
} as const

describe('every page', () => {
  it.each(pagesOf.starter)('of the starter catalogue is whole: %s', async (url) => {
    const { status, body, words } = await getFrom(starter, url)
    expect(status).toBe(200)
    expect(body.match(/<h1/g)).toHaveLength(1)
    expect(words).not.toMatch(/\b(undefined|null|NaN|\[object)\b/)
    const levels = [...body.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it.each(pagesOf.told)('tells nothing that was told in confidence: %s', async (url) => {
    for (const address of [url, `${url}${url.includes('?') ? '&' : '?'}format=csv`]) {
      const { status, body } = await getFrom(told, address)
      expect(status).toBe(200)
      for (const secret of [...secrets.application, secrets.lessonSource]) expect(body).not.toContain(secret)
    }
  })

  it.each([
    ['/programmes/nothing', 'programme'],
    ['/models/nothing', 'model'],
    ['/places/E99999999', 'place'],
    ['/places/e10000015', 'place'],
    ['/places?model=nothing', 'model'],
    ['/lessons/nothing', 'lesson'],
    ['/lessons/causes/nothing', 'cause'],
  ])('that does not exist says so: %s', async (url, what) => {
    const { status, words } = await getFrom(starter, url)
    expect(status).toBe(404)
    expect(words).toContain(`There is no ${what} called`)
  })

  it.each([
    ['/programmes/cscip?stage=paid', 'stage'],
    ['/programmes/cscip?answer=yes', 'stage'],
    ['/programmes/cscip?stage=funded&fate=unknown', 'fate'],
    ['/programmes/cscip?stage=funded&answer=perhaps', 'answer'],
    ['/silence?since=yesterday', 'since'],
    ['/silence/feed.atom?since=2026-02-30', 'since'],
    ['/lessons?cause=bad-luck', 'cause'],
    ['/lessons?kind=moral', 'kind'],
    ['/lessons?page=0', 'page'],
    ['/claims?source_says=maybe', 'source_says'],
    ['/claims?design_shows=maybe', 'design_shows'],
    ['/places?model=Not%20An%20Id', 'model'],
  ])('refuses what it cannot read and says what would be: %s', async (url, parameter) => {
    const { status, words } = await getFrom(starter, url)
    expect(status).toBe(400)
    expect(words).toMatch(new RegExp(`There is a problem.*${parameter}:.*expected`))
  })

  it.each([
    ['/programmes', '/api/v1/programmes'],
    ['/programmes/cscip', '/api/v1/programmes/cscip'],
    ['/models/pause', '/api/v1/models/pause'],
    ['/places/E10000015', '/api/v1/places/E10000015'],
    ['/silence?since=2026-01-01', '/api/v1/silence?since=2026-01-01'],
    ['/lessons?cause=recruitment-delay', '/api/v1/lessons?causes=recruitment-delay'],
    ['/lessons/causes/recruitment-delay', '/api/v1/lessons?causes=recruitment-delay'],
    ['/claims?design_shows=not-supported', '/api/v1/claims?design_shows=not-supported'],
    ['/api', '/api/openapi.json'],
  ])('%s leads those who want JSON to %s, which answers', async (url, twin) => {
    const { status, headers } = await getFrom(starter, `${url}${url.includes('?') ? '&' : '?'}format=json`)
    expect([status, headers.location]).toEqual([303, twin])
    expect((await getFrom(starter, twin)).status).toBe(200)
  })
})

describe('a programme', () => {
  it.each(['starter', 'told'] as const)('opens the list behind every part of its funnel: %s', async (which) => {
    const served = { starter, told }[which]
    const id = { starter: 'cscip', told: 'better-starts' }[which]
    const dossier = await served.feed.questions.ask(everybody, (reader) => programmeDossier(reader, id))
    const { body } = await getFrom(served, `/programmes/${id}`)
    const parts = dossier?.funnel.stages.flatMap(({ code, count, no, unknown }) => [
      { query: `stage=${code}&answer=yes`, count },
      { query: `stage=${code}&answer=no`, count: no },
      { query: `stage=${code}&answer=unknown`, count: unknown },
    ])
    expect(parts).toHaveLength(21)
    for (const { query, count } of parts ?? []) {
      expect(body.includes(`/programmes/${id}?${query.replace('&', '&amp;')}#part`)).toBe(count > 0)
      const list = await getFrom(served, `/programmes/${id}?${query}`)
      const part = list.body.slice(list.body.indexOf('id="part"'), list.body.indexOf('id="verdicts"'))
      expect([query, part.match(/role="rowheader"/g)?.length ?? 0]).toEqual([query, count])
    }
    for (const [fate, ids] of Object.entries(dossier?.funnel.unfavourable ?? {})) {
      const csv = rowsOf((await getFrom(served, `/programmes/${id}?fate=${fate}&format=csv`)).body)
      expect(csv.map((row) => row.id).toSorted()).toEqual([...ids].sort())
    }
  })

  it('reads its funnel out, and says what the diagram cannot show', async () => {
    const { words } = await getFrom(starter, '/programmes/cscip')
    expect(words).toContain('Where did the failures go?')
    expect(words).toMatch(/Of 92 funded projects, \d+ (is|are) known to have a published negative finding/)
    expect(words).toContain('No declined application is on record, so how many applied is not known')
    expect(words).toContain('counted as not known, never as no')
    expect(words).toContain('a gap in this register, not a broken promise')
  })

  it('gives every project as CSV, with id, sources and verdict', async () => {
    const rows = rowsOf((await getFrom(starter, '/programmes/sfpc?format=csv')).body)
    expect(rows).toHaveLength(6)
    for (const row of rows) {
      expect(row.id).toMatch(/^sfpc-/)
      expect(row.source_urls).toMatch(/^https?:/)
      expect(verdicts).toContain(row.verdict)
    }
  })

  it('shows a declined application that was told in confidence as one, and an open one by its title', async () => {
    const { words } = await getFrom(told, '/programmes/better-starts?stage=funded&answer=no')
    expect(words).toContain('An application told in confidence')
    expect(words).toContain('Application: Weekend clubs')
    expect(words).toContain('2 applications of which no project in this register came.')
  })

  it('leaves a lesson told in confidence out of its causes', async () => {
    const { body } = await getFrom(told, '/programmes/better-starts')
    const causes = wordsOf(body.slice(body.indexOf('id="why"'), body.indexOf('id="spending"')))
    expect(causes).toContain('From 1 lesson told')
  })

  it('lists the promises that it is owed, each with its date and rule', async () => {
    const { body } = await getFrom(told, '/programmes/better-starts')
    const owed = wordsOf(body.slice(body.indexOf('id="owed"'), body.indexOf('id="why"')))
    expect(owed).toMatch(/Nights away from home .*Evening hubs in Barnet .*1 January 2025 .*1 February 2025 .*C1/)
    expect(owed).toMatch(/A report of what happened .*Hub homes in Leeds .*27 September 2024 .*28 October 2024 .*C3/)
  })

  it('adds up only grants that are known, beside how many are not', async () => {
    const { body } = await getFrom(told, '/programmes/better-starts')
    const spending = wordsOf(body.slice(body.indexOf('id="spending"'), body.indexOf('id="sources"')))
    expect(spending).toContain('on record for 3 of 4 projects: £400,000 in all')
    expect(spending).toMatch(/Silent Projects 2 Grant known 2 Granted, where known £300,000/)
    expect(spending).toMatch(/No difference shown Projects 1 Grant known 0 Granted, where known not known/)
  })
})

describe('a model', () => {
  it('sets every attempt side by side with its verdict, design and interval', async () => {
    const { body, words } = await getFrom(told, '/models/hub-homes')
    expect(words).toContain('Every attempt at Hub homes: 2 attempts')
    expect(words).toMatch(/Moves between homes: worse \(0\.8 higher \(95% CI 0\.2 to 1\.4\)\)/)
    expect(words).toContain('no answer has come')
    expect(body).toContain('aria-label="Strength of design 5 of 5"')
    expect(words).toContain('1 result with an interval, from 1 attempt')
  })

  it('says in a list what the map shows, and what the map cannot', async () => {
    const { body, words } = await getFrom(told, '/models/hub-homes')
    const list = wordsOf(body.slice(body.indexOf('place by place'), body.indexOf('id="learned"')))
    for (const place of ['Hertfordshire', 'Leeds', 'Kingston upon Hull', 'Wales', 'Northamptonshire'])
      expect(list).toContain(place)
    expect(list).toMatch(
      /Kingston upon Hull, City of .*repeated as it was, running .*since 2025 .*Improved \(as reported\)/,
    )
    expect(words).toMatch(/Not on the map: Northamptonshire \(until 2021\), Wales\./)
  })

  it('says nothing of a lesson told in confidence about it', async () => {
    const { words } = await getFrom(told, '/models/hub-homes')
    expect(words).toContain('Watch moves from the first month.')
    expect(words).not.toContain('Recruit before the grant starts.')
  })
})

describe('a place', () => {
  it('shows what was tried there, and what its statistical neighbours tried that it did not', async () => {
    const { words, body } = await getFrom(starter, '/places/E10000015')
    expect(words).toContain('5 attempts on record')
    const ideas = wordsOf(body.slice(body.indexOf('id="neighbours"'), body.indexOf('id="map-of-model"')))
    expect(ideas).toContain('Oxfordshire; Buckinghamshire; Cambridgeshire')
    expect(ideas).not.toMatch(/Models? .*Family Safeguarding Neighbours/)
    const rows = rowsOf((await getFrom(starter, '/places/E10000015?format=csv')).body)
    expect(rows).toHaveLength(5)
    for (const row of rows) expect(row.places?.split(';')).toContain('E10000015')
  })

  it('leads from a former authority to those that came after it, and back', async () => {
    expect((await getFrom(starter, '/places/E10000021')).words).toMatch(
      /Now North Northamptonshire .*Now West Northamptonshire/,
    )
    expect((await getFrom(starter, '/places/E06000061')).words).toContain(
      'Formerly part of Northamptonshire (until 2021)',
    )
  })

  it('says of a nation that it has no neighbours', async () => {
    expect((await getFrom(starter, '/places/E92000001')).words).toContain('England is a whole nation')
  })

  it('is listed with every other, with as many attempts as its page shows', async () => {
    const rows = rowsOf((await getFrom(starter, '/places?format=csv')).body)
    expect(rows).toHaveLength(places.length)
    expect(rows.find((row) => row.code === 'E10000015')?.projects).toBe('5')
  })
})

describe('silence', () => {
  it('in the starter catalogue is none, and the page says why and what that is not', async () => {
    const { words } = await getFrom(starter, '/silence')
    const { n } = await starter.db
      .selectFrom('standings')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('verdict', '=', 'undated')
      .executeTakeFirstOrThrow()
    expect(words).toContain('No promise is silent')
    expect(words).toContain('the register does not make up dates for others')
    expect(words).toContain(`no report has been read of ${n} projects of 200`)
    expect(words).toContain('It is not silence, and it is not counted as silence anywhere.')
  })

  it('is grouped by programme, newest first, each promise with its date and rule', async () => {
    const { body } = await getFrom(told, '/silence')
    const list = wordsOf(body.slice(body.indexOf('id="group-1"'), body.indexOf('id="unread"')))
    expect(list).toContain('Better Starts: 2 promises, newest silence first')
    expect(list.indexOf('Evening hubs in Barnet')).toBeLessThan(list.indexOf('Hub homes in Leeds'))
    expect(list).toContain('C1: its own date')
    expect(list).toContain('C3: the programme’s rule for results')
    expect(list).not.toContain('Something nobody has read of')
  })

  it('tells what changed since a day: newly silent and newly answered', async () => {
    const since = async (day: string) => {
      const { body } = await getFrom(told, `/silence?since=${day}`)
      return wordsOf(body.slice(body.indexOf('id="changed"'), body.indexOf('id="coming"')))
    }
    const all = await since('2020-01-01')
    expect(all).toMatch(/Fell silent after 1 January 2020 .*Evening hubs in Barnet .*Hub homes in Leeds/)
    expect(all).toMatch(/Answered after 1 January 2020.*Missing from home .*Evening hubs in York/)
    const later = await since('2024-12-31')
    expect(later).toContain('Evening hubs in Barnet')
    expect(later).not.toContain('Hub homes in Leeds')
    const today = await since(testDay)
    expect(today).toContain('No promise has fallen silent since 23 November 2026.')
    expect(today).toContain('No promise that was silent has been answered since 23 November 2026.')
  })

  it('counts no promise as answered late that came onto record together with its answer', async () => {
    const { body } = await getFrom(told, '/silence?since=2020-01-01')
    expect(body).not.toContain('Moves between homes')
  })

  it('is a feed too: one entry for falling silent, one for being answered', async () => {
    const { body, headers } = await getFrom(told, '/silence/feed.atom?since=2020-01-01')
    expect(headers['content-type']).toContain('application/atom+xml')
    expect(body.match(/<entry>/g)).toHaveLength(3)
    expect(body).toContain('<title>Silent: Nights away from home (Evening hubs in Barnet)</title>')
    expect(body).toContain('<title>Answered: Missing from home (Evening hubs in York)</title>')
    const empty = await getFrom(starter, '/silence/feed.atom')
    expect(empty.body).not.toContain('<entry>')
    expect(empty.body).toContain(`<updated>${testDay}T00:00:00Z</updated>`)
  })

  it('shows what is still to come, and who is within the days of grace, apart from silence', async () => {
    const { body } = await getFrom(told, '/silence')
    const coming = wordsOf(body.slice(body.indexOf('id="coming"'), body.indexOf('id="means"')))
    expect(coming).toMatch(/School attended .*Something still running .*1 January 2030/)
  })

  it('gives the same rows as CSV', async () => {
    const rows = rowsOf((await getFrom(told, '/silence?format=csv')).body)
    expect(rows.map((row) => [row.project_id, row.silent_from, row.clock_rule])).toEqual([
      ['owing', '2025-02-01', 'C1'],
      ['quiet', '2024-10-28', 'C3'],
    ])
  })
})

describe('lessons', () => {
  it('are told in confidence where they were: neither of what, nor by whom, nor where', async () => {
    for (const url of [
      '/lessons/l7q4m2v9x1c8k5r3t',
      '/lessons/causes/recruitment-delay',
      '/lessons?kind=implementation',
    ]) {
      const { words } = await getFrom(told, url)
      expect(words).toContain('Told in confidence')
      expect(words).toContain('Recruit before the grant starts.')
      expect(words).not.toContain('Leeds')
    }
    const [row] = rowsOf((await getFrom(told, '/lessons/l7q4m2v9x1c8k5r3t?format=csv')).body)
    expect([row?.id, row?.project_id, row?.model_id, row?.source_urls]).toEqual(['l7q4m2v9x1c8k5r3t', '', '', ''])
  })

  it('told in confidence are not found by the model that they were told of', async () => {
    const { words } = await getFrom(told, '/lessons?model=hub-homes')
    expect(words).toContain('1 lesson with your choices.')
    expect(words).not.toContain('Recruit before the grant starts.')
    const rows = rowsOf((await getFrom(told, '/lessons?model=hub-homes&format=csv')).body)
    expect(rows.map(({ id }) => id)).toEqual(['lesson-8'])
  })

  it('are narrowed by the practice area of their project or model, those told in confidence by none', async () => {
    const { body, words } = await getFrom(starter, '/lessons?practice_area=recurrent-care')
    const [, count = ''] = /(\d+) lessons? with your choices\./.exec(words) ?? []
    const rows = rowsOf((await getFrom(starter, '/lessons?practice_area=recurrent-care&format=csv')).body)
    const api = JSON.parse((await getFrom(starter, '/api/v1/lessons?practice_area=recurrent-care&limit=500')).body)
    expect(body).toContain('Repeat removals into care')
    expect([rows.length, api.items.length]).toEqual([Number(count), Number(count)])
    expect(rows.length).toBeGreaterThan(0)
    const inConfidence = await getFrom(told, '/lessons?practice_area=residential-and-fostering')
    expect(inConfidence.words).not.toContain('Recruit before the grant starts.')
  })

  it('are counted by cause, those told in confidence too, without saying which attempt met it', async () => {
    const { words } = await getFrom(told, '/lessons/causes/recruitment-delay')
    expect(words).toMatch(/2 lessons name it 1 attempt is known to have met it 1 told in confidence/)
    expect(words).toMatch(/Hub homes \(1\)/)
  })

  it('page through all of them without one missing or twice, and each narrowing has as many as it says', async () => {
    const ids: string[] = []
    for (let page = 1; page <= 6; page += 1) {
      const { body } = await getFrom(starter, `/lessons?page=${page}`)
      ids.push(...[...body.matchAll(/c-lesson__name"><a[^>]*href="\/lessons\/([^"]+)"/g)].map(([, id = '']) => id))
    }
    expect([ids.length, new Set(ids).size]).toEqual([112, 112])
    const { body } = await getFrom(starter, '/lessons')
    const kinds = [
      ...body.matchAll(/name="kind"[^>]*value="([a-z]+)"[\s\S]*?c-facet__count"><span[^>]*>\(<\/span>(\d+)/g),
    ]
    expect(kinds.length).toBeGreaterThan(3)
    for (const [, kind, count] of kinds) {
      const rows = rowsOf((await getFrom(starter, `/lessons?kind=${kind}&format=csv`)).body)
      expect([kind, rows.length]).toEqual([kind, Number(count)])
    }
  })
})

describe('claims', () => {
  it('stand beside the finding that they rest on, with two answers and no quotation marks', async () => {
    const { body, words } = await getFrom(told, '/claims?source_says=no')
    expect(words).toMatch(
      /Hub homes save up to £1m a year\. .*up to £1 million .*Moves between homes .*No The finding points/,
    )
    expect(words).not.toContain('“Hub homes')
    expect(words).toMatch(/No The finding went the other way\./)
    expect(body).toContain('href="/projects/told#finding-told-f1"')
    expect(words).toContain('Of 1 public claim on record, the design can show 0, shows 0 in part and cannot show 1')
    expect(words).toContain('The source says so for 0 and does not for 1; for 0 that is not known.')
  })

  it.each([
    ...['yes', 'no', 'unknown'].map((code) => ['source_says', code]),
    ...['supported', 'partly', 'not-supported', 'no-finding'].map((code) => ['design_shows', code]),
  ])('%s: %s are as many as the page counts, in the CSV and in the API', async (column = '', code = '') => {
    const { body } = await getFrom(starter, `/claims?${column}=${code}`)
    const rows = rowsOf((await getFrom(starter, `/claims?${column}=${code}&format=csv`)).body)
    const api = JSON.parse((await getFrom(starter, `/api/v1/claims?${column}=${code}&limit=500`)).body)
    const [, counted] = body.match(/<b aria-current="true">[^<]*: (\d+)<\/b>/) ?? []
    expect([body.match(/role="rowheader"/g)?.length ?? 0, rows.length, api.items.length]).toEqual(
      Array(3).fill(Number(counted)),
    )
    expect(rows.every((row) => row[column] === code)).toBe(true)
  })
})

describe('the page of rules', () => {
  it('anchors every rule of the reference, and what it gives is what the reference says', async () => {
    const { body } = await getFrom(starter, '/verdicts')
    const reference = readFileSync(
      fileURLToPath(new URL('../docs/reference/verdict-rules.md', import.meta.url)),
      'utf8',
    )
    const published = [...reference.matchAll(/^\| ([FOCP]\d+) \|/gm)].map(([, rule = '']) => rule)
    const anchored = [...body.matchAll(/id="rule-([FOCP]\d+)"/g)].map(([, rule = '']) => rule)
    expect(anchored.toSorted()).toEqual(published.toSorted())
    expect(anchored).toHaveLength(10 + 8 + 4 + 11)
    for (const line of reference.split('\n')) {
      const [, rule = '', , gives = ''] = line.split('|').map((cell) => cell.trim())
      if (!/^[FOP]\d+$/.test(rule)) continue
      const at = body.indexOf(`id="rule-${rule}"`)
      const row = body.slice(at, body.indexOf('</tr>', at))
      const shown = [...row.matchAll(/c-verdict--([a-z-]+)"/g)].map(([, code]) => code)
      const said = verdicts.filter((code) => gives.includes(`\`${code}\``))
      expect([rule, shown.toSorted()]).toEqual([rule, said.toSorted()])
    }
  })

  it('has an anchor for every rule that a project’s page cites', async () => {
    const rules = (await getFrom(starter, '/verdicts')).body
    for (const { project_id: id } of await starter.db
      .selectFrom('standings')
      .select('project_id')
      .limit(40)
      .execute()) {
      const { body } = await getFrom(starter, `/projects/${id}`)
      const cited = [...body.matchAll(/href="\/verdicts#([^"]+)"/g)].map(([, anchor]) => anchor)
      expect(cited.length).toBeGreaterThan(0)
      for (const anchor of cited) expect(rules).toContain(`id="${anchor}"`)
    }
  })

  it('explains every verdict', async () => {
    const { body } = await getFrom(starter, '/verdicts')
    const meanings = body.slice(body.indexOf('id="words"'), body.indexOf('id="turning"'))
    for (const verdict of verdicts) expect(meanings).toContain(`c-verdict--${verdict}"`)
  })
})

describe('about', () => {
  it('counts from the register itself', async () => {
    const { words } = await getFrom(starter, '/about')
    const standings = await starter.db.selectFrom('standings').select('verdict').execute()
    const answered = standings.filter(({ verdict }) => verdicts.some((code) => code === verdict && isJudged(code)))
    expect(words).toMatch(
      new RegExp(`200 attempts on record ${answered.length} with an answer 386 findings 112 lessons`),
    )
    const data = (await getFrom(told, '/about/data')).words
    expect(data).toContain('holds 6 projects, 2 findings, 2 lessons, 1 public claim')
    expect(data).toMatch(/Projects with a promise on record Known 4 of 6/)
    expect(data).not.toContain('starter catalogue, gathered')
  })

  it('leads to every table, each of which is there to take away', async () => {
    const { body } = await getFrom(starter, '/about/data')
    const downloads = body.slice(body.indexOf('id="downloads"'))
    const links = [...downloads.matchAll(/href="(\/api\/v1\/[^"]+format=csv)"/g)].map(([, href = '']) => href)
    expect(links).toHaveLength(18)
    for (const href of links) expect([href, (await getFrom(starter, href)).status]).toEqual([href, 200])
  })
})

describe('the reference of the API', () => {
  it('names every operation and parameter of the description', async () => {
    const { body } = await getFrom(starter, '/api')
    interface Described {
      readonly operationId: string
      readonly parameters?: readonly { readonly name: string }[]
    }
    const description: {
      readonly paths: Readonly<Record<string, { readonly get?: Described; readonly post?: Described }>>
    } = JSON.parse((await getFrom(starter, '/api/openapi.json')).body)
    for (const [path, { get, post }] of Object.entries(description.paths)) {
      const { operationId, parameters = [] } = get ?? post ?? { operationId: '' }
      const at = body.indexOf(`id="${operationId}"`)
      expect([path, at]).not.toEqual([path, -1])
      const article = body.slice(at, body.indexOf('</article>', at))
      expect(article).toContain(`/api/v1${path}`)
      for (const { name } of parameters.filter((parameter) => parameter.name !== 'format'))
        expect(article).toContain(`<code>${name}</code>`)
    }
  })

  it('gives examples that answer', async () => {
    const { body } = await getFrom(starter, '/api')
    const examples = [...body.matchAll(/href="(\/api\/v1[^"]*)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    )
    expect(examples.length).toBeGreaterThan(10)
    for (const example of new Set(examples))
      expect([example, (await getFrom(starter, example)).status]).toEqual([example, 200])
  })
})
