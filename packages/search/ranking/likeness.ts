import type { SearchConfiguration } from '../configuration.ts'
import type { Collection } from '../index/collection.ts'
import { inverseDocumentFrequency, queryTermFrequency } from './bm25.ts'
import type { SoughtWord } from './resolve-words.ts'

/** A term by which likeness is measured, and the word that it stands for: of a word's terms one counts. */
export interface LikenessTerm {
  readonly number: number
  /** Number of the word in the query, from 1. */
  readonly word: number
  readonly weight: number
}

/** What a record has to meet of a query to be called like it. */
export interface Likeness {
  readonly terms: readonly LikenessTerm[]
  /** In the unit of the weights; never 0. */
  readonly required: number
}

/**
 * How much of a query a record must hold to be like it, and not merely to share a word with it:
 *
 *   w(t) = min(idf(t), idf of one record in `commonness`) · qtf·(k3 + 1) / (qtf + k3)      0 < W = Σ w(t) over the query's words
 *   required = share · W                          where W is up to W₀, the weight of `words` rare words, repeated as the query's are
 *   required = share · √(W · W₀)                  beyond: the longer a text, the less of it another can hold
 *
 * Beyond some rarity a word counts no more, so that one rare word does not stand for the whole question. A word that nothing has
 * weighs its full idf: what is asked with it is hardly met without it. Of a long text the heaviest `maximumTerms` words count.
 *
 * @param words    the query's words, in order; equal ones are counted together
 * @param isFound  whether any record that may answer has a term
 */
export function likenessTo(
  collection: Collection,
  configuration: SearchConfiguration,
  words: readonly SoughtWord[],
  isFound: (number: number) => boolean,
): Likeness {
  const { k3, maximumTerms } = configuration
  const { share, commonness, words: usualWords } = configuration.likeness
  const records = collection.records.size
  const most = inverseDocumentFrequency(records, records * commonness)
  const weighed = countedOnce(words).map(({ numbers, count }, at) => {
    const found = numbers.filter(isFound)
    const repeated = queryTermFrequency(count, k3)
    const terms = found.map((number): LikenessTerm => {
      const idf = inverseDocumentFrequency(records, collection.dictionary.postingsOf(number).records)
      return { number, word: at + 1, weight: Math.min(most, idf) * repeated }
    })
    const unmet = inverseDocumentFrequency(records, 0) * repeated
    return { terms, repeated, weight: terms.length === 0 ? unmet : Math.max(...terms.map(({ weight }) => weight)) }
  })
  const heaviest = [...weighed].sort((left, right) => right.weight - left.weight).slice(0, maximumTerms)
  const whole = sumOf(heaviest, ({ weight }) => weight)
  const usual = (usualWords * most * sumOf(heaviest, ({ repeated }) => repeated)) / Math.max(1, heaviest.length)
  return {
    terms: weighed.flatMap(({ terms }) => terms),
    required: share * (whole <= usual ? whole : Math.sqrt(whole * usual)),
  }
}

function sumOf<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0)
}

/** Words that are looked for by the same terms, as one. */
function countedOnce(words: readonly SoughtWord[]): { numbers: readonly number[]; count: number }[] {
  const known = new Map<string, { numbers: readonly number[]; count: number }>()
  for (const { term, numbers } of words) {
    const key = numbers.length === 0 ? term : numbers.join(' ')
    const before = known.get(key)
    if (before === undefined) known.set(key, { numbers, count: 1 })
    else before.count++
  }
  return [...known.values()]
}
