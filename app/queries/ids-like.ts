import type { Kind } from '@candour/register'
import { idsNear } from '../store/projections.ts'
import { databaseOf, type RecordReader } from './reader.ts'

/** Ids among which the one that was meant by a mistyped one may be found: for somebody at the machine, since it asks for no audience. */
export async function idsLike(reader: RecordReader, kind: Kind, id: string): Promise<readonly string[]> {
  return reader.viewer.isOperator ? idsNear(databaseOf(reader), kind, id, 2000) : []
}
