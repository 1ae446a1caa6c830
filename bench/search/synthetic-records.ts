import { functionWords } from '@candour/search'
import type { CollectionQuery, CollectionRecord } from '../../test/reference/search/collection-files.ts'

/** A seeded generator of numbers in [0, 1): mulberry32. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const VOCABULARY = 120_000
const TITLE_WORDS = 8
const TEXT_WORDS = 60
const FUNCTION_SHARE = 0.4

const grammar = [...functionWords]
const onsets = 'b c d f g h j k l m n p r s t v w br ch cl cr dr fl gr pl pr sh sl sp st th tr'.split(' ')
const rhymes = 'a e i o u ai an ar el en er il in on or un'.split(' ')
const endings = ['', '', '', 's', 'ed', 'ing', 'er', 'ment', 'ation', 'al']

/** The word of a rank: pronounceable, and different for each. */
function wordOf(rank: number): string {
  let word = ''
  let rest = rank + 512
  while (rest > 0) {
    word += (onsets[rest % onsets.length] ?? '') + (rhymes[Math.floor(rest / onsets.length) % rhymes.length] ?? '')
    rest = Math.floor(rest / (onsets.length * rhymes.length))
  }
  return word + (endings[rank % endings.length] ?? '')
}

/** Content words by Zipf's law, roughly: ranks spread evenly on a logarithmic scale. */
function writer(random: () => number): (words: number) => string {
  const words = Array.from({ length: VOCABULARY }, (_, rank) => wordOf(rank))
  const spread = Math.log(VOCABULARY / 20 + 1)
  return (count) =>
    Array.from({ length: count }, () =>
      random() < FUNCTION_SHARE
        ? (grammar[Math.floor(random() * grammar.length)] ?? '')
        : (words[Math.min(VOCABULARY - 1, Math.floor(20 * (Math.exp(random() * spread) - 1)))] ?? ''),
    ).join(' ')
}

/** Made-up records: a title of 8 words and a text of 60, two fifths of them words of grammar. The same for the same count. */
export function* syntheticRecords(count: number): Generator<CollectionRecord> {
  const write = writer(seeded(1))
  for (let at = 0; at < count; at++) yield { id: `s-${at}`, title: write(TITLE_WORDS), text: write(TEXT_WORDS) }
}

/** Made-up queries of so many words from the same language. */
export function syntheticQueries(count: number, words: number): CollectionQuery[] {
  const write = writer(seeded(words))
  return Array.from({ length: count }, (_, at) => ({ id: `q-${at}`, text: write(words) }))
}
