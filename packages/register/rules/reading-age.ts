import { syllable } from 'syllable'

/** How hard a text is to read. */
export interface Readability {
  /** The age, in years, at which most can read it. A short text of few long words may seem harder than it is, and an easy one easier. */
  readonly age: number
  readonly words: number
  readonly sentences: number
  /** Words of the longest sentence. */
  readonly longest: number
  /** That sentence, on one line; the first of several. */
  readonly longestSentence: string
  /** The words of most syllables, four or more, each once. */
  readonly hardest: readonly string[]
}

/** Summaries in plain words are for readers of twelve: up to their thirteenth birthday. */
export const plainReadingAge = 13

/** An age at school begins so many years after its grade. */
const ageOfGrade = 5
const hardSyllables = 4
const mostHardest = 5

const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu
const sentenceEnd = /[.!?:;]+["”’')\]]*(?=\s|$)/u

/**
 * The reading age of a text by Flesch and Kincaid's grade level:
 *
 *   grade = 0.39 · words / sentences + 11.8 · syllables / words − 15.59        age = grade + 5
 *
 * Syllables are counted by rule, not looked up. Undefined of a text without a word.
 *
 * @see Kincaid, Fishburne, Rogers & Chissom 1975, Naval Technical Training Command, Research Branch Report 8-75
 */
export function readabilityOf(text: string): Readability | undefined {
  const sentences = text.split(sentenceEnd).flatMap((sentence) => {
    const words = sentence.match(word) ?? []
    return words.length === 0 ? [] : [{ sentence, words }]
  })
  const words = sentences.flatMap((one) => one.words)
  if (words.length === 0) return undefined
  const syllables = words.reduce((sum, one) => sum + syllablesOf(one), 0)
  const grade = (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59
  const longest = sentences.reduce((most, one) => (one.words.length > most.words.length ? one : most))
  const hard = [...new Set(words)].filter((one) => syllablesOf(one) >= hardSyllables)
  return {
    age: grade + ageOfGrade,
    words: words.length,
    sentences: sentences.length,
    longest: longest.words.length,
    longestSentence: longest.sentence.trim().replaceAll(/\s+/g, ' '),
    hardest: hard.sort((one, other) => syllablesOf(other) - syllablesOf(one)).slice(0, mostHardest),
  }
}

/** Longer ones are no words. */
const longestWord = 60
const mostKnown = 20_000
/** Texts of a register share most of their words, and to count one anew costs as much as to read a sentence. */
const known = new Map<string, number>()

function syllablesOf(one: string): number {
  const before = known.get(one)
  if (before !== undefined) return before
  const count = Math.max(1, syllable(one.slice(0, longestWord)))
  if (known.size < mostKnown) known.set(one, count)
  return count
}
