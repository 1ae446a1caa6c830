import type { Page } from 'playwright-core'
import type { Offer } from '../app/accounts/inviting.ts'
import { endSessionsOf, useLink, whoAsks } from '../app/accounts/signing-in.ts'
import type { PeopledRegister } from './peopled-register.ts'

let last = 0

/** Somebody with roles in a register, for whom pages can be asked. */
export interface SignedInPerson {
  readonly email: string
  /** What their browser sends with every request. */
  readonly cookie: string
}

/** Gives somebody roles by invitations that they take, and signs them in by a link as the sign-in page does. */
export async function personWith(
  register: PeopledRegister,
  ...offers: readonly Omit<Offer, 'email'>[]
): Promise<SignedInPerson> {
  last += 1
  const email = `person${last}@x.example`
  for (const offer of offers) await register.person(`Person ${last}`, email, offer)
  return { email, cookie: await cookieOf(register, email) }
}

export async function cookieOf({ accounts }: PeopledRegister, email: string): Promise<string> {
  const token = await (await accounts.library()).link(email)
  if (token === undefined) throw new Error(`${email} has no account`)
  last += 1
  const begun = await useLink(accounts, token, {}, `192.0.2.${last % 250}`)
  if (typeof begun === 'string') throw new Error(begun)
  return begun.cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ')
}

/** Signs a browser's page in as this person. */
export async function enters(page: Page, { address }: PeopledRegister, { cookie }: SignedInPerson): Promise<void> {
  await page.context().addCookies(
    cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: address }
    }),
  )
}

/** Ends every session of somebody, as happens while they are away: what their browser sends next is from nobody. */
export async function isSignedOut({ accounts }: PeopledRegister, { cookie }: SignedInPerson): Promise<void> {
  const asking = await whoAsks(accounts, { cookie })
  if (asking !== undefined) await endSessionsOf(accounts, asking.who)
}
