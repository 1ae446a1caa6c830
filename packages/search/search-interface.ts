import type { FacetCount } from './facets/facet-tally.ts'
import type { SearchDocument } from './index/collection.ts'
import type { FacetValues } from './index/record-table.ts'
import type { Correction } from './ranking/resolve-words.ts'
import type { Portrait, PortraitText, ResemblanceConfiguration } from './resemblance/portrait.ts'
import type { Vocabulary } from './resemblance/vocabulary.ts'
import type { Segment } from './snippet/highlight.ts'

/** Which of the answers are wanted. */
export interface Narrowing {
  /** 10 unless said otherwise. */
  readonly limit?: number
  /** Answers to pass over, for a later page. 0 unless said otherwise. */
  readonly offset?: number
  /** Only records of these kinds. */
  readonly kinds?: readonly string[]
  /** Only records this says yes to; asked for every match, so it should be quick. */
  readonly within?: (id: string) => boolean
  /** Only records with one of the values in each of these facets. */
  readonly having?: FacetValues
  /** Facets whose values are to be counted over all answers. */
  readonly facetNames?: readonly string[]
}

export interface SearchOptions extends Narrowing {
  /** The last word is still being typed: complete it even if it is already a word. */
  readonly asYouType?: boolean
  /** Only records that are like the query as a whole, by `likeness` of the configuration; else a word in common is enough. */
  readonly alike?: boolean
}

export interface SimilarOptions extends Narrowing {
  /** Records to leave out, the one asked about included. */
  readonly exclude?: readonly string[]
  /**
   * At most so many entries of the index are read, those of the heaviest terms first, so that the time has a bound whatever the size of the
   * index. What only lighter terms lead to is then neither found nor counted. All are read unless said otherwise.
   */
  readonly entries?: number
}

export interface SearchHit {
  readonly id: string
  readonly kind: string
  /** Higher is better; comparable within one answer only. */
  readonly score: number
  /** Terms of the query that the record has, for `highlight`. */
  readonly matchedTerms: readonly string[]
}

export interface SearchAnswer {
  /** Records that match, beyond the limit too. */
  readonly total: number
  /** Best first; equal scores by id. */
  readonly hits: readonly SearchHit[]
  readonly facets: Readonly<Record<string, readonly FacetCount[]>>
  /** Words no record has, and the term that was looked for instead. */
  readonly corrections: readonly Correction[]
  /** Words of the query that no record of the kinds asked for has, each once, as typed; most often repeated ones first. */
  readonly unmatched: readonly string[]
  /** The terms that were looked for. */
  readonly terms: readonly string[]
}

/** Size of an index, and the bytes of its arrays (strings and bookkeeping come on top). */
export interface IndexStatistics {
  readonly records: number
  readonly terms: number
  readonly postings: number
  readonly arrayBytes: number
}

/** An index in memory that records can enter and leave at any time. The order of its history never shows in its answers. */
export interface SearchIndex {
  readonly size: number
  has(id: string): boolean
  /** Adds a record, or replaces the one with its id. @throws RangeError for a field that isn't configured */
  put(document: SearchDocument): void
  /** @returns whether there was such a record */
  remove(id: string): boolean
  /** Answers what a person typed or pasted: words, "phrases", -excluded words. */
  search(query: string, options?: SearchOptions): SearchAnswer
  /** Records like a text, or like a record that is in the index. Empty when there is no such record. */
  similarTo(what: { readonly id: string } | { readonly text: string }, options?: SimilarOptions): SearchAnswer
  /** The telling part of a text, about `length` characters (240), with a query's or a hit's terms marked. */
  highlight(text: string, looked: string | readonly string[], options?: { readonly length?: number }): Segment[]
  /** Draws texts for `resemblanceOf`, by how common words are in this index at the moment. Texts need not be in it. */
  portraits(
    vocabulary: Vocabulary,
    configuration: ResemblanceConfiguration,
  ): (texts: readonly PortraitText[], codes: readonly string[]) => Portrait
  /** The first place of a text that has a term, by term. Linear in the length. */
  placesIn(text: string): ReadonlyMap<string, { readonly start: number; readonly end: number }>
  statistics(): IndexStatistics
  /** The whole index as it stands, to be read by `indexFromBytes`: nothing of a record that left is in it. */
  toBytes(): Uint8Array
}
