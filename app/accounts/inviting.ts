import { type GivenRole, isAdministrator, type Scope } from '@candour/register'
import {
  addInvitation,
  openInvitation,
  openInvitations,
  renewInvitation,
  useInvitation,
  withdrawInvitation,
  withdrawUnaddressed,
} from '../store/people/invitations.ts'
import { addMembership, addPerson, administrators, organisationNamed, personByEmail } from '../store/people/persons.ts'
import type { AccountTools } from './account-tools.ts'
import { hashOf } from './hashed-sessions.ts'
import { lifetimes } from './lifetimes.ts'
import { type SignedIn, scopeOf } from './signed-in.ts'
import { noted } from './signing-in.ts'

/** A role that somebody is to be offered. */
export interface Offer {
  /** Empty where whoever opens the link says it: the first administrator. */
  readonly email: string
  readonly role: GivenRole
  readonly scope: Scope
  readonly organisation: string
  /** The account that invites; none where somebody at the machine does. */
  readonly by?: string
}

/** What a link for an invitation is made with. */
type LinkTools = Pick<AccountTools, 'people' | 'clock' | 'random' | 'address'>

const tokenBytes = 24
const newToken = ({ random }: LinkTools) => Buffer.from(random(tokenBytes)).toString('base64url')
const newId = ({ random }: LinkTools) => Buffer.from(random(10)).toString('hex')

/** Writes an invitation down and gives its link, which stands nowhere else: of its token a hash alone is kept. */
export async function invitationLink(tools: LinkTools, offer: Offer): Promise<string> {
  const { token } = await writtenDown(tools, offer)
  return linkOf(tools, token)
}

async function writtenDown(tools: LinkTools, { email, role, scope, organisation, by }: Offer) {
  const { people, clock } = tools
  const at = clock.now()
  const token = newToken(tools)
  const { id } = await organisationNamed(people, { id: newId(tools), name: organisation, created_at: at.toISOString() })
  const invitation = newId(tools)
  await addInvitation(people, {
    id: invitation,
    email,
    token_hash: hashOf(token),
    organisation_id: id,
    role,
    scope: scope.over,
    scope_id: 'id' in scope ? scope.id : null,
    invited_by: by ?? null,
    created_at: at.toISOString(),
    expires_at: new Date(at.getTime() + lifetimes.invitation * 1000).toISOString(),
  })
  return { id: invitation, token }
}

function linkOf({ address }: LinkTools, token: string): string {
  const link = new URL('/invitation', address)
  link.searchParams.set('token', token)
  return link.href
}

/** Invites by a letter, which leaves soon afterwards, whether the mail server is there now or not. */
export async function invite(tools: AccountTools, offer: Offer): Promise<void> {
  await tools.people.transaction().execute(async (people) => {
    const { id } = await writtenDown({ ...linkTools(tools), people }, offer)
    await tools.queue.enqueue(people, { name: 'invitation', about: id })
  })
  tools.queue.wake()
}

const linkTools = ({ people, clock, random, address }: AccountTools): LinkTools => ({ people, clock, random, address })

/** An invitation as its letter says it. */
export interface InvitationToMail extends Pick<Invitation, 'email' | 'role' | 'scope' | 'organisation'> {
  readonly link: string
}

/**
 * An invitation that is to be mailed now, with a new link: no link lies anywhere before its letter leaves. One that was made before works no
 * longer. Undefined where the invitation was taken, withdrawn or is too old.
 */
export async function invitationToMail(tools: AccountTools, id: string): Promise<InvitationToMail | undefined> {
  const token = newToken(tools)
  const found = await renewInvitation(tools.people, id, hashOf(token), tools.clock.now())
  if (found === undefined) return undefined
  const { email, role, organisation } = found
  return { email, role, scope: scopeOf(found), organisation, link: linkOf(tools, token) }
}

/** What an invitation offers, as its page shows it. */
export interface Invitation {
  readonly id: string
  readonly email: string
  readonly role: GivenRole
  readonly scope: Scope
  readonly organisation: string
  readonly organisationId: string
  /** Whether the address has an account already, which gets the role then. */
  readonly isKnown: boolean
}

/** The invitation of a token; undefined where it is used, withdrawn, too old or none. A token is too long to be guessed. */
export async function invitationOf({ people, clock }: AccountTools, token: string): Promise<Invitation | undefined> {
  const found = await openInvitation(people, hashOf(token), clock.now())
  if (found === undefined) return undefined
  return {
    id: found.id,
    email: found.email,
    role: found.role,
    scope: scopeOf(found),
    organisation: found.organisation,
    organisationId: found.organisation_id,
    isKnown: found.email !== '' && (await personByEmail(people, found.email)) !== undefined,
  }
}

/** Whoever takes an invitation. The organisation is said by the first administrator alone. */
export interface Taker {
  readonly name: string
  readonly email: string
  readonly organisation?: string
}

/**
 * Takes an invitation: an account where there is none for the address, and the role, in one transaction.
 * @returns the token of a link by which whoever took it is signed in at once; undefined where somebody was quicker
 */
export async function acceptInvitation(
  tools: AccountTools,
  invitation: Invitation,
  { name, email, organisation }: Taker,
): Promise<string | undefined> {
  const at = tools.clock.now()
  const now = at.toISOString()
  const account = await tools.people.transaction().execute(async (people) => {
    if (!(await useInvitation(people, invitation.id, at))) return undefined
    const named =
      organisation === undefined
        ? invitation.organisationId
        : (await organisationNamed(people, { id: newId(tools), name: organisation, created_at: now })).id
    const known = await personByEmail(people, email)
    const id = known?.id ?? newId(tools)
    if (known === undefined)
      await addPerson(people, { id, name, email, email_verified: true, created_at: now, updated_at: now })
    await addMembership(people, {
      id: newId(tools),
      person_id: id,
      organisation_id: named,
      role: invitation.role,
      scope: invitation.scope.over,
      scope_id: 'id' in invitation.scope ? invitation.scope.id : null,
      since: now,
    })
    return id
  })
  if (account === undefined) return undefined
  await noted(tools, account, 'role-taken', invitation.role)
  return (await tools.library()).link(email)
}

/** An invitation that nobody has answered. */
export interface OpenInvitation extends Pick<Invitation, 'id' | 'email' | 'role' | 'scope' | 'organisation'> {
  readonly until: string
}

/** Invitations that somebody made and nobody has answered; an administrator sees everybody's. */
export async function invitationsOpenTo(
  { people, clock }: AccountTools,
  who: SignedIn,
): Promise<readonly OpenInvitation[]> {
  const open = await openInvitations(people, clock.now(), isAdministrator(who.member) ? undefined : who.account)
  return open
    .filter(({ email }) => email !== '')
    .map(({ id, email, role, organisation, expires_at: until, ...scope }) => ({
      id,
      email,
      role,
      scope: scopeOf(scope),
      organisation,
      until,
    }))
}

/** Takes an invitation back; one of somebody else's only an administrator can. */
export async function takeBackInvitation({ people, clock }: AccountTools, who: SignedIn, id: string): Promise<void> {
  await withdrawInvitation(people, clock.now(), id, isAdministrator(who.member) ? undefined : who.account)
}

/** A link for the first administrator; undefined where the register has one. Links that were given before stop working. */
export async function firstAdministratorLink(tools: AccountTools, organisation: string): Promise<string | undefined> {
  const { people, clock } = tools
  if ((await administrators(people)) > 0) return undefined
  await withdrawUnaddressed(people, clock.now())
  return invitationLink(tools, { email: '', role: 'administrator', scope: { over: 'register' }, organisation })
}
