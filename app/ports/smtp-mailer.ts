import { createTransport } from 'nodemailer'
import type { Mailer } from './mailer.ts'

/**
 * Sends letters by SMTP.
 * @param url where the mail server is, as smtps://user:password@mail.example.org
 * @param from who sends them, as an address
 */
export function smtpMailer(url: string, from: { readonly name: string; readonly address: string }): Mailer {
  const transport = createTransport(url)
  return {
    async send({ to, subject, text }) {
      // Addresses as objects: a line break within a text would name a second receiver.
      await transport.sendMail({ from: { ...from }, to: { ...to }, subject, text })
    },
    close: async () => transport.close(),
  }
}
