import { describe, expect, it } from 'vitest'
import { isTokenText, tokenText } from '../app/accounts/token-text.ts'
import { whoWrites } from '../app/accounts/tokens.ts'
import { peopledRegister } from './peopled-register.ts'
import { ask } from './raw-requests.ts'

const register = await peopledRegister()
const { port, accounts } = register
const { people } = accounts
const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }

await register.person('Cleo', 'cleo@leeds.example', {
  role: 'contributor',
  scope: { over: 'project', id: 'hubs' },
  organisation: 'Leeds',
})
await register.person('Mona', 'mona@fund.example', {
  role: 'manager',
  scope: { over: 'programme', id: 'better-starts' },
  organisation: 'The fund',
})

async function signedIn(email: string): Promise<string> {
  register.moveOn(16 * 60_000)
  const link = await (await accounts.library()).link(email)
  const answer = await ask(port, '/sign-in/link', {
    method: 'POST',
    headers: own,
    body: new URLSearchParams({ token: link ?? '', next: '/' }).toString(),
  })
  return [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
}
const rolesOf = async (email: string) =>
  (
    await people
      .selectFrom('membership')
      .innerJoin('person', 'person.id', 'membership.person_id')
      .select('membership.id')
      .where('email', '=', email)
      .execute()
  ).map(({ id }) => id)

type Sent = Readonly<Record<string, string | readonly string[]>>
const post = (cookie: string, path: string, sent: Sent) =>
  ask(port, path, {
    method: 'POST',
    headers: { ...own, cookie },
    body: new URLSearchParams(
      Object.entries(sent).flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, value])),
    ).toString(),
  })
const textOf = ({ body }: { readonly body: Buffer }) => body.toString()
const tokenOn = (answer: { readonly body: Buffer }) => /candour_[0-9A-Za-z]{38}/.exec(textOf(answer))?.[0] ?? ''

/** Cleo makes a token, by the form. */
async function made(cookie: string, more: Sent = {}): Promise<string> {
  const roles = await rolesOf('cleo@leeds.example')
  const answer = await post(cookie, '/account/tokens', {
    name: 'nightly',
    roles,
    deeds: ['write-lesson'],
    days: '30',
    ...more,
  })
  expect(answer.status).toBe(200)
  return tokenOn(answer)
}
const asWriter = (token: string, from = '192.0.2.1') => whoWrites(accounts, `Bearer ${token}`, from)

describe('making a token', () => {
  it('shows it once, keeps a hash of it alone, and lists it with what it may do', async () => {
    const cookie = await signedIn('cleo@leeds.example')
    const token = await made(cookie)
    expect(isTokenText(token)).toBe(true)
    const list = textOf(await ask(port, '/account/tokens', { headers: { cookie } }))
    expect(list).toContain('nightly')
    expect(list).toContain('not used yet')
    expect(list).toContain('Contributor for the project hubs, on behalf of Leeds: write a lesson')
    expect(list).not.toContain(token.slice(0, 20))
    const stored = JSON.stringify(await people.selectFrom('token').selectAll().execute())
    expect(stored).not.toContain(token.slice(8, 30))
    expect(textOf(await ask(port, '/account', { headers: { cookie } }))).toContain('Made a token for programs')
  })

  it('tells all that is wrong at once, and keeps what was typed', async () => {
    const cookie = await signedIn('cleo@leeds.example')
    const answer = await post(cookie, '/account/tokens', { name: '', deeds: ['write-lesson'], days: '31' })
    expect(answer.status).toBe(422)
    for (const said of [
      'Enter a name for the token',
      'Choose at least one role of yours',
      'Choose how long the token works',
    ])
      expect(textOf(answer)).toContain(said)
    expect(textOf(answer)).toMatch(/value="write-lesson" checked/)
  })

  it.each<[what: string, sent: () => Promise<Sent>]>([
    ['a role of somebody else', async () => ({ roles: await rolesOf('mona@fund.example') })],
    [
      'a role of somebody else beside their own',
      async () => ({ roles: [...(await rolesOf('cleo@leeds.example')), ...(await rolesOf('mona@fund.example'))] }),
    ],
    ['a deed that the role does not do', async () => ({ deeds: ['write-lesson', 'decide-application'] })],
    ['a deed about people', async () => ({ deeds: ['give-role'] })],
    ['a deed that is none', async () => ({ deeds: ['toString'] })],
    ['a life of ten years', async () => ({ days: '3660' })],
  ])('refuses to widen it by %s', async (_, sent) => {
    const cookie = await signedIn('cleo@leeds.example')
    const before = await people.selectFrom('token').select('id').execute()
    const roles = await rolesOf('cleo@leeds.example')
    const all = { name: 'wide', roles, deeds: ['write-lesson'], days: '30', ...(await sent()) }
    expect((await post(cookie, '/account/tokens', all)).status).toBe(422)
    expect(await people.selectFrom('token').select('id').execute()).toEqual(before)
  })

  it('is for whoever is signed in alone, and from our own pages', async () => {
    expect((await ask(port, '/account/tokens')).headers.location).toBe('/sign-in?next=%2Faccount%2Ftokens')
    const cookie = await signedIn('cleo@leeds.example')
    const foreign = await ask(port, '/account/tokens', {
      method: 'POST',
      headers: { ...own, cookie, 'sec-fetch-site': 'cross-site' },
      body: 'name=x',
    })
    expect(foreign.status).toBe(403)
  })
})

describe('whoever asks by a token', () => {
  it('is its holder, narrowed to what it was given, and may see what its roles may', async () => {
    const found = await asWriter(await made(await signedIn('cleo@leeds.example')))
    expect(found).toMatchObject({
      writer: {
        member: { memberships: [{ role: 'contributor', scope: { over: 'project', id: 'hubs' } }] },
        viewer: { teams: new Set(['hubs']), isModerator: false },
      },
    })
    expect('writer' in found && [...(found.writer.member.only ?? [])]).toEqual(['write-lesson'])
  })

  it('has no page: a token signs nobody in', async () => {
    const token = await made(await signedIn('cleo@leeds.example'))
    for (const headers of [{ authorization: `Bearer ${token}` }, { cookie: `candour-session=${token}` }])
      expect((await ask(port, '/account', { headers })).status).toBe(303)
  })

  it('is nobody once the token was taken back, or has passed, or its holder is gone', async () => {
    const cookie = await signedIn('cleo@leeds.example')
    const token = await made(cookie)
    const { id } = await people
      .selectFrom('token')
      .select('id')
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    const mona = await signedIn('mona@fund.example')
    await post(mona, '/account/tokens/take-back', { token: id })
    expect(await asWriter(token)).toHaveProperty('writer')
    await post(cookie, '/account/tokens/take-back', { token: id })
    expect(await asWriter(token)).toEqual({ refused: 'not-taken' })

    const other = await made(cookie)
    const passed = accounts.clock.now().toISOString()
    await people.updateTable('token').set({ expires_at: passed }).execute()
    expect(await asWriter(other)).toEqual({ refused: 'not-taken' })
  })

  it('loses at once the role that its holder loses, and gets back none that is given again', async () => {
    await register.person('Eva', 'eva@leeds.example', {
      role: 'contributor',
      scope: { over: 'project', id: 'hubs' },
      organisation: 'Leeds',
    })
    const cookie = await signedIn('eva@leeds.example')
    const answer = await post(cookie, '/account/tokens', {
      name: 'mine',
      roles: await rolesOf('eva@leeds.example'),
      deeds: ['write-lesson'],
      days: '30',
    })
    const token = tokenOn(answer)
    const { id } = await people
      .selectFrom('person')
      .select('id')
      .where('email', '=', 'eva@leeds.example')
      .executeTakeFirstOrThrow()
    await people
      .updateTable('membership')
      .set({ ended_at: accounts.clock.now().toISOString() })
      .where('person_id', '=', id)
      .execute()
    expect(await asWriter(token)).toMatchObject({
      writer: { member: { memberships: [] }, viewer: { teams: new Set() } },
    })
    await register.person('Eva', 'eva@leeds.example', {
      role: 'contributor',
      scope: { over: 'project', id: 'hubs' },
      organisation: 'Leeds',
    })
    expect(await asWriter(token)).toMatchObject({ writer: { member: { memberships: [] } } })
    await people.deleteFrom('person').where('id', '=', id).execute()
    expect(await asWriter(token)).toEqual({ refused: 'not-taken' })
  })

  it.each(['', 'Bearer', 'Basic Y2xlbzpjbGVv', `Bearer ${tokenText(new Uint8Array(24))}`, 'Bearer candour_short'])(
    'is nobody with %j',
    async (authorization) =>
      expect(await whoWrites(accounts, authorization, '192.0.2.2')).toEqual({ refused: 'not-taken' }),
  )

  it('is bounded: wrong tokens from one address end, and those of others go on', async () => {
    const token = await made(await signedIn('cleo@leeds.example'))
    const wrong = () => whoWrites(accounts, 'Bearer candour_wrong', '192.0.2.9')
    for (let times = 0; times < 60; times += 1) expect(await wrong()).toEqual({ refused: 'not-taken' })
    expect(await wrong()).toMatchObject({ refused: 'too-often' })
    expect(await asWriter(token)).toHaveProperty('writer')
  })

  it('is bounded by the token too', async () => {
    const token = await made(await signedIn('cleo@leeds.example'))
    const answers = []
    for (let times = 0; times < 301; times += 1) answers.push(await asWriter(token, `198.51.100.${times % 250}`))
    expect(answers.filter((one) => 'writer' in one)).toHaveLength(300)
    expect(answers.at(-1)).toMatchObject({ refused: 'too-often' })
  })
})
