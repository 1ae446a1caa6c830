import type { AccountTools } from '../../../accounts/account-tools.ts'
import { emailAccepted, emailIn } from '../../../accounts/email-address.ts'
import { acceptInvitation, type Invitation, invitationOf } from '../../../accounts/inviting.ts'
import { useLink } from '../../../accounts/signing-in.ts'
import { roleWords, scopeInWords } from '../../../words/role-words.ts'
import { frameOf } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import type { FormPage, PageRequest, StandalonePage } from '../../page.ts'
import { paths } from '../../paths.ts'

interface Faults {
  readonly nameFault?: string
  readonly emailFault?: string
  readonly organisationFault?: string
}

interface InvitationView extends PageView, Faults {
  readonly action: string
  readonly token: string
  readonly offer?: {
    readonly role: string
    readonly may: string
    readonly over: string
    readonly organisation: string
    readonly isKnown: boolean
    /** Whether address and organisation are to be typed: by the first administrator. */
    readonly isFirst: boolean
    readonly email: string
  }
  readonly name: string
  readonly email: string
  readonly organisation: string
  readonly faults: readonly { readonly text: string; readonly href: string }[]
}

const template = 'pages/invitation/invitation.njk'
const textOf = (typed: unknown) => (typeof typed === 'string' ? typed.trim() : '')
const longestName = 100
const isName = (text: string) => text !== '' && text.length <= longestName
const nameWanted = (what: string) => `Enter ${what}, at most ${longestName} characters.`
const nothingTyped = { name: '', email: '', organisation: '' }
const gone =
  'This invitation works no longer: it was taken, is too old, or was withdrawn. Ask whoever invited you for a new one.'

/** The page on which an invitation is read, which uses nothing up, and the form by which it is taken. */
export function invitationPages(tools: AccountTools): readonly (StandalonePage | FormPage)[] {
  const read: StandalonePage = {
    address: '/invitation',
    standsAlone: true,
    freshness: 'never',
    isListed: false,
    parameters: ['token'],
    async show({ query, site }) {
      const token = textOf(query.token)
      return shown(site, token, await invitationOf(tools, token), nothingTyped)
    },
  }
  const taken: FormPage = {
    method: 'POST',
    address: '/invitation',
    async take({ sent, site, from, headers }) {
      const token = textOf(sent.token)
      const typed = { name: textOf(sent.name), email: textOf(sent.email), organisation: textOf(sent.organisation) }
      const invitation = await invitationOf(tools, token)
      if (invitation === undefined) return shown(site, token, undefined, typed)
      const isFirst = invitation.email === ''
      const email = isFirst ? emailIn(typed.email) : invitation.email
      const faults = {
        ...(invitation.isKnown || isName(typed.name) ? {} : { nameFault: nameWanted('your name') }),
        ...(email === undefined ? { emailFault: `Enter ${emailAccepted}.` } : {}),
        ...(isFirst && !isName(typed.organisation)
          ? { organisationFault: nameWanted('the organisation that runs this register') }
          : {}),
      }
      if (email === undefined || Object.keys(faults).length > 0) return shown(site, token, invitation, typed, faults)
      const { name, organisation } = typed
      const link = await acceptInvitation(tools, invitation, { name, email, ...(isFirst ? { organisation } : {}) })
      const begun = link === undefined ? 'not-taken' : await useLink(tools, link, headers, from)
      // Taken, but too often from here: the role is theirs, and they sign in as everybody does.
      if (begun === 'too-often') return { kind: 'moved', to: paths.signIn() }
      if (begun === 'not-taken') return shown(site, token, undefined, typed)
      return { kind: 'moved', to: paths.write(), cookies: begun.cookies }
    },
  }
  return [read, taken]
}

function shown(
  site: PageRequest['site'],
  token: string,
  invitation: Invitation | undefined,
  typed: typeof nothingTyped,
  faults: Faults = {},
) {
  const { nameFault, emailFault, organisationFault } = faults
  const listed = [
    ...(nameFault === undefined ? [] : [{ text: nameFault, href: '#name' }]),
    ...(emailFault === undefined ? [] : [{ text: emailFault, href: '#email' }]),
    ...(organisationFault === undefined ? [] : [{ text: organisationFault, href: '#organisation' }]),
    ...(invitation === undefined ? [{ text: gone, href: '#main-content' }] : []),
  ]
  const view: InvitationView = {
    frame: frameOf(site, { title: invitation !== undefined ? 'You are invited' : 'The invitation cannot be taken' }),
    action: paths.invitation(),
    token,
    ...(invitation === undefined ? {} : { offer: offerOf(invitation) }),
    ...typed,
    faults: listed,
    ...faults,
  }
  const status = listed.length > 0 ? 422 : 200
  return { kind: 'page', template, view, status } as const
}

function offerOf({ role, scope, organisation, isKnown, email }: Invitation): NonNullable<InvitationView['offer']> {
  const { title, may } = roleWords[role]
  return {
    role: title.toLowerCase(),
    may,
    over: scopeInWords(scope),
    organisation,
    isKnown,
    isFirst: email === '',
    email,
  }
}
