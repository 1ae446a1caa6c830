import { plain } from '../words.ts'
import { organisationNames, placeNames, publishedPeople } from './public-names.ts'

/** What a phrase of the lists is. */
export type PublicSort = 'place' | 'organisation' | 'person'

/** Phrases by their first word, each as its plain words, longest first. */
export interface PublicPhrases {
  readonly byFirstWord: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly sort: PublicSort }[]>
}

const plainWords = (phrase: string) =>
  [...phrase.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’\-‐‑][\p{L}\p{M}]+)*/gu)].map(([word]) =>
    plain(word.replace(/['’]s$/u, '')),
  )

/** The lists, and names that the caller knows to be public: organisations, programmes and models on record. */
export function publicPhrases(more: readonly string[]): PublicPhrases {
  if (more.length === 0) {
    known ??= indexed([])
    return known
  }
  return indexed(more)
}

let known: PublicPhrases | undefined

function indexed(more: readonly string[]): PublicPhrases {
  const byFirstWord = new Map<string, { words: readonly string[]; sort: PublicSort }[]>()
  const add = (phrase: string, sort: PublicSort) => {
    const words = plainWords(phrase)
    const [first] = words
    if (first === undefined) return
    const list = byFirstWord.get(first) ?? []
    list.push({ words, sort })
    byFirstWord.set(first, list)
  }
  const split = (table: string) => table.trim().split(/;\s/)
  for (const phrase of split(placeNames)) add(phrase, 'place')
  for (const phrase of split(organisationNames)) add(phrase, 'organisation')
  for (const phrase of split(publishedPeople)) add(phrase, 'person')
  for (const phrase of more) add(phrase, 'organisation')
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { byFirstWord }
}

let words: ReadonlySet<string> | undefined

/** Whether a plain word is part of a place's or an organisation's name in the lists. */
export function isPartOfAPublicName(word: string): boolean {
  words ??= new Set(
    [...publicPhrases([]).byFirstWord.values()].flatMap((list) =>
      list.filter(({ sort }) => sort !== 'person').flatMap((phrase) => phrase.words),
    ),
  )
  return words.has(word)
}
