import { functionWords, stemEnglish } from '@candour/search'
import MiniSearch from 'minisearch'
import type { CollectionRecord } from '../../test/reference/search/collection-files.ts'
import type { Engine } from './engine.ts'

/** MiniSearch as it comes, or with the stemmer and stop words that our own search uses. */
export function miniSearchEngine(how: 'as it comes' | 'stemmed'): Engine {
  const processTerm = (word: string): string | null => {
    const lower = word.toLowerCase()
    return lower === '' || functionWords.has(lower) ? null : stemEnglish(lower)
  }
  const options = { fields: ['title', 'text'], ...(how === 'stemmed' ? { processTerm } : {}) }
  let index = new MiniSearch<CollectionRecord>(options)
  return {
    name: `MiniSearch, ${how}`,
    build: async (records) => index.addAll([...records]),
    answers: async (query, limit, except) =>
      index
        .search(query, except === undefined ? {} : { filter: ({ id }) => id !== except })
        .slice(0, limit)
        .map(({ id }) => String(id)),
    close: async () => {
      index = new MiniSearch<CollectionRecord>(options)
    },
  }
}
