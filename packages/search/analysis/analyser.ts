import { foldWord } from './fold-word.ts'
import { LONGEST_WORD, scanWords } from './scan-words.ts'

/** What a word was found to be, remembered for the next time it comes. */
export interface AnalysedWord {
  /** Empty when it is a stop word or nothing comparable. */
  readonly term: string
  /** The term's number when it was last indexed, −1 before; a hint, because a number can be given to another term. */
  lastNumber: number
}

/** Turns text into terms, the same way for records, queries and snippets. */
export interface Analyser {
  /** The term of one word as it stands in a text; empty when it is a stop word or nothing comparable. */
  termOf(word: string): string
  /** Visits the terms of a text in order, stop words left out, with their place in the text. */
  visitTerms(text: string, visit: (term: string, start: number, end: number) => void): void
  /** The same for indexing, where each word remembers the number of its term. */
  visitWords(text: string, visit: (word: AnalysedWord) => void): void
}

const REMEMBERED_WORDS = 200_000

/**
 * @param stem       from folded word to term
 * @param stopWords  folded words that become no term
 */
export function createAnalyser(stem: (word: string) => string, stopWords: ReadonlySet<string>): Analyser {
  // Texts repeat their words, so nearly every word is answered from here; emptied when full to bound the memory.
  const remembered = new Map<string, AnalysedWord>()

  function analyse(word: string): AnalysedWord {
    const known = remembered.get(word)
    if (known !== undefined) return known
    const folded = foldWord(word)
    const analysed = { term: stopWords.has(folded) ? '' : ownCopy(stem(folded)), lastNumber: -1 }
    if (remembered.size >= REMEMBERED_WORDS) remembered.clear()
    remembered.set(ownCopy(word), analysed)
    return analysed
  }

  return {
    termOf: (word) => analyse(word.slice(0, LONGEST_WORD)).term,
    visitTerms(text, visit) {
      scanWords(text, (start, end) => {
        const { term } = analyse(text.slice(start, end))
        if (term !== '') visit(term, start, end)
      })
    },
    visitWords(text, visit) {
      scanWords(text, (start, end) => {
        const word = analyse(text.slice(start, end))
        if (word.term !== '') visit(word)
      })
    },
  }
}

/** A slice can keep its whole text alive in the engine's memory; a copy made from characters can't. */
function ownCopy(word: string): string {
  return String.fromCharCode(...Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)))
}
