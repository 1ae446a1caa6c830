import type { IncomingMessage, ServerResponse } from 'node:http'
import { headersAt, isApiAddress } from './answer-headers.ts'
import type { AnswerTools } from './answer-tools.ts'
import { isHeldAlready } from './etags.ts'
import { encodingAsked, formatAsked } from './formats.ts'
import { keptKey } from './page-answers.ts'
import { seenPosition } from './seen-position.ts'
import { saysWhoAsks } from './session.ts'

/**
 * Sends a kept page without asking the framework, exactly as it would: most readers want the same few. Only an address that is written as
 * it is kept, asked in nobody's name, is answered so; false when the framework must be asked.
 * @param log is told the pattern of the address, before anything is sent
 */
export function sentAtOnce(
  { asking, kept }: AnswerTools,
  request: IncomingMessage,
  response: ServerResponse,
  log: (route: string) => void,
): boolean {
  const { url = '', headers, method } = request
  if (method !== 'GET' || saysWhoAsks(headers) || url.includes('format=')) return false
  if (!asking.isPresent(seenPosition(headers))) return false
  const key = keptKey(formatAsked(undefined, headers.accept, isApiAddress(url)), url)
  const page = kept.find(key)
  if (page === undefined) return false
  log(page.route)
  if (isHeldAlready(headers['if-none-match'], page.caching.etag ?? '')) {
    response.writeHead(304, { ...headersAt(url, false), ...page.caching }).end()
    return true
  }
  const ready = kept.ready(key, page, encodingAsked(headers['accept-encoding']), () => headersAt(url, false))
  response.writeHead(200, ready.headers).end(ready.body)
  return true
}
