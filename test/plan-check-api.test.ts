import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { apiPages } from '../app/api/api-pages.ts'
import { buildAssets } from '../app/web/assets.ts'
import { buildServer } from '../app/web/server.ts'
import { buildTemplates } from '../app/web/templates.ts'
import { servedStarter } from './served-register.ts'

const { feed } = await servedStarter()
const lines: string[] = []
const assets = buildAssets()
const server = buildServer({
  questions: feed.questions,
  templates: buildTemplates(assets),
  assets,
  pages: apiPages('0.0.0-test'),
  requestLog: { write: (line) => lines.push(line) },
})

const address = '/api/v1/plan-check'
const send = (payload: object) => server.inject({ method: 'POST', url: address, payload })
const check = async (payload: object) => {
  const answer = await send(payload)
  expect([answer.statusCode, answer.statusCode === 200 ? '' : answer.body]).toEqual([200, ''])
  return answer.json()
}

const plan =
  'We will place hub homes across the county. In each hub home an experienced foster carer supports other foster carers with sleepovers, respite and training, as in the Mockingbird model. We hope that placements last and that carers stay with us. Quincunx.'

const idsOf = (attempts: readonly { id: string }[]) => attempts.map(({ id }) => id)
const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, one) => all + one, 0)

describe('a plan that is checked', () => {
  it('is told what was tried like it, and everything that follows from that', async () => {
    const told = await check({ text: plan })
    expect(idsOf(told.similar)).toContain('r1-mockingbird')
    expect(told.similar[0].why.length).toBeGreaterThan(0)
    const { attempts, counts, sentence, changed_by_hand: isChanged } = told.reference_class
    expect([sum(counts), isChanged]).toEqual([attempts.length, false])
    expect(sentence).toMatch(/attempts? (is|are) like your plan: /)
    const { judged, unanswered, not_due: notDue } = told.base_rate
    expect(judged + unanswered + notDue).toBe(attempts.length)
    expect(idsOf(told.missing.map(({ code }: { code: string }) => ({ id: code })))).toContain('stop-rule')
    for (const cause of told.causes) expect(new Set(idsOf(cause.attempts)).size).toBe(cause.attempts.length)
    expect(new Set(told.lessons.map((lesson: { project_id: string }) => lesson.project_id)).size).toBe(
      told.lessons.length,
    )
  })

  it('is compared with the nearest alone: what is much less like it is told apart, and counted once put in', async () => {
    const { similar, reference_class: told } = await check({ text: plan })
    const least = similar[0].score * 0.6
    const near = similar.filter(({ score }: { score: number }) => score >= least)
    expect(idsOf(told.attempts)).toEqual(idsOf(near))
    expect(idsOf([...told.attempts, ...told.further]).sort()).toEqual(idsOf(similar).sort())
    const [further] = idsOf(told.further)
    const { reference_class: after } = await check({ text: plan, with: [further] })
    expect(idsOf(after.attempts)).toContain(further)
    expect(idsOf(after.further)).not.toContain(further)
    expect([sum(after.counts), after.changed_by_hand]).toEqual([sum(told.counts) + 1, true])
  })

  it('given an attempt taken out, counts everything without it and keeps the untouched sentence beside', async () => {
    const before = await check({ text: plan })
    const [first] = idsOf(before.reference_class.attempts)
    const after = await check({ text: plan, without: [first] })
    expect(idsOf(after.reference_class.attempts)).not.toContain(first)
    expect(idsOf(after.reference_class.taken_out)).toEqual([first])
    expect(sum(after.reference_class.counts)).toBe(sum(before.reference_class.counts) - 1)
    expect(after.reference_class.untouched.sentence).toBe(before.reference_class.sentence)
    expect(after.reference_class.changed_by_hand).toBe(true)
    expect(JSON.stringify([after.causes, after.expected, after.neighbours, after.lessons])).not.toContain(`"${first}"`)
  })

  it('given an attempt put in, counts it, whatever else is chosen; an id of none is named', async () => {
    const { reference_class: told } = await check({
      text: plan,
      with: ['trial-social-workers-in-schools', 'no-such-attempt'],
      from: 1950,
      to: 1951,
    })
    expect(told.attempts).toMatchObject([{ id: 'trial-social-workers-in-schools', put_in: true }])
    expect(told.unknown).toEqual(['no-such-attempt'])
    expect(told.left_out.length).toBeGreaterThan(0)
  })

  it('given filters, leaves only what suits them, and counts what it leaves out', async () => {
    const whole = await check({ text: plan })
    const area = await check({ text: plan, practice_area: 'residential-and-fostering' })
    expect(area.reference_class.attempts.length).toBeGreaterThan(0)
    expect(area.reference_class.attempts.length + area.reference_class.left_out.length).toBe(
      whole.reference_class.attempts.length,
    )
    const foster = await check({ text: plan, approach: 'Mocking' })
    expect(idsOf(foster.reference_class.attempts)).toContain('r1-mockingbird')
    const years = await check({ text: plan, from: 2017 })
    for (const { started } of years.reference_class.attempts) expect(started >= '2017').toBe(true)
  })

  it('given a place, tells what its statistical neighbours tried, and narrows nothing', async () => {
    const before = await check({ text: 'Family safeguarding: multidisciplinary teams with adult workers' })
    const tried = before.reference_class.attempts.flatMap(({ places }: { places: string[] }) => places)
    expect(tried.length).toBeGreaterThan(0)
    expect(before.neighbours).toEqual([])
    const after = await check({
      text: 'Family safeguarding: multidisciplinary teams with adult workers',
      place: 'E06000056',
    })
    expect(after.reference_class.counts).toEqual(before.reference_class.counts)
    for (const { place, attempts } of after.neighbours) {
      expect(tried).toContain(place)
      expect(attempts.length).toBeGreaterThan(0)
    }
  })

  it('given a plan that nothing is like, claims nothing', async () => {
    const told = await check({ text: 'zylophonic quincunxes wobble' })
    expect([told.similar, told.causes, told.lessons, told.neighbours]).toEqual([[], [], [], []])
    expect(told.base_rate).toMatchObject({ judged: 0, interval: null, bounds: null })
    expect(told.reference_class.sentence).toBe('Nothing on record is like your plan.')
  })

  it('is kept by nobody: no cache, no line of the log, no address', async () => {
    const { headers } = await send({ text: plan })
    expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined])
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.join('\n')).not.toMatch(/quincunx|hub home/i)
    expect((await server.inject({ method: 'GET', url: `${address}?text=hub` })).statusCode).toBe(404)
  })

  it.each<[what: string, sent: object, says: RegExp]>([
    ['no text', {}, /text: nothing is given/],
    ['signs alone', { text: '*** ---' }, /a text without words/],
    ['one word again and again', { text: 'children '.repeat(9_000) }, /same few words again and again/],
    ['too much', { text: 'hub homes '.repeat(11_000) }, /at most 100,000 characters/],
    [
      'another language',
      {
        text: 'In jedem Haus unterstützt eine erfahrene Pflegefamilie andere Pflegefamilien und die Kinder, die bei ihnen leben. Es gibt gemeinsame Wochenenden, Fortbildung und eine Fachkraft, die sich kümmert.',
      },
      /not in English/,
    ],
    ['years the wrong way round', { text: plan, from: 2020, to: 2017 }, /a year that is not before 2020/],
    ['a place that is none', { text: plan, place: 'Atlantis' }, /ONS code/],
  ])('given %s, is refused in a sentence that does not repeat the text', async (_, sent, says) => {
    const { statusCode, headers, body } = await send(sent)
    expect([statusCode, headers['content-type']]).toEqual([400, expect.stringContaining('problem+json')])
    expect(body).toMatch(says)
    expect(body).not.toContain('Pflegefamilie')
  })

  it('is told of in the description of the API, by which it answers', async () => {
    const document = (await server.inject({ method: 'GET', url: '/api/openapi.json' })).json()
    const { post, get } = document.paths['/plan-check']
    expect(get).toBeUndefined()
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    formats.default(ajv)
    ajv.addSchema({ $id: 'api', components: document.components })
    const { schema } = post.requestBody.content['application/json']
    const asked = {
      text: plan,
      place: 'E08000035',
      outcome: 'placement-stability',
      families_a_year: 40,
      without: ['x1'],
    }
    expect([ajv.validate(schema, asked), ajv.errors]).toEqual([true, null])
    const answer = JSON.parse(
      JSON.stringify(post.responses[200].content['application/json'].schema).replaceAll(
        '#/components',
        'api#/components',
      ),
    )
    expect([ajv.validate(answer, await check(asked)), ajv.errors]).toEqual([true, null])
    // So wide a plan that every part of the answer is filled.
    const wide = { text: 'children families social workers', limit: 100, place: 'E08000035' }
    const { further } = (await check(wide)).reference_class
    const told = await check({ ...wide, with: idsOf(further) })
    expect([told.causes, told.neighbours, told.expected.single].map((part) => part.length > 0)).toEqual([
      true,
      true,
      true,
    ])
    expect([ajv.validate(answer, told), ajv.errors]).toEqual([true, null])
  })
})
