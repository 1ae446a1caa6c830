import { describe, expect, it } from 'vitest'
import { peopledRegister, tokenIn } from './peopled-register.ts'
import { ask } from './raw-requests.ts'

const register = await peopledRegister()
const { port, accounts } = register
await register.person('Ada', 'ada@centre.example', {
  role: 'administrator',
  scope: { over: 'register' },
  organisation: 'The centre',
})

const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
const post = (path: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
  ask(port, path, { method: 'POST', headers: { ...own, ...headers }, body: new URLSearchParams(fields).toString() })
const cookiesOf = ({ headers }: { headers: { readonly 'set-cookie'?: readonly string[] } }) =>
  (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';', 1)[0]).join('; ')

/** Asks for a link, and waits for its letter. */
async function newToken(email = 'ada@centre.example'): Promise<string> {
  const before = (await register.letters()).length
  expect((await post('/sign-in', { email, next: '/' })).status).toBe(303)
  await anotherLetter(before)
  return tokenIn(await register.letterTo(email))
}
/** Letters leave after the answer: waits until there is one more. */
async function anotherLetter(before: number): Promise<void> {
  while ((await register.letters()).length === before) await new Promise((resolve) => setTimeout(resolve, 20))
}
const enter = async (token: string, headers: Readonly<Record<string, string>> = {}) =>
  post('/sign-in/link', { token, next: '/' }, headers)
async function signedIn(): Promise<string> {
  // Each begins a quarter of an hour of its own, so that no test is bounded by another.
  register.moveOn(16 * 60_000)
  const answer = await enter(await newToken())
  expect([answer.status, answer.headers.location]).toEqual([303, '/write'])
  return cookiesOf(answer)
}
const account = (cookie: string) => ask(port, '/account', { headers: { cookie } })

describe('signing in by a link', () => {
  it('given the link and its button, then the account is shown, for its holder alone', async () => {
    const { status, headers, body } = await account(await signedIn())
    expect(status).toBe(200)
    expect(body.toString()).toContain('ada@centre.example')
    expect(headers['cache-control']).toBe('private, no-store')
  })

  it('given nobody, then the account leads to the sign-in, and from there back', async () => {
    const { status, headers } = await ask(port, '/account')
    expect([status, headers.location]).toEqual([303, '/sign-in?next=%2Faccount'])
  })

  it('given that a link is only looked at, by a scanner of mail, then it is not used up', async () => {
    register.moveOn(16 * 60_000)
    const token = await newToken()
    for (let times = 0; times < 3; times += 1) {
      const { status, headers } = await ask(port, `/sign-in/link?token=${token}`)
      expect([status, headers['set-cookie']]).toEqual([200, undefined])
    }
    expect((await enter(token)).status).toBe(303)
  })

  it('given a sign-out, then the session is over, wherever its cookie is kept', async () => {
    const cookie = await signedIn()
    const out = await post('/sign-out', {}, { cookie })
    expect([out.status, out.headers.location]).toEqual([303, '/'])
    expect(out.headers['set-cookie']?.[0]).toMatch(/^candour-session=;.*Max-Age=0/i)
    expect((await account(cookie)).status).toBe(303)
  })

  it('given that all sessions are ended, then those elsewhere are over too', async () => {
    const [one, other] = [await signedIn(), await signedIn()]
    expect((await post('/account/sessions', {}, { cookie: one })).headers.location).toBe('/sign-in')
    expect([(await account(one)).status, (await account(other)).status]).toEqual([303, 303])
  })

  it('given half an hour in which nothing was done, then the session is over', async () => {
    const cookie = await signedIn()
    await accounts.people
      .updateTable('session')
      .set({ expires_at: new Date(Date.now() - 1000).toISOString() })
      .execute()
    expect((await account(cookie)).status).toBe(303)
  })

  it('given twelve hours, then the session is over, whatever was done in it', async () => {
    const cookie = await signedIn()
    const since = (hours: number) => new Date(accounts.clock.now().getTime() - hours * 3_600_000).toISOString()
    await accounts.people
      .updateTable('session')
      .set({ created_at: since(11.9) })
      .execute()
    expect((await account(cookie)).status).toBe(200)
    await accounts.people
      .updateTable('session')
      .set({ created_at: since(12.1) })
      .execute()
    expect((await account(cookie)).status).toBe(303)
  })
})

describe('whoever attacks the sign-in', () => {
  it('by replay: a link works once, though it is sent many times at once', async () => {
    register.moveOn(16 * 60_000)
    const token = await newToken()
    const answers = await Promise.all(Array.from({ length: 6 }, () => enter(token)))
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    expect((await enter(token)).status).toBe(422)
  })

  it('by an older link: a newer one makes it worthless', async () => {
    register.moveOn(16 * 60_000)
    const [older, newer] = [await newToken(), await newToken()]
    expect((await enter(older)).status).toBe(422)
    expect((await enter(newer)).status).toBe(303)
  })

  it('by a link of yesterday: it is too old', async () => {
    register.moveOn(16 * 60_000)
    const token = await newToken()
    await accounts.people
      .updateTable('verification')
      .set({ expires_at: new Date(Date.now() - 1000).toISOString() })
      .execute()
    expect((await enter(token)).status).toBe(422)
  })

  it('by guessing: after some tries no link is looked at any more from there, not even a true one', async () => {
    register.moveOn(16 * 60_000)
    const token = await newToken()
    const statuses = []
    for (let times = 0; times < 31; times += 1) statuses.push((await enter(`guess${times}`)).status)
    expect(statuses.slice(0, 30).every((status) => status === 422)).toBe(true)
    expect([statuses[30], (await enter(token)).status]).toEqual([429, 429])
    register.moveOn(16 * 60_000)
  })

  it('by enumeration: the answer is the same for an address with an account and without, and a stranger gets no letter', async () => {
    register.moveOn(16 * 60_000)
    const told = async (email: string) => {
      const { status, headers, body } = await post('/sign-in', { email, next: '/' })
      return [status, headers.location, headers['set-cookie'], body.toString()]
    }
    const before = (await register.letters()).length
    expect(await told('nobody@elsewhere.example')).toEqual(await told('ada@centre.example'))
    await anotherLetter(before)
    expect((await register.letters()).some(({ to }) => to.includes('nobody@'))).toBe(false)
  })

  it('by a flood of letters: one address gets no more than five in a quarter of an hour', async () => {
    register.moveOn(16 * 60_000)
    const email = 'cleo@centre.example'
    await register.person('Cleo', email, { role: 'moderator', scope: { over: 'register' }, organisation: 'The centre' })
    const ours = async () => (await register.letters()).filter(({ to }) => to.includes(email)).length
    for (let times = 0; times < 8; times += 1) await post('/sign-in', { email, next: '/' })
    const counted = async () =>
      (await accounts.people.selectFrom('tried').select('times').where('times', '=', 8).execute()).length
    // Both counts, that of the address and that of the account, have seen all eight.
    while ((await counted()) < 2 || (await ours()) < 5) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await ours()).toBe(5)
  })

  it('by fixation: a session that the browser had before is over, and its cookie signs nobody in', async () => {
    const before = await signedIn()
    register.moveOn(16 * 60_000)
    const after = cookiesOf(await enter(await newToken(), { cookie: before }))
    expect(after).not.toBe(before)
    expect([(await account(before)).status, (await account(after)).status]).toEqual([303, 200])
  })

  it('by a form on another site: nothing is begun and nothing ended', async () => {
    register.moveOn(16 * 60_000)
    const token = await newToken()
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
    expect((await enter(token, foreign)).status).toBe(403)
    const cookie = await signedIn()
    for (const path of ['/sign-out', '/account/sessions', '/account/delete'])
      expect((await post(path, {}, { cookie, ...foreign })).status).toBe(403)
    expect((await account(cookie)).status).toBe(200)
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/%09/evil.example',
    '/.//evil.example',
  ])('by leading on to %s: it leads nowhere else', async (next) => {
    register.moveOn(16 * 60_000)
    const answer = await post('/sign-in/link', { token: await newToken(), next })
    const hidden = /name="next" value="([^"]*)"/
    const offered = hidden.exec((await ask(port, `/sign-in?next=${encodeURIComponent(next)}`)).body.toString())?.[1]
    for (const path of [String(answer.headers.location), offered ?? 'nothing'])
      expect([path.startsWith('/'), new URL(path, 'http://ours.example').host]).toEqual([true, 'ours.example'])
  })

  it('by a Host of their own: the link in the letter leads to us', async () => {
    register.moveOn(16 * 60_000)
    const before = (await register.letters()).length
    await post(
      '/sign-in',
      { email: 'ada@centre.example', next: '/' },
      { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
    )
    await anotherLetter(before)
    const { text } = await register.letterTo('ada@centre.example')
    expect(text).toContain(`http://localhost:${port}/sign-in/link?`)
    expect(text).not.toContain('evil')
  })

  it('by a second address in the first: no letter goes to either', async () => {
    register.moveOn(16 * 60_000)
    for (const email of [
      'ada@centre.example\r\nBcc: eve@evil.example',
      'ada@centre.example, eve@evil.example',
      '<ada@centre.example>',
    ])
      expect((await post('/sign-in', { email, next: '/' })).status).toBe(422)
    expect((await register.letters()).some(({ text, to }) => `${to}${text}`.includes('eve@'))).toBe(false)
  })

  it('by reading the database: no token in it signs anybody in', async () => {
    const cookie = await signedIn()
    const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? ''
    const rows = await accounts.people.selectFrom('session').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
    register.moveOn(16 * 60_000)
    const link = await newToken()
    expect(JSON.stringify(await accounts.people.selectFrom('verification').selectAll().execute())).not.toContain(link)
  })

  it('by a cookie of their own making: it is nobody', async () => {
    const cookie = await signedIn()
    const [name, value = ''] = cookie.split('=')
    const [token] = decodeURIComponent(value).split('.')
    for (const forged of [`${name}=${token}`, `${name}=${token}.AAAA`, `${name}=abc.def`, `${name}=`])
      expect((await account(forged)).status).toBe(303)
  })

  it('by the letters of this machine: no page of them by a proxy or under another name', async () => {
    expect((await ask(port, '/mail', { headers: { host: `localhost:${port}` } })).status).toBe(200)
    for (const headers of [
      { host: 'candour.example' },
      { host: `localhost:${port}`, 'x-forwarded-for': '203.0.113.9' },
      { host: `localhost:${port}`, forwarded: 'for=203.0.113.9' },
      { host: 'localhost.evil.example' },
    ])
      expect((await ask(port, '/mail', { headers })).status).toBe(404)
  })

  it('by the log: it holds no token, address or account', async () => {
    const log = register.lines.join('\n')
    expect(log).toContain('/sign-in/link')
    expect(log).not.toMatch(/token=|ada@|nobody@|candour-session/)
  })
})

describe('an account', () => {
  it('that is the last administrator’s is not deleted; another is, and the browser forgets it', async () => {
    const cookie = await signedIn()
    const refused = await post('/account/delete', {}, { cookie })
    expect([refused.status, refused.body.toString().includes('There is no other administrator')]).toEqual([422, true])
    await register.person('Bo', 'bo@centre.example', {
      role: 'administrator',
      scope: { over: 'register' },
      organisation: 'The centre',
    })
    const gone = await post('/account/delete', {}, { cookie })
    expect([gone.status, gone.headers.location]).toEqual([303, '/'])
    expect((await account(cookie)).status).toBe(303)
    const left = await accounts.people.selectFrom('person').select('email').execute()
    expect(left.map(({ email }) => email).sort()).toEqual(['bo@centre.example', 'cleo@centre.example'])
  })
})
