import { createTransport } from 'nodemailer'
import { MailboxGone, type Mailer } from './mailer.ts'

/** How long a mail server may take to answer, in milliseconds: less than a job that sends a letter may last. */
const patienceMs = 20_000
/** Replies that no later try changes: no such mailbox, moved away, not a mailbox (RFC 5321, section 4.2.3). */
const forGood: ReadonlySet<unknown> = new Set([550, 551, 553])

/**
 * Sends letters by SMTP.
 * @param url where the mail server is, as smtps://user:password@mail.example.org
 * @param from who sends them, as an address
 */
export function smtpMailer(url: string, from: { readonly name: string; readonly address: string }): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  })
  return {
    async send({ to, subject, text, unsubscribe }) {
      try {
        // Addresses as objects: a line break within a text would name a second receiver.
        await transport.sendMail({
          from: { ...from },
          to: { ...to },
          subject,
          text,
          ...(unsubscribe === undefined ? {} : { headers: unsubscribeHeaders(unsubscribe) }),
        })
      } catch (error) {
        if (isForGood(error)) throw new MailboxGone('the mail server refuses the address for good', { cause: error })
        throw error
      }
    },
    close: async () => transport.close(),
  }
}

function isForGood(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'EENVELOPE' &&
    'responseCode' in error &&
    forGood.has(error.responseCode)
  )
}

/** Headings by which mail programs show a button. One click is for https alone (RFC 8058, section 3.1). */
function unsubscribeHeaders(address: string): Record<string, string> {
  const heading = { 'List-Unsubscribe': `<${address}>` }
  return address.startsWith('https:') ? { ...heading, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : heading
}
