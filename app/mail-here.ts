import { join } from 'node:path'
import type { Config } from './config.ts'
import type { Clock } from './ports/clock.ts'
import { folderMailer, type LyingMail } from './ports/folder-mailer.ts'
import type { Mailer } from './ports/mailer.ts'

/** How letters leave this register, and where they can be read where they do not leave it. */
export interface MailHere {
  readonly mailer: Mailer
  /** Reads letters that lie here; only where nobody but this machine is served. */
  readonly letters?: (most: number) => Promise<readonly LyingMail[]>
}

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost'])

/** By SMTP where that is set, else into the folder `mail` of the data. */
export function mailerOf({ smtp, dataFolder, host, identity }: Config, clock: Clock): MailHere {
  if (smtp !== undefined) return { mailer: laterSmtp(smtp.url, smtp.from) }
  const mailer = folderMailer(join(dataFolder, 'mail'), clock.now)
  const isHereAlone = loopback.has(host) && identity.address === undefined
  return isHereAlone ? { mailer, letters: (most) => mailer.newest(most) } : { mailer }
}

/** The mail library is loaded with the first letter, not at every start. */
function laterSmtp(url: string, from: { readonly name: string; readonly address: string }): Mailer {
  let loading: Promise<Mailer> | undefined
  const loaded = () => {
    loading ??= import('./ports/smtp-mailer.ts').then(({ smtpMailer }) => smtpMailer(url, from))
    return loading
  }
  return { send: async (mail) => (await loaded()).send(mail), close: async () => (await loading)?.close() }
}

/** The address of this machine as its own browser asks it: of every address of its name, the name. */
export function siteHere(address: string): string {
  const url = new URL(address)
  if (loopback.has(url.hostname) || url.hostname === '[::1]' || url.hostname === '0.0.0.0' || url.hostname === '[::]')
    url.hostname = 'localhost'
  return url.origin
}
