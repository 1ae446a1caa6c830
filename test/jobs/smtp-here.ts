import { SMTPServer } from 'smtp-server'

/** A real mail server of this machine. */
export interface MailServer {
  readonly url: string
  readonly port: number
  /** Letters that it took, by whom they are to: a letter that came twice is there twice. */
  readonly taken: readonly string[]
  /** Letters that came whole, whether it said so or not. */
  readonly came: readonly string[]
  close(): Promise<void>
}

/**
 * @param port of before, where it comes back
 * @param mayAnswer waited for when a letter came, before it says that it took it
 */
export async function mailServer({
  port: wanted = 0,
  mayAnswer = async () => undefined,
}: {
  readonly port?: number
  readonly mayAnswer?: () => Promise<unknown>
} = {}): Promise<MailServer> {
  const taken: string[] = []
  const came: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo.map(({ address }) => address).join()
      stream.resume()
      stream.on('end', () => {
        came.push(to)
        void mayAnswer().then(() => {
          taken.push(to)
          done()
        })
      })
    },
  })
  server.on('error', () => undefined)
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(wanted, '127.0.0.1', () => {
      const address = listening.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    taken,
    came,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
