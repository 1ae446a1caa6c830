import { tokenDeedsOf } from '@candour/register'
import { invite, type Offer } from '../../app/accounts/inviting.ts'
import { whoAsks } from '../../app/accounts/signing-in.ts'
import { makeToken, rolesForTokens } from '../../app/accounts/tokens.ts'
import { beginDraft } from '../../app/actions/drafts.ts'
import { addWebhook } from '../../app/store/people/webhooks.ts'
import type { PeopledRegister } from '../peopled-register.ts'
import { cookieOf } from '../signed-in.ts'
import { idOf, type Side } from './records-of-sides.ts'

/** Somebody with an account, and all that such a person may have: each with a word that stands nowhere else. */
export interface Somebody {
  readonly account: string
  readonly name: string
  readonly email: string
  readonly cookie: string
  readonly session: string
  readonly membership: string
  readonly invitation: string
  readonly invited: string
  readonly token: string
  readonly tokenName: string
  readonly tokenText: string
  readonly webhook: string
  readonly webhookAddress: string
  readonly webhookSecret: Buffer
  readonly passkey: string
  readonly answer: string
}

/** The thing that drafts of several things hold, by its id. */
export const thing = 'a1b2c3d4'

/**
 * A new draft of somebody, about a side's project: of a lesson, or of a project that is registered, which promises one thing.
 * @param answer  what it says; where it is sent, it is for everybody to read
 */
export async function draftOf(
  { tools }: PeopledRegister,
  { account }: Pick<Somebody, 'account'>,
  side: Side,
  journey: 'lesson' | 'register-project',
  answer: string,
): Promise<string> {
  const answers =
    journey === 'lesson'
      ? { happened: answer, lesson: 'Ask first.', kind: 'cost', expected: '', why: '', causes: '', conditions: '' }
      : { name: answer, promises: thing, [`promises.${thing}.label`]: answer }
  const subject = journey === 'lesson' ? idOf(side, 'project') : undefined
  return beginDraft(tools, account, { journey, subject, answers, seen: {} })
}

/** Makes an account with these roles, and everything that belongs to somebody. @param word  makes words that stand nowhere else */
export async function somebody(
  register: PeopledRegister,
  word: (what: string) => string,
  ...offers: readonly Omit<Offer, 'email'>[]
): Promise<Somebody> {
  const { accounts, tools } = register
  const { people, clock } = accounts
  const name = `Zora ${word('name')}`
  const email = `${word('mailbox')}@x.example`
  for (const offer of offers) await register.person(name, email, offer)
  const cookie = await cookieOf(register, email)
  const asking = await whoAsks(accounts, { cookie })
  if (asking === undefined) throw new Error(`${email} is not signed in`)
  const { who } = asking
  const [offer] = offers
  if (offer === undefined) throw new Error('somebody has a role')
  const invited = `${word('invited')}@x.example`
  await invite(accounts, { ...offer, email: invited, by: who.account })
  const invitation = await people
    .selectFrom('invitation')
    .select('id')
    .where('email', '=', invited)
    .executeTakeFirstOrThrow()
  const roles = await rolesForTokens(accounts, who)
  const tokenName = word('token')
  const made = await makeToken(accounts, who, {
    name: tokenName,
    roles: roles.map(({ id }) => id),
    deeds: tokenDeedsOf(roles),
    until: new Date(clock.now().getTime() + 86_400_000),
  })
  if (typeof made === 'string') throw new Error(made)
  const token = await people.selectFrom('token').select('id').where('name', '=', tokenName).executeTakeFirstOrThrow()
  const webhook = Buffer.from(tools.random(10)).toString('hex')
  const webhookAddress = `https://${word('hook')}.example/`
  const webhookSecret = Buffer.from(tools.random(32))
  await addWebhook(people, {
    id: webhook,
    person_id: who.account,
    address: webhookAddress,
    secret: webhookSecret,
    scope: offer.scope.over,
    scope_id: 'id' in offer.scope ? offer.scope.id : null,
    kinds: ['lesson'],
    after_sequence: 0,
    created_at: clock.now().toISOString(),
  })
  const passkey = Buffer.from(tools.random(10)).toString('hex')
  await people
    .insertInto('passkey')
    .values({
      id: passkey,
      person_id: who.account,
      name: word('passkey'),
      credential_id: passkey,
      public_key: Buffer.from(tools.random(32)),
      counter: 0,
      transports: [],
      created_at: clock.now().toISOString(),
      used_at: null,
    })
    .execute()
  return {
    account: who.account,
    name,
    email,
    cookie,
    session: who.session,
    membership: roles[0]?.id ?? '',
    invitation: invitation.id,
    invited,
    token: token.id,
    tokenName,
    tokenText: made.text,
    webhook,
    webhookAddress,
    webhookSecret,
    passkey,
    answer: word('answer'),
  }
}
