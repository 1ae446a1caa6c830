import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { keyOfMoment, type Moment } from '../../queries/moment.ts'
import type { Page } from '../page.ts'
import { etagOf } from './etags.ts'
import type { Representation } from './representation.ts'
import { positionHeader } from './seen-position.ts'
import { saysWhoAsks } from './session.ts'

/** Nobody keeps this. */
export const keptByNobody: Readonly<Record<string, string>> = { 'cache-control': 'no-store' }

/**
 * What an answer says of keeping it. One for everybody has an ETag: whoever holds it asks each time and takes a 304 for an answer, or
 * keeps it for good. An answer to somebody in particular, a fault, and what is never fresh is kept by nobody.
 */
export function cachingOf(
  { freshness = 'moment' }: Pick<Page, 'freshness'>,
  asked: IncomingHttpHeaders,
  made: Pick<Representation, 'status' | 'format'> & Partial<Pick<Representation, 'body'>>,
  moment: Moment,
): Readonly<Record<string, string>> {
  const at = { [positionHeader]: String(moment.position) }
  if (saysWhoAsks(asked)) return { 'cache-control': 'private, no-store', ...at }
  if (made.status !== 200 || freshness === 'never') return { ...keptByNobody, ...at }
  const isForGood = freshness === 'immutable' && made.body !== undefined
  const since = isForGood ? createHash('sha256').update(made.body).digest('hex').slice(0, 16) : keyOfMoment(moment)
  return {
    ...at,
    etag: etagOf(since, made.format),
    'cache-control': isForGood ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
    vary: 'Accept, Accept-Encoding',
  }
}
