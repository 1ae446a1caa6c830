import { namesOf } from './names.ts'
import type { SearchingReader } from './reader.ts'
import { recordIdOf } from './search-documents.ts'
import { entriesRead } from './similar-attempts.ts'

/** Where nothing is like a plan: what comes nearest, to search further by. It claims nothing. */
export interface NearestKnown {
  /** Words of the plan, as it writes them, that records have too. */
  readonly words: readonly string[]
  /** Models whose words come nearest. */
  readonly models: readonly { readonly id: string; readonly name: string }[]
}

const [recordsLookedAt, wordsNamed, modelsNamed] = [20, 8, 3]

/** The words of a plan that the register knows best, and the models that share most of them. */
export async function nearestKnown(reader: SearchingReader, text: string): Promise<NearestKnown> {
  const like = (kind: string, limit: number) =>
    reader.index.similarTo({ text }, { kinds: [kind], limit, entries: entriesRead }).hits
  const likeModels = like('model', modelsNamed)
  const models = likeModels.map(({ id }) => recordIdOf(id))
  const terms = new Set([...like('project', recordsLookedAt), ...likeModels].flatMap((hit) => hit.matchedTerms))
  const places = reader.index.placesIn(text)
  const words = [...terms].flatMap((term) => {
    const place = places.get(term)
    return place === undefined ? [] : [text.slice(place.start, place.end).toLowerCase()]
  })
  const names = await namesOf(reader, 'model', models)
  return {
    words: [...new Set(words)].slice(0, wordsNamed),
    models: models.flatMap((id) => {
      const name = names.get(id)
      return name === undefined ? [] : [{ id, name }]
    }),
  }
}
