import { randomUUID } from 'node:crypto'
import { kyselyAdapter } from '@better-auth/kysely-adapter'
import { betterAuth } from 'better-auth/minimal'
import { magicLink } from 'better-auth/plugins/magic-link'
import type { PeopleDatabase } from '../store/people/people-tables.ts'
import { withHashedSessions } from './hashed-sessions.ts'
import { lifetimes } from './lifetimes.ts'
import { sessionCookie } from './session-cookie.ts'

/** After so many seconds a session that is used is written down as used. */
const noted = 60

export interface SignInParts {
  readonly people: PeopleDatabase
  readonly secret: Uint8Array
  /** Scheme, host and port under which the site is asked. */
  readonly address: string
}

/** A sign-in that goes on, as a request shows it. */
export interface Session {
  readonly id: string
  readonly person: string
  readonly since: Date
  /** What the browser is to keep from now on; nothing most of the time. */
  readonly cookies: readonly string[]
}

/** What our pages need of the library that signs people in. Headers are those of a request, so far as they say who asks. */
export interface SignInLibrary {
  /** The token of a new link for an address; undefined where there is none. Nothing is sent. */
  link(email: string): Promise<string | undefined>
  /** Uses a link up and begins a session: the cookies for it, or undefined where the link is used up, too old or unknown. */
  begin(token: string, headers: Headers): Promise<readonly string[] | undefined>
  session(headers: Headers): Promise<Session | undefined>
  /** Ends the session: the cookies that are to be forgotten. */
  end(headers: Headers): Promise<readonly string[]>
}

/**
 * The library that signs people in, set up for the register: links by e-mail, no passwords, accounts only by invitation, sessions that
 * end. Its own routes are not served.
 */
export function signInLibrary(parts: SignInParts): SignInLibrary {
  const handed = new Map<string, string>()
  const { api } = library(parts, (mark, token) => handed.set(mark, token))
  return {
    async link(email) {
      const mark = randomUUID()
      await api.signInMagicLink({ body: { email, metadata: { mark } }, headers: new Headers() })
      const token = handed.get(mark)
      handed.delete(mark)
      return token
    },
    async begin(token, headers) {
      const answer = await api.magicLinkVerify({ query: { token }, headers, asResponse: true })
      // Where it cannot be taken, the library leads on to a page of its own.
      return answer.status === 200 ? answer.headers.getSetCookie() : undefined
    },
    async session(headers) {
      const { response, headers: answered } = await api.getSession({ headers, returnHeaders: true })
      if (response === null) return undefined
      const { id, userId, createdAt } = response.session
      return { id, person: userId, since: createdAt, cookies: answered.getSetCookie() }
    },
    async end(headers) {
      return (await api.signOut({ headers, asResponse: true })).headers.getSetCookie()
    },
  }
}

function library({ people, secret, address }: SignInParts, hand: (mark: string, token: string) => void) {
  return betterAuth({
    appName: 'Candour',
    baseURL: address,
    secret: Buffer.from(secret).toString('base64'),
    database: withHashedSessions(kyselyAdapter(people, { type: 'postgres' })),
    telemetry: { enabled: false },
    logger: { level: 'error' },
    rateLimit: { enabled: false },
    user: {
      modelName: 'person',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      expiresIn: lifetimes.idle,
      updateAge: noted,
      fields: {
        userId: 'person_id',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
    },
    account: {
      modelName: 'identity',
      fields: {
        userId: 'person_id',
        accountId: 'subject',
        providerId: 'provider',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: {
      ipAddress: { disableIpTracking: true },
      cookies: { session_token: { name: sessionCookie } },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
    },
    plugins: [
      magicLink({
        expiresIn: lifetimes.link,
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink: async ({ token, metadata }) => hand(String(metadata?.mark), token),
      }),
    ],
  })
}
