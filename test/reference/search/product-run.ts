import { createIndex, productConfiguration, type SearchConfiguration, type SearchIndex } from '@candour/search'
import type { CollectionQuery, CollectionRecord } from './collection-files.ts'

/** Answers a query's run line holds at most. */
export const RUN_DEPTH = 100

/** The records in an index as the product builds it: a title is a name, a text an approach, and the other fields are absent. */
export function indexOf(
  records: Iterable<CollectionRecord>,
  configuration: SearchConfiguration = productConfiguration,
): SearchIndex {
  const index = createIndex(configuration)
  for (const { id, title, text } of records) index.put({ id, kind: 'project', fields: { name: title, approach: text } })
  return index
}

/** The best answers to a collection's query; query `like-X` is record X itself, which is no answer. */
export function answersTo(index: SearchIndex, { id, text }: CollectionQuery): { id: string; score: number }[] {
  const own = id.startsWith('like-') ? id.slice('like-'.length) : undefined
  const { hits } = index.search(text, { limit: RUN_DEPTH, within: (answer) => answer !== own })
  return hits.map(({ id: answer, score }) => ({ id: answer, score }))
}

/** A TREC run line: `qid Q0 docid rank score tag`. */
export function runLine(query: string, answer: string, rank: number, score: number): string {
  return `${query} Q0 ${answer} ${rank} ${score} candour`
}
