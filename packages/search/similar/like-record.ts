import type { Analyser } from '../analysis/analyser.ts'
import type { Collection } from '../index/collection.ts'
import { FIELD_END, SequenceBuffer } from '../index/sequence-store.ts'
import { LONGEST_QUERY } from '../ranking/parse-query.ts'
import type { QueryOccurrence } from '../ranking/query-terms.ts'

/** A record's own terms, as a query for records like it. */
export function occurrencesInRecord(collection: Collection, slot: number): QueryOccurrence[] {
  const buffer = new SequenceBuffer()
  const length = collection.sequences.read(slot, buffer, 0)
  const occurrences: QueryOccurrence[] = []
  for (let at = 0; at < length; at++) {
    const value = buffer.values[at] ?? FIELD_END
    if (value !== FIELD_END) occurrences.push({ number: value - 1, worth: 1 })
  }
  return occurrences
}

/** A text's known terms, as a query for records like it. Nothing in it is an operator or a misspelling. */
export function occurrencesInText(collection: Collection, analyser: Analyser, text: string): QueryOccurrence[] {
  const occurrences: QueryOccurrence[] = []
  analyser.visitTerms(text.slice(0, LONGEST_QUERY), (term) => {
    const number = collection.dictionary.numberOf(term)
    if (number !== undefined) occurrences.push({ number, worth: 1 })
  })
  return occurrences
}
