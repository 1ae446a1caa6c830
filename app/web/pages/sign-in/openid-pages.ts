import type { AccountTools } from '../../../accounts/account-tools.ts'
import { forgottenFlow } from '../../../accounts/openid/flow.ts'
import {
  beginByProvider,
  type CameBack,
  cameBack,
  type OpenIdHere,
} from '../../../accounts/openid/sign-in-by-provider.ts'
import type { Answer, StandalonePage } from '../../page.ts'
import { paths } from '../../paths.ts'
import { ownPath } from './own-path.ts'
import { signInPage } from './sign-in-page.ts'

/** Where a browser is sent to a provider, and where it comes back. */
export function openIdPages(tools: AccountTools, here: OpenIdHere): readonly StandalonePage[] {
  const { name } = here.settings
  const faults: Readonly<Record<Extract<CameBack, string>, string>> = {
    'too-often': `${name} was tried too often from where you are. Wait a quarter of an hour.`,
    'not-taken': `You were not signed in by ${name}. Try again, or have a link sent to you.`,
    unknown: `You are known to ${name}, and have no account here that belongs to it. Whoever runs your programme, or this register, can invite you; if they did already, sign in by a link.`,
    'provider-away': `${name} cannot be reached just now. Have a link sent to you.`,
  }
  const refused = (request: Parameters<StandalonePage['show']>[0], why: Extract<CameBack, string>): Answer =>
    signInPage(
      tools,
      request,
      { next: ownPath(request.query.next), providerName: name, pageFault: faults[why] },
      why === 'too-often' ? 429 : 422,
    )
  const leave: StandalonePage = {
    address: '/sign-in/openid',
    standsAlone: true,
    freshness: 'never',
    isListed: false,
    signsIn: true,
    parameters: ['next'],
    async show(request) {
      const begun = await beginByProvider(tools, here, ownPath(request.query.next))
      if (begun === undefined) return refused(request, 'provider-away')
      return { kind: 'moved', to: begun.to, cookies: [begun.cookie] }
    },
  }
  const back: StandalonePage = {
    address: '/sign-in/openid/back',
    standsAlone: true,
    freshness: 'never',
    isListed: false,
    signsIn: true,
    async show(request) {
      const { headers = {}, from = '', search = '' } = request.signing ?? {}
      const result = await cameBack(tools, here, search, headers, from)
      if (typeof result === 'string') return refused(request, result)
      const to = result.next === '/' ? paths.write() : result.next
      return { kind: 'moved', to, cookies: [forgottenFlow(tools), ...result.cookies] }
    },
  }
  return [leave, back]
}
