import { foldWord } from './fold-word.ts'
import { LONGEST_WORD, scanWords } from './scan-words.ts'

/** Turns text into terms, the same way for records, queries and snippets. */
export interface Analyser {
  /** The term of one word as it stands in a text; empty when it is a stop word or nothing comparable. */
  termOf(word: string): string
  /** Visits the terms of a text in order, stop words left out, with their place in the text. */
  visitTerms(text: string, visit: (term: string, start: number, end: number) => void): void
}

const REMEMBERED_WORDS = 200_000

/**
 * @param stem       from folded word to term
 * @param stopWords  folded words that become no term
 */
export function createAnalyser(stem: (word: string) => string, stopWords: ReadonlySet<string>): Analyser {
  // Texts repeat their words, so nearly every word is answered from here; emptied when full to bound the memory.
  const remembered = new Map<string, string>()

  function termOf(word: string): string {
    const known = remembered.get(word)
    if (known !== undefined) return known
    const folded = foldWord(word)
    const term = stopWords.has(folded) ? '' : ownCopy(stem(folded))
    if (remembered.size >= REMEMBERED_WORDS) remembered.clear()
    remembered.set(ownCopy(word), term)
    return term
  }

  return {
    termOf: (word) => termOf(word.slice(0, LONGEST_WORD)),
    visitTerms(text, visit) {
      scanWords(text, (start, end) => {
        const term = termOf(text.slice(start, end))
        if (term !== '') visit(term, start, end)
      })
    },
  }
}

/** A slice can keep its whole text alive in the engine's memory; a copy made from characters can't. */
function ownCopy(word: string): string {
  return String.fromCharCode(...Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)))
}
