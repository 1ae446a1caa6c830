import type { IncomingHttpHeaders } from 'node:http'
import { leftAlone } from '@candour/register'
import { type CannotEnd, deletePerson } from '../store/people/leaving.ts'
import type { Noted } from '../store/people/people-tables.ts'
import {
  accessOf,
  endLinksTo,
  endSessions,
  noteAccess,
  personByEmail,
  personWithRoles,
  sessionsOf,
} from '../store/people/persons.ts'
import { linkLetter } from '../words/mail-words.ts'
import type { AccountTools } from './account-tools.ts'
import { attempted } from './attempts.ts'
import { lifetimes } from './lifetimes.ts'
import { membershipOf, type SignedIn, viewerOf } from './signed-in.ts'
import { mayTry } from './tries.ts'

/** Of the headers of a request those that say who asks, as the library takes them. */
export function askingHeaders({ cookie, 'user-agent': agent }: IncomingHttpHeaders): Headers {
  return new Headers({
    ...(cookie === undefined ? {} : { cookie }),
    ...(agent === undefined ? {} : { 'user-agent': agent }),
  })
}

/**
 * Mails a link to sign in by, where the address has an account and nobody asked too often; otherwise does nothing. Its caller answers
 * before it is done, so that neither the answer nor its time tells who has an account.
 * @param from the network address from which it is asked
 * @param next where to lead afterwards: a path of our own
 */
export async function mailLink(tools: AccountTools, email: string, from: string, next: string): Promise<void> {
  const { people, mailer, address, library } = tools
  if (!(await mayTry(tools, 'link-from-address', from)) || !(await mayTry(tools, 'link-for-account', email))) return
  const person = await personByEmail(people, email)
  if (person === undefined) return
  await endLinksTo(people, email)
  const token = await (await library()).link(email)
  if (token === undefined) return
  const link = new URL('/sign-in/link', address)
  link.searchParams.set('token', token)
  if (next !== '/') link.searchParams.set('next', next)
  await mailer.send({ to: { name: person.name, address: email }, ...linkLetter(link.href, lifetimes.link) })
}

/** What came of a link: cookies of a new session, or why there is none. */
export type Begun = { readonly cookies: readonly string[] } | 'too-often' | 'not-taken'

/** Uses a link up. The session that the browser had ends, so that nobody goes on under a token that another knew. */
export async function useLink(
  tools: AccountTools,
  token: string,
  headers: IncomingHttpHeaders,
  from: string,
): Promise<Begun> {
  const begun = await judgedLink(tools, token, headers, from)
  attempted(tools, 'link', typeof begun === 'object' ? 'signed-in' : begun)
  return begun
}

async function judgedLink(
  tools: AccountTools,
  token: string,
  headers: IncomingHttpHeaders,
  from: string,
): Promise<Begun> {
  if (!(await mayTry(tools, 'token-from-address', from))) return 'too-often'
  const cookies = await beginByToken(tools, token, headers)
  return cookies === undefined ? 'not-taken' : { cookies }
}

/** Begins a session by a token, without counting tries: for those that were made here a moment ago. @returns undefined where it is not taken */
export async function beginByToken(
  tools: AccountTools,
  token: string,
  headers: IncomingHttpHeaders,
): Promise<readonly string[] | undefined> {
  const library = await tools.library()
  const asking = askingHeaders(headers)
  const before = await library.session(asking)
  const cookies = await library.begin(token, asking)
  if (cookies === undefined) return undefined
  if (before !== undefined) await endSessions(tools.people, before.person, before.id)
  const now = await whoseSession(tools, cookies)
  if (now !== undefined) await noted(tools, now, 'signed-in')
  return cookies
}

async function whoseSession({ library }: AccountTools, cookies: readonly string[]): Promise<string | undefined> {
  const cookie = cookies.map((one) => one.split(';', 1)[0] ?? '').join('; ')
  return (await (await library()).session(new Headers({ cookie })))?.person
}

export async function noted(
  { people, clock }: Pick<AccountTools, 'people' | 'clock'>,
  person: string,
  what: Noted,
  detail?: string,
): Promise<void> {
  await noteAccess(people, {
    person_id: person,
    at: clock.now().toISOString(),
    what,
    ...(detail === undefined ? {} : { detail }),
  })
}

/** Whoever a request comes from, by its session; undefined where it has none that goes on. */
export async function whoAsks(
  tools: AccountTools,
  headers: IncomingHttpHeaders,
): Promise<{ readonly who: SignedIn; readonly cookies: readonly string[] } | undefined> {
  const { people, clock, library } = tools
  const session = await (await library()).session(askingHeaders(headers))
  if (session === undefined) return undefined
  if (clock.now().getTime() - session.since.getTime() > lifetimes.session * 1000) {
    await endSessions(people, session.person, session.id)
    return undefined
  }
  const found = await personWithRoles(people, session.person)
  if (found === undefined) return undefined
  const { person, memberships } = found
  const member = { account: person.id, memberships: memberships.map(membershipOf) }
  const who: SignedIn = {
    account: person.id,
    name: person.name,
    email: person.email,
    session: session.id,
    since: session.since,
    member,
    viewer: viewerOf(member),
    organisations: new Map(memberships.map((one) => [one.organisation_id, one.organisation])),
  }
  return { who, cookies: session.cookies }
}

/** Ends the session of a request: the cookies that its browser is to forget. */
export async function signOut(
  tools: AccountTools,
  who: SignedIn,
  headers: IncomingHttpHeaders,
): Promise<readonly string[]> {
  const cookies = await (await tools.library()).end(askingHeaders(headers))
  await noted(tools, who.account, 'signed-out')
  return cookies
}

/** Ends every session of a person, or one of them. */
export async function endSessionsOf(tools: AccountTools, who: SignedIn, session?: string): Promise<void> {
  await endSessions(tools.people, who.account, session)
  await noted(tools, who.account, session === undefined ? 'signed-out-everywhere' : 'signed-out')
}

/** Deletes the account of whoever asks. @returns what their browser is to forget, or what stands in the way */
export async function deleteOwnAccount(
  tools: AccountTools,
  who: SignedIn,
  headers: IncomingHttpHeaders,
): Promise<readonly string[] | CannotEnd> {
  const cannot = await deletePerson(tools.people, who.account, leftAlone)
  return cannot ?? (await tools.library()).end(askingHeaders(headers))
}

const mostShown = 50

export type OwnUse = Awaited<ReturnType<typeof ownUse>>

/** Where somebody is signed in, and what was done with their account lately. */
export async function ownUse({ people, clock }: AccountTools, who: SignedIn) {
  const [sessions, access] = [
    await sessionsOf(people, who.account, clock.now()),
    await accessOf(people, who.account, mostShown),
  ]
  return { sessions, access }
}
