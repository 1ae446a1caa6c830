import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { peopledRegister, tokenIn } from './peopled-register.ts'
import { ask } from './raw-requests.ts'
import { type Said, softwareAuthenticator } from './software-authenticator.ts'

const register = await peopledRegister()
const { port, accounts, address } = register
await register.person('Ada', 'ada@centre.example', {
  role: 'administrator',
  scope: { over: 'register' },
  organisation: 'The centre',
})
await register.person('Cleo', 'cleo@centre.example', {
  role: 'moderator',
  scope: { over: 'register' },
  organisation: 'The centre',
})
const ada = visitor({ viewport: { width: 360, height: 800 } })
afterAll(() => ada.leaves())

const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
const post = (path: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
  ask(port, path, { method: 'POST', headers: { ...own, ...headers }, body: new URLSearchParams(fields).toString() })
const cookiesOf = ({ headers }: { headers: { readonly 'set-cookie'?: string | string[] | undefined } }) =>
  [headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')

/** So that no test is bounded by another. */
const forgetTries = () => accounts.people.deleteFrom('tried').execute()

async function newToken(email: string): Promise<string> {
  await forgetTries()
  // Letters on passkeys leave in their own time, and hold no link.
  const links = async () =>
    (await register.letters()).filter(({ to, subject }) => to.includes(email) && subject.startsWith('Your link'))
  const before = (await links()).length
  await post('/sign-in', { email, next: '/' })
  for (;;) {
    const [newest, ...others] = await links()
    if (newest !== undefined && others.length === before) return tokenIn(newest)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
const signedIn = async (email = 'ada@centre.example') =>
  cookiesOf(await post('/sign-in/link', { token: await newToken(email), next: '/' }))

/** What a page asks an authenticator. */
async function questionAt(path: string, cookie?: string): Promise<{ readonly challenge: string }> {
  const { body } = await ask(port, path, { headers: cookie === undefined ? {} : { cookie } })
  const text = /data-question="([^"]*)"/.exec(body.toString())?.[1] ?? ''
  return JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
}

/** A passkey of Ada's that says what a test has it say. */
async function newPasskey() {
  const key = softwareAuthenticator({ origin: address, rpId: 'localhost' })
  const cookie = await signedIn()
  const credential = key.create(await questionAt('/account/passkeys', cookie))
  const added = await post('/account/passkeys', { name: 'software', credential }, { cookie })
  expect(added.status).toBe(303)
  return key
}
type Key = Awaited<ReturnType<typeof newPasskey>>
const enter = async (key: Key, said: Said = {}) =>
  post('/sign-in/passkey', { credential: key.get(await questionAt('/sign-in'), said), next: '/' })

/** A device with fingerprint, built into the browser. */
async function device(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    isTheirHolder: (isUserVerified: boolean) =>
      session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  }
}

describe('somebody with a device that makes passkeys', () => {
  it('adds one, signs in with it, and removes it', async () => {
    const token = await newToken('ada@centre.example')
    await ada.reads(async (page) => {
      const fingerprint = await device(page)
      await page.goto(`${address}/sign-in/link?token=${token}`)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.waitForURL('**/write')
      await page.goto(`${address}/account`)
      await page.getByRole('link', { name: 'Your passkeys' }).click()
      expect(await barriers(page)).toEqual([])

      await page.getByRole('button', { name: 'Add a passkey' }).click()
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
      expect(await page.locator('.govuk-error-summary__list li').allInnerTexts()).toEqual([
        'Enter a name by which you know it again, at most 60 characters.',
      ])
      expect(await barriers(page)).toEqual([])
      await page.getByLabel('What you call it').fill('my phone')
      await page.getByRole('button', { name: 'Add a passkey' }).click()
      await page.getByText('my phone').first().waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      expect((await register.letterTo('ada@centre.example')).subject).toBe(
        'A passkey was added to your Candour account',
      )

      await page.goto(`${address}/account`)
      await page.getByRole('button', { name: 'Sign out', exact: true }).click()
      await page.goto(`${address}/sign-in?next=/account/passkeys`)
      expect(await barriers(page)).toEqual([])
      await fingerprint.isTheirHolder(false)
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
      await page.getByText('No passkey was given.').waitFor()
      await fingerprint.isTheirHolder(true)
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
      await page.getByText('last used on').waitFor()

      await page.getByRole('button', { name: /Remove.*my phone/ }).click()
      await page.getByText('You have none yet.').waitFor()
      await page.goto(`${address}/account`)
      const access = await page.locator('#access ~ ul').innerText()
      expect(access).toContain('Removed a passkey')
      await page.getByRole('button', { name: 'Sign out', exact: true }).click()
      await page.goto(`${address}/sign-in`)
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
      await page.getByText('This passkey was not taken.').first().waitFor()
    })
  })

  it('is told where passkeys are, under another name of the site, and is offered none there', async () => {
    await ada.opens({}, async (page) => {
      await page.goto(`http://127.0.0.1:${port}/sign-in`)
      expect(await page.getByRole('button', { name: 'Sign in with a passkey' }).isVisible()).toBe(false)
      expect(await page.getByRole('button', { name: 'Send me a link' }).isVisible()).toBe(true)
    })
  })

  it('signs in by a link as ever where no script runs', async () => {
    await ada.opens({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${address}/sign-in`)
      expect(await page.getByRole('button', { name: 'Sign in with a passkey' }).isVisible()).toBe(false)
      await page.getByLabel('Your e-mail address').fill('ada@centre.example')
      await page.getByRole('button', { name: 'Send me a link' }).click()
      await page.getByRole('heading', { name: 'Look into your mail' }).waitFor()
    })
  })
})

describe('the script', () => {
  it('may run on the two pages that it is for, to the letter, and on no other', async () => {
    const cookie = await signedIn()
    const policies = async (path: string) =>
      String((await ask(port, path, { headers: { cookie } })).headers['content-security-policy'])
    expect(String((await ask(port, '/sign-in')).headers['content-security-policy'])).toMatch(
      /default-src 'none'.*; script-src 'sha256-[\w+/=]{44}'$/,
    )
    expect(await policies('/account/passkeys')).toMatch(/; script-src 'sha256-[\w+/=]{44}'$/)
    for (const path of ['/', '/account', '/sign-in/sent', '/invite'])
      expect(await policies(path)).not.toContain('script')
  })
})

describe('whoever attacks passkeys', () => {
  it('is refused nothing that is right: an authenticator in software signs in', async () => {
    const key = await newPasskey()
    const answer = await enter(key)
    expect([answer.status, answer.headers.location]).toEqual([303, '/write'])
    const account = await ask(port, '/account', { headers: { cookie: cookiesOf(answer) } })
    expect(account.body.toString()).toContain('ada@centre.example')
  })

  const falsehoods: readonly (readonly [string, Said])[] = [
    ['from another origin', { origin: 'https://evil.example' }],
    ['from another port of the same host', { origin: 'http://localhost:1' }],
    ['for another site', { rpId: 'evil.example' }],
    ['without having seen that it was its holder', { isVerified: false }],
    ['with a challenge of their own', { challenge: Buffer.alloc(56, 7).toString('base64url') }],
    ['with an empty challenge', { challenge: '' }],
    ['in the name of another account', { userHandle: 'somebody-else' }],
    ['as if it were added', { type: 'webauthn.create' }],
  ]
  it.each(falsehoods)('by a sign-in %s: refused', async (_what, said) => {
    const key = await newPasskey()
    expect((await enter(key, said)).status).toBe(422)
    expect((await enter(key)).status).toBe(303)
  })

  it.each(falsehoods.filter(([, said]) => said.userHandle === undefined && said.type === undefined))(
    'by adding one %s: refused',
    async (_what, said) => {
      const key = softwareAuthenticator({ origin: address, rpId: 'localhost' })
      const cookie = await signedIn()
      const credential = key.create(await questionAt('/account/passkeys', cookie), said)
      expect((await post('/account/passkeys', { name: 'false', credential }, { cookie })).status).toBe(422)
    },
  )

  it('by replay: a challenge is answered once, however often and however it is written', async () => {
    const key = await newPasskey()
    const credential = key.get(await questionAt('/sign-in'))
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => post('/sign-in/passkey', { credential, next: '/' })),
    )
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    expect((await post('/sign-in/passkey', { credential, next: '/' })).status).toBe(422)
    // The same bytes, in the other alphabet of base64.
    const asked = await questionAt('/sign-in')
    expect((await post('/sign-in/passkey', { credential: key.get(asked), next: '/' })).status).toBe(303)
    const other = { challenge: `${asked.challenge}=` }
    expect((await post('/sign-in/passkey', { credential: key.get(other), next: '/' })).status).toBe(422)
  })

  it('by a challenge of more than five minutes ago: it is too old', async () => {
    const key = await newPasskey()
    const question = await questionAt('/sign-in')
    register.moveOn(5 * 60_000)
    try {
      expect((await post('/sign-in/passkey', { credential: key.get(question), next: '/' })).status).toBe(422)
    } finally {
      register.moveOn(-5 * 60_000)
    }
    expect((await post('/sign-in/passkey', { credential: key.get(question), next: '/' })).status).toBe(303)
  })

  it('by a challenge for another purpose or another account: it is none', async () => {
    const key = await newPasskey()
    const cookie = await signedIn()
    const toAdd = await questionAt('/account/passkeys', cookie)
    expect((await post('/sign-in/passkey', { credential: key.get(toAdd), next: '/' })).status).toBe(422)
    const cleo = await signedIn('cleo@centre.example')
    const another = softwareAuthenticator({ origin: address, rpId: 'localhost' })
    const sent = { name: 'not hers', credential: another.create(toAdd) }
    expect((await post('/account/passkeys', sent, { cookie: cleo })).status).toBe(422)
  })

  it('by a copy of the authenticator: one that counts back, or twice alike, is refused', async () => {
    const key = await newPasskey()
    expect((await enter(key, { counter: 5 })).status).toBe(303)
    for (const counter of [5, 4, 0]) expect([counter, (await enter(key, { counter })).status]).toEqual([counter, 422])
    const [one, other] = [await questionAt('/sign-in'), await questionAt('/sign-in')]
    const both = await Promise.all(
      [one, other].map((question) =>
        post('/sign-in/passkey', { credential: key.get(question, { counter: 6 }), next: '/' }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
  })

  it('by a session that somebody left open: after a quarter of an hour nothing is added', async () => {
    const cookie = await signedIn()
    const question = await questionAt('/account/passkeys', cookie)
    const since = new Date(Date.now() - 15 * 60_000 - 1000).toISOString()
    await accounts.people.updateTable('session').set({ created_at: since }).execute()
    const credential = softwareAuthenticator({ origin: address, rpId: 'localhost' }).create(question)
    const answer = await post('/account/passkeys', { name: 'theirs', credential }, { cookie })
    expect(answer.status).toBe(422)
    expect(answer.body.toString()).toContain('You signed in more than a quarter of an hour ago')
  })

  it("by another's account: nobody removes a passkey of somebody else", async () => {
    await newPasskey()
    const id = (await accounts.people.selectFrom('passkey').select('id').executeTakeFirstOrThrow()).id
    const cleo = await signedIn('cleo@centre.example')
    await post('/account/passkeys/remove', { passkey: id }, { cookie: cleo })
    expect(await accounts.people.selectFrom('passkey').select('id').where('id', '=', id).execute()).toHaveLength(1)
  })

  it('by rubbish: it is not taken', async () => {
    await forgetTries()
    for (const credential of ['', 'null', '[]', '{"id":1}', '{"type":"public-key"}', 'x'.repeat(70_000)])
      expect((await post('/sign-in/passkey', { credential, next: '/' })).status).toBe(422)
  })

  it('by guessing: after some tries none is looked at any more from there', async () => {
    const key = await newPasskey()
    await forgetTries()
    for (let times = 0; times < 30; times += 1) await post('/sign-in/passkey', { credential: '{}', next: '/' })
    expect((await enter(key)).status).toBe(429)
  })
})
