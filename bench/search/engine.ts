import type { CollectionRecord } from '../../test/reference/search/collection-files.ts'

/** A search engine under measurement. */
export interface Engine {
  readonly name: string
  /** Takes in all the records; called once. */
  build(records: Iterable<CollectionRecord>): Promise<void>
  /** Ids of the best answers, best first; `except` is a record that may not answer. */
  answers(query: string, limit: number, except?: string): Promise<string[]>
  close(): Promise<void>
}
