import type { SearchingReader } from './reader.ts'
import { type FoundRecords, searchRegister } from './search-register.ts'

/** Kinds that a search finds beside projects, in the order in which pages show them. */
export const alsoKinds = ['model', 'lesson', 'claim', 'programme'] as const
export type AlsoKind = (typeof alsoKinds)[number]

export type AlsoFound = { readonly [K in AlsoKind]: FoundRecords }

/** The best few records of every other kind that a text finds, each with how many there are. */
export async function alsoFound(reader: SearchingReader, q: string, limit = 3): Promise<AlsoFound> {
  const [model, lesson, claim, programme] = await Promise.all(
    alsoKinds.map((kind) => searchRegister(reader, q, { kinds: [kind], limit })),
  )
  if (!model || !lesson || !claim || !programme) throw new Error('a kind was not searched')
  return { model, lesson, claim, programme }
}
