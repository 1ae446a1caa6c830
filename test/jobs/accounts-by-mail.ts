import type { AccountTools } from '../../app/accounts/account-tools.ts'
import { openAccounts } from '../../app/accounts/open-accounts.ts'
import { systemRandomness } from '../../app/ports/randomness.ts'
import { smtpMailer } from '../../app/ports/smtp-mailer.ts'
import { peopleBeside } from '../../app/store/people/people-database.ts'
import { openQueue } from '../../app/store/queue/queue.ts'
import type { Database } from '../../app/store/tables.ts'

/** The accounts of a register whose letters leave by a mail server. */
export async function accountsByMail(db: Database, smtp: string): Promise<AccountTools> {
  return openAccounts({
    people: await peopleBeside(db),
    clock: { now: () => new Date() },
    random: systemRandomness,
    mailer: smtpMailer(smtp, { name: 'Candour', address: 'register@centre.example' }),
    queue: openQueue(db),
    address: () => 'http://localhost',
    tell: console.error,
  })
}
