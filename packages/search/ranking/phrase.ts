import type { Collection } from '../index/collection.ts'
import { SequenceBuffer } from '../index/sequence-store.ts'
import { FIELD_BITS } from '../index/term-postings.ts'

/**
 * The slots of the records that have the terms one after the other within a field.
 * Reads only the records that hold the rarest of the terms.
 */
export function slotsWithPhrase(collection: Collection, phrase: readonly string[]): Set<number> {
  const { dictionary, sequences } = collection
  const found = new Set<number>()
  const values: number[] = []
  for (const term of phrase) {
    const number = dictionary.numberOf(term)
    if (number === undefined) return found
    values.push(number + 1)
  }
  const rarest = values
    .map((value) => dictionary.postingsOf(value - 1))
    .reduce((least, postings) => (postings.size < least.size ? postings : least))
  const buffer = new SequenceBuffer()
  let last = -1
  for (let at = 0; at < rarest.size; at++) {
    const slot = (rarest.keys[at] ?? 0) >>> FIELD_BITS
    if (slot === last) continue
    last = slot
    const length = sequences.read(slot, buffer, 0)
    if (containsRun(buffer.values, length, values)) found.add(slot)
  }
  return found
}

/** A field's end equals no term, so a run can't reach over it. */
function containsRun(sequence: Uint32Array, length: number, run: readonly number[]): boolean {
  const first = run[0]
  for (let at = 0; at + run.length <= length; at++) {
    if (sequence[at] === first && run.every((value, offset) => sequence[at + offset] === value)) return true
  }
  return false
}
