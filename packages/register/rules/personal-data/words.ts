import { sentencesIn } from './sentences.ts'

/** How a word is written: `small`, `Capital`, `CAPITALS`, or with capitals inside, as marks and products are (`miXed`). */
export type Casing = 'small' | 'capital' | 'capitals' | 'mixed'

/** A word of a text, without a possessive ending; positions are UTF-16 units. */
export interface Word {
  readonly text: string
  /** Small letters without accents, by which lists are asked. */
  readonly plain: string
  readonly start: number
  readonly end: number
  readonly casing: Casing
  readonly isPossessive: boolean
  readonly isFirst: boolean
  readonly sentence: number
  /** What stands between the word before and this one. */
  readonly gap: string
}

/** Small letters without accents. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ı', 'i')
    .replaceAll('’', "'")
    .toLowerCase()
}

/** The words of a text, each with where it stands in its sentence. */
export function wordsIn(text: string): readonly Word[] {
  const sentences = sentencesIn(text)
  const words: Word[] = []
  let sentence = 0
  let before = -1
  let end = 0
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’\-‐‑][\p{L}\p{M}]+)*/gu)) {
    while (sentence < sentences.length - 1 && match.index >= (sentences[sentence]?.end ?? 0)) sentence += 1
    const possessive = /^(.+)['’][sS]$/u.exec(match[0])
    const bare = possessive?.[1] ?? match[0]
    words.push({
      text: bare,
      plain: plain(bare),
      start: match.index,
      end: match.index + bare.length,
      casing: casingOf(bare),
      isPossessive:
        possessive !== null ||
        /^['’](?!\p{L})/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2)),
      isFirst: sentence !== before,
      sentence,
      gap: text.slice(end, match.index),
    })
    before = sentence
    end = match.index + match[0].length
  }
  return words
}

function casingOf(word: string): Casing {
  if (!/\p{Lu}/u.test(word)) return 'small'
  if (!/\p{Ll}/u.test(word)) return 'capitals'
  if (
    /^(?:\p{Lu}[\p{Ll}\p{M}]*|Mc\p{Lu}[\p{Ll}]+|Mac\p{Lu}\p{Ll}+|D[ei]\p{Lu}\p{Ll}+|Fitz\p{Lu}\p{Ll}+)(?:['’\-‐‑](?:\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}|Mc\p{Lu}\p{Ll}+))*$/u.test(
      word,
    )
  )
    return 'capital'
  return 'mixed'
}
