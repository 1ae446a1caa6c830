import type { SearchConfiguration } from '../configuration.ts'
import type { TermDictionary } from '../index/term-dictionary.ts'
import { closestTerms } from './closest-terms.ts'
import { wordsWithEndingMended } from './mend-ending.ts'
import type { ParsedQuery, QueryWord } from './parse-query.ts'
import type { QueryOccurrence } from './query-terms.ts'

/** A word no record has, and the term that was looked for instead. */
export interface Correction {
  readonly typed: string
  readonly used: string
}

/** The terms to look for, in the order of the words, and what was put in place of unknown words. */
export interface ResolvedQuery {
  readonly occurrences: readonly QueryOccurrence[]
  readonly corrections: readonly Correction[]
}

const SUBSTITUTES = 3
const COMPLETIONS = 12
const COMPLETIONS_LOOKED_AT = 2_000
const WORDS_CORRECTED = 8
const LONGEST_CORRECTED = 32

/**
 * Finds the terms a query's words stand for. A known word stands for itself. An unknown one that ends the query may be
 * unfinished and stands for what it begins; else for the terms nearest in spelling (one edit from four letters on, two
 * from eight). With `asYouType` the last word is completed even when it is known.
 */
export function resolveWords(
  dictionary: TermDictionary,
  configuration: SearchConfiguration,
  query: ParsedQuery,
  asYouType: boolean,
): ResolvedQuery {
  const occurrences: QueryOccurrence[] = []
  const corrections: Correction[] = []
  let corrected = 0
  query.words.forEach((word, at) => {
    const number = dictionary.numberOf(word.term)
    const mayBeUnfinished = query.typed && !word.quoted && at === query.words.length - 1
    if (number !== undefined) occurrences.push({ number, worth: 1 })
    if (mayBeUnfinished && (number === undefined || asYouType)) {
      const completions = completionsOf(dictionary, word).filter((completion) => completion !== number)
      for (const completion of completions)
        occurrences.push({ number: completion, worth: configuration.substitute.prefix })
      if (completions.length > 0) return
    }
    if (number !== undefined || !query.typed || word.quoted || corrected === WORDS_CORRECTED) return
    corrected++
    const substitutes = substitutesFor(dictionary, configuration, word)
    const used = substitutes[0]
    if (used !== undefined) corrections.push({ typed: word.typed, used: dictionary.termOf(used.number) })
    occurrences.push(...substitutes)
  })
  return { occurrences, corrections }
}

/** The most frequent terms that the word as typed, or its stem, begins. */
function completionsOf(dictionary: TermDictionary, word: QueryWord): number[] {
  if (word.folded.length < 2) return []
  const begun = new Set(
    [word.folded, word.term].flatMap((prefix) => dictionary.startingWith(prefix, COMPLETIONS_LOOKED_AT)),
  )
  return mostFrequent(dictionary, [...begun]).slice(0, COMPLETIONS)
}

function substitutesFor(
  dictionary: TermDictionary,
  configuration: SearchConfiguration,
  { term, folded }: QueryWord,
): QueryOccurrence[] {
  const maximumEdits = folded.length < 4 ? 0 : folded.length < 8 ? 1 : 2
  if (maximumEdits === 0 || folded.length > LONGEST_CORRECTED || /\d/.test(folded)) return []
  const mended = wordsWithEndingMended(folded).map((word) => ({ term: configuration.stem(word), edits: 1 }))
  const close = [
    ...closestTerms(dictionary.sorted(), term, maximumEdits),
    ...mended.filter((found) => dictionary.numberOf(found.term) !== undefined),
  ]
  const fewest = Math.min(...close.map(({ edits }) => edits))
  const nearest = [...new Set(close.filter(({ edits }) => edits === fewest).map((found) => found.term))]
  const worth = fewest === 1 ? configuration.substitute.oneEdit : configuration.substitute.twoEdits
  return mostFrequent(dictionary, nearest)
    .slice(0, SUBSTITUTES)
    .map((number) => ({ number, worth }))
}

/** Term numbers by the number of records, most first, then alphabetically. */
function mostFrequent(dictionary: TermDictionary, terms: readonly string[]): number[] {
  return terms
    .flatMap((term) => {
      const number = dictionary.numberOf(term)
      return number === undefined ? [] : [{ term, number, records: dictionary.postingsOf(number).records }]
    })
    .sort((left, right) => right.records - left.records || (left.term < right.term ? -1 : 1))
    .map(({ number }) => number)
}
