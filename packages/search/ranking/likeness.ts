import type { SearchConfiguration } from '../configuration.ts'
import type { Collection } from '../index/collection.ts'
import { inverseDocumentFrequency, queryTermFrequency } from './bm25.ts'
import type { SaidNames } from './named-runs.ts'
import type { ParsedQuery } from './parse-query.ts'
import type { SoughtWord } from './resolve-words.ts'

/** A term by which likeness is measured, and the word that it stands for: of a word's terms one counts. */
export interface LikenessTerm {
  readonly number: number
  /** Number of the word in the query, from 1. */
  readonly word: number
  readonly weight: number
}

/** A name that the query says, and the records that have its words in a row. */
export interface LikenessName {
  readonly slots: ReadonlySet<number>
  readonly weight: number
}

/** What a record has to meet of a query to be called like it. */
export interface Likeness {
  readonly terms: readonly LikenessTerm[]
  readonly names: readonly LikenessName[]
  /** In the unit of the weights; never 0. */
  readonly required: number
}

/**
 * How much of a query a record must hold to be like it, and not merely to share a word with it:
 *
 *   w(t) = min(idf(t), idf of one record in `commonness`)^`telling` · qtf·(k3 + 1) / (qtf + k3)      0 < W = Σ w(t) over the query's words
 *   required = share · W                          where W is up to W₀, the weight of `words` rare words, repeated as the query's are
 *   required = share · √(W · W₀)                  beyond: the longer a text, the less of it another can hold
 *
 * Beyond some rarity a word counts no more, so that one rare word does not stand for the whole question; below it a power makes several
 * common words weigh less than a telling one, in what is typed; of a long text no word stands for the whole, and the power is 1. A word that nothing has weighs its full idf: what is asked with it is hardly met without it.
 * Words in a row that are a name are one word, which only a record that has them in a row meets. Of a long text the heaviest
 * `maximumTerms` words count, and no names.
 *
 * @param words    the query's words, in order; equal ones are counted together
 * @param query    the same as it was said
 * @param isFound  whether any record that may answer has a term
 * @param mayAnswer  whether a record may answer, by its slot
 */
export function likenessTo(
  collection: Collection,
  configuration: SearchConfiguration,
  { words, query, names: said, isFound, mayAnswer }: Sought,
): Likeness {
  const { k3, maximumTerms } = configuration
  const { share, commonness, words: usualWords } = configuration.likeness
  const telling = query.typed ? configuration.likeness.telling : 1
  const records = collection.records.size
  const most = inverseDocumentFrequency(records, records * commonness)
  const weightOf = (withIt: number) => Math.min(most, inverseDocumentFrequency(records, withIt)) ** telling
  const { names, rest } = namesApart(words, query.typed ? said() : [], mayAnswer)
  const weighed = countedOnce(rest).map(({ numbers, count }, at) => {
    const found = numbers.filter(isFound)
    const repeated = queryTermFrequency(count, k3)
    const terms = found.map((number): LikenessTerm => {
      const { records: withIt } = collection.dictionary.postingsOf(number)
      return { number, word: at + 1, weight: weightOf(withIt) * repeated }
    })
    const unmet = inverseDocumentFrequency(records, 0) ** telling * repeated
    return { terms, repeated, weight: terms.length === 0 ? unmet : Math.max(...terms.map(({ weight }) => weight)) }
  })
  const heaviest = [...weighed].sort((left, right) => right.weight - left.weight).slice(0, maximumTerms)
  const named = names.map((slots): LikenessName => ({ slots, weight: weightOf(slots.size) }))
  const whole = sumOf(heaviest, ({ weight }) => weight) + sumOf(named, ({ weight }) => weight)
  const repeats = sumOf(heaviest, ({ repeated }) => repeated) + named.length
  const usual = (usualWords * most ** telling * repeats) / Math.max(1, heaviest.length + named.length)
  return {
    terms: weighed.flatMap(({ terms }) => terms),
    names: named,
    required: share * (whole <= usual ? whole : Math.sqrt(whole * usual)),
  }
}

/** What is asked for, and of whom. */
export interface Sought {
  readonly words: readonly SoughtWord[]
  readonly query: Pick<ParsedQuery, 'typed'>
  /** The names that the query says. */
  names(): SaidNames
  isFound(number: number): boolean
  mayAnswer(slot: number): boolean
}

/** The names that a query says, each as the records with its words in a row, and the query's other words. */
function namesApart(
  words: readonly SoughtWord[],
  said: SaidNames,
  mayAnswer: (slot: number) => boolean,
): { readonly names: readonly ReadonlySet<number>[]; readonly rest: readonly SoughtWord[] } {
  const names = said.filter(({ slots }) => [...slots].some(mayAnswer))
  const inNames = new Set(names.flatMap(({ terms }) => terms))
  return { names: names.map(({ slots }) => slots), rest: words.filter(({ term }) => !inNames.has(term)) }
}

/** Whether a slot holds a record of one of the kinds; of any kind where none is named. */
export function slotsOfKinds(collection: Collection, kinds: readonly string[] | undefined): (slot: number) => boolean {
  if (kinds === undefined) return () => true
  const wanted = new Set(kinds)
  return (slot) => wanted.has(collection.records.kindOf(slot))
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
