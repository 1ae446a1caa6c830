import type { AccountTools } from '../../../accounts/account-tools.ts'
import { ownExport } from '../../../accounts/own-export.ts'
import type { Answer, AskingPage } from '../../page.ts'
import { paths } from '../../paths.ts'

/** What is held of whoever asks, as a file. */
export function exportPage(tools: AccountTools): AskingPage {
  return {
    address: '/account/export',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    async show({ who }): Promise<Answer> {
      if (who === undefined) return { kind: 'moved', to: paths.signIn({ next: paths.account() }) }
      const body = await ownExport(tools, who)
      return { kind: 'file', name: 'candour-about-me.json', type: 'application/json; charset=utf-8', body }
    },
  }
}
