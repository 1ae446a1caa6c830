import { aboutRecord, allKinds, type Kind, nameOfRecord, referencesOf, type Shown } from '@candour/register'
import { recordById, recordsReferring, type Stored } from '../store/projections.ts'
import { databaseOf, type RecordReader } from './reader.ts'
import { shownRecord } from './shown.ts'

/** A record that stands, with the version at which it does and what it is called. */
export interface RecordAtHand<K extends Kind = Kind> {
  readonly kind: K
  readonly id: string
  readonly record: Shown<K>
  readonly version: number
  readonly name: string
  readonly isWithdrawn: boolean
  /** The project that it is about, as this reader may see it. */
  readonly project?: string
}

/** The record under this id, withdrawn or not, where the reader may know of it. */
export async function recordAtHand(reader: RecordReader, kind: Kind, id: string): Promise<RecordAtHand | undefined> {
  const stored = await recordById(databaseOf(reader), kind, id)
  return stored === undefined ? undefined : atHand(reader, stored)
}

/** A project with all that is on record of it and stands, in the order of the kinds. */
export async function recordsOfProject(reader: RecordReader, project: string): Promise<readonly RecordAtHand[]> {
  const own = await recordAtHand(reader, 'project', project)
  const found: RecordAtHand[] = own === undefined ? [] : [own]
  for (const { kind } of allKinds) {
    if (!referencesOf(kind).some(({ column }) => column === 'project_id')) continue
    const stored = await recordsReferring(databaseOf(reader), kind, 'project_id' as never, [project])
    for (const one of stored.filter((each) => each.withdrawn_on === null)) {
      const record = atHand(reader, one)
      // Where the project is hidden from this reader, nothing leads from it to the record.
      if (record?.project === project) found.push(record)
    }
  }
  return found
}

function atHand<K extends Kind>(reader: RecordReader, stored: Stored<K>): RecordAtHand<K> | undefined {
  const record = shownRecord(reader, stored)
  if (record === undefined) return undefined
  const { kind } = stored
  const fields: Readonly<Record<string, unknown>> = { ...record }
  const project = kind === 'project' ? record.id : fields.project_id
  return {
    kind,
    id: record.id,
    record,
    version: stored.entry_version,
    name: nameOfRecord(kind, fields) ?? aboutRecord(kind, fields) ?? record.id,
    isWithdrawn: stored.withdrawn_on !== null,
    ...(typeof project === 'string' ? { project } : {}),
  }
}
