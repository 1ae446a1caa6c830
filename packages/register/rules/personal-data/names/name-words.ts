import {
  isFamilyName,
  isFirstName,
  isFirstNameAndWord,
  isOrdinaryWord,
  isPlainFirstName,
} from '../gazetteer/known-names.ts'
import type { PublicPhrases } from '../gazetteer/public-phrases.ts'
import type { Word } from '../words.ts'
import { type PublicWord, publicWordsOf } from './public-words.ts'

/**
 * How much a word by itself speaks for being a name: `first` (a first name), `perhaps` (a first name that is a word or a place too),
 * `family` (a family name that is no ordinary word), `unknown` (capitalised and in no list), `word` (anything else).
 */
export type NameSort = 'first' | 'perhaps' | 'family' | 'unknown' | 'word'

/** The words of a text with what each may be, and the text itself. */
export interface Reading {
  readonly text: string
  readonly words: readonly Word[]
  readonly sorts: readonly NameSort[]
  readonly isPublic: readonly (PublicWord | undefined)[]
}

const calendar = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter christmas easter'.split(
    ' ',
  ),
)

export function readingOf(text: string, words: readonly Word[], phrases: PublicPhrases): Reading {
  const isPublic = publicWordsOf(words, phrases)
  return { text, words, isPublic, sorts: words.map((word, at) => sortOf(word, isPublic[at], words[at - 1])) }
}

function sortOf(word: Word, mark: PublicWord | undefined, before: Word | undefined): NameSort {
  const name = word.plain
  if (word.casing === 'small') return isPlainFirstName(name) && !/['-]/.test(name) ? 'first' : 'word'
  if (/^(?:st|saint|queen|king)$/.test(before?.plain ?? '') && word.gap.trim().length <= 1) return 'word'
  if (word.casing === 'capitals')
    return name.length > 3 && isFirstName(name)
      ? 'first'
      : name.length > 3 && isFamilyName(name) && !isOrdinaryWord(name)
        ? 'family'
        : 'word'
  const isMarked = mark !== undefined && (mark.phrase > 1 || mark.sort !== 'place' || !isFirstName(name))
  if (isFirstNameAndWord(name)) return mark !== undefined && mark.phrase > 1 ? 'word' : 'perhaps'
  if (isMarked) return 'word'
  if (word.casing === 'mixed') return isFamilyName(name) ? 'family' : 'word'
  if (calendar.has(name)) return 'word'
  if (isFirstName(name)) return 'first'
  if (isOrdinaryWord(name)) return 'word'
  return isFamilyName(name) ? 'family' : 'unknown'
}

/** A capitalised word that can be a name after a first name or a title: a family name, or a word that no list holds. */
export function canFollowAName({ words, sorts, isPublic }: Reading, at: number): boolean {
  const word = words[at]
  if (word === undefined || word.casing === 'small') return false
  const mark = isPublic[at]
  if (mark !== undefined && mark.phrase > 1) return false
  if (calendar.has(word.plain) && !/^(?:may|june|august|april)$/.test(word.plain)) return false
  if (word.casing === 'capitals' && word.text.length > 1)
    return isFamilyName(word.plain) || (sorts[at] === 'first' && word.text.length > 3)
  if (sorts[at] === 'word' && mark === undefined && isLastOfItsRun(words, at)) return true
  return (
    isFamilyName(word.plain) ||
    sorts[at] === 'unknown' ||
    sorts[at] === 'first' ||
    (sorts[at] === 'perhaps' && mark === undefined)
  )
}

/** Whether no further capitalised word follows: "Jade Fields left", but not "Jade Social Care Team". */
function isLastOfItsRun(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return (
    next === undefined || next.sentence !== word?.sentence || next.casing === 'small' || !/^\s{1,2}$/.test(next.gap)
  )
}
