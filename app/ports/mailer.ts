/** A letter to one person. Its texts are plain. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  /** Where whoever gets it can say that no more of its kind is wanted, without signing in (RFC 8058). */
  readonly unsubscribe?: string
}

/** Where letters leave. @throws MailboxGone, or whatever else kept one from being handed over, which may be tried again */
export interface Mailer {
  send(mail: Mail): Promise<void>
  close(): Promise<void>
}

/** The mail server will never take a letter to this address. */
export class MailboxGone extends Error {}
