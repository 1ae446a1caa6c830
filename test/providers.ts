import { createSign, generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { afterAll } from 'vitest'
import { providerOf } from '../app/accounts/openid/provider.ts'
import type { OpenIdHere } from '../app/accounts/openid/sign-in-by-provider.ts'

const clientId = 'candour'
const clientSecret = 'a-secret-of-the-test'

/** Somebody as a provider knows them. */
export interface AccountThere {
  readonly email: string
  readonly email_verified: boolean
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

function hereOf(issuer: string, domains: readonly string[]): OpenIdHere {
  const settings = { issuer, clientId, clientSecret, name: 'Leeds account', domains }
  return { settings, provider: providerOf(settings) }
}

/**
 * A real provider of OpenID Connect on this machine: whoever signs in says under which number of its accounts.
 * @param back where it may lead back to; asked when it is first wanted
 */
export async function realProvider(domains: readonly string[], back: () => string) {
  const accounts = new Map<string, AccountThere>()
  let handler: ReturnType<Provider['callback']> | undefined
  const server = createServer((request, response) => {
    handler ??= providerAt(issuer, accounts, back()).callback()
    void handler(request, response)
  })
  const issuer = `http://localhost:${await listening(server)}`
  return { here: hereOf(issuer, domains), accounts, issuer }
}

function providerAt(issuer: string, accounts: ReadonlyMap<string, AccountThere>, back: string): Provider {
  return new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [back],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    findAccount: (_context, accountId) => {
      const account = accounts.get(accountId)
      return account === undefined ? undefined : { accountId, claims: () => ({ sub: accountId, ...account }) }
    },
  })
}

/** What a provider that lies, or somebody between it and us, may say otherwise than it should. */
export interface Lie {
  readonly claims?: Readonly<Record<string, unknown>>
  /** `none`: without a signature; `stranger`: by a key that is not the provider's. */
  readonly signature?: 'none' | 'stranger'
}

/** A provider that says what a test has it say; it keeps no browser, and answers every code. */
export async function lyingProvider(domains: readonly string[]) {
  const [own, stranger] = [0, 1].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }))
  if (own === undefined || stranger === undefined) throw new Error('no keys')
  let answer: { nonce: string; lie: Lie } = { nonce: '', lie: {} }
  const seen: URLSearchParams[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const send = (value: unknown) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (request.url === '/.well-known/openid-configuration')
      return send({
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        userinfo_endpoint: `${issuer}/me`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256', 'none'],
      })
    if (request.url === '/jwks')
      return send({ keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] })
    seen.push(new URLSearchParams(body))
    return send({ access_token: 'a', token_type: 'bearer', id_token: idToken(answer) })
  })
  const issuer = `http://localhost:${await listening(server)}`
  const idToken = ({ nonce, lie }: typeof answer) => {
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer, aud: clientId, sub: '1', iat: now, exp: now + 60, nonce, ...lie.claims }
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const alg = lie.signature === 'none' ? 'none' : 'RS256'
    const told = `${part({ alg, kid: 'k' })}.${part(claims)}`
    if (alg === 'none') return `${told}.`
    const key = lie.signature === 'stranger' ? stranger.privateKey : own.privateKey
    return `${told}.${createSign('sha256').update(told).sign(key).toString('base64url')}`
  }
  return {
    here: hereOf(issuer, domains),
    issuer,
    /** What was sent for a code. */
    seen,
    /** Has it answer the next code so. */
    says: (nonce: string, lie: Lie) => {
      answer = { nonce, lie }
    },
  }
}
