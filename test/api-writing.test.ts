import { randomUUID } from 'node:crypto'
import { allKinds, recordFromCells } from '@candour/register'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SignedIn } from '../app/accounts/signed-in.ts'
import { makeToken, rolesForTokens } from '../app/accounts/tokens.ts'
import { writeOperations } from '../app/api/writing/write-operations.ts'
import { written } from './importing.ts'
import { peopledRegister } from './peopled-register.ts'
import { ask } from './raw-requests.ts'

const register = await peopledRegister()
const { port, accounts, tools } = register

/** Somebody with a role, and a token that has all of it. */
async function writer(
  name: string,
  role: 'contributor' | 'evaluator' | 'manager' | 'moderator',
  scope: { over: 'project' | 'programme'; id: string } | { over: 'register' },
  deeds: readonly Parameters<typeof makeToken>[2]['deeds'][number][],
): Promise<string> {
  const email = `${name}@leeds.example`
  await register.person(name, email, { role, scope, organisation: name === 'stranger' ? 'York' : 'Leeds' })
  const person = await accounts.people
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  const who = { account: person.id } as SignedIn
  const roles = await rolesForTokens(accounts, who)
  const member = { account: person.id, memberships: roles.map(({ membership }) => membership) }
  const until = new Date(accounts.clock.now().getTime() + 86_400_000)
  const wanted = { name, roles: roles.map(({ id }) => id), deeds, until }
  const made = await makeToken(accounts, { ...who, member }, wanted)
  if (typeof made === 'string') throw new Error(made)
  return made.text
}

const reason = 'told by our case system'
let contributor = ''
let narrow = ''
let stranger = ''
let manager = ''
let validate: (name: string, body: unknown) => unknown

beforeAll(async () => {
  await written(tools, [
    { kind: 'programme', record: { id: 'better-starts', name: 'Better starts', funder: 'The fund' } },
    { kind: 'model', record: { id: 'hub-homes', name: 'Hub homes' } },
    { kind: 'project', record: { id: 'hubs', name: 'Hubs', programme_id: 'better-starts', started: '2026-01' } },
    { kind: 'project', record: { id: 'other', name: 'Other' } },
  ])
  const all = [
    'register-outcome',
    'report-finding',
    'write-lesson',
    'correct',
    'withdraw',
    'register-project',
    'publish-report',
  ] as const
  contributor = await writer('cleo', 'contributor', { over: 'project', id: 'hubs' }, all)
  narrow = await writer('nora', 'contributor', { over: 'project', id: 'hubs' }, ['write-lesson'])
  stranger = await writer('stranger', 'contributor', { over: 'project', id: 'other' }, all)
  manager = await writer('mona', 'manager', { over: 'programme', id: 'better-starts' }, [
    'apply',
    'withdraw',
    'correct',
  ])
  const document = (await send('GET', '/api/openapi.json', {})).body
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema({ $id: 'api', components: (document as { components: object }).components })
  validate = (name, body) => {
    const check = ajv.compile({ $ref: `api#/components/schemas/${name}` })
    return check(body) ? [] : check.errors
  }
})

interface Sent {
  readonly token?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

async function send(method: string, path: string, { token, body, headers = {} }: Sent) {
  const answer = await ask(port, path, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(JSON.stringify(body))) }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = answer.body.toString()
  return { status: answer.status, headers: answer.headers, body: (text === '' ? {} : JSON.parse(text)) as Told }
}
interface Told {
  readonly entries?: readonly { readonly id: string; readonly version: number; readonly sequence: number }[]
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[]
  readonly conflicts?: readonly {
    readonly present: Record<string, unknown>
    readonly proposed: Record<string, unknown>
  }[]
  readonly [name: string]: unknown
}

const outcome = (id: string, more: object = {}) => ({
  id,
  project_id: 'hubs',
  version: 1,
  registered_on: '2026-01-02',
  label: 'Placement moves in a year',
  primary: true,
  direction_wanted: 'decrease',
  ...more,
})
const enter = (record: object, { token = contributor, key = `${randomUUID()}`, query = '' } = {}) =>
  send('POST', `/api/v1/outcomes${query}`, { token, body: { reason, record }, headers: { 'idempotency-key': key } })
const pointersOf = ({ body }: { readonly body: Told }) => (body.errors ?? []).map(({ pointer }) => pointer).sort()
const positionNow = async () =>
  Number((await register.db.selectFrom('ledger').select('position').executeTakeFirstOrThrow()).position)

describe('entering a record', () => {
  it('answers 201 with the receipt, its address and the ETag of its version, and it stands', async () => {
    const { status, headers, body } = await enter(outcome('o-enter'))
    expect(status).toBe(201)
    expect(validate('Receipt', body)).toEqual([])
    expect([headers.location, headers.etag, headers['cache-control']]).toEqual([
      '/api/v1/outcomes/o-enter',
      '"1"',
      'no-store',
    ])
    await register.feed.reaches(Number(body.position))
    const read = await send('GET', '/api/v1/outcomes/o-enter', { token: contributor })
    expect([read.status, read.headers.etag, read.headers['cache-control']]).toEqual([200, '"1"', 'private, no-store'])
    const history = await send('GET', '/api/v1/outcomes/o-enter/history', {})
    expect(history.body.items).toMatchObject([{ reason, actor: 'contributor' }])
    expect(JSON.stringify(history.body)).not.toContain('cleo')
  })

  it('tells the public no ETag by which anything could be changed', async () => {
    expect((await send('GET', '/api/v1/outcomes/o-enter', {})).headers.etag).toMatch(/^W\//)
  })

  it('tells all faults at once, each by its JSON pointer', async () => {
    const { status, body, headers } = await enter({
      id: 'o-faulty',
      project_id: 'hubs',
      version: 'one',
      label: '',
      stray: 1,
    })
    expect(status).toBe(422)
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(validate('Problem', body)).toEqual([])
    expect(pointersOf({ body })).toEqual(
      expect.arrayContaining(['#/record/stray', '#/record/version', '#/record/primary', '#/record/registered_on']),
    )
  })

  it.each<[what: string, body: unknown, pointers: readonly string[]]>([
    ['no reason, and a stranger', { record: {}, 'a/b~c': 1 }, ['#/a~1b~0c', '#/reason']],
    ['no record', { reason }, ['#/record']],
    ['a list', [], ['#']],
    ['a number for an id', { reason, record: { id: 7 } }, ['#/record/id']],
    ['an empty reason, and a record that is none', { reason: ' ', record: [] }, ['#/reason', '#/record']],
  ])('refuses %s', async (_, body, pointers) => {
    const told = await send('POST', '/api/v1/outcomes', {
      token: contributor,
      body,
      headers: { 'idempotency-key': randomUUID() },
    })
    expect([told.status, pointersOf(told)]).toEqual([400, pointers])
  })

  it('refuses what stands already, with both sides', async () => {
    await enter(outcome('o-twice'))
    const again = await enter(outcome('o-twice', { label: 'Something else' }))
    expect(again.status).toBe(409)
    expect(again.body.conflicts?.[0]).toMatchObject({
      present: { label: 'Placement moves in a year' },
      proposed: { label: 'Something else' },
    })
    expect(validate('Problem', again.body)).toEqual([])
  })

  it('tells what would tell of a person, where it stands, and keeps none of it', async () => {
    const before = await positionNow()
    const told = await send('POST', '/api/v1/lessons', {
      token: contributor,
      body: {
        reason: 'as ada.field@leeds.example wrote to us',
        record: { project_id: 'hubs', kind: 'theory', happened: 'Her number is 07700 900123.', lesson: 'b' },
      },
      headers: { 'idempotency-key': randomUUID() },
    })
    expect([told.status, pointersOf(told)]).toEqual([422, ['#/reason', '#/record/happened']])
    expect(JSON.stringify(told.body)).not.toMatch(/ada\.field|900123/)
    expect(await positionNow()).toBe(before)
  })

  it('judges alone where it is asked to: nothing is written, and the key stays free', async () => {
    const [before, key] = [await positionNow(), randomUUID()]
    const judged = await enter(outcome('o-dry'), { query: '?dry_run=true', key })
    expect([judged.status, judged.body.dry_run, judged.body.written]).toEqual([200, true, 1])
    expect(validate('Receipt', judged.body)).toEqual([])
    expect((await enter({ ...outcome('o-dry'), label: 5 }, { query: '?dry_run=true' })).status).toBe(422)
    expect(await positionNow()).toBe(before)
    expect((await enter(outcome('o-dry'), { key })).status).toBe(201)
    expect((await enter(outcome('o-dry2'), { query: '?dryrun=true' })).status).toBe(400)
  })
})

describe('whoever writes', () => {
  const body = { reason, record: outcome('o-who') }
  const key = { 'idempotency-key': 'who' }

  it('is nobody without a token, whatever cookie comes with it', async () => {
    const link = await (await accounts.library()).link('cleo@leeds.example')
    const signIn = await ask(port, '/sign-in/link', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ token: link ?? '', next: '/' }).toString(),
    })
    const cookie = [signIn.headers['set-cookie'] ?? []]
      .flat()
      .map((one) => one.split(';', 1)[0])
      .join('; ')
    expect((await ask(port, '/account', { headers: { cookie } })).status).toBe(200)
    const answer = await send('POST', '/api/v1/outcomes', {
      body,
      headers: { ...key, cookie, 'sec-fetch-site': 'same-origin' },
    })
    expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'Bearer realm="Candour"'])
    const foreign = await send('POST', '/api/v1/outcomes', {
      body,
      headers: { ...key, cookie, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    })
    expect(foreign.status).toBe(403)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })

  it('is nobody by a wrong token, and is told so as any other', async () => {
    for (const [method, path] of [
      ['POST', '/api/v1/outcomes'],
      ['PATCH', '/api/v1/outcomes/o-enter'],
      ['PATCH', '/api/v1/outcomes/no-such'],
      ['POST', '/api/v1/deeds'],
    ] as const) {
      const answer = await send(method, path, { token: 'candour_wrong', body: {} })
      expect([answer.status, answer.headers['www-authenticate']]).toEqual([
        401,
        'Bearer realm="Candour", error="invalid_token"',
      ])
    }
  })

  it.each<[who: string, token: () => string, status: number]>([
    ['a stranger', () => stranger, 403],
    ['somebody whose role does it, by a token that was not given it', () => narrow, 403],
    ['a manager, whose role does not', () => manager, 403],
    ['the contributor of the project', () => contributor, 201],
  ])('%s: %s', async (_, token, status) => {
    const answer = await send('POST', '/api/v1/outcomes', {
      token: token(),
      body,
      headers: { 'idempotency-key': randomUUID() },
    })
    expect(answer.status).toBe(status)
  })

  it('sends JSON: a form of another site is not read', async () => {
    const answer = await ask(port, '/api/v1/outcomes', {
      method: 'POST',
      headers: { authorization: `Bearer ${contributor}`, 'content-type': 'text/plain', ...key },
      body: JSON.stringify(body),
    })
    expect(answer.status).toBe(415)
  })

  it('cannot take a role by what it sends', async () => {
    const { status } = await send('POST', '/api/v1/lessons', {
      token: narrow,
      body: {
        reason,
        organisation: 'York',
        record: { project_id: 'hubs', kind: 'theory', happened: 'a', lesson: 'b' },
      },
      headers: { 'idempotency-key': randomUUID() },
    })
    expect(status).toBe(422)
  })
})

describe('a deed that is sent again', () => {
  it('needs a key', async () => {
    const answer = await send('POST', '/api/v1/outcomes', {
      token: contributor,
      body: { reason, record: outcome('o-key') },
    })
    expect(answer.status).toBe(400)
    expect(String(answer.body.detail)).toContain('Idempotency-Key')
  })

  it('is done once, and answered with the first receipt', async () => {
    const key = randomUUID()
    const [first, again] = [
      await enter(outcome('o-once'), { key }),
      await enter(outcome('o-once'), { key: `"${key}"` }),
    ]
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.body).toEqual(first.body)
  })

  it('is done once where it is sent many times at once', async () => {
    const before = await positionNow()
    const key = randomUUID()
    const record = { project_id: 'hubs', kind: 'theory', happened: 'It rained.', lesson: 'Bring a coat.' }
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        send('POST', '/api/v1/lessons', {
          token: contributor,
          body: { reason, record },
          headers: { 'idempotency-key': key },
        }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(201))
    expect(new Set(answers.map(({ body }) => body.entries?.[0]?.id)).size).toBe(1)
    expect(await positionNow()).toBe(before + 1)
  })

  it('with the same key and something else is refused', async () => {
    const key = randomUUID()
    await enter(outcome('o-else'), { key })
    const other = await enter(outcome('o-else', { label: 'Other' }), { key })
    expect([other.status, other.body.errors?.[0]?.code]).toEqual([422, 'deed-id-used'])
  })

  it('is another deed where another account sends the same key', async () => {
    const key = randomUUID()
    await enter(outcome('o-mine'), { key })
    const theirs = await enter(outcome('o-theirs', { project_id: 'other' }), { key, token: stranger })
    expect(theirs.status).toBe(201)
  })

  it.each(['', '""', 'a b', 'a'.repeat(256), '"a', 'é'])('refuses the key %j', async (key) => {
    expect((await enter(outcome('o-bad-key'), { key })).status).toBe(400)
  })
})

describe('changing a record', () => {
  const change = (id: string, changes: object, headers: Sent['headers'] = {}, token = contributor) =>
    send('PATCH', `/api/v1/outcomes/${id}`, { token, body: { reason, correction: true, changes }, headers })

  it('names the version that it changes: 428 without, 412 where it has moved on, with both sides', async () => {
    await enter(outcome('o-change'))
    expect((await change('o-change', { label: 'A' })).status).toBe(428)
    expect((await change('o-change', { label: 'A' }, { 'if-match': '*' })).status).toBe(428)
    const done = await change('o-change', { label: 'A' }, { 'if-match': '"1"' })
    expect([done.status, done.headers.etag]).toEqual([200, '"2"'])
    for (const tag of ['"1"', 'W/"2"', '"x"', '2']) {
      const moved = await change('o-change', { label: 'B' }, { 'if-match': tag })
      expect([tag, moved.status]).toEqual([tag, 412])
      expect(moved.body.conflicts).toMatchObject([
        { id: 'o-change', version: 2, etag: '"2"', present: { label: 'A' }, proposed: { label: 'B' } },
      ])
      expect(validate('Problem', moved.body)).toEqual([])
    }
  })

  it('is done by one of several at once, and the others are told what they missed', async () => {
    await enter(outcome('o-race'))
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, i) => change('o-race', { label: `Label ${i}` }, { 'if-match': '"1"' })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412])
  })

  it('sent again after it was done says what stands, and is answered so', async () => {
    await enter(outcome('o-again'))
    await change('o-again', { label: 'A' }, { 'if-match': '"1"' })
    const again = await change('o-again', { label: 'A' }, { 'if-match': '"1"' })
    expect([again.status, again.body.written, again.body.unchanged]).toEqual([200, 0, 1])
  })

  it('whole, empties what is not sent; a new one says that there was none', async () => {
    const put = (headers: Sent['headers'], record: object) =>
      send('PUT', '/api/v1/outcomes/o-put', {
        token: contributor,
        body: { reason, correction: true, record },
        headers: headers ?? {},
      })
    const { id: _, ...fields } = outcome('o-put', { measure: 'SSDA903' })
    expect((await put({}, fields)).status).toBe(428)
    const created = await put({ 'if-none-match': '*' }, fields)
    expect([created.status, created.headers.location]).toEqual([201, '/api/v1/outcomes/o-put'])
    expect((await put({ 'if-none-match': '*' }, { ...fields, label: 'x' })).status).toBe(412)
    const { measure: _m, ...without } = { measure: '', ...fields }
    expect((await put({ 'if-match': '"1"' }, { ...without, measure: null })).status).toBe(200)
    expect((await put({ 'if-match': '"2"' }, { ...fields, id: 'o-other' })).status).toBe(400)
  })

  it('of somebody else is refused, and withdraws nothing of theirs', async () => {
    await enter(outcome('o-theirs-not'))
    const asStranger = { token: stranger, headers: { 'if-match': '"1"' } }
    expect((await change('o-theirs-not', { label: 'x' }, asStranger.headers, stranger)).status).toBe(403)
    expect((await send('DELETE', '/api/v1/outcomes/o-theirs-not', { ...asStranger, body: { reason } })).status).toBe(
      403,
    )
  })

  it('withdraws with a reason, which leaves a notice', async () => {
    await enter(outcome('o-gone'))
    const gone = await send('DELETE', '/api/v1/outcomes/o-gone', {
      token: contributor,
      body: { reason: 'entered twice' },
      headers: { 'if-match': '"1"' },
    })
    expect(gone.status).toBe(200)
    await register.feed.reaches(Number(gone.body.position))
    const read = await send('GET', '/api/v1/outcomes/o-gone', {})
    expect([read.status, read.body.reason]).toEqual([410, 'entered twice'])
  })
})

describe('a record that the writer may not know of', () => {
  it('is answered as one that is not there, whatever is sent about it', async () => {
    const { entries = [] } = await written(tools, [
      {
        kind: 'application',
        record: {
          programme_id: 'better-starts',
          title: 'Night hubs',
          applicant: 'York',
          decision: 'pending',
          confidential: true,
        },
      },
    ])
    const id = entries[0]?.id ?? ''
    const { recordKinds } = await import('@candour/register')
    const visibility = recordKinds.application.visibility
    Object.assign(recordKinds.application, { visibility: () => ({ audience: 'panel', hidden: [], insiders: 'panel' }) })
    try {
      for (const [method, body] of [
        ['PATCH', { reason, changes: { title: 5 } }],
        ['PATCH', { reason, changes: { title: 'x' } }],
        ['PATCH', {}],
        ['DELETE', { reason }],
      ] as const) {
        const [hidden, absent] = [
          await send(method, `/api/v1/applications/${id}`, { token: stranger, body }),
          await send(method, '/api/v1/applications/a0000000000000000', { token: stranger, body }),
        ]
        expect(hidden.status).toBe(404)
        expect(JSON.stringify(hidden.body).replaceAll(id, '')).toBe(
          JSON.stringify(absent.body).replaceAll('a0000000000000000', ''),
        )
      }
      const proposal = (one: string) => ({
        reason,
        proposals: [{ kind: 'application', id: one, after: 1, changes: { title: 5 } }],
      })
      const headers = () => ({ 'idempotency-key': randomUUID() })
      const [hidden, absent] = [
        await send('POST', '/api/v1/deeds', { token: stranger, body: proposal(id), headers: headers() }),
        await send('POST', '/api/v1/deeds', {
          token: stranger,
          body: proposal('a0000000000000000'),
          headers: headers(),
        }),
      ]
      expect([hidden.status, absent.status]).toEqual([404, 404])
      expect(JSON.stringify(hidden.body).replaceAll(id, '')).toBe(
        JSON.stringify(absent.body).replaceAll('a0000000000000000', ''),
      )
    } finally {
      Object.assign(recordKinds.application, { visibility })
    }
  })
})

describe('several records in one deed', () => {
  const deed = (proposals: unknown, more: object = {}) =>
    send('POST', '/api/v1/deeds', {
      token: contributor,
      body: { reason, proposals, ...more },
      headers: { 'idempotency-key': randomUUID() },
    })

  it('are all written: a finding may be sent with the outcome that it answers', async () => {
    const { status, body } = await deed([
      { kind: 'outcome', record: outcome('o-deed') },
      {
        kind: 'finding',
        record: {
          id: 'f-deed',
          project_id: 'hubs',
          outcome_id: 'o-deed',
          direction_wanted: 'decrease',
          reported_direction: 'better',
          reported_on: '2026-06-01',
        },
      },
    ])
    expect(body.errors ?? []).toEqual([])
    expect(status).toBe(200)
    expect(validate('Receipt', body)).toEqual([])
    expect(body.entries).toHaveLength(2)
  })

  it('are none of them written where one cannot be, and every fault is told by its pointer', async () => {
    const before = await positionNow()
    const told = await deed([
      { kind: 'outcome', record: outcome('o-nothing') },
      { kind: 'outcome', record: { ...outcome('o-nothing2'), label: 7, 'a/b': 1 } },
      { kind: 'outcome', record: outcome('o-nothing3', { primary: 'maybe' }) },
    ])
    expect(told.status).toBe(422)
    expect(pointersOf(told)).toEqual([
      '#/proposals/1/record/a~1b',
      '#/proposals/1/record/label',
      '#/proposals/2/record/primary',
    ])
    expect(await positionNow()).toBe(before)
  })

  it('are refused whole where one is not theirs', async () => {
    const before = await positionNow()
    const told = await deed([
      { kind: 'outcome', record: outcome('o-half') },
      { kind: 'outcome', record: outcome('o-half2', { project_id: 'other' }) },
    ])
    expect(told.status).toBe(403)
    expect(pointersOf(told)).toEqual(['#/proposals/1/record'])
    expect(await positionNow()).toBe(before)
  })

  it('say after which version each change is made: 428 without, 409 where it has moved on', async () => {
    await enter(outcome('o-batch'))
    const changes = { label: 'New' }
    expect((await deed([{ kind: 'outcome', id: 'o-batch', changes }])).status).toBe(428)
    const moved = await deed([{ kind: 'outcome', id: 'o-batch', after: 7, changes }], { correction: true })
    expect([moved.status, moved.body.conflicts?.[0]?.present.label]).toEqual([409, 'Placement moves in a year'])
    expect((await deed([{ kind: 'outcome', id: 'o-batch', after: 1, withdraw: true }])).status).toBe(200)
    expect((await deed([{ kind: 'outcome', id: 'o-batch', after: 2, bring_back: true }])).status).toBe(200)
  })

  it.each<[what: string, proposals: unknown, pointers: readonly string[]]>([
    ['none', [], ['#/proposals']],
    ['too many', Array(201).fill({}), ['#/proposals']],
    [
      'two ways at once',
      [{ kind: 'outcome', id: 'x', after: 1, withdraw: true, changes: { label: 'x' } }],
      ['#/proposals/0'],
    ],
    ['a kind that is none', [{ kind: '__proto__', record: {} }], ['#/proposals/0/kind']],
    ['withdraw: false', [{ kind: 'outcome', id: 'x', after: 1, withdraw: false }], ['#/proposals/0/withdraw']],
  ])('refuse %s', async (_, proposals, pointers) => {
    const told = await deed(proposals)
    expect([told.status, pointersOf(told)]).toEqual([400, pointers])
  })
})

describe('every address at which programs write', () => {
  it.each(writeOperations.map(({ method, path, statuses }) => [method, path, statuses] as const))(
    '%s %s is nobody’s without a token, and answers as it is described',
    async (method, path, statuses) => {
      const answer = await send(method, `/api/v1${path.replace('{id}', 'x')}`, { body: {} })
      expect(answer.status).toBe(401)
      expect(statuses).toContain(401)
      expect(validate('Problem', answer.body)).toEqual([])
    },
  )

  it.each(allKinds.map((kind) => [kind.kind, kind] as const))(
    'takes a %s as it describes it, and no other',
    (_, kind) => {
      const name = kind.kind.replaceAll(/(?:^|_)(\w)/g, (_all, letter: string) => letter.toUpperCase())
      const read = recordFromCells(kind, kind.example)
      if (!read.ok) throw new Error(JSON.stringify(read.refusals))
      expect(validate(`Written${name}`, read.record)).toEqual([])
      const { id: _id, ...changes } = { ...read.record }
      expect(validate(`Changed${name}`, changes)).toEqual([])
      expect(validate(`Changed${name}`, {})).not.toEqual([])
      expect(validate(`Written${name}`, { ...read.record, stray: 1 })).not.toEqual([])
      const proposal = { kind: kind.kind, record: read.record }
      expect(validate('Proposal', proposal)).toEqual([])
      expect(validate('Proposal', { ...proposal, withdraw: true })).not.toEqual([])
    },
  )

  it('is described: its token, its headers, and every status', async () => {
    const document = (await send('GET', '/api/openapi.json', {})).body
    const paths = document.paths as Record<string, Record<string, { security?: unknown; responses: object }>>
    for (const { path, method, statuses } of writeOperations) {
      const described = paths[path]?.[method.toLowerCase()]
      expect(described?.security).toEqual([{ token: [] }])
      expect(
        Object.keys(described?.responses ?? {})
          .map(Number)
          .sort(),
      ).toEqual([...new Set(statuses)].sort())
    }
    expect(document.components).toMatchObject({ securitySchemes: { token: { type: 'http', scheme: 'bearer' } } })
  })
})
