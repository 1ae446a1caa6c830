import { resolve } from 'node:path'
import { isPlainDate, type PlainDate } from '@candour/register'
import type { OpenIdSettings } from './accounts/openid/openid-settings.ts'
import { addressAccepted, contactAccepted, contactIn, siteAddressIn } from './identity-settings.ts'
import { isSmtpAddress, senderAccepted, senderIn, smtpAccepted } from './mail-settings.ts'
import { openIdIn, openIdNames } from './openid-settings.ts'
import { whyNoDatabase } from './store/database-hosts.ts'
import type { SiteIdentity } from './web/layout/identity.ts'

/** Settings of one process, read once from its environment. docs/reference/settings.md lists them. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  /** Another PostgreSQL than the embedded one. */
  readonly databaseUrl?: string
  /** A replica of it, for questions. */
  readonly databaseReadUrl?: string
  /** Where notifications of it are heard, when not at `databaseUrl`; `none` where they cannot be. */
  readonly databaseListenUrl?: string
  readonly loadStarter: boolean
  /** Whether it is a register to practise in: everything in it is invented, and anybody may be anybody. */
  readonly isPractice?: boolean
  readonly setDay?: PlainDate
  /** Whether each request has its line on standard output. */
  readonly log?: 'requests' | 'none'
  /** The mail server, and in whose name letters go there; without it they lie in the data folder. */
  readonly smtp?: { readonly url: string; readonly from: { readonly name: string; readonly address: string } }
  /** By whose accounts people may sign in beside links and passkeys. */
  readonly openId?: OpenIdSettings
  /** What the register says of itself: its public address, and who runs it. */
  readonly identity: SiteIdentity
}

/** The settings' names; documentation is checked against this list. */
export const settingNames = [
  'PORT',
  'HOST',
  'CANDOUR_DATA',
  'DATABASE_URL',
  'DATABASE_READ_URL',
  'DATABASE_LISTEN_URL',
  'CANDOUR_STARTER',
  'CANDOUR_PRACTICE',
  'CANDOUR_TODAY',
  'CANDOUR_LOG',
  'CANDOUR_ADDRESS',
  'CANDOUR_CONTACT',
  'SMTP_URL',
  'CANDOUR_MAIL_FROM',
  ...Object.values(openIdNames),
] as const

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Typed settings, or every fault in them as a sentence. */
export function configFrom(environment: Readonly<Record<string, string | undefined>>): ConfigReading {
  const faults: string[] = []
  const given = (name: (typeof settingNames)[number]) => environment[name]?.trim() || undefined
  const fault = (name: string, found: string, accepts: string) =>
    faults.push(`${name} is '${found}'; accepted is ${accepts}.`)

  const portText = given('PORT') ?? '3000'
  const port = Number(portText)
  if (!/^\d{1,5}$/.test(portText) || port > 65_535)
    fault('PORT', portText, 'a port number from 0 to 65535 (0 lets the machine choose)')
  const host = given('HOST') ?? '127.0.0.1'
  if (!/^[A-Za-z0-9.:_-]{1,253}$/.test(host))
    fault('HOST', host, 'a host name or address to listen on, as 127.0.0.1 or 0.0.0.0')
  const address = (name: 'DATABASE_URL' | 'DATABASE_READ_URL' | 'DATABASE_LISTEN_URL') => {
    const url = given(name)
    const why = url === undefined ? undefined : whyNoDatabase(url)
    // The address is not repeated: a password may stand in it.
    if (why !== undefined) faults.push(`${name} is not an address of a PostgreSQL database: ${why}.`)
    return url
  }
  const databaseUrl = address('DATABASE_URL')
  const databaseReadUrl = address('DATABASE_READ_URL')
  const databaseListenUrl = given('DATABASE_LISTEN_URL') === 'none' ? 'none' : address('DATABASE_LISTEN_URL')
  for (const name of ['DATABASE_READ_URL', 'DATABASE_LISTEN_URL'] as const)
    if (given(name) !== undefined && databaseUrl === undefined)
      faults.push(`${name} is set and DATABASE_URL is not; accepted is both, for one and the same database.`)
  const starter = given('CANDOUR_STARTER')
  if (starter !== undefined && starter !== 'none')
    fault('CANDOUR_STARTER', starter, "'none' (start empty), or leave it unset to load the catalogue")
  const practice = given('CANDOUR_PRACTICE')
  if (practice !== undefined && practice !== '1')
    fault('CANDOUR_PRACTICE', practice, "'1' (a register to practise in), or leave it unset for a real one")
  const today = given('CANDOUR_TODAY')
  if (today !== undefined && !isPlainDate(today)) fault('CANDOUR_TODAY', today, 'a day that exists, as 2026-11-23')
  const log = given('CANDOUR_LOG') ?? 'none'
  if (log !== 'requests' && log !== 'none')
    fault('CANDOUR_LOG', log, "'requests' (a line for each request on standard output), or 'none'")
  const publicText = given('CANDOUR_ADDRESS')
  const publicAddress = publicText === undefined ? undefined : siteAddressIn(publicText)
  if (publicText !== undefined && publicAddress === undefined) fault('CANDOUR_ADDRESS', publicText, addressAccepted)
  const contactText = given('CANDOUR_CONTACT')
  const contact = contactText === undefined ? undefined : contactIn(contactText)
  if (contactText !== undefined && contact === undefined) fault('CANDOUR_CONTACT', contactText, contactAccepted)
  const smtpText = given('SMTP_URL')
  // The address is not repeated: a password may stand in it.
  if (smtpText !== undefined && !isSmtpAddress(smtpText))
    faults.push(`SMTP_URL is not an address of a mail server: ${smtpAccepted}.`)
  const fromText = given('CANDOUR_MAIL_FROM')
  const from = fromText === undefined ? undefined : senderIn(fromText)
  if (fromText !== undefined && from === undefined) fault('CANDOUR_MAIL_FROM', fromText, senderAccepted)
  if (smtpText !== undefined && fromText === undefined)
    faults.push(`SMTP_URL is set and CANDOUR_MAIL_FROM is not; accepted is both: ${senderAccepted}.`)
  const openId = openIdIn(given)
  faults.push(...openId.faults)
  if (practice !== undefined && openId.settings !== undefined)
    faults.push(
      `CANDOUR_PRACTICE and ${openIdNames.issuer} are both set; accepted is one of them: nobody real signs in where people practise.`,
    )
  if (practice !== undefined && smtpText !== undefined)
    faults.push(
      'CANDOUR_PRACTICE and SMTP_URL are both set; accepted is one of them: anybody may be anybody where they practise, and nobody is written to.',
    )
  if (faults.length > 0) return { ok: false, faults }
  return {
    ok: true,
    config: {
      port,
      host,
      dataFolder: resolve(
        environment.INIT_CWD ?? '.',
        given('CANDOUR_DATA') ?? (practice === undefined ? 'data' : 'data-practice'),
      ),
      loadStarter: starter !== 'none' && practice === undefined,
      ...(practice === undefined ? {} : { isPractice: true }),
      log: log === 'requests' ? 'requests' : 'none',
      identity: {
        ...(publicAddress === undefined ? {} : { address: publicAddress }),
        ...(contact === undefined ? {} : { contact }),
        ...(practice === undefined ? {} : { isPractice: true }),
      },
      ...(smtpText === undefined || from === undefined ? {} : { smtp: { url: smtpText, from } }),
      ...(openId.settings === undefined ? {} : { openId: openId.settings }),
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
      ...(databaseReadUrl === undefined ? {} : { databaseReadUrl }),
      ...(databaseListenUrl === undefined ? {} : { databaseListenUrl }),
      ...(today !== undefined && isPlainDate(today) ? { setDay: today } : {}),
    },
  }
}
