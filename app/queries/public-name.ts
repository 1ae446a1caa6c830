import { everybody } from '@candour/register'
import type { Database } from '../store/tables.ts'
import { askOnce } from './ask-once.ts'
import { namesOf } from './names.ts'

/** The name of a record as everybody knows it, for a letter; undefined where nobody may know of it. */
export async function publicName(
  db: Database,
  kind: 'project' | 'model' | 'programme',
  id: string,
): Promise<string | undefined> {
  return askOnce(db, everybody, async (reader) => (await namesOf(reader, kind, [id])).get(id))
}
