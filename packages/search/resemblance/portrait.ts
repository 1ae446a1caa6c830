import type { Analyser } from '../analysis/analyser.ts'
import { inverseDocumentFrequency, queryTermFrequency } from '../ranking/bm25.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What decides how like two texts are. */
export interface ResemblanceConfiguration {
  /** What words weigh against codes, 0 to 1. */
  readonly words: number
  /** A word that fewer than this share of all records have counts like one that so many have. */
  readonly commonness: number
  /** How fast repeating a word or a code stops counting, as BM25's k3. */
  readonly repeats: number
  /** Of a long text the heaviest words and codes alone count. */
  readonly mostWords: number
  readonly mostCodes: number
  /** Added to each side's codes as one more that the other lacks, so that one code in common does not make two texts alike. */
  readonly doubt: number
  /** What a code weighs beside others, by its kind and by how few say it: 0 leaves it out. */
  readonly weightOf: (code: string) => number
}

/** A part of what a record says, by the name of its field. */
export interface PortraitText {
  readonly field: string
  readonly text: string
}

/** What a text says, as weights of its words and codes, and their lengths. */
export interface Portrait {
  readonly words: Weights
  readonly codes: Weights
  /** The share of its words, repeats counted less and less, that any record has: 0 to 1. */
  readonly familiar: number
}

interface Weights {
  readonly weights: ReadonlyMap<string, number>
  readonly length: number
}

/** How many records there are, and how many have a term. */
export interface Commonness {
  readonly records: number
  withTerm(term: string): number
}

/**
 * Draws texts by their telling words and by the codes that they say.
 *
 *   w(word) = min(r(word), r of `commonness`) · n·(1 + k)/(n + k)     r = idf / idf of a word that no record has, so 0 < r ≤ 1
 *   w(code) = weight of the code · n·(1 + k)/(n + k)                  n = times said, k = `repeats`
 */
export function portraitist(
  analyser: Analyser,
  commonness: Commonness,
  vocabulary: Vocabulary,
  configuration: ResemblanceConfiguration,
): (texts: readonly PortraitText[], codes: readonly string[]) => Portrait {
  const { records } = commonness
  const { repeats, mostWords, mostCodes, doubt, weightOf } = configuration
  const rarest = inverseDocumentFrequency(records, 0)
  const rarityFor = (withIt: number) => inverseDocumentFrequency(records, Math.min(records, withIt)) / rarest
  const most = rarityFor(records * configuration.commonness)
  const rarityOf = (term: string) => rarityFor(commonness.withTerm(term))
  const repeated = (count: number) => queryTermFrequency(count, repeats)

  return (texts, codes) => {
    const words = new Map<string, number>()
    const said = new Map<string, number>()
    for (const { text } of texts) {
      analyser.visitTerms(text, (term) => words.set(term, (words.get(term) ?? 0) + 1))
      for (const { code } of vocabulary.mentionsIn(text)) said.set(code, (said.get(code) ?? 0) + 1)
    }
    for (const code of codes) said.set(code, (said.get(code) ?? 0) + 1)
    return {
      familiar: familiarShare([...words].map(([term, count]) => [commonness.withTerm(term), repeated(count)])),
      words: heaviest(words, mostWords, 0, (term, count) => Math.min(most, rarityOf(term)) * repeated(count)),
      codes: heaviest(said, mostCodes, doubt, (code, count) => weightOf(code) * repeated(count)),
    }
  }
}

function familiarShare(words: readonly (readonly [withIt: number, weight: number])[]): number {
  const whole = words.reduce((sum, [, weight]) => sum + weight, 0)
  return whole === 0 ? 0 : words.reduce((sum, [withIt, weight]) => sum + (withIt > 0 ? weight : 0), 0) / whole
}

/** The heaviest entries, equal ones in alphabetical order, and the length of their vector with one weight more. */
function heaviest(
  counts: ReadonlyMap<string, number>,
  most: number,
  more: number,
  weightOf: (key: string, count: number) => number,
): Weights {
  const kept = [...counts]
    .map(([key, count]) => [key, weightOf(key, count)] as const)
    .filter(([, weight]) => weight > 0)
    .sort(([left, one], [right, other]) => other - one || (left < right ? -1 : 1))
    .slice(0, most)
  return { weights: new Map(kept), length: Math.hypot(more, ...kept.map(([, weight]) => weight)) }
}
