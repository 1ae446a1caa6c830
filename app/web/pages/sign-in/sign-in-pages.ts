import type { AccountTools } from '../../../accounts/account-tools.ts'
import { emailAccepted, emailIn } from '../../../accounts/email-address.ts'
import { lifetimes } from '../../../accounts/lifetimes.ts'
import { signInByPasskey, signInQuestion, takesPasskeys } from '../../../accounts/passkeys/passkeys.ts'
import { mailLink, signOut, useLink } from '../../../accounts/signing-in.ts'
import { frameOf } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import type { Answer, FormPage, PageRequest, StandalonePage } from '../../page.ts'
import { paths } from '../../paths.ts'
import { ownPath } from './own-path.ts'

/** What stands on the pages of a sign-in. */
interface SignInParts {
  readonly action: string
  readonly next: string
  readonly email?: string
  readonly token?: string
  readonly fault?: string
  /** Where letters lie, on a register without a mail server. */
  readonly letters?: string
}

/** What the script of a sign-in by passkey is told. */
interface PasskeyView {
  readonly action: string
  readonly question: string
  readonly origin: string
}

interface SignInView extends PageView, SignInParts {
  /** None where this site can have no passkeys. */
  readonly passkey?: PasskeyView
  /** For which a link lives. */
  readonly minutes: number
}

const minutes = lifetimes.link / 60
const textOf = (typed: unknown) => (typeof typed === 'string' ? typed : '')

function viewOf({ site }: Pick<PageRequest, 'site'>, title: string, view: SignInParts): SignInView {
  return { frame: frameOf(site, { title: view.fault === undefined ? title : `Error: ${title}` }), minutes, ...view }
}

/** The page on which a sign-in begins, as it is at first or with what went wrong. */
function signInPage(
  tools: AccountTools,
  request: Pick<PageRequest, 'site'>,
  parts: Omit<SignInParts, 'action'>,
  status: 200 | 422 | 429 = 200,
): Answer {
  const passkey = takesPasskeys(tools)
    ? {
        passkey: {
          action: paths.signInPasskey(),
          question: signInQuestion(tools),
          origin: new URL(tools.address).origin,
        },
      }
    : {}
  const view: SignInView = { ...viewOf(request, 'Sign in', { ...parts, action: paths.signIn() }), ...passkey }
  return { kind: 'page', status, template: 'pages/sign-in/sign-in.njk', runs: 'passkeys', view }
}

/** The pages by which people sign in and out, with links by e-mail. @param lettersAt where letters can be read, where that is a page */
export function signInPages(
  tools: AccountTools,
  lettersAt: string | undefined,
): readonly (StandalonePage | FormPage)[] {
  const letters = lettersAt === undefined ? {} : { letters: lettersAt }
  const ask: StandalonePage = {
    address: '/sign-in',
    standsAlone: true,
    freshness: 'never',
    isListed: false,
    parameters: ['next'],
    async show(request) {
      const next = ownPath(request.query.next)
      if (request.who !== undefined) return { kind: 'moved', to: next === '/' ? paths.write() : next }
      return signInPage(tools, request, { next })
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
          { next, email: textOf(request.sent.email), fault: `Enter ${emailAccepted}.` },
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
        view: viewOf(request, 'Look into your mail', { action: paths.signIn(), next: '/', ...letters }),
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
      if (typeof begun === 'object')
        return { kind: 'moved', to: next === '/' ? paths.write() : next, cookies: begun.cookies }
      return begun === 'too-often'
        ? signInPage(
            tools,
            request,
            {
              next,
              fault: 'Too many links were tried from where you are. Wait a quarter of an hour, then ask for a new one.',
            },
            429,
          )
        : signInPage(
            tools,
            request,
            {
              next,
              fault: 'This link works no longer: it was used, is too old, or a newer one was sent. Ask for a new one.',
            },
            422,
          )
    },
  }
  const passkey: FormPage = {
    method: 'POST',
    address: '/sign-in/passkey',
    async take(request) {
      const next = ownPath(request.sent.next)
      const begun = await signInByPasskey(tools, textOf(request.sent.credential), request.headers, request.from)
      if (typeof begun === 'object')
        return { kind: 'moved', to: next === '/' ? paths.write() : next, cookies: begun.cookies }
      return begun === 'too-often'
        ? signInPage(
            tools,
            request,
            { next, fault: 'Too many passkeys were tried from where you are. Wait a quarter of an hour.' },
            429,
          )
        : signInPage(
            tools,
            request,
            { next, fault: 'This passkey was not taken. Try again, or have a link sent to you.' },
            422,
          )
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
