import type { OpenIdSettings } from './accounts/openid/openid-settings.ts'

/** The settings of a provider, by what they are for. */
export const openIdNames = {
  issuer: 'CANDOUR_OIDC_ISSUER',
  clientId: 'CANDOUR_OIDC_CLIENT_ID',
  clientSecret: 'CANDOUR_OIDC_CLIENT_SECRET',
  name: 'CANDOUR_OIDC_NAME',
  domains: 'CANDOUR_OIDC_DOMAINS',
} as const

const longestName = 60
const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The provider that the settings name, none where none is set, or what is wrong with them as sentences. A secret is repeated nowhere. */
export function openIdIn(given: (name: (typeof openIdNames)[keyof typeof openIdNames]) => string | undefined): {
  readonly settings?: OpenIdSettings
  readonly faults: readonly string[]
} {
  const issuer = given(openIdNames.issuer)
  const clientId = given(openIdNames.clientId)
  const clientSecret = given(openIdNames.clientSecret)
  const name = given(openIdNames.name)
  const domains = given(openIdNames.domains)
    ?.toLowerCase()
    .split(',')
    .map((domain) => domain.trim())
  const isSet = [issuer, clientId, clientSecret, name, domains].some((value) => value !== undefined)
  if (!isSet) return { faults: [] }
  if (
    issuer === undefined ||
    clientId === undefined ||
    clientSecret === undefined ||
    name === undefined ||
    domains === undefined
  ) {
    const missing = Object.values(openIdNames).filter((one) => given(one) === undefined)
    return {
      faults: [
        `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} not set; accepted is all of ${Object.values(openIdNames).join(', ')}, or none.`,
      ],
    }
  }
  const faults = [
    ...(isIssuer(issuer)
      ? []
      : [`${openIdNames.issuer} is '${issuer}'; accepted is the https address of the provider, as it names itself.`]),
    ...(name.length <= longestName ? [] : [`${openIdNames.name} is longer than ${longestName} characters.`]),
    ...domains
      .filter((domain) => !/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(domain))
      .map(
        (domain) =>
          `${openIdNames.domains} holds '${domain}'; accepted are domains, as leeds.gov.uk, with commas between.`,
      ),
  ]
  return faults.length > 0 ? { faults } : { settings: { issuer, clientId, clientSecret, name, domains }, faults }
}

function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, search, hash } = new URL(text)
  if (username !== '' || search !== '' || hash !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname))
}
