import { likenessWords } from '@candour/register'
import { createVocabulary, type Vocabulary } from '@candour/search'
import type { AttemptTexts } from './attempt-texts.ts'

interface LikenessGroup {
  readonly kind: string
  readonly code: string
  readonly phrases: readonly string[]
}

/** How many other words may stand within a phrase: "visits young mothers at home" says "visits home". */
const between = 2

/** The words of the field by which texts are compared, each code with its kind before it: `area:early-help`. */
export const likenessVocabularyOf = (groups: readonly LikenessGroup[]): Vocabulary =>
  createVocabulary(
    groups.map(({ kind, code, phrases }) => ({ code: `${kind}:${code}`, phrases })),
    between,
  )

let built: Vocabulary | undefined
/** Built for the first plan: the start of the program doesn't wait for thousands of phrases. */
const whenNeeded = (): Vocabulary => {
  built ??= likenessVocabularyOf(likenessWords)
  return built
}

export const likenessVocabulary: Vocabulary = {
  mentionsIn: (text) => whenNeeded().mentionsIn(text),
  phrasesOf: (code) => whenNeeded().phrasesOf(code),
}

/** Every code that an attempt says, or holds as a code. */
export function codesSaidIn(
  vocabulary: Vocabulary,
  { texts, codes }: Pick<AttemptTexts, 'texts' | 'codes'>,
): ReadonlySet<string> {
  return new Set([
    ...codes.map(({ code }) => code),
    ...texts.flatMap(({ text }) => vocabulary.mentionsIn(text).map(({ code }) => code)),
  ])
}
