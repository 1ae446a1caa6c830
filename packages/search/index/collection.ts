import type { Analyser } from '../analysis/analyser.ts'
import { type FacetValues, type RecordParts, RecordTable } from './record-table.ts'
import { FIELD_END, SequenceBuffer, type SequenceParts, SequenceStore } from './sequence-store.ts'
import { type DictionaryParts, TermDictionary } from './term-dictionary.ts'
import { FIELD_BITS, insertPosting, removeSlot } from './term-postings.ts'

/** A record as it is given to the index. */
export interface SearchDocument {
  readonly id: string
  readonly kind: string
  /** Text by the name of a configured field; a field may be absent. */
  readonly fields: Readonly<Record<string, string>>
  readonly facets?: FacetValues
}

/** What a collection holds, in plain arrays: all that another needs to be the same. */
export interface CollectionParts {
  readonly dictionary: DictionaryParts
  readonly records: RecordParts
  readonly sequences: SequenceParts
}

/** Terms of one field that are kept; the rest of a longer text isn't searched. */
export const LONGEST_FIELD = 65_535

/**
 * The records as terms, kept so that a record can come, change and go at any time: after any history it holds exactly what
 * a new collection of the same records would hold.
 */
export class Collection {
  readonly dictionary: TermDictionary
  readonly records: RecordTable
  readonly sequences: SequenceStore
  readonly fieldNames: readonly string[]
  readonly #analyser: Analyser
  readonly #scratch = new SequenceBuffer()
  /** Per term number: occurrences in the field at hand. Zero between fields. */
  #counts = new Uint32Array(1024)

  /** @param parts  what another collection of the same fields told of itself; empty without */
  constructor(fieldNames: readonly string[], analyser: Analyser, parts?: CollectionParts) {
    if (fieldNames.length === 0 || fieldNames.length > 1 << FIELD_BITS) {
      throw new RangeError(`an index has 1 to ${1 << FIELD_BITS} fields, not ${fieldNames.length}`)
    }
    this.fieldNames = fieldNames
    this.#analyser = analyser
    this.dictionary = new TermDictionary(parts?.dictionary)
    this.records = new RecordTable(fieldNames.length, parts?.records)
    this.sequences = new SequenceStore(parts?.sequences)
  }

  /** All that it holds, in plain arrays. */
  parts(): CollectionParts {
    return {
      dictionary: this.dictionary.parts(),
      records: this.records.parts(),
      sequences: this.sequences.parts(),
    }
  }

  /** @throws RangeError when the document has a field that isn't configured */
  put(document: SearchDocument): void {
    const stranger = Object.keys(document.fields).find((name) => !this.fieldNames.includes(name))
    if (stranger !== undefined)
      throw new RangeError(`record ${document.id} has a field "${stranger}" that isn't configured`)
    this.remove(document.id)
    const slot = this.records.add(document.id, document.kind, document.facets)
    const seen = new Set<number>()
    let length = 0
    this.fieldNames.forEach((name, field) => {
      const from = length
      length = this.#appendTerms(document.fields[name] ?? '', from)
      this.records.setLength(slot, field, length - from)
      this.#post(slot, field, from, length, seen)
      this.#scratch.roomFor(length + 1)[length++] = FIELD_END
    })
    for (const number of seen) this.dictionary.postingsOf(number).records++
    this.sequences.write(slot, this.#scratch.values.subarray(0, length))
  }

  /** @returns whether there was such a record */
  remove(id: string): boolean {
    const slot = this.records.slotOf(id)
    if (slot === undefined) return false
    for (const number of this.termsOf(slot)) {
      const postings = this.dictionary.postingsOf(number)
      removeSlot(postings, slot)
      postings.records--
      if (postings.records === 0) this.dictionary.drop(number)
    }
    this.sequences.remove(slot)
    this.records.remove(slot)
    return true
  }

  /** The numbers of a record's terms, each once, in reading order. */
  termsOf(slot: number): Set<number> {
    const length = this.sequences.read(slot, this.#scratch, 0)
    const terms = new Set<number>()
    for (let at = 0; at < length; at++) {
      const value = this.#scratch.values[at] ?? FIELD_END
      if (value !== FIELD_END) terms.add(value - 1)
    }
    return terms
  }

  #appendTerms(text: string, from: number): number {
    let at = from
    this.#analyser.visitWords(text, (word) => {
      if (at - from === LONGEST_FIELD) return
      if (word.lastNumber < 0 || this.dictionary.termOf(word.lastNumber) !== word.term) {
        word.lastNumber = this.dictionary.add(word.term)
      }
      this.#scratch.roomFor(at + 1)[at++] = word.lastNumber + 1
    })
    return at
  }

  /** Enters a field's terms, which are in the scratch buffer from `from` to `to`, into the postings. */
  #post(slot: number, field: number, from: number, to: number, seen: Set<number>): void {
    if (this.dictionary.numbersEnd > this.#counts.length) {
      this.#counts = new Uint32Array(Math.ceil(this.dictionary.numbersEnd * 1.5))
    }
    const values = this.#scratch.values
    for (let at = from; at < to; at++) {
      const number = (values[at] ?? 1) - 1
      this.#counts[number] = (this.#counts[number] ?? 0) + 1
    }
    const key = ((slot << FIELD_BITS) | field) >>> 0
    for (let at = from; at < to; at++) {
      const number = (values[at] ?? 1) - 1
      const count = this.#counts[number] ?? 0
      if (count === 0) continue
      this.#counts[number] = 0
      insertPosting(this.dictionary.postingsOf(number), key, count)
      seen.add(number)
    }
  }
}
