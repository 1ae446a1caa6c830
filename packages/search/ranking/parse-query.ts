import type { Analyser } from '../analysis/analyser.ts'
import { foldWord } from '../analysis/fold-word.ts'
import { scanWords } from '../analysis/scan-words.ts'
import type { SearchConfiguration } from '../configuration.ts'

/** A word of a query as it was typed, and the term it is looked for by. */
export interface QueryWord {
  readonly typed: string
  readonly folded: string
  readonly term: string
  /** Inside quotes: looked for as it stands, without substitutes. */
  readonly quoted: boolean
}

/** A query taken apart. */
export interface ParsedQuery {
  readonly words: readonly QueryWord[]
  /** The same with the words of asking, which may be part of a name. */
  readonly said: readonly QueryWord[]
  /** Each a run of terms that must follow one another in one field, stop words not counted. */
  readonly phrases: readonly (readonly string[])[]
  /** Terms that no answer may have. */
  readonly excluded: readonly string[]
  /** Short enough to have been typed, so that spelling and operators are to be taken seriously. */
  readonly typed: boolean
}

/** Characters of a query that are read: a plan of some fifteen thousand words. */
export const LONGEST_QUERY = 100_000

const OPENING = /["“„«]/
const CLOSING = /["”“»]/

/**
 * Takes a query apart: words, "phrases in quotes" and -excluded words. A text of more words than a person types is a
 * pasted plan: its quotes and dashes are punctuation. A quote that is never closed is punctuation too.
 */
export function parseQuery(query: string, analyser: Analyser, configuration: SearchConfiguration): ParsedQuery {
  const text = query.slice(0, LONGEST_QUERY)
  const spans: Span[] = []
  scanWords(text, (start, end) => spans.push({ start, end }))
  const typed = spans.length <= configuration.maximumTypedWords
  const quotes = typed ? quotedRanges(text) : []
  const words: QueryWord[] = []
  const excluded: string[] = []
  const phrases: string[][] = quotes.map(() => [])
  for (const { start, end } of spans) {
    const raw = text.slice(start, end)
    const term = analyser.termOf(raw)
    if (term === '') continue
    const phrase = quotes.findIndex((quote) => quote.start < start && end <= quote.end)
    if (phrase >= 0) phrases[phrase]?.push(term)
    else if (typed && text[start - 1] === '-' && (start === 1 || /\s/.test(text[start - 2] ?? ''))) {
      excluded.push(term)
      continue
    }
    words.push({ typed: raw, folded: foldWord(raw), term, quoted: phrase >= 0 })
  }
  return {
    words: withoutRequestWords(words, configuration.requestWords),
    said: words,
    phrases: phrases.filter((phrase) => phrase.length > 0),
    excluded,
    typed,
  }
}

interface Span {
  readonly start: number
  readonly end: number
}

function quotedRanges(text: string): Span[] {
  const ranges: Span[] = []
  let open = -1
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (open >= 0 && CLOSING.test(character)) {
      ranges.push({ start: open, end: at })
      open = -1
    } else if (open < 0 && OPENING.test(character)) open = at
  }
  return ranges
}

function withoutRequestWords(words: readonly QueryWord[], requestWords: ReadonlySet<string>): readonly QueryWord[] {
  const telling = words.filter(({ folded, quoted }) => quoted || !requestWords.has(folded))
  return telling.length > 0 ? telling : words
}
