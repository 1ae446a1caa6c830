import type { Kind, Shown } from '@candour/register'
import type { Correction } from '@candour/search'
import { recordsByIds } from '../store/projections.ts'
import { standingsOf } from '../store/standings.ts'
import type { KeptVerdict } from '../store/tables.ts'
import { askIndex } from './id-words.ts'
import { databaseOf, type SearchingReader } from './reader.ts'
import { recordIdOf } from './search-documents.ts'
import { shownRecords } from './shown.ts'

/** One record that a search found, of whatever kind. */
export interface FoundRecord {
  readonly kind: Kind
  readonly id: string
  readonly score: number
  readonly record: Shown
  readonly matchedTerms: readonly string[]
  /** Of a project: its verdict. */
  readonly standing?: KeptVerdict
}

export interface FoundRecords {
  readonly total: number
  readonly items: readonly FoundRecord[]
  readonly corrections: readonly Correction[]
  /** Words that no record of these kinds has. */
  readonly unmatched: readonly string[]
}

/** Searches records of some kinds for those that are like the words asked, best first. */
export async function searchRegister(
  reader: SearchingReader,
  q: string,
  { kinds, limit, offset = 0 }: { readonly kinds: readonly Kind[]; readonly limit: number; readonly offset?: number },
): Promise<FoundRecords> {
  const db = databaseOf(reader)
  const { total, hits, corrections, unmatched } = askIndex(reader.index, q, {
    kinds,
    limit,
    offset,
    alike: true,
  })
  const records = new Map<string, Shown>()
  for (const kind of new Set(hits.map((hit) => hit.kind as Kind))) {
    const ids = hits.filter((hit) => hit.kind === kind).map((hit) => recordIdOf(hit.id))
    for (const record of shownRecords(reader, await recordsByIds(db, kind, ids)))
      records.set(`${kind}/${record.id}`, record)
  }
  const standings = await standingsOf(
    db,
    hits.filter((hit) => hit.kind === 'project').map((hit) => recordIdOf(hit.id)),
  )
  return {
    total,
    corrections,
    unmatched,
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
