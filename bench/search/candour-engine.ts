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
    answers: async (query, limit, except) =>
      index
        .search(query, { limit, ...(except === undefined ? {} : { within: (id) => id !== except }) })
        .hits.map(({ id }) => id),
    close: async () => {
      index = createIndex()
    },
  }
}
