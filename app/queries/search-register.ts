import { type AnyRecord, type Kind, publicRecord } from '@candour/register'
import type { Correction } from '@candour/search'
import { recordsByIds } from '../store/projections.ts'
import { standingsOf } from '../store/standings.ts'
import type { KeptVerdict } from '../store/tables.ts'
import type { Reader } from './reader.ts'
import { recordIdOf } from './search-documents.ts'

/** One record that a search found, of whatever kind. */
export interface FoundRecord {
  readonly kind: Kind
  readonly id: string
  readonly score: number
  readonly record: AnyRecord
  readonly matchedTerms: readonly string[]
  /** Of a project: its verdict. */
  readonly standing?: KeptVerdict
}

export interface FoundRecords {
  readonly total: number
  readonly items: readonly FoundRecord[]
  readonly corrections: readonly Correction[]
}

/** Searches records of some kinds, best first. */
export async function searchRegister(
  { db, index }: Reader,
  q: string,
  { kinds, limit, offset = 0 }: { readonly kinds: readonly Kind[]; readonly limit: number; readonly offset?: number },
): Promise<FoundRecords> {
  const { total, hits, corrections } = index.search(q, { kinds, limit, offset })
  const records = new Map<string, AnyRecord>()
  for (const kind of new Set(hits.map((hit) => hit.kind as Kind))) {
    const ids = hits.filter((hit) => hit.kind === kind).map((hit) => recordIdOf(hit.id))
    for (const { record } of await recordsByIds(db, kind, ids))
      records.set(`${kind}/${record.id}`, publicRecord(kind, record))
  }
  const standings = await standingsOf(
    db,
    hits.filter((hit) => hit.kind === 'project').map((hit) => recordIdOf(hit.id)),
  )
  return {
    total,
    corrections,
    items: hits.flatMap((hit) => {
      const record = records.get(hit.id)
      if (record === undefined) return []
      const standing = hit.kind === 'project' ? standings.get(record.id) : undefined
      return [
        {
          kind: hit.kind as Kind,
          id: record.id,
          score: hit.score,
          record,
          matchedTerms: hit.matchedTerms,
          ...(standing === undefined ? {} : { standing }),
        },
      ]
    }),
  }
}
