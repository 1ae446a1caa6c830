import type { AccountTools } from '../../../accounts/account-tools.ts'
import { signInQuestion, takesPasskeys } from '../../../accounts/passkeys/passkeys.ts'
import { frameOf } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import type { Answer, PageRequest } from '../../page.ts'
import { paths } from '../../paths.ts'

export interface SignInParts {
  readonly next: string
  readonly email?: string
  /** What is wrong with the address that was typed. */
  readonly fault?: string
  /** What is wrong otherwise. */
  readonly pageFault?: string
  /** By whose accounts people may sign in too, as on the button. */
  readonly providerName?: string
}

interface SignInView extends PageView, SignInParts {
  readonly action: string
  /** What the script of a sign-in by passkey is told; none where this site can have no passkeys. */
  readonly passkey?: { readonly action: string; readonly question: string; readonly origin: string }
  readonly provider?: { readonly name: string; readonly href: string }
}

/** The page on which a sign-in begins, as it is at first or with what went wrong. */
export function signInPage(
  tools: AccountTools,
  { site }: Pick<PageRequest, 'site'>,
  parts: SignInParts,
  status: 200 | 422 | 429 = 200,
): Answer {
  const { next, fault, pageFault, providerName } = parts
  const isFault = fault !== undefined || pageFault !== undefined
  const view: SignInView = {
    frame: frameOf(site, { title: isFault ? 'Error: Sign in' : 'Sign in' }),
    ...parts,
    action: paths.signIn(),
    ...(takesPasskeys(tools)
      ? {
          passkey: {
            action: paths.signInPasskey(),
            question: signInQuestion(tools),
            origin: new URL(tools.address).origin,
          },
        }
      : {}),
    ...(providerName === undefined
      ? {}
      : { provider: { name: providerName, href: paths.signInOpenId(next === '/' ? {} : { next }) } }),
  }
  return { kind: 'page', status, template: 'pages/sign-in/sign-in.njk', runs: 'passkeys', view }
}
