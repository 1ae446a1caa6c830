import type { AccountTools } from '../../accounts/account-tools.ts'
import type { OpenIdHere } from '../../accounts/openid/sign-in-by-provider.ts'
import type { LyingMail } from '../../ports/folder-mailer.ts'
import type { Page } from '../page.ts'
import { paths } from '../paths.ts'
import { accountPages } from './account/account-pages.ts'
import { authorsPage } from './account/authors-page.ts'
import { exportPage } from './account/export-page.ts'
import { invitePages } from './account/invite-pages.ts'
import { noticePages } from './account/notice-pages.ts'
import { objectionsPages } from './account/objections-pages.ts'
import { passkeyPages } from './account/passkey-pages.ts'
import { peopleRolesPages } from './account/people-roles-pages.ts'
import { jobsPages } from './admin/jobs-pages.ts'
import { invitationPages } from './invitation/invitation-pages.ts'
import { localMailPage } from './mail/local-mail-page.ts'
import { namedPages } from './named/named-pages.ts'
import { unsubscribePages } from './notices/unsubscribe-pages.ts'
import { practicePages } from './practice/practice-pages.ts'
import { openIdPages } from './sign-in/openid-pages.ts'
import { signInPages } from './sign-in/sign-in-pages.ts'
import { tokenPages } from './tokens/token-pages.ts'
import { webhookPages } from './webhooks/webhook-pages.ts'

export interface PeopleHere {
  /** Reads letters that lie here, on a page of their own, where that may be. */
  readonly letters?: (most: number) => Promise<readonly LyingMail[]>
  /** The provider by whose accounts people may sign in beside links and passkeys. */
  readonly openId?: OpenIdHere
  /** Whether anybody may be one of the invented people: in a register to practise in alone. */
  readonly isPractice?: boolean
}

/** The pages of people who write: signing in, their account, invitations. */
export function peoplePages(
  tools: AccountTools,
  { letters, openId, isPractice = false }: PeopleHere = {},
): readonly Page[] {
  const local = letters === undefined ? [] : [localMailPage(letters)]
  return [
    ...signInPages(tools, {
      ...(letters === undefined ? {} : { letters: paths.localMail() }),
      ...(openId === undefined ? {} : { providerName: openId.settings.name }),
    }),
    ...(openId === undefined ? [] : openIdPages(tools, openId)),
    ...accountPages(tools),
    ...noticePages(tools),
    ...unsubscribePages(tools),
    ...tokenPages(tools),
    ...webhookPages(tools),
    ...invitePages(tools),
    ...invitationPages(tools),
    ...jobsPages(tools),
    ...passkeyPages(tools),
    ...peopleRolesPages(tools),
    authorsPage(tools),
    exportPage(tools),
    ...objectionsPages(tools),
    ...namedPages(tools),
    ...local,
    ...(isPractice ? practicePages(tools) : []),
  ]
}
