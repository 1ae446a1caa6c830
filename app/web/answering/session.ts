import type { IncomingHttpHeaders } from 'node:http'
import { sessionCookie } from '../../accounts/session-cookie.ts'

/** The cookies in which a session may stand: asked by https, browsers keep it under the second name alone. */
const sessionCookies: ReadonlySet<string> = new Set([sessionCookie, `__Secure-${sessionCookie}`])

/**
 * Whether a request says who asks. Whether it is true is found out later; what is answered to such a request is nobody else's in any
 * case: it is not kept, not called public, and not to be read from other sites.
 */
export function saysWhoAsks(headers: IncomingHttpHeaders): boolean {
  if (headers.authorization !== undefined) return true
  const pairs = headers.cookie?.split(';') ?? []
  return pairs.some((pair) => sessionCookies.has(pair.split('=', 1)[0]?.trim() ?? ''))
}
