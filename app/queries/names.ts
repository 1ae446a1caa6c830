import type { RecordReader } from './reader.ts'
import { shownByIds } from './shown.ts'

/** Names of these records by id, of withdrawn ones too; ids of which the reader may not know are missing. */
export async function namesOf(
  reader: RecordReader,
  kind: 'project' | 'model' | 'programme',
  ids: readonly (string | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  return new Map((await shownByIds(reader, kind, ids)).map(({ id, name }) => [id, name]))
}
