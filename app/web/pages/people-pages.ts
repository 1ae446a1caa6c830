import type { AccountTools } from '../../accounts/account-tools.ts'
import type { LyingMail } from '../../ports/folder-mailer.ts'
import type { Page } from '../page.ts'
import { paths } from '../paths.ts'
import { accountPages } from './account/account-pages.ts'
import { invitePages } from './account/invite-pages.ts'
import { noticePages } from './account/notice-pages.ts'
import { jobsPages } from './admin/jobs-pages.ts'
import { invitationPages } from './invitation/invitation-pages.ts'
import { localMailPage } from './mail/local-mail-page.ts'
import { unsubscribePages } from './notices/unsubscribe-pages.ts'
import { signInPages } from './sign-in/sign-in-pages.ts'
import { tokenPages } from './tokens/token-pages.ts'
import { webhookPages } from './webhooks/webhook-pages.ts'

/** The pages of people who write: signing in, their account, invitations. @param letters read on a page of their own, where that may be */
export function peoplePages(
  tools: AccountTools,
  letters?: (most: number) => Promise<readonly LyingMail[]>,
): readonly Page[] {
  const local = letters === undefined ? [] : [localMailPage(letters)]
  return [
    ...signInPages(tools, letters === undefined ? undefined : paths.localMail()),
    ...accountPages(tools),
    ...noticePages(tools),
    ...unsubscribePages(tools),
    ...tokenPages(tools),
    ...webhookPages(tools),
    ...invitePages(tools),
    ...invitationPages(tools),
    ...jobsPages(tools),
    ...local,
  ]
}
