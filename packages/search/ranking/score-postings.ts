import type { Collection } from '../index/collection.ts'
import { FIELD_BITS, FIELD_MASK } from '../index/term-postings.ts'
import type { FieldScorer } from './bm25.ts'
import type { LikenessName, LikenessTerm } from './likeness.ts'
import type { WeightedTerm } from './query-terms.ts'
import type { Scratch } from './scratch.ts'

/** Adds up every record's score, term after term, into the scratch arrays. The hot loop: plain arrays and arithmetic. */
export function scorePostings(
  collection: Collection,
  scorer: FieldScorer,
  terms: readonly WeightedTerm[],
  scratch: Scratch,
): void {
  const { scores, touched } = scratch
  const { lengths } = collection.records
  const { gain, floor, slope } = scorer
  let touchedCount = scratch.touchedCount
  for (const { number, weight } of terms) {
    const { keys, counts, size } = collection.dictionary.postingsOf(number)
    for (let at = 0; at < size; at++) {
      const key = keys[at] ?? 0
      const field = key & FIELD_MASK
      const slot = key >>> FIELD_BITS
      const count = counts[at] ?? 0
      const before = scores[slot] ?? 0
      if (before === 0) touched[touchedCount++] = slot
      const worth = (gain[field] ?? 0) * count
      scores[slot] =
        before + (weight * worth) / (count + (floor[field] ?? 0) + (slope[field] ?? 0) * (lengths[key] ?? 0))
    }
  }
  scratch.touchedCount = touchedCount
}

/** Adds up, for every record, the weight of the words that it has, each word once. Only records with a score are to be looked at. */
export function addMet(collection: Collection, terms: readonly LikenessTerm[], scratch: Scratch): void {
  const { met, lastWord } = scratch
  for (const { number, word, weight } of terms) {
    const { keys, size } = collection.dictionary.postingsOf(number)
    for (let at = 0; at < size; at++) {
      const slot = (keys[at] ?? 0) >>> FIELD_BITS
      if (lastWord[slot] === word) continue
      lastWord[slot] = word
      met[slot] = (met[slot] ?? 0) + weight
    }
  }
}

/** Adds, for every record that has a name's words in a row, what the name weighs. Only what has a score is cleared afterwards. */
export function addNamesMet(names: readonly LikenessName[], { met, scores }: Scratch): void {
  for (const { slots, weight } of names)
    for (const slot of slots) if ((scores[slot] ?? 0) > 0) met[slot] = (met[slot] ?? 0) + weight
}
