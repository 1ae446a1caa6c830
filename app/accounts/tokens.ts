import { isTokenDeed, mayDo, type TokenDeed, tokenDeedsOf } from '@candour/register'
import { personWithRoles } from '../store/people/persons.ts'
import { addToken, noteTokenUse, tokensOf, usableToken, withdrawToken } from '../store/people/tokens.ts'
import type { AccountTools } from './account-tools.ts'
import { hashOf } from './hashed-sessions.ts'
import { membershipOf, type SignedIn, viewerOf } from './signed-in.ts'
import { noted } from './signing-in.ts'
import { isTokenText, tokenBytes, tokenText } from './token-text.ts'
import { mayTry } from './tries.ts'

/** Tokens that one person may have at a time. */
export const mostTokens = 20
/** How long a token may live, in days. */
export const longestTokenDays = 366

/** What somebody wants a token for. */
export interface WantedToken {
  readonly name: string
  /** Ids of the roles that it may use. */
  readonly roles: readonly string[]
  readonly deeds: readonly TokenDeed[]
  readonly until: Date
}

/** What a token can be given by its maker: each of their roles as they stand, by its id, with the deeds that it does. */
export async function rolesForTokens({ people }: Pick<AccountTools, 'people'>, { account }: SignedIn) {
  const found = await personWithRoles(people, account)
  return (found?.memberships ?? []).map((row) => ({ ...row, membership: membershipOf(row) }))
}

/** Why no token is made. */
export type NoToken = 'not-yours' | 'too-many'

/**
 * Makes a token: its text, which stands nowhere else, or why there is none. It is given no role that its maker has not, and no deed that
 * none of these roles does.
 */
export async function makeToken(
  tools: Pick<AccountTools, 'people' | 'clock' | 'random'>,
  who: SignedIn,
  { name, roles, deeds, until }: WantedToken,
): Promise<{ readonly text: string } | NoToken> {
  const { people, clock, random } = tools
  if (!mayDo(who.member, 'hold-token', { account: who.account })) return 'not-yours'
  const own = (await rolesForTokens(tools, who)).filter(({ id }) => roles.includes(id))
  const possible: readonly string[] = tokenDeedsOf(own)
  const isWidened = own.length !== new Set(roles).size || !deeds.every((deed) => possible.includes(deed))
  if (own.length === 0 || deeds.length === 0 || isWidened) return 'not-yours'
  const at = clock.now()
  if ((await tokensOf(people, who.account, at)).length >= mostTokens) return 'too-many'
  const text = tokenText(random(tokenBytes))
  await addToken(
    people,
    {
      id: Buffer.from(random(10)).toString('hex'),
      person_id: who.account,
      name,
      token_hash: hashOf(text),
      deeds,
      created_at: at.toISOString(),
      expires_at: until.toISOString(),
    },
    own.map(({ id }) => id),
  )
  await noted(tools, who.account, 'token-made')
  return { text }
}

/** Somebody's tokens that can still be used. */
export async function ownTokens({ people, clock }: Pick<AccountTools, 'people' | 'clock'>, { account }: SignedIn) {
  return tokensOf(people, account, clock.now())
}

/** Takes a token back: it is worthless at once. */
export async function takeTokenBack(
  tools: Pick<AccountTools, 'people' | 'clock'>,
  { account }: SignedIn,
  id: string,
): Promise<void> {
  if (await withdrawToken(tools.people, account, id, tools.clock.now())) await noted(tools, account, 'token-withdrawn')
}

/** Whoever writes by a token: what proposes in their name takes. */
export type Writer = Pick<SignedIn, 'account' | 'member' | 'viewer' | 'organisations'>

/** Who writes, or why nobody does. */
export type WriterFound =
  | { readonly writer: Writer }
  | { readonly refused: 'no-token' | 'not-taken' }
  | { readonly refused: 'too-often'; readonly retryAfterSeconds: number }

/**
 * Whoever a request writes for, by its token alone: a cookie gives nobody a name here. What they may do is what they may do at this
 * moment, so far as the token was given it: a role that was taken since is gone from the token too.
 * @param authorization the header of the request
 * @param from the network address that it comes from
 */
export async function whoWrites(
  tools: Pick<AccountTools, 'people' | 'clock' | 'secret'>,
  authorization: string | undefined,
  from: string,
): Promise<WriterFound> {
  const { people, clock } = tools
  if (!(await mayTry(tools, 'write-from-address', from))) return tooOften
  if (authorization === undefined) return { refused: 'no-token' }
  const [, text = ''] = /^Bearer +(\S+)$/i.exec(authorization) ?? []
  const at = clock.now()
  const token = isTokenText(text) ? await usableToken(people, hashOf(text), at) : undefined
  const found = token === undefined ? undefined : await personWithRoles(people, token.person_id)
  if (token === undefined || found === undefined)
    return (await mayTry(tools, 'wrong-token-from-address', from)) ? { refused: 'not-taken' } : tooOften
  if (!(await mayTry(tools, 'write-by-token', token.id))) return tooOften
  await noteTokenUse(people, token.id, at)
  const memberships = found.memberships.filter(({ id }) => token.memberships.has(id))
  const member = {
    account: found.person.id,
    memberships: memberships.map(membershipOf),
    only: new Set(token.deeds.filter(isTokenDeed)),
  }
  return {
    writer: {
      account: found.person.id,
      member,
      viewer: viewerOf(member),
      organisations: new Map(memberships.map((one) => [one.organisation_id, one.organisation])),
    },
  }
}

const tooOften = { refused: 'too-often', retryAfterSeconds: 60 } as const
