import type { IncomingHttpHeaders } from 'node:http'

/** The cookie in which a session will stand. */
const sessionCookie = 'candour-session'

/**
 * Whether a request says who asks. Nobody can sign in yet, so nobody is believed; but what is answered to such a request is already
 * nobody else's: it is not kept, not called public, and not to be read from other sites.
 */
export function saysWhoAsks(headers: IncomingHttpHeaders): boolean {
  if (headers.authorization !== undefined) return true
  const pairs = headers.cookie?.split(';') ?? []
  return pairs.some((pair) => pair.split('=', 1)[0]?.trim() === sessionCookie)
}
