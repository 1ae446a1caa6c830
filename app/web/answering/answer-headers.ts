import { type ScriptName, scriptOf } from '../scripts.ts'

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Sent with every answer. No script runs on our pages but where the page itself says which, and nothing is fetched from elsewhere. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

/** The API is for everybody to read, from pages of other sites too. */
export const apiHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, OPTIONS, POST',
  'access-control-allow-headers': 'Accept, Content-Type, If-None-Match',
  'access-control-expose-headers': 'ETag',
  'access-control-max-age': '86400',
  'cross-origin-resource-policy': 'cross-origin',
}

const publicApiHeaders = { ...securityHeaders, ...apiHeaders }

/** Whether an address is one of the API's (`/api` itself is a page about it). */
export function isApiAddress(url: string): boolean {
  return /^\/api\/(?!$|\?)/.test(url)
}

/** What every answer at an address carries. Only the API, asked in nobody's name, may be read by pages of other sites. */
export function headersAt(url: string, saysWhoAsks: boolean): Readonly<Record<string, string>> {
  return isApiAddress(url) && !saysWhoAsks ? publicApiHeaders : securityHeaders
}

/** What a page with a script carries in place of the policy of all others: that script, to the letter, and no other. */
export function headersWithScript(name: ScriptName): Readonly<Record<string, string>> {
  return { 'content-security-policy': `${policy}; script-src ${scriptOf(name).source}` }
}
