import { idElsewhereIn } from '@candour/register'
import type { SearchAnswer, SearchIndex, SearchOptions } from '@candour/search'

/**
 * An id of another register as one word, so that nothing that only shares a part of it is found. Its end is in no other's midst, and it holds a
 * digit: a word that does is never taken for a misspelling of another.
 */
const wordOf = (id: string): string => `${id.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, longestStem)}id0`

/** Letters of an id that tell it from others: the index reads so many of a word, less the end that is put to it. */
const longestStem = 60
/** No address of an id is longer. */
const longestForm = 400

/** The words by which records with these ids are found. */
export const idWords = (ids: readonly string[]): string => ids.map(wordOf).join('\n')

/** A register's name and its number, parted as people write them. */
const parted = /\b(ISRCTN|NCT|AEARCTR)[\s:]+(?=\d{7,8}\b)/gi
/** What stands around an id in a sentence. */
const token = /^(["“‘'(<[]*)(.*?)([\]"”’')>.,;:!?]*)$/s

/** Asks the index in words, of which ids of other registers, and addresses that hold them, are one each. */
export function askIndex(index: SearchIndex, q: string, options: SearchOptions): SearchAnswer {
  const ids = new Map<string, string>()
  const words = q
    .replaceAll(parted, '$1')
    .split(/(\s+)/)
    .map((part) => (part.length <= longestForm && /\d|osf\.io/i.test(part) ? withIdAsWord(part, ids) : part))
    .join('')
  const answer = index.search(askedFor(index, words, [...ids.keys()], options), options)
  return { ...answer, unmatched: answer.unmatched.map((word) => ids.get(word) ?? word) }
}

/** Words of a question at most, in which an id that a record bears is what is asked for, whatever stands around it. */
const mostAround = 12

function askedFor(index: SearchIndex, words: string, ids: readonly string[], { kinds }: SearchOptions): string {
  if (ids.length === 0 || words.trim().split(/\s+/).length > mostAround) return words
  const asked = ids.join(' ')
  return index.search(asked, { ...(kinds === undefined ? {} : { kinds }), limit: 0 }).total > 0 ? asked : words
}

function withIdAsWord(part: string, ids: Map<string, string>): string {
  const [, before = '', text = '', after = ''] = token.exec(part) ?? []
  const id = idElsewhereIn(text)
  if (id === undefined) return part
  const word = wordOf(id)
  ids.set(word, id)
  return `${before}${word}${after}`
}
