import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MailboxGone, type Mailer } from './mailer.ts'
import { smtpMailer } from './smtp-mailer.ts'

interface Received {
  readonly to: readonly string[]
  readonly raw: string
}
const received: Received[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _session, done) =>
    done(
      address.startsWith('gone@')
        ? Object.assign(new Error('no such mailbox'), { responseCode: 550 })
        : address.startsWith('busy@')
          ? Object.assign(new Error('come back later'), { responseCode: 451 })
          : null,
    ),
  onData: (stream, session, done) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      received.push({
        to: session.envelope.rcptTo.map(({ address }) => address),
        raw: Buffer.concat(chunks).toString('utf8'),
      })
      done()
    })
  },
})
let mailer: Mailer
beforeAll(async () => {
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  mailer = smtpMailer(`smtp://127.0.0.1:${port}`, { name: 'Candour', address: 'register@centre.example' })
})
afterAll(async () => {
  await mailer.close()
  await new Promise<void>((resolve) => server.close(() => resolve()))
})

describe('a letter by SMTP', () => {
  it('arrives as it was written, at the one it is to', async () => {
    const text = 'A line.\n\nA link: http://localhost/sign-in/link?token=abc&next=%2Faccount\n.\nÄ – “quoted”'
    await mailer.send({ to: { name: 'Ada Field', address: 'ada@centre.example' }, subject: 'Your link – here', text })
    const [last] = received.slice(-1)
    expect(last?.to).toEqual(['ada@centre.example'])
    const parsed = await simpleParser(last?.raw ?? '')
    expect(parsed.subject).toBe('Your link – here')
    expect(parsed.text?.trim()).toBe(text)
    expect(parsed.from?.text).toBe('"Candour" <register@centre.example>')
    expect(parsed.html).toBe(false)
  })

  it.each([
    ['a name with a line break', { name: 'Ada\r\nBcc: eve@evil.example', address: 'ada@centre.example' }, 'Hello'],
    ['a name with an address in it', { name: 'eve@evil.example>, <x', address: 'ada@centre.example' }, 'Hello'],
    [
      'a subject with a heading in it',
      { name: 'Ada', address: 'ada@centre.example' },
      'Hello\r\nBcc: eve@evil.example',
    ],
  ])('given %s, then it goes to nobody else', async (_, to, subject) => {
    await mailer.send({ to, subject, text: 'Text' })
    const [last] = received.slice(-1)
    expect(last?.to).toEqual(['ada@centre.example'])
    expect((await simpleParser(last?.raw ?? '')).bcc).toBeUndefined()
  })

  it.each([
    ['by one click where the site is asked by https', 'https://candour.example/unsubscribe?of=1', true],
    ['by its page alone where it is not', 'http://localhost/unsubscribe?of=1', false],
  ])('says to mail programs how no more is sent, %s', async (_, unsubscribe, isOneClick) => {
    await mailer.send({
      to: { name: '', address: 'ada@centre.example' },
      subject: 'Hello',
      text: 'A line.',
      unsubscribe,
    })
    const { headerLines } = await simpleParser(received.at(-1)?.raw ?? '')
    const headings = headerLines.filter(({ key }) => key.startsWith('list-')).map(({ line }) => line)
    expect(headings).toEqual([
      `List-Unsubscribe: <${unsubscribe}>`,
      ...(isOneClick ? ['List-Unsubscribe-Post: List-Unsubscribe=One-Click'] : []),
    ])
  })

  it('that the server does not take now may be tried again', async () => {
    const sent = mailer.send({ to: { name: '', address: 'busy@centre.example' }, subject: 'Hello', text: 'A line.' })
    await expect(sent).rejects.toMatchObject({ responseCode: 451 })
  })

  it('that the server will never take is told', async () => {
    const sent = mailer.send({ to: { name: '', address: 'gone@centre.example' }, subject: 'Hello', text: 'Text' })
    await expect(sent).rejects.toThrow(MailboxGone)
  })
})
