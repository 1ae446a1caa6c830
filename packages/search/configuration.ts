import { stemEnglish } from './analysis/stem.ts'
import { functionWords, requestWords } from './analysis/stop-words.ts'

/** How much a field counts, and how strongly its length is held against a record (BM25's b, 0 to 1). */
export interface FieldConfiguration {
  readonly weight: number
  readonly b: number
}

/** Everything that decides which records answer a query, and in what order. */
export interface SearchConfiguration {
  /** At most 8, by name. */
  readonly fields: Readonly<Record<string, FieldConfiguration>>
  /** BM25's k1: how fast repeating a term in a record stops counting. */
  readonly k1: number
  /** BM25's k3: the same for repeating it in the query. */
  readonly k3: number
  /** From folded word to term. */
  readonly stem: (word: string) => string
  /** Folded words that are never terms. */
  readonly stopWords: ReadonlySet<string>
  /** Folded words left out of a query that has others. */
  readonly requestWords: ReadonlySet<string>
  /** A longer query keeps its heaviest terms only. */
  readonly maximumTerms: number
  /** A query of more words is read as a pasted plan: quotes, minus signs and misspellings are left as they are. */
  readonly maximumTypedWords: number
  /** How many of the best records are looked at again, in full, for nearness and feedback. */
  readonly candidates: number
  /** Neighbouring query terms found within `window` terms of one another, weighed against the terms themselves. */
  readonly nearness: { readonly weight: number; readonly window: number }
  /** Terms learned from the first answers, all together weighed against the query's own. */
  readonly feedback: {
    readonly weight: number
    readonly records: number
    readonly terms: number
    readonly minimumRecords: number
  }
  /**
   * What a record must meet of a query to be called like it: this share of the weight of its words. A word that fewer than `commonness`
   * of all records have counts like one that so many have; a query that weighs more than `words` of these is met by less. A word of a
   * typed query weighs its idf to the power of `telling`, and words in a row that are a name, as the field `names` has it, weigh together as one.
   */
  readonly likeness: {
    readonly share: number
    readonly commonness: number
    readonly words: number
    readonly telling: number
    readonly names: string
  }
  /** What a term is worth when it stands in for a word that no record has, per letter changed or as a beginning. */
  readonly substitute: { readonly oneEdit: number; readonly twoEdits: number; readonly prefix: number }
}

/** What the product searches with, and what its relevance is measured with: the only configuration outside tests. */
export const productConfiguration: SearchConfiguration = {
  fields: {
    name: { weight: 1, b: 0.75 },
    approach: { weight: 1, b: 0.75 },
    lessons: { weight: 1, b: 0.75 },
    findings: { weight: 1, b: 0.75 },
    places: { weight: 1, b: 0.75 },
    ids: { weight: 1, b: 0 },
  },
  k1: 1.2,
  k3: 4,
  stem: stemEnglish,
  stopWords: functionWords,
  requestWords,
  maximumTerms: 100,
  maximumTypedWords: 16,
  candidates: 300,
  nearness: { weight: 0.1, window: 3 },
  feedback: { weight: 0.4, records: 10, terms: 30, minimumRecords: 2 },
  likeness: { share: 0.5, commonness: 0.04, words: 4, telling: 1.5, names: 'name' },
  substitute: { oneEdit: 0.8, twoEdits: 0.6, prefix: 0.7 },
}
