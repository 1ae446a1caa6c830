import type { IncomingHttpHeaders } from 'node:http'
import { saysWhoAsks } from './session.ts'

/**
 * Whether a request that would change something was sent by a page of another site, in the name of whoever sits before the browser.
 * Browsers say where a request comes from (Sec-Fetch-Site; before 2023 Origin alone), and no page can make them say otherwise.
 *
 * A form must come from our own pages. Of the API only what carries a cookie is asked: a browser adds cookies by itself, but a token is
 * only sent by whoever holds it, and without either nobody's name is used.
 *
 * @param host the name under which this site was asked, with its port where that is not the usual one
 */
export function isForeign(headers: IncomingHttpHeaders, host: string, isApi: boolean): boolean {
  if (isApi && (headers.authorization !== undefined || !saysWhoAsks(headers))) return false
  const site = headers['sec-fetch-site']
  // `none` is the reader's own hand: an address typed, a page loaded again.
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  return hostOf(headers.origin ?? headers.referer) !== host.toLowerCase()
}

function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const { protocol, host } = new URL(address)
  return protocol === 'http:' || protocol === 'https:' ? host : undefined
}
