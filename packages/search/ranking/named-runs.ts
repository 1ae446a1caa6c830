import type { Collection } from '../index/collection.ts'
import { FIELD_END, SequenceBuffer } from '../index/sequence-store.ts'
import { FIELD_BITS, FIELD_MASK } from '../index/term-postings.ts'
import { slotsWithPhrase } from './phrase.ts'

/** Words of a query that stand in a row and are a name: from one place up to another. */
interface NamedRun {
  readonly from: number
  readonly to: number
}

/** The names that a query says: the terms of each, and the records that have them in a row. */
export type SaidNames = readonly { readonly terms: readonly string[]; readonly slots: ReadonlySet<number> }[]

/**
 * The names that the terms of a query say, in order. What it found last is held until `forget`: one question is asked of kind after kind.
 * @param nameField  the field that names a record
 */
export function namesSaid(collection: Collection, nameField: string) {
  let last: { readonly key: string; readonly names: SaidNames } | undefined
  return {
    of(said: readonly string[]): SaidNames {
      const key = said.join(' ')
      if (last?.key === key) return last.names
      const numbers = said.map((term) => collection.dictionary.numberOf(term))
      const names = namedRuns(collection, numbers, nameField).map(({ from, to }) => {
        const terms = said.slice(from, to)
        return { terms, slots: slotsWithPhrase(collection, terms) }
      })
      last = { key, names }
      return names
    },
    forget() {
      last = undefined
    },
  }
}

/** A query that begins a name is that name only from so many words on: two may begin a name and mean no more than they say. */
const SHORTEST_BEGINNING = 3

/**
 * The runs of a query that are names: of two words or more that are the whole name of a record, the longest where several begin alike; or the
 * whole query, where it begins a name. Only names that hold the rarer of two neighbouring words are read.
 *
 * @param numbers    the query's terms in order; undefined where no record has the word
 * @param nameField  the field that names a record
 */
function namedRuns(
  collection: Collection,
  numbers: readonly (number | undefined)[],
  nameField: string,
): readonly NamedRun[] {
  const field = collection.fieldNames.indexOf(nameField)
  const buffer = new SequenceBuffer()
  const runs: NamedRun[] = []
  for (let from = 0; from + 1 < numbers.length; from++) {
    let longest = 0
    for (const slot of slotsWithBoth(collection, field, numbers[from], numbers[from + 1])) {
      const name = nameOf(collection, slot, field, buffer)
      const shared = sharedFrom(numbers, from, name)
      const isWhole = shared === name.length
      const isBegun = from === 0 && shared === numbers.length && shared >= SHORTEST_BEGINNING
      if (shared > 1 && (isWhole || isBegun)) longest = Math.max(longest, shared)
    }
    if (longest === 0) continue
    runs.push({ from, to: from + longest })
    from += longest - 1
  }
  return runs
}

/** The slots of records in whose field the rarer of two terms stands; none where either is unknown. */
function slotsWithBoth(collection: Collection, field: number, left?: number, right?: number): readonly number[] {
  if (left === undefined || right === undefined) return []
  const [one, other] = [collection.dictionary.postingsOf(left), collection.dictionary.postingsOf(right)]
  const { keys, size } = one.size < other.size ? one : other
  const slots: number[] = []
  for (let at = 0; at < size; at++) {
    const key = keys[at] ?? 0
    if ((key & FIELD_MASK) === field) slots.push(key >>> FIELD_BITS)
  }
  return slots
}

/** The numbers of the terms of one field of a record. */
function nameOf(collection: Collection, slot: number, field: number, buffer: SequenceBuffer): readonly number[] {
  const length = collection.sequences.read(slot, buffer, 0)
  const name: number[] = []
  let passed = 0
  for (let at = 0; at < length && passed <= field; at++) {
    const value = buffer.values[at] ?? FIELD_END
    if (value === FIELD_END) passed++
    else if (passed === field) name.push(value - 1)
  }
  return name
}

/** How many terms of a name, from its beginning, stand in the query from a place on. */
function sharedFrom(numbers: readonly (number | undefined)[], from: number, name: readonly number[]): number {
  let shared = 0
  while (shared < name.length && numbers[from + shared] === name[shared]) shared++
  return shared
}
