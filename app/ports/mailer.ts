/** A letter to one person. Its texts are plain. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
}

/** Where letters leave. @throws where one could not be handed over; it may be tried again */
export interface Mailer {
  send(mail: Mail): Promise<void>
  close(): Promise<void>
}
