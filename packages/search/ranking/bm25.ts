import type { SearchConfiguration } from '../configuration.ts'
import type { Collection } from '../index/collection.ts'

/**
 * BM25 with each field scored by itself and the scores added:
 *
 *   score(d) = Σ_t w_t · Σ_f weight_f · tf·(k1 + 1) / (tf + k1·(1 − b_f + b_f·len_f(d) / avglen_f))
 *   w_t      = idf(t) · qtf·(k3 + 1) / (qtf + k3)        idf(t) = ln(1 + (N − n_t + ½) / (n_t + ½))
 *
 * The average length of a field is over the records that have it, so an absent field neither helps nor harms.
 *
 * @see Robertson & Zaragoza 2009, The Probabilistic Relevance Framework: BM25 and Beyond, §3.2–3.5
 */
export interface FieldScorer {
  /** Per field: weight · (k1 + 1). */
  readonly gain: Float64Array
  /** Per field: k1·(1 − b). */
  readonly floor: Float64Array
  /** Per field: k1·b / mean length. */
  readonly slope: Float64Array
}

export function fieldScorer(collection: Collection, configuration: SearchConfiguration): FieldScorer {
  const { k1 } = configuration
  const fields = Object.values(configuration.fields)
  return {
    gain: Float64Array.from(fields, ({ weight }) => weight * (k1 + 1)),
    floor: Float64Array.from(fields, ({ b }) => k1 * (1 - b)),
    slope: Float64Array.from(fields, ({ b }, field) => (k1 * b) / collection.records.meanLength(field)),
  }
}

/** What `count` occurrences in a field of `length` terms are worth, before the term's own weight. */
export function fieldScore({ gain, floor, slope }: FieldScorer, field: number, count: number, length: number): number {
  return ((gain[field] ?? 0) * count) / (count + (floor[field] ?? 0) + (slope[field] ?? 0) * length)
}

/** How telling a term is: 0 would be a term that every record has. */
export function inverseDocumentFrequency(records: number, withTerm: number): number {
  return Math.log(1 + (records - withTerm + 0.5) / (withTerm + 0.5))
}

/** How repeating a term in the query counts. */
export function queryTermFrequency(count: number, k3: number): number {
  return (count * (k3 + 1)) / (count + k3)
}
