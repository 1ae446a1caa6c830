import type { AccountTools } from '../../../accounts/account-tools.ts'
import { emailAccepted, emailIn } from '../../../accounts/email-address.ts'
import { lifetimes } from '../../../accounts/lifetimes.ts'
import { mailLink, signOut, useLink } from '../../../accounts/signing-in.ts'
import { frameOf } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import type { FormPage, PageRequest, StandalonePage } from '../../page.ts'
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

interface SignInView extends PageView, SignInParts {
  /** For which a link lives. */
  readonly minutes: number
}

const minutes = lifetimes.link / 60
const textOf = (typed: unknown) => (typeof typed === 'string' ? typed : '')

function viewOf({ site }: Pick<PageRequest, 'site'>, title: string, view: SignInParts): SignInView {
  return { frame: frameOf(site, { title: view.fault === undefined ? title : `Error: ${title}` }), minutes, ...view }
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
      return {
        kind: 'page',
        template: 'pages/sign-in/sign-in.njk',
        view: viewOf(request, 'Sign in', { action: paths.signIn(), next }),
      }
    },
  }
  const asked: FormPage = {
    method: 'POST',
    address: '/sign-in',
    async take(request) {
      const next = ownPath(request.sent.next)
      const email = emailIn(textOf(request.sent.email))
      if (email === undefined)
        return {
          kind: 'page',
          status: 422,
          template: 'pages/sign-in/sign-in.njk',
          view: viewOf(request, 'Sign in', {
            action: paths.signIn(),
            next,
            email: textOf(request.sent.email),
            fault: `Enter ${emailAccepted}.`,
          }),
        }
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
      return {
        kind: 'page',
        status: begun === 'too-often' ? 429 : 422,
        template: 'pages/sign-in/sign-in.njk',
        view: viewOf(request, 'Sign in', {
          action: paths.signIn(),
          next,
          fault:
            begun === 'too-often'
              ? 'Too many links were tried from where you are. Wait a quarter of an hour, then ask for a new one.'
              : 'This link works no longer: it was used, is too old, or a newer one was sent. Ask for a new one.',
        }),
      }
    },
  }
  const out: FormPage = {
    method: 'POST',
    address: '/sign-out',
    async take({ who, headers }) {
      return { kind: 'moved', to: paths.home(), cookies: who === undefined ? [] : await signOut(tools, who, headers) }
    },
  }
  return [ask, asked, sent, link, linked, out]
}
