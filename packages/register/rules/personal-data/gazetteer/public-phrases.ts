import { plain } from '../words.ts'
import { organisationNames, placeNames, publishedPeople } from './public-names.ts'

/** What a phrase of the lists is. */
export type PublicSort = 'place' | 'organisation' | 'person'

/** Phrases by their first word, each as its plain words, longest first. */
export interface PublicPhrases {
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>
}

const plainWords = (phrase: string) =>
  [...phrase.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’\-‐‑][\p{L}\p{M}]+)*/gu)].map(([word]) =>
    plain(word.replace(/['’]s$/u, '')),
  )

type Phrase = { readonly words: readonly string[]; readonly sort: PublicSort }

let known: PublicPhrases | undefined

/** The lists, and names that the caller knows to be public: organisations, programmes and models on record. The lists are read once. */
export function publicPhrases(more: readonly string[]): PublicPhrases {
  known ??= withPhrases(new Map(), listed())
  return more.length === 0
    ? known
    : withPhrases(
        known.byFirstWord,
        more.map((phrase) => [phrase, 'organisation'] as const),
      )
}

function listed(): readonly (readonly [phrase: string, sort: PublicSort])[] {
  const split = (table: string, sort: PublicSort) =>
    table
      .trim()
      .split(/;\s/)
      .map((phrase) => [phrase, sort] as const)
  return [
    ...split(placeNames, 'place'),
    ...split(organisationNames, 'organisation'),
    ...split(publishedPeople, 'person'),
  ]
}

function withPhrases(
  before: PublicPhrases['byFirstWord'],
  phrases: readonly (readonly [phrase: string, sort: PublicSort])[],
): PublicPhrases {
  const added = new Map<string, Phrase[]>()
  for (const [phrase, sort] of phrases) {
    const words = plainWords(phrase)
    const [first] = words
    if (first === undefined) continue
    const list = added.get(first) ?? [...(before.get(first) ?? [])]
    list.push({ words, sort })
    added.set(first, list)
  }
  for (const list of added.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { byFirstWord: new Map([...before, ...added]) }
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
