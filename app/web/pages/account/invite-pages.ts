import { type Member, rolesToOffer } from '@candour/register'
import type { AccountTools } from '../../../accounts/account-tools.ts'
import { invitationsOpenTo, invite, takeBackInvitation } from '../../../accounts/inviting.ts'
import type { SignedIn } from '../../../accounts/signed-in.ts'
import { instantInWords } from '../../../words/instant-words.ts'
import { roleWords, scopeInWords } from '../../../words/role-words.ts'
import { frameOf } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import type { Answer, AskingPage, FormPage, PageRequest } from '../../page.ts'
import { paths } from '../../paths.ts'
import { type OfferFaults, offerFrom, type TypedOffer, typedOffer } from './invite-question.ts'

interface InviteView extends PageView {
  readonly action: string
  readonly roles: readonly { readonly value: string; readonly text: string; readonly hint: { readonly text: string } }[]
  readonly typed: TypedOffer
  readonly faults: readonly { readonly text: string; readonly href: string }[]
  readonly at: OfferFaults
  readonly sent?: string
  readonly open: readonly { readonly id: string; readonly says: string; readonly until: string }[]
  readonly takeBack: string
}

const template = 'pages/account/invite.njk'
const nothing: TypedOffer = { email: '', role: '', over: '', organisation: '' }

/** Where people are invited, and invitations taken back. */
export function invitePages(tools: AccountTools): readonly (AskingPage | FormPage)[] {
  const view = async (site: PageRequest['site'], who: SignedIn, typed: TypedOffer, at: OfferFaults = {}, sent = '') => {
    const open = await invitationsOpenTo(tools, who)
    return inviteView(site, who.member, typed, at, sent, open)
  }
  const ask: AskingPage = {
    address: '/invite',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    parameters: ['over', 'sent'],
    async show({ site, who, query }): Promise<Answer> {
      if (who === undefined || rolesToOffer(who.member).length === 0) return notYours
      const over = typeof query.over === 'string' ? query.over : ''
      const own = who.organisations.get(who.member.memberships[0]?.organisation ?? '') ?? ''
      const typed = { ...nothing, over, organisation: own }
      const sent = typeof query.sent === 'string' ? query.sent : ''
      return { kind: 'page', template, view: await view(site, who, typed, {}, sent) }
    },
  }
  const asked: FormPage = {
    method: 'POST',
    address: '/invite',
    audience: 'oneself',
    async take({ site, who, sent }, question): Promise<Answer> {
      if (who === undefined || rolesToOffer(who.member).length === 0) return notYours
      const typed = typedOffer(sent)
      const reading = await question((reader) => offerFrom(typed, who.member, reader))
      if (!reading.ok)
        return { kind: 'page', status: 422, template, view: await view(site, who, typed, reading.faults) }
      await invite(tools, reading.offer)
      return { kind: 'moved', to: paths.invite({ sent: reading.offer.email }) }
    },
  }
  const takenBack: FormPage = {
    method: 'POST',
    address: '/invite/take-back',
    audience: 'oneself',
    async take({ who, sent }): Promise<Answer> {
      if (who !== undefined && typeof sent.invitation === 'string')
        await takeBackInvitation(tools, who, sent.invitation)
      return { kind: 'moved', to: paths.invite() }
    },
  }
  return [ask, asked, takenBack]
}

const notYours: Answer = { kind: 'missing', what: 'page', id: paths.invite() }

function inviteView(
  site: PageRequest['site'],
  member: Member,
  typed: TypedOffer,
  at: OfferFaults,
  sent: string,
  open: Awaited<ReturnType<typeof invitationsOpenTo>>,
): InviteView {
  const faults = Object.entries(at).map(([field, text]) => ({ text, href: `#${field}` }))
  const justSent = open.find(({ email }) => email === sent)
  return {
    frame: frameOf(site, {
      title: 'Invite somebody',
      breadcrumbs: [{ text: 'Account', href: paths.account() }, { text: 'Invite' }],
    }),
    action: paths.invite(),
    takeBack: paths.takeBackInvitation(),
    roles: rolesToOffer(member).map((role) => ({
      value: role,
      text: roleWords[role].title,
      hint: { text: `Somebody who ${roleWords[role].may}` },
    })),
    typed,
    faults,
    at,
    ...(justSent === undefined ? {} : { sent: justSent.email }),
    open: open.map(({ id, email, role, scope, organisation, until }) => ({
      id,
      says: `${email}, as ${roleWords[role].title.toLowerCase()} for ${scopeInWords(scope)}, on behalf of ${organisation}`,
      until: instantInWords(until),
    })),
  }
}
