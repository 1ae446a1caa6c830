import type { IncomingHttpHeaders } from 'node:http'
import {
  addPasskey,
  notePasskeyUse,
  passkeyOfCredential,
  passkeysOf,
  removePasskey,
} from '../../store/people/passkeys.ts'
import { passkeyLetter } from '../../words/mail-words.ts'
import type { AccountTools } from '../account-tools.ts'
import { attempted } from '../attempts.ts'
import { lifetimes } from '../lifetimes.ts'
import type { SignedIn } from '../signed-in.ts'
import { type Begun, beginByToken, noted } from '../signing-in.ts'
import { mayTry } from '../tries.ts'
import { newChallenge, usesUp } from './challenges.ts'
import { assertionIn, attestationIn } from './sent-credential.ts'

/** The library that knows passkeys is loaded when somebody first meets one, not at every start. */
const webAuthn = () => import('@simplewebauthn/server')

/** For which site passkeys are: the name of the host under which the site is asked, and its whole origin. */
function siteOf({ address }: Pick<AccountTools, 'address'>) {
  const { hostname, origin } = new URL(address)
  return { id: hostname, origin }
}

/** Whether this site can have passkeys at all: browsers give none to a bare number for a host. */
export function takesPasskeys(tools: Pick<AccountTools, 'address'>): boolean {
  return /[a-z]/i.test(siteOf(tools).id) && !siteOf(tools).id.startsWith('[')
}

/** What the browser of whoever signs in asks its authenticators, as JSON. Nothing is kept of it. */
export function signInQuestion(tools: AccountTools): string {
  return JSON.stringify({
    rpId: siteOf(tools).id,
    challenge: Buffer.from(newChallenge(tools, 'sign-in')).toString('base64url'),
    userVerification: 'required',
    timeout: lifetimes.challenge * 1000,
  })
}

/** What the browser of somebody signed in asks an authenticator that is to be added, as JSON. */
export async function addingQuestion(tools: AccountTools, who: SignedIn): Promise<string> {
  const { generateRegistrationOptions } = await webAuthn()
  const own = await passkeysOf(tools.people, who.account)
  return JSON.stringify(
    await generateRegistrationOptions({
      rpName: 'Candour',
      rpID: siteOf(tools).id,
      userID: new Uint8Array(Buffer.from(who.account)),
      userName: who.email,
      userDisplayName: who.name,
      challenge: newChallenge(tools, `add ${who.account}`),
      attestationType: 'none',
      excludeCredentials: own.map(({ credential_id }) => ({ id: credential_id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      timeout: lifetimes.challenge * 1000,
    }),
  )
}

/** What came of adding one. */
export type Added = 'added' | 'not-taken' | 'signed-in-too-long-ago' | 'known-already'

/** Whether somebody signed in lately enough to give their account another way in. */
export function isFresh({ clock }: Pick<AccountTools, 'clock'>, { since }: SignedIn): boolean {
  return clock.now().getTime() - since.getTime() <= lifetimes.fresh * 1000
}

/**
 * Adds a passkey to the account of somebody signed in, and tells them by a letter. Whoever found a browser open some time after its
 * holder signed in gets no way in of their own by it.
 * @param sent what the browser made of `addingQuestion`, as JSON
 */
export async function addOwnPasskey(
  tools: AccountTools,
  who: SignedIn,
  { name, sent }: { readonly name: string; readonly sent: string },
): Promise<Added> {
  if (!isFresh(tools, who)) return 'signed-in-too-long-ago'
  const response = attestationIn(sent)
  if (response === undefined) return 'not-taken'
  const { verifyRegistrationResponse } = await webAuthn()
  const { id, origin } = siteOf(tools)
  const result = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => usesUp(tools, `add ${who.account}`, challenge),
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
  }).catch(() => undefined)
  if (!result?.verified) return 'not-taken'
  const { credential } = result.registrationInfo
  const isNew = await addPasskey(tools.people, {
    id: Buffer.from(tools.random(10)).toString('hex'),
    person_id: who.account,
    name,
    credential_id: credential.id,
    public_key: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: credential.transports ?? [],
    created_at: tools.clock.now().toISOString(),
  })
  if (!isNew) return 'known-already'
  await noted(tools, who.account, 'passkey-added')
  tell(tools, who, 'added', name)
  return 'added'
}

/** Removes a passkey of somebody signed in. */
export async function removeOwnPasskey(tools: AccountTools, who: SignedIn, id: string): Promise<void> {
  const name = await removePasskey(tools.people, who.account, id)
  if (name === undefined) return
  await noted(tools, who.account, 'passkey-removed')
  tell(tools, who, 'removed', name)
}

function tell(tools: AccountTools, who: SignedIn, what: 'added' | 'removed', name: string): void {
  tools.mailer
    .send({ to: { name: who.name, address: who.email }, ...passkeyLetter(what, name) })
    .catch((error: unknown) =>
      tools.tell(`A letter on a passkey could not be sent: ${error instanceof Error ? error.message : String(error)}`),
    )
}

/** The passkeys of somebody signed in, as their page shows them. */
export async function ownPasskeys({ people }: AccountTools, who: SignedIn) {
  return (await passkeysOf(people, who.account)).map(({ id, name, created_at: added, used_at: used }) => ({
    id,
    name,
    added,
    ...(used === null ? {} : { used }),
  }))
}

/** Signs in by what an authenticator signed. @param sent what the browser made of `signInQuestion`, as JSON */
export async function signInByPasskey(
  tools: AccountTools,
  sent: string,
  headers: IncomingHttpHeaders,
  from: string,
): Promise<Begun> {
  const begun = await judged(tools, sent, headers, from)
  attempted(tools, 'passkey', typeof begun === 'object' ? 'signed-in' : begun)
  return begun
}

async function judged(tools: AccountTools, sent: string, headers: IncomingHttpHeaders, from: string): Promise<Begun> {
  if (!(await mayTry(tools, 'passkey-from-address', from))) return 'too-often'
  const response = assertionIn(sent)
  const passkey = response === undefined ? undefined : await passkeyOfCredential(tools.people, response.id)
  if (response === undefined || passkey === undefined) return 'not-taken'
  // An authenticator says whose key it is: another's would be a key in another's name.
  const { userHandle } = response.response
  if (userHandle !== undefined && Buffer.from(userHandle, 'base64url').toString() !== passkey.person_id)
    return 'not-taken'
  const { verifyAuthenticationResponse } = await webAuthn()
  const { id, origin } = siteOf(tools)
  const result = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => usesUp(tools, 'sign-in', challenge),
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
    credential: {
      id: passkey.credential_id,
      publicKey: new Uint8Array(passkey.public_key),
      counter: passkey.counter,
    },
  }).catch(() => undefined)
  if (!result?.verified) return 'not-taken'
  const at = tools.clock.now().toISOString()
  if (!(await notePasskeyUse(tools.people, passkey.id, result.authenticationInfo.newCounter, at))) return 'not-taken'
  const token = await (await tools.library()).link(passkey.email)
  const cookies = token === undefined ? undefined : await beginByToken(tools, token, headers)
  return cookies === undefined ? 'not-taken' : { cookies }
}
