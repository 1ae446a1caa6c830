import { type Kind, recordKinds } from '@candour/register'
import type { RecordReader } from '../queries/reader.ts'
import { withdrawalOf } from '../queries/withdrawal.ts'
import type { Answer } from './page.ts'

/** The answer where no record stands under an id: it was withdrawn, or there is none that the reader may know of. */
export async function absent(reader: RecordReader, kind: Kind, id: string): Promise<Answer> {
  const withdrawal = await withdrawalOf(reader, kind, id)
  if (withdrawal === undefined) return { kind: 'missing', what: recordKinds[kind].singular, id }
  return { kind: 'withdrawn', withdrawal }
}
