import { createIndex } from '@candour/search'
import { indexOf } from '../../test/reference/search/product-run.ts'
import type { Engine } from './engine.ts'

/** Our own search, configured as in the product. */
export function candourEngine(): Engine {
  let index = createIndex()
  return {
    name: 'Candour',
    build: async (records) => {
      index = indexOf(records)
    },
    answers: async (query, limit) => index.search(query, { limit }).hits.map(({ id }) => id),
    close: async () => {
      index = createIndex()
    },
  }
}
