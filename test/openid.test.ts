import { afterAll, describe, expect, it } from 'vitest'
import { configFrom } from '../app/config.ts'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { peopledRegister } from './peopled-register.ts'
import { type Lie, lyingProvider, realProvider } from './providers.ts'
import { ask } from './raw-requests.ts'

const moderator = { role: 'moderator', scope: { over: 'register' }, organisation: 'Leeds' } as const

describe('given a real provider, declared for leeds.example', async () => {
  let back = ''
  const provider = await realProvider(['leeds.example'], () => back)
  const register = await peopledRegister(undefined, { openId: provider.here })
  back = `${register.address}/sign-in/openid/back`
  await register.person('Ada', 'ada@leeds.example', moderator)
  const ada = visitor({ viewport: { width: 360, height: 800 } })
  afterAll(() => ada.leaves())

  /** Signs in there as an account, and comes back. */
  const signIn = (account: string, then: string) =>
    ada.opens({}, async (page) => {
      await page.goto(`${register.address}/sign-in?next=/account/passkeys`)
      await page.getByRole('button', { name: 'Sign in with Leeds account' }).click()
      await page.locator('input[name=login]').fill(account)
      await page.locator('input[name=password]').fill('whatever')
      await page.getByRole('button', { name: 'Sign-in' }).click()
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByText(then).first().waitFor()
    })

  it('somebody who was invited signs in by it, is told so by a letter, and is known by their number from then on', async () => {
    provider.accounts.set('1001', { email: 'Ada@Leeds.example', email_verified: true })
    await ada.reads(async (page) => {
      await page.goto(`${register.address}/sign-in`)
      expect(await barriers(page)).toEqual([])
    })
    await signIn('1001', 'Your passkeys')
    expect((await register.letterTo('ada@leeds.example')).subject).toBe('Another way to sign in to Candour')
    // She marries, and has another address there.
    provider.accounts.set('1001', { email: 'ada.field@leeds.example', email_verified: true })
    await signIn('1001', 'Your passkeys')
    expect(register.lines.filter((line) => line.includes('"signIn":"openid","ended":"signed-in"'))).toHaveLength(2)
  })

  it('somebody else who is given her old address there is not her', async () => {
    provider.accounts.set('1002', { email: 'ada@leeds.example', email_verified: true })
    await signIn('1002', 'have no account here that belongs to it')
  })

  it('somebody whom nobody invited gets no account', async () => {
    provider.accounts.set('1003', { email: 'eve@leeds.example', email_verified: true })
    await signIn('1003', 'have no account here that belongs to it')
    expect(await register.accounts.people.selectFrom('person').select('email').execute()).toEqual([
      { email: 'ada@leeds.example' },
    ])
  })
})

describe('whoever attacks a sign-in by a provider', async () => {
  const provider = await lyingProvider(['leeds.example'])
  const register = await peopledRegister(undefined, { openId: provider.here })
  const { port, accounts } = register
  await register.person('Ada', 'ada@leeds.example', moderator)
  await register.person('Cleo', 'cleo@centre.example', moderator)

  interface Left {
    readonly cookie: string
    readonly state: string
    readonly nonce: string
    readonly asked: URLSearchParams
  }
  async function leave(): Promise<Left> {
    await accounts.people.deleteFrom('tried').where('times', '>', 1).execute()
    const { status, headers } = await ask(port, '/sign-in/openid')
    const asked = new URL(String(headers.location)).searchParams
    expect(status).toBe(303)
    const [cookie = ''] = [headers['set-cookie'] ?? []].flat().map((one) => one.split(';', 1)[0] ?? '')
    return { cookie, state: asked.get('state') ?? '', nonce: asked.get('nonce') ?? '', asked }
  }
  const comeBack = (cookie: string, query: Readonly<Record<string, string>>) =>
    ask(port, `/sign-in/openid/back?${new URLSearchParams(query)}`, { headers: { cookie } })
  const right = { email: 'ada@leeds.example', email_verified: true }
  /** Comes back with a token that says so; whether anybody is signed in. */
  async function signedInBy(lie: Lie): Promise<boolean> {
    const { cookie, state, nonce } = await leave()
    provider.says(nonce, { ...lie, claims: { ...right, ...lie.claims } })
    return isSignedIn(await comeBack(cookie, { code: 'c', state }))
  }
  const isSignedIn = ({ headers }: Awaited<ReturnType<typeof ask>>) =>
    [headers['set-cookie'] ?? []].flat().some((cookie) => /^candour-session=[^;]/.test(cookie))

  it('is refused nothing that is right, by PKCE, state and nonce', async () => {
    const { asked } = await leave()
    expect([asked.get('code_challenge_method'), asked.get('scope'), asked.get('response_type')]).toEqual([
      'S256',
      'openid email',
      'code',
    ])
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/)
    expect(await signedInBy({})).toBe(true)
    expect(provider.seen.at(-1)?.get('code_verifier')).toMatch(/^[\w-]{43}$/)
    // The identity is forgotten, so that each lie begins as a stranger's.
    await accounts.people.deleteFrom('identity').execute()
  })

  const now = Math.floor(Date.now() / 1000)
  it.each<readonly [string, Lie]>([
    ['another issuer', { claims: { iss: 'https://evil.example' } }],
    ['another nonce', { claims: { nonce: 'another' } }],
    ['no nonce', { claims: { nonce: undefined } }],
    ['another audience', { claims: { aud: 'somebody-else' } }],
    ['a time that is over', { claims: { iat: now - 7200, exp: now - 3600 } }],
    ['no signature', { signature: 'none' }],
    ['a signature by another key', { signature: 'stranger' }],
    ['an address that is not verified', { claims: { email_verified: false } }],
    ['an address that is verified in words', { claims: { email_verified: 'true' } }],
    ['an address of which nothing is said', { claims: { email_verified: undefined } }],
    ["another domain's address", { claims: { email: 'cleo@centre.example' } }],
    ['a domain that ends alike', { claims: { email: 'ada@evil-leeds.example' } }],
    ['a domain below', { claims: { email: 'ada@sub.leeds.example' } }],
    ['two addresses in one', { claims: { email: 'cleo@centre.example@leeds.example' } }],
  ])('by a token with %s: nobody is signed in, and nothing is joined', async (_what, lie) => {
    expect(await signedInBy(lie)).toBe(false)
    expect(await accounts.people.selectFrom('identity').selectAll().execute()).toEqual([])
  })

  it('by replay: a flow comes back once, however often', async () => {
    const { cookie, state, nonce } = await leave()
    provider.says(nonce, { claims: right })
    const answers = await Promise.all(Array.from({ length: 4 }, () => comeBack(cookie, { code: 'c', state })))
    expect(answers.filter(isSignedIn)).toHaveLength(1)
    expect(isSignedIn(await comeBack(cookie, { code: 'c', state }))).toBe(false)
    await accounts.people.deleteFrom('identity').execute()
  })

  it("by another browser's state, or none: whoever is sent a link to come back by is signed in as nobody", async () => {
    const [one, other] = [await leave(), await leave()]
    provider.says(one.nonce, { claims: right })
    expect(isSignedIn(await comeBack(other.cookie, { code: 'c', state: one.state }))).toBe(false)
    expect(isSignedIn(await comeBack('', { code: 'c', state: one.state }))).toBe(false)
    expect(isSignedIn(await comeBack(one.cookie, { code: 'c' }))).toBe(false)
  })

  it('by a cookie of their own making, or one that is too old: it begins nothing', async () => {
    const { cookie, state, nonce } = await leave()
    provider.says(nonce, { claims: right })
    const [name, value = ''] = cookie.split('=')
    const told = JSON.parse(Buffer.from(value.split('.')[0] ?? '', 'base64url').toString())
    const forged = Buffer.from(JSON.stringify({ ...told, next: '/invite' })).toString('base64url')
    expect(isSignedIn(await comeBack(`${name}=${forged}.${value.split('.')[1]}`, { code: 'c', state }))).toBe(false)
    register.moveOn(10 * 60_000 + 1)
    try {
      expect(isSignedIn(await comeBack(cookie, { code: 'c', state }))).toBe(false)
    } finally {
      register.moveOn(-10 * 60_000 - 1)
    }
  })

  it('by an error of the provider, or a page of rubbish: it is said plainly', async () => {
    const { cookie, state } = await leave()
    const answer = await comeBack(cookie, { error: 'access_denied', error_description: '<b>evil</b>', state })
    expect([answer.status, answer.body.toString().includes('evil')]).toEqual([422, false])
  })

  it('by leading on to elsewhere: it leads nowhere else', async () => {
    for (const next of ['//evil.example', 'https://evil.example', '/.//evil.example']) {
      const { headers } = await ask(port, `/sign-in/openid?next=${encodeURIComponent(next)}`)
      const [cookie = ''] = [headers['set-cookie'] ?? []].flat()
      const told = Buffer.from(cookie.split('=')[1]?.split('.')[0] ?? '', 'base64url').toString()
      expect(told).toContain('"next":"/"')
    }
  })

  it('finds no name, address or token in the lines on tries to sign in', () => {
    const tries = register.lines.filter((line) => line.includes('"signIn"'))
    expect(tries.length).toBeGreaterThan(15)
    for (const line of tries) expect(Object.keys(JSON.parse(line)).sort()).toEqual(['ended', 'level', 'signIn', 'time'])
  })
})

describe('given a provider that is away', async () => {
  const provider = await lyingProvider(['leeds.example'])
  const settings = { ...provider.here.settings, issuer: 'http://localhost:1' }
  const { providerOf } = await import('../app/accounts/openid/provider.ts')
  const register = await peopledRegister(undefined, { openId: { settings, provider: providerOf(settings) } })

  it('then it is said, and links sign in as ever', async () => {
    const { status, body } = await ask(register.port, '/sign-in/openid')
    expect(status).toBe(422)
    expect(body.toString()).toContain('Leeds account cannot be reached just now. Have a link sent to you.')
  })
})

describe('the settings of a provider', () => {
  const all = {
    CANDOUR_OIDC_ISSUER: 'https://login.leeds.example/v2',
    CANDOUR_OIDC_CLIENT_ID: 'candour',
    CANDOUR_OIDC_CLIENT_SECRET: 'never-repeat-this',
    CANDOUR_OIDC_NAME: 'Leeds account',
    CANDOUR_OIDC_DOMAINS: 'leeds.example, Leeds.Gov.example',
  }
  it('given all of them, then they are taken', () => {
    const reading = configFrom(all)
    expect(reading.ok && reading.config.openId?.domains).toEqual(['leeds.example', 'leeds.gov.example'])
  })

  it.each(Object.keys(all))('given all but %s, then it is said which is missing', (name) => {
    const reading = configFrom({ ...all, [name]: '' })
    expect(reading.ok ? '' : reading.faults.join()).toMatch(new RegExp(`^${name} is not set`))
  })

  it.each([
    { CANDOUR_OIDC_ISSUER: 'http://login.leeds.example' },
    { CANDOUR_OIDC_ISSUER: 'https://user@login.leeds.example' },
    { CANDOUR_OIDC_DOMAINS: 'leeds' },
    { CANDOUR_OIDC_DOMAINS: '*.example' },
    { CANDOUR_PRACTICE: '1' },
  ])('given %j, then it is refused, and no secret is repeated', (given) => {
    const reading = configFrom({ ...all, ...given })
    expect(reading.ok).toBe(false)
    expect(JSON.stringify(reading)).not.toContain('never-repeat-this')
  })
})
