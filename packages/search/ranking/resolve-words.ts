import type { SearchConfiguration } from '../configuration.ts'
import type { TermDictionary } from '../index/term-dictionary.ts'
import { type CloseTerm, closestTerms } from './closest-terms.ts'
import { wordsWithEndingMended } from './mend-ending.ts'
import type { ParsedQuery, QueryWord } from './parse-query.ts'
import type { QueryOccurrence } from './query-terms.ts'

/** A word no record has, and the term that was looked for instead. */
export interface Correction {
  readonly typed: string
  readonly used: string
}

/** A word of a query, and the numbers of the terms that it is looked for by: none where no record has anything like it. */
export interface SoughtWord {
  readonly typed: string
  readonly term: string
  readonly numbers: readonly number[]
}

/** The terms to look for, in the order of the words, and what was put in place of unknown words. */
export interface ResolvedQuery {
  readonly words: readonly SoughtWord[]
  readonly occurrences: readonly QueryOccurrence[]
  readonly corrections: readonly Correction[]
}

const SUBSTITUTES = 3
const COMPLETIONS = 12
const COMPLETIONS_LOOKED_AT = 2_000
const SHORTEST_COMPLETED = 4
const WORDS_CORRECTED = 8
/** Letters of a term from which a mistake in it is mended. In shorter ones it makes another word: drone and done, adopt and adapt. */
const SHORTEST_MENDED = 5
const SHORTEST_CHANGED = 6
const SHORTEST_MENDED_TWICE = 9
const LONGEST_CORRECTED = 32

/**
 * Finds the terms a query's words stand for. A known word stands for itself. An unknown one that ends the query may be
 * unfinished and stands for what it begins; else for the terms nearest in spelling that begin with the same letter. With
 * `asYouType` the last word is completed even when it is known.
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
  const substitutesOf = (word: QueryWord, isLast: boolean): readonly QueryOccurrence[] => {
    const completions = isLast ? completionsOf(dictionary, word.folded, SHORTEST_COMPLETED) : []
    if (completions.length > 0) return completions.map((number) => ({ number, worth: configuration.substitute.prefix }))
    if (corrected === WORDS_CORRECTED) return []
    corrected++
    return nearestTo(dictionary, configuration, word)
  }
  const words = query.words.map((word, at): SoughtWord => {
    const known = dictionary.numberOf(word.term)
    const isLast = at === query.words.length - 1
    const mayBeMended = query.typed && !word.quoted
    const found: QueryOccurrence[] = []
    if (known !== undefined) {
      found.push({ number: known, worth: 1 })
      if (asYouType && isLast && mayBeMended)
        for (const number of completionsOf(dictionary, word.folded, 2))
          if (number !== known) found.push({ number, worth: configuration.substitute.prefix })
    } else if (mayBeMended) {
      found.push(...substitutesOf(word, isLast))
      const used = found[0]
      if (used !== undefined) corrections.push({ typed: word.typed, used: dictionary.termOf(used.number) })
    }
    occurrences.push(...found)
    return { typed: word.typed, term: word.term, numbers: found.map(({ number }) => number) }
  })
  return { words, occurrences, corrections }
}

/** The most frequent terms that the word as typed begins. */
function completionsOf(dictionary: TermDictionary, folded: string, shortest: number): number[] {
  if (folded.length < shortest) return []
  return mostFrequent(dictionary, dictionary.startingWith(folded, COMPLETIONS_LOOKED_AT)).slice(0, COMPLETIONS)
}

/**
 * The terms that a word was probably meant for: neighbours swapped, a letter too many or too few from five letters on, a wrong letter
 * from six, two mistakes from nine. Nobody mistypes the first letter but by swapping it.
 */
function nearestTo(
  dictionary: TermDictionary,
  configuration: SearchConfiguration,
  { term, folded }: QueryWord,
): QueryOccurrence[] {
  if (term.length < SHORTEST_MENDED || folded.length > LONGEST_CORRECTED || /\d/.test(folded)) return []
  const maximumEdits = term.length < SHORTEST_MENDED_TWICE ? 1 : 2
  const mended = wordsWithEndingMended(folded).map((word) => ({ term: configuration.stem(word), edits: 1 }))
  const close = [
    ...closestTerms(dictionary.sorted(), term, maximumEdits).filter((found) => isLikelyMeant(term, found)),
    ...mended.filter((found) => dictionary.numberOf(found.term) !== undefined),
  ]
  const fewest = Math.min(...close.map(({ edits }) => edits))
  const nearest = [...new Set(close.filter(({ edits }) => edits === fewest).map((found) => found.term))]
  const worth = fewest === 1 ? configuration.substitute.oneEdit : configuration.substitute.twoEdits
  return mostFrequent(dictionary, nearest)
    .slice(0, SUBSTITUTES)
    .map((number) => ({ number, worth }))
}

function isLikelyMeant(typed: string, { term, edits }: CloseTerm): boolean {
  const isSwap = edits === 1 && term.length === typed.length && [...term].sort().join('') === [...typed].sort().join('')
  if (isSwap) return true
  const shortest = term.length === typed.length ? SHORTEST_CHANGED : SHORTEST_MENDED
  return term[0] === typed[0] && Math.min(term.length, typed.length) >= shortest
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
