import { deedsOfEntries, newestDeeds, type WritingDeed } from '../store/deeds.ts'
import { databaseOf, type RecordReader } from './reader.ts'

/** Which deed wrote each of these entries, by their numbers: for somebody at the machine, since deeds are beside the ledger. */
export async function deedsBehind(
  reader: RecordReader,
  sequences: readonly number[],
): Promise<ReadonlyMap<number, Pick<WritingDeed, 'id' | 'name'>>> {
  return reader.viewer.isOperator ? deedsOfEntries(databaseOf(reader), sequences) : new Map()
}

/** A deed with how much it wrote and why, as the list of imports tells it. */
export interface ToldDeed {
  readonly id: string
  readonly name: string
  readonly doneAt: string
  readonly written: number
  /** Absent where it was erased. */
  readonly reason?: string
}

/** The newest deeds of these names, newest first: for somebody at the machine. */
export async function newestDeedsNamed(
  reader: RecordReader,
  names: readonly string[],
  limit: number,
): Promise<readonly ToldDeed[]> {
  if (!reader.viewer.isOperator) return []
  const deeds = await newestDeeds(databaseOf(reader), names, limit)
  return deeds.map(({ id, name, done_at: doneAt, before, position, reason }) => ({
    id,
    name,
    doneAt,
    written: position - before,
    ...(reason === null ? {} : { reason }),
  }))
}
