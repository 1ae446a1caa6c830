import type { SearchConfiguration } from '../configuration.ts'
import type { Collection } from '../index/collection.ts'
import { inverseDocumentFrequency, queryTermFrequency } from './bm25.ts'

/** One occurrence of a term in a query. A word that stands in for a misspelt one is worth less than 1. */
export interface QueryOccurrence {
  readonly number: number
  readonly worth: number
}

/** A term to score records by. */
export interface WeightedTerm {
  readonly number: number
  readonly term: string
  /** idf × saturated query frequency × worth. */
  readonly weight: number
  readonly idf: number
}

/** The distinct terms of a query with their weights, in order of first appearance; only the heaviest if there are many. */
export function weighTerms(
  collection: Collection,
  configuration: SearchConfiguration,
  occurrences: Iterable<QueryOccurrence>,
): WeightedTerm[] {
  const counts = new Map<number, { count: number; worth: number }>()
  for (const { number, worth } of occurrences) {
    const known = counts.get(number)
    if (known === undefined) counts.set(number, { count: 1, worth })
    else counts.set(number, { count: known.count + 1, worth: Math.max(known.worth, worth) })
  }
  const terms = [...counts].map(([number, { count, worth }]): WeightedTerm => {
    const idf = inverseDocumentFrequency(collection.records.size, collection.dictionary.postingsOf(number).records)
    const weight = idf * worth * queryTermFrequency(count, configuration.k3)
    return { number, term: collection.dictionary.termOf(number), weight, idf }
  })
  if (terms.length <= configuration.maximumTerms) return terms
  const kept = new Set([...terms].sort(heaviestFirst).slice(0, configuration.maximumTerms))
  return terms.filter((term) => kept.has(term))
}

/** The terms that can be read within a number of postings, the heaviest first; of a term all are read or none. In the order given. */
export function affordable(
  { dictionary }: Collection,
  terms: readonly WeightedTerm[],
  entries = Number.POSITIVE_INFINITY,
): readonly WeightedTerm[] {
  let left = entries
  const kept = new Set<WeightedTerm>()
  for (const term of [...terms].sort(heaviestFirst)) {
    const { size } = dictionary.postingsOf(term.number)
    if (size > left) continue
    left -= size
    kept.add(term)
  }
  return terms.filter((term) => kept.has(term))
}

/** Order by weight, then alphabetically, so that the same records always give the same terms. */
export function heaviestFirst(left: WeightedTerm, right: WeightedTerm): number {
  return right.weight - left.weight || (left.term < right.term ? -1 : left.term > right.term ? 1 : 0)
}
