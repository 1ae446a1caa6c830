import { isTakenBack, type Kind, nameOfRecord, type PlainDate, plainDateOf } from '@candour/register'
import { recordById, type Stored } from '../store/projections.ts'
import { databaseOf, type RecordReader } from './reader.ts'
import { recordHistory } from './record-history.ts'
import { shownRecord } from './shown.ts'

/** That a record was withdrawn, when and why: what it said stays in its history. */
export interface Withdrawal {
  readonly kind: Kind
  readonly id: string
  readonly on: PlainDate
  /** Whether it was taken back by those who told it: nothing of it is read any more, and nothing else is told of it. */
  readonly isTakenBack?: true
  /** Absent where it is hidden from the reader, or was erased. */
  readonly reason?: string
  /** What others who point at it call it still; of what nothing is called by a name of its own, absent. */
  readonly name?: string
  /** The project that it is about, where it is about one: the history of both is told there. */
  readonly projectId?: string
}

/** Kinds whose names stand on, because others point at them. */
const named: ReadonlySet<Kind> = new Set(['programme', 'model', 'project'])

/** The withdrawal of the record under this id; undefined where it stands, or there is none that the reader may know of. */
export async function withdrawalOf(reader: RecordReader, kind: Kind, id: string): Promise<Withdrawal | undefined> {
  const stored = await recordById(databaseOf(reader), kind, id)
  return stored === undefined ? undefined : withdrawalIn(reader, stored)
}

/** The same of a record at hand. */
export async function withdrawalIn(reader: RecordReader, stored: Stored): Promise<Withdrawal | undefined> {
  const { kind, withdrawn_on: on } = stored
  const record = shownRecord(reader, stored)
  if (on === null || record === undefined) return undefined
  if (isTakenBack(kind, { isNewest: true, isWithdrawn: true }))
    return { kind, id: record.id, on: plainDateOf(on), isTakenBack: true }
  // Nothing can be changed while it is withdrawn: its newest entry is the one that withdrew it.
  const reason = (await recordHistory(reader, kind, record.id)).at(-1)?.reason
  const fields: Readonly<Record<string, unknown>> = { ...record }
  const name = named.has(kind) ? nameOfRecord(kind, fields) : undefined
  const { project_id: projectId } = fields
  return {
    kind,
    id: record.id,
    on: plainDateOf(on),
    ...(reason === undefined ? {} : { reason }),
    ...(name === undefined ? {} : { name }),
    ...(typeof projectId === 'string' ? { projectId } : {}),
  }
}
