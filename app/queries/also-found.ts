import { type Kind, searchedKinds } from '@candour/register'
import type { SearchingReader } from './reader.ts'
import { type FoundRecords, searchRegister } from './search-register.ts'

/** What a text finds of one kind. */
export interface AlsoFound extends FoundRecords {
  readonly kind: Kind
}

/** The best few records of every kind but projects that a text finds, each with how many there are, in the order of pages. */
export async function alsoFound(reader: SearchingReader, q: string, limit = 3): Promise<readonly AlsoFound[]> {
  return Promise.all(
    searchedKinds
      .filter((kind) => kind !== 'project')
      .map(async (kind) => ({ kind, ...(await searchRegister(reader, q, { kinds: [kind], limit })) })),
  )
}
