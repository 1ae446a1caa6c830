import { type Mail, MailboxGone, type Mailer } from '../ports/mailer.ts'
import { Hopeless } from '../store/queue/job-faults.ts'

/** Hands a letter over, for a job. @throws Hopeless where its address will never take one; whatever else fails may be tried again */
export async function sendLetter(mailer: Mailer, mail: Mail): Promise<void> {
  try {
    await mailer.send(mail)
  } catch (error) {
    throw error instanceof MailboxGone ? new Hopeless(error.message, { cause: error }) : error
  }
}
