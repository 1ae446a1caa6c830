import type { IncomingHttpHeaders } from 'node:http'
import { addIdentity, personOfIdentity } from '../../store/people/identities.ts'
import { joinedLetter } from '../../words/mail-words.ts'
import type { AccountTools } from '../account-tools.ts'
import { attempted } from '../attempts.ts'
import { beginByToken, noted } from '../signing-in.ts'
import { mayTry } from '../tries.ts'
import { type Flow, newFlow, usedFlow } from './flow.ts'
import type { OpenIdSettings } from './openid-settings.ts'
import { type Identity, type Provider, ProviderAway } from './provider.ts'

/** The provider by whose accounts people may sign in, and what the register declared of it. */
export interface OpenIdHere {
  readonly settings: OpenIdSettings
  readonly provider: Provider
}

const backPath = '/sign-in/openid/back'
const backTo = ({ address }: Pick<AccountTools, 'address'>) => new URL(backPath, address).href

/** Where the browser is to go to sign in there, and the cookie it is to come back with; undefined where the provider is away. */
export async function beginByProvider(
  tools: AccountTools,
  { provider }: OpenIdHere,
  next: string,
): Promise<{ readonly to: string; readonly cookie: string } | undefined> {
  const { flow, cookie } = newFlow(tools, next)
  try {
    return { to: await provider.askAt(flow, backTo(tools)), cookie }
  } catch (error) {
    if (!(error instanceof ProviderAway)) throw error
    attempted(tools, 'openid', 'provider-away')
    return undefined
  }
}

/** What came of coming back. */
export type CameBack =
  | { readonly cookies: readonly string[]; readonly next: string }
  /** `unknown`: the provider vouches for them, and nobody invited them. */
  | 'too-often'
  | 'not-taken'
  | 'unknown'
  | 'provider-away'

/**
 * Signs in whoever a provider sent back. An account is known by issuer and subject. One that was never met is joined to the account of its
 * e-mail address only where the register declared this provider for the address's domain and the provider says that it verified
 * it; else it is nobody's, and no account is made.
 * @param query of the address at which the browser came back, with its question mark
 */
export async function cameBack(
  tools: AccountTools,
  here: OpenIdHere,
  query: string,
  headers: IncomingHttpHeaders,
  from: string,
): Promise<CameBack> {
  const result = await judged(tools, here, query, headers, from)
  attempted(tools, 'openid', typeof result === 'object' ? 'signed-in' : result)
  return result
}

async function judged(
  tools: AccountTools,
  here: OpenIdHere,
  query: string,
  headers: IncomingHttpHeaders,
  from: string,
): Promise<CameBack> {
  if (!(await mayTry(tools, 'openid-from-address', from))) return 'too-often'
  const flow = await usedFlow(tools, headers.cookie)
  if (flow === undefined) return 'not-taken'
  const identity = await whoCame(tools, here, flow, query)
  if (typeof identity !== 'object') return identity
  const person = (await personOfIdentity(tools.people, identity)) ?? (await joined(tools, here, identity))
  if (person === undefined) return 'unknown'
  const token = await (await tools.library()).link(person.email)
  const cookies = token === undefined ? undefined : await beginByToken(tools, token, headers)
  return cookies === undefined ? 'not-taken' : { cookies, next: flow.next }
}

async function whoCame(
  tools: AccountTools,
  { provider }: OpenIdHere,
  flow: Flow,
  query: string,
): Promise<Identity | 'not-taken' | 'provider-away'> {
  const back = new URL(backTo(tools))
  back.search = query
  try {
    return (await provider.whoCame(flow, back)) ?? 'not-taken'
  } catch (error) {
    if (error instanceof ProviderAway) return 'provider-away'
    throw error
  }
}

/** Joins an identity to the account of its address, where it may be. Its holder is told by a letter. */
async function joined(tools: AccountTools, { settings }: OpenIdHere, identity: Identity) {
  const { email, isEmailVerified } = identity
  if (email === undefined || !isEmailVerified) return undefined
  if (!settings.domains.includes(email.split('@').at(-1) ?? '')) return undefined
  const at = tools.clock.now().toISOString()
  const person = await addIdentity(tools.people, {
    id: Buffer.from(tools.random(10)).toString('hex'),
    ...identity,
    email,
    at,
  })
  if (person === undefined) return undefined
  await noted(tools, person.id, 'identity-joined')
  tools.mailer
    .send({ to: { name: person.name, address: person.email }, ...joinedLetter(settings.name) })
    .catch((error: unknown) =>
      tools.tell(`A letter on a sign-in could not be sent: ${error instanceof Error ? error.message : String(error)}`),
    )
  return person
}
