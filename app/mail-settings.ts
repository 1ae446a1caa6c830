import { emailIn } from './accounts/email-address.ts'

/** What SMTP_URL may hold, as a refusal says it. */
export const smtpAccepted = 'accepted is smtp:// or smtps:// with a host, as smtps://user:password@mail.example.org:465'

/** What CANDOUR_MAIL_FROM may hold, as a refusal says it. */
export const senderAccepted = 'a name and an e-mail address, as Candour <register@example.org>'

export function isSmtpAddress(text: string): boolean {
  if (!/^smtps?:\/\/[^/\s\\]/i.test(text) || !URL.canParse(text)) return false
  return new URL(text).hostname !== ''
}

/** The name and address in whose name letters go; undefined where the text is not both. */
export function senderIn(text: string): { readonly name: string; readonly address: string } | undefined {
  const [, name = '', typed = ''] = /^([^<>\r\n"]{1,100}?)\s*<([^<>\s]+)>$/.exec(text) ?? []
  const address = emailIn(typed)
  return name === '' || address === undefined ? undefined : { name, address }
}
