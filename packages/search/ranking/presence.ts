import type { Collection } from '../index/collection.ts'
import { FIELD_BITS } from '../index/term-postings.ts'
import type { SoughtWord } from './resolve-words.ts'

/** Whether a record of one of the kinds has a term, by its number; of any kind where none is named. */
export function presenceAmong(
  collection: Collection,
  kinds: readonly string[] | undefined,
): (number: number) => boolean {
  if (kinds === undefined) return () => true
  const wanted = new Set(kinds)
  const known = new Map<number, boolean>()
  return (number) => {
    const before = known.get(number)
    if (before !== undefined) return before
    const { keys, size } = collection.dictionary.postingsOf(number)
    let at = 0
    while (at < size && !wanted.has(collection.records.kindOf((keys[at] ?? 0) >>> FIELD_BITS))) at++
    known.set(number, at < size)
    return at < size
  }
}

/** The words of which no term is found, each once, as first typed; those that are repeated most come first. */
export function wordsWithout(words: readonly SoughtWord[], isFound: (number: number) => boolean): string[] {
  const absent = new Map<string, { readonly typed: string; count: number }>()
  for (const { typed, term, numbers } of words) {
    if (numbers.some(isFound)) continue
    const before = absent.get(term)
    if (before === undefined) absent.set(term, { typed, count: 1 })
    else before.count++
  }
  return [...absent.values()].sort((left, right) => right.count - left.count).map(({ typed }) => typed)
}
