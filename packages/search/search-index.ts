import { type Analyser, createAnalyser } from './analysis/analyser.ts'
import { productConfiguration, type SearchConfiguration } from './configuration.ts'
import { FacetTally } from './facets/facet-tally.ts'
import { Collection } from './index/collection.ts'
import { bytesOf, collectionParts } from './index/kept-collection.ts'
import { FIELD_END, type SequenceBuffer } from './index/sequence-store.ts'
import type { Scored } from './ranking/best.ts'
import { likenessTo, slotsOfKinds } from './ranking/likeness.ts'
import { namesSaid } from './ranking/named-runs.ts'
import { parseQuery } from './ranking/parse-query.ts'
import { presenceAmong, wordsWithout } from './ranking/presence.ts'
import type { WeightedTerm } from './ranking/query-terms.ts'
import { type Ranking, rank } from './ranking/rank.ts'
import { resolveWords } from './ranking/resolve-words.ts'
import { Scratch } from './ranking/scratch.ts'
import { type Commonness, portraitist } from './resemblance/portrait.ts'
import type { Narrowing, SearchAnswer, SearchHit, SearchIndex } from './search-interface.ts'
import { occurrencesInRecord, occurrencesInText } from './similar/like-record.ts'
import { highlightTerms } from './snippet/highlight.ts'

const DEFAULT_LIMIT = 10
const DEFAULT_SNIPPET = 240

/** An empty index. @throws RangeError when the configuration has no field or more than 8 */
export function createIndex(configuration: SearchConfiguration = productConfiguration): SearchIndex {
  const analyser = createAnalyser(configuration.stem, configuration.stopWords)
  return indexOver(new Collection(Object.keys(configuration.fields), analyser), analyser, configuration)
}

/**
 * The index that `toBytes` told of, by the same configuration. The bytes are taken over: they must not be changed afterwards.
 * @throws RangeError when they are no such index, are damaged, or come from another format, configuration or kind of machine
 */
export function indexFromBytes(
  bytes: Uint8Array,
  configuration: SearchConfiguration = productConfiguration,
): SearchIndex {
  const analyser = createAnalyser(configuration.stem, configuration.stopWords)
  const parts = collectionParts(bytes, madeBy(configuration))
  return indexOver(new Collection(Object.keys(configuration.fields), analyser, parts), analyser, configuration)
}

function indexOver(collection: Collection, analyser: Analyser, configuration: SearchConfiguration): SearchIndex {
  const scratch = new Scratch()
  const names = namesSaid(collection, configuration.likeness.names)

  return {
    get size() {
      return collection.records.size
    },
    has: (id) => collection.records.slotOf(id) !== undefined,
    put: (document) => {
      names.forget()
      collection.put(document)
    },
    remove: (id) => {
      names.forget()
      return collection.remove(id)
    },

    search(query, options = {}) {
      const parsed = parseQuery(query, analyser, configuration)
      const { asYouType = false, alike = false, kinds } = options
      const { words, occurrences, corrections } = resolveWords(collection.dictionary, configuration, parsed, asYouType)
      const { phrases, excluded } = parsed
      const isFound = presenceAmong(collection, kinds)
      const mayAnswer = slotsOfKinds(collection, kinds)
      const said = () => names.of(parsed.said.map(({ term }) => term))
      const sought = { words, query: parsed, names: said, isFound, mayAnswer }
      const likeness = alike ? likenessTo(collection, configuration, sought) : undefined
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
      const narrowed = left.size === 0 ? options : { ...options, within }
      const { entries } = options
      const told = { corrections: [], unmatched: [] }
      return answer(collection, scratch, narrowed, told, (admits, wanted) =>
        rank(collection, configuration, scratch, { occurrences, phrases: [], excluded: [], admits, wanted, entries }),
      )
    },

    highlight(text, looked, { length = DEFAULT_SNIPPET } = {}) {
      return highlightTerms(analyser, text, typeof looked === 'string' ? termsIn(analyser, looked) : looked, length)
    },

    portraits: (vocabulary, resemblance) => portraitist(analyser, commonnessIn(collection), vocabulary, resemblance),

    placesIn(text) {
      const places = new Map<string, { readonly start: number; readonly end: number }>()
      analyser.visitTerms(text, (term, start, end) => {
        if (!places.has(term)) places.set(term, { start, end })
      })
      return places
    },

    statistics: () => ({
      records: collection.records.size,
      terms: collection.dictionary.size,
      postings: collection.dictionary.postingsCount,
      arrayBytes: collection.dictionary.bytes + collection.sequences.bytes + collection.records.lengths.byteLength,
    }),

    toBytes: () => bytesOf(collection.parts(), madeBy(configuration)),
  }
}

function commonnessIn({ records, dictionary }: Collection): Commonness {
  return {
    records: records.size,
    withTerm: (term) => {
      const number = dictionary.numberOf(term)
      return number === undefined ? 0 : dictionary.postingsOf(number).records
    },
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

/** What of a configuration decides which terms a record has: an index kept by another one is of no use. */
function madeBy({ fields, stopWords }: SearchConfiguration): string {
  return JSON.stringify([Object.keys(fields), [...stopWords].sort()])
}
