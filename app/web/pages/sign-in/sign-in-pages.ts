import type { AccountTools } from '../../../accounts/account-tools.ts'
import { emailAccepted, emailIn } from '../../../accounts/email-address.ts'
import { lifetimes } from '../../../accounts/lifetimes.ts'
import { signInByPasskey } from '../../../accounts/passkeys/passkeys.ts'
import { type Begun, mailLink, signOut, useLink } from '../../../accounts/signing-in.ts'
import { frameOf } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import type { Answer, FormPage, FormRequest, PageRequest, StandalonePage } from '../../page.ts'
import { paths } from '../../paths.ts'
import { ownPath } from './own-path.ts'
import { type SignInParts, signInPage } from './sign-in-page.ts'

/** What stands on the pages between asking for a link and using it. */
interface LinkView extends PageView {
  readonly action: string
  readonly next?: string
  readonly token?: string
  /** Where letters lie, on a register without a mail server. */
  readonly letters?: string
  /** For which a link lives. */
  readonly minutes: number
}

/** What a sign-in is like here. */
export interface SignInHere {
  /** Where letters can be read, where that is a page. */
  readonly letters?: string
  /** By whose accounts people may sign in too, as on the button. */
  readonly providerName?: string
}

const minutes = lifetimes.link / 60
const textOf = (typed: unknown) => (typeof typed === 'string' ? typed : '')

function viewOf(
  { site }: Pick<PageRequest, 'site'>,
  title: string,
  view: Pick<LinkView, 'action' | 'next' | 'token' | 'letters'>,
): LinkView {
  return { frame: frameOf(site, { title }), minutes, ...view }
}

/** The pages by which people sign in and out, with links by e-mail and with passkeys. */
export function signInPages(
  tools: AccountTools,
  { providerName, ...letters }: SignInHere = {},
): readonly (StandalonePage | FormPage)[] {
  const provider = providerName === undefined ? {} : { providerName }
  const goesOn = (
    request: FormRequest,
    next: string,
    begun: Begun,
    { tooOften, notTaken }: { readonly tooOften: string; readonly notTaken: Pick<SignInParts, 'fault' | 'pageFault'> },
  ): Answer => {
    if (typeof begun === 'object')
      return { kind: 'moved', to: next === '/' ? paths.write() : next, cookies: begun.cookies }
    return begun === 'too-often'
      ? signInPage(tools, request, { next, ...provider, pageFault: tooOften }, 429)
      : signInPage(tools, request, { next, ...provider, ...notTaken }, 422)
  }
  const ask: StandalonePage = {
    address: '/sign-in',
    standsAlone: true,
    freshness: 'never',
    isListed: false,
    parameters: ['next'],
    async show(request) {
      const next = ownPath(request.query.next)
      if (request.who !== undefined) return { kind: 'moved', to: next === '/' ? paths.write() : next }
      return signInPage(tools, request, { next, ...provider })
    },
  }
  const asked: FormPage = {
    method: 'POST',
    address: '/sign-in',
    async take(request) {
      const next = ownPath(request.sent.next)
      const email = emailIn(textOf(request.sent.email))
      if (email === undefined)
        return signInPage(
          tools,
          request,
          { next, ...provider, email: textOf(request.sent.email), fault: `Enter ${emailAccepted}.` },
          422,
        )
      // Not waited for: the time of an answer would tell who has an account.
      void mailLink(tools, email, request.from, next).catch((error: unknown) =>
        tools.tell(`A link to sign in could not be sent: ${error instanceof Error ? error.message : String(error)}`),
      )
      return { kind: 'moved', to: paths.signInSent() }
    },
  }
  const sent: StandalonePage = {
    address: '/sign-in/sent',
    standsAlone: true,
    isListed: false,
    async show(request) {
      return {
        kind: 'page',
        template: 'pages/sign-in/sent.njk',
        view: viewOf(request, 'Look into your mail', { action: paths.signIn(), ...letters }),
      }
    },
  }
  const link: StandalonePage = {
    address: '/sign-in/link',
    standsAlone: true,
    freshness: 'never',
    isListed: false,
    parameters: ['token', 'next'],
    async show(request) {
      return {
        kind: 'page',
        template: 'pages/sign-in/link.njk',
        view: viewOf(request, 'Sign in to Candour', {
          action: paths.signInLink(),
          next: ownPath(request.query.next),
          token: textOf(request.query.token),
        }),
      }
    },
  }
  const linked: FormPage = {
    method: 'POST',
    address: '/sign-in/link',
    async take(request) {
      const next = ownPath(request.sent.next)
      const begun = await useLink(tools, textOf(request.sent.token), request.headers, request.from)
      return goesOn(request, next, begun, {
        tooOften: 'Too many links were tried from where you are. Wait a quarter of an hour, then ask for a new one.',
        notTaken: {
          fault: 'This link works no longer: it was used, is too old, or a newer one was sent. Ask for a new one.',
        },
      })
    },
  }
  const passkey: FormPage = {
    method: 'POST',
    address: '/sign-in/passkey',
    async take(request) {
      const next = ownPath(request.sent.next)
      const begun = await signInByPasskey(tools, textOf(request.sent.credential), request.headers, request.from)
      return goesOn(request, next, begun, {
        tooOften: 'Too many passkeys were tried from where you are. Wait a quarter of an hour.',
        notTaken: { pageFault: 'This passkey was not taken. Try again, or have a link sent to you.' },
      })
    },
  }
  const out: FormPage = {
    method: 'POST',
    address: '/sign-out',
    async take({ who, headers }) {
      return { kind: 'moved', to: paths.home(), cookies: who === undefined ? [] : await signOut(tools, who, headers) }
    },
  }
  return [ask, asked, sent, link, linked, passkey, out]
}
