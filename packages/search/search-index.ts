import { type Analyser, createAnalyser } from './analysis/analyser.ts'
import { productConfiguration, type SearchConfiguration } from './configuration.ts'
import { type FacetCount, FacetTally } from './facets/facet-tally.ts'
import { Collection, type SearchDocument } from './index/collection.ts'
import type { FacetValues } from './index/record-table.ts'
import { FIELD_END, type SequenceBuffer } from './index/sequence-store.ts'
import type { Scored } from './ranking/best.ts'
import { likenessTo } from './ranking/likeness.ts'
import { parseQuery } from './ranking/parse-query.ts'
import { presenceAmong, wordsWithout } from './ranking/presence.ts'
import type { WeightedTerm } from './ranking/query-terms.ts'
import { type Ranking, rank } from './ranking/rank.ts'
import { type Correction, resolveWords } from './ranking/resolve-words.ts'
import { Scratch } from './ranking/scratch.ts'
import { occurrencesInRecord, occurrencesInText } from './similar/like-record.ts'
import { highlightTerms, type Segment } from './snippet/highlight.ts'

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
  statistics(): IndexStatistics
}

const DEFAULT_LIMIT = 10
const DEFAULT_SNIPPET = 240

/** An empty index. @throws RangeError when the configuration has no field or more than 8 */
export function createIndex(configuration: SearchConfiguration = productConfiguration): SearchIndex {
  const analyser = createAnalyser(configuration.stem, configuration.stopWords)
  const collection = new Collection(Object.keys(configuration.fields), analyser)
  const scratch = new Scratch()

  return {
    get size() {
      return collection.records.size
    },
    has: (id) => collection.records.slotOf(id) !== undefined,
    put: (document) => collection.put(document),
    remove: (id) => collection.remove(id),

    search(query, options = {}) {
      const parsed = parseQuery(query, analyser, configuration)
      const { asYouType = false, alike = false, kinds } = options
      const { words, occurrences, corrections } = resolveWords(collection.dictionary, configuration, parsed, asYouType)
      const { phrases, excluded } = parsed
      const isFound = presenceAmong(collection, kinds)
      const likeness = alike ? likenessTo(collection, configuration, words, isFound) : undefined
      const told = { corrections, unmatched: wordsWithout(words, isFound) }
      return answer(collection, scratch, options, told, (admits, wanted) =>
        rank(collection, configuration, scratch, { occurrences, phrases, excluded, admits, likeness, wanted }),
      )
    },

    similarTo(what, options = {}) {
      const slot = 'id' in what ? collection.records.slotOf(what.id) : undefined
      const occurrences =
        'text' in what
          ? occurrencesInText(collection, analyser, what.text)
          : slot === undefined
            ? []
            : occurrencesInRecord(collection, slot)
      const left = new Set([...(options.exclude ?? []), ...('id' in what ? [what.id] : [])])
      const within = (id: string) => !left.has(id) && (options.within?.(id) ?? true)
      const told = { corrections: [], unmatched: [] }
      return answer(collection, scratch, { ...options, within }, told, (admits, wanted) =>
        rank(collection, configuration, scratch, { occurrences, phrases: [], excluded: [], admits, wanted }),
      )
    },

    highlight(text, looked, { length = DEFAULT_SNIPPET } = {}) {
      return highlightTerms(analyser, text, typeof looked === 'string' ? termsIn(analyser, looked) : looked, length)
    },

    statistics: () => ({
      records: collection.records.size,
      terms: collection.dictionary.size,
      postings: collection.dictionary.postingsCount,
      arrayBytes: collection.dictionary.bytes + collection.sequences.bytes + collection.records.lengths.byteLength,
    }),
  }
}

function answer(
  collection: Collection,
  scratch: Scratch,
  options: Narrowing,
  told: Pick<SearchAnswer, 'corrections' | 'unmatched'>,
  ranked: (admits: ((slot: number) => boolean) | undefined, wanted: number) => Ranking,
): SearchAnswer {
  const offset = Math.max(0, Math.floor(options.offset ?? 0))
  const limit = Math.max(0, Math.floor(options.limit ?? DEFAULT_LIMIT))
  const tally = new FacetTally(collection.records, options.having ?? {}, options.facetNames ?? [])
  const { total, best, terms } = ranked(admission(collection, options, tally), offset + limit)
  return {
    total,
    hits: best.slice(offset).map((scored) => hitOf(collection, scratch, scored, terms)),
    facets: tally.counts(),
    ...told,
    terms: terms.map(({ term }) => term),
  }
}

/** Whether a matching record may answer; undefined when nothing narrows and nothing is to be counted. */
function admission(
  collection: Collection,
  options: Narrowing,
  tally: FacetTally,
): ((slot: number) => boolean) | undefined {
  const { records } = collection
  const { within } = options
  if (options.kinds === undefined && within === undefined && tally.isIdle) return undefined
  const kinds = options.kinds === undefined ? undefined : new Set(options.kinds)
  return (slot) =>
    (kinds === undefined || kinds.has(records.kindOf(slot))) &&
    (within === undefined || within(records.idOf(slot))) &&
    tally.admits(slot)
}

function hitOf(
  collection: Collection,
  scratch: Scratch,
  { slot, id, score }: Scored,
  terms: readonly WeightedTerm[],
): SearchHit {
  const buffer: SequenceBuffer = scratch.sequences
  const length = collection.sequences.read(slot, buffer, 0)
  const present = new Set<number>()
  for (let at = 0; at < length; at++) {
    const value = buffer.values[at] ?? FIELD_END
    if (value !== FIELD_END) present.add(value - 1)
  }
  const matchedTerms = terms.filter(({ number }) => present.has(number)).map(({ term }) => term)
  return { id, kind: collection.records.kindOf(slot), score, matchedTerms }
}

function termsIn(analyser: Analyser, query: string): string[] {
  const terms = new Set<string>()
  analyser.visitTerms(query, (term) => terms.add(term))
  return [...terms]
}
