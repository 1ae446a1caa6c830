import type { IncomingHttpHeaders } from 'node:http'
import { positionIn } from '../../queries/moment.ts'

/** How far the ledger stood in an answer; a proxy in front of several processes can remember it. */
export const positionHeader = 'candour-position'

/** How far the ledger must have stood at least, by what a proxy remembers. */
const atLeastHeader = 'candour-at-least'

/**
 * The latest position that a request shows to have been seen: by the ETags that its reader holds, or by the proxy that sends it on. No
 * answer goes back behind it. Undefined where nothing is told.
 */
export function seenPosition(headers: IncomingHttpHeaders): number | undefined {
  const told = headers[atLeastHeader]
  if (told === undefined && headers['if-none-match'] === undefined) return undefined
  const asked = typeof told === 'string' && /^\d{1,15}$/.test(told) ? Number(told) : undefined
  const held = positionIn(headers['if-none-match'])
  return asked === undefined ? held : Math.max(asked, held ?? 0)
}
