import type { ShownEntry } from '../../queries/shown-entries.ts'
import type { SiteIdentity } from '../../web/layout/identity.ts'
import { linksOf, recordJson } from '../record-json.ts'
import { withWholeLinks } from '../whole-links.ts'

/** What a webhook is told of an entry: what everybody may read of it, and nothing else. */
export function entryPayload(entry: ShownEntry, site: SiteIdentity): string {
  const { sequence, time, kind, id, version, change, withdrawnOn, record } = entry
  const isTold = record !== undefined && change !== 'withdrawn'
  const data = {
    sequence,
    kind,
    id,
    version,
    change,
    withdrawn_on: withdrawnOn ?? null,
    record: isTold ? recordJson(kind, record) : null,
    _links: linksOf(kind, id),
  }
  return JSON.stringify({ type: `${kind}.${change}`, timestamp: time, data: withWholeLinks(data, site) })
}

/** What is told where somebody tries whether it arrives. */
export function testPayload(at: Date): string {
  return JSON.stringify({ type: 'test', timestamp: at.toISOString(), data: {} })
}
