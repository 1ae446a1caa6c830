import { invitationToMail } from '../accounts/inviting.ts'
import { lifetimes } from '../accounts/lifetimes.ts'
import { publicName } from '../queries/public-name.ts'
import type { Handler } from '../store/queue/working.ts'
import { invitationLetter } from '../words/mail-words.ts'
import { roleWords, scopeInWords } from '../words/role-words.ts'
import type { JobTools } from './job-tools.ts'
import { sendLetter } from './letters.ts'

/**
 * Mails an invitation. Done twice, it mails a second letter, whose link works in place of the first one's; one that was taken meanwhile, or
 * taken back, is not mailed.
 */
export function invitation({ accounts, db }: Pick<JobTools, 'accounts' | 'db'>): Handler {
  return async (id) => {
    const found = await invitationToMail(accounts, id)
    if (found === undefined) return 'not wanted any more'
    const { email, role, scope, organisation, link } = found
    const name = scope.over === 'register' ? undefined : await publicName(db, scope.over, scope.id)
    const letter = invitationLetter({
      link,
      role: roleWords[role].title.toLowerCase(),
      over: scopeInWords(scope, name),
      organisation,
      days: lifetimes.invitation / 86_400,
    })
    await sendLetter(accounts.mailer, { to: { name: '', address: email }, ...letter })
    return undefined
  }
}
