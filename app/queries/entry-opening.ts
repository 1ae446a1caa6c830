import {
  type ClosedPart,
  type EntryHead,
  type EntryPart,
  entryParts,
  type JsonValue,
  type Opening,
  type OpenPart,
  perPart,
} from '@candour/ledger'
import { isKind, isTakenBack, mayReadAll, recordKinds, shownTo } from '@candour/register'
import { entryOf, entryRowsAfter } from '../store/entries.ts'
import { recordById, recordIn } from '../store/projections.ts'
import type { EntryRow } from '../store/tables.ts'
import { databaseOf, type RecordReader } from './reader.ts'

/** An entry with as much of it opened as its reader may see: enough to check its commitment, and no more. */
export interface OpenedEntry {
  readonly head: EntryHead
  readonly commitment: Uint8Array
  readonly parts: Opening
}

/** The entry of this number, or undefined where the ledger has none. Its head is for everybody, whatever is hidden of its record. */
export async function openedEntry(reader: RecordReader, sequence: number): Promise<OpenedEntry | undefined> {
  const [row] = await entryRowsAfter(databaseOf(reader), sequence - 1, 1)
  if (row?.sequence !== sequence) return undefined
  const { time, kind, id, version, commitment } = row
  const open = await openTo(reader, row)
  return {
    head: { sequence, time, kind, id, version },
    commitment,
    parts: perPart((part) => partOf(row, part, open.has(part))),
  }
}

function partOf(row: EntryRow, part: EntryPart, isOpen: boolean): OpenPart | ClosedPart {
  const salt = row[`${part}_salt`]
  const value = row[part]
  if (!isOpen || salt === null || value === null) return { commitment: row[`${part}_commitment`] }
  return { salt, value: value as JsonValue }
}

const all: ReadonlySet<EntryPart> = new Set(entryParts)
const ofRecord: ReadonlySet<EntryPart> = new Set(['public', 'hidden'])
const none: ReadonlySet<EntryPart> = new Set()

/** Which parts the reader may see: the same as of the version itself, and no more than today's visibility lets. */
async function openTo(reader: RecordReader, row: EntryRow): Promise<ReadonlySet<EntryPart>> {
  const { kind } = row
  if (!isKind(kind)) return none
  const whole = recordIn(kind, entryOf(row))
  // Of what was erased nobody can say what was hidden, where its kind hides anything.
  if (whole === undefined) return recordKinds[kind].visibility === undefined ? all : none
  const stands = await recordById(databaseOf(reader), kind, row.id)
  const now = stands?.record
  const standing = {
    isNewest: row.version === stands?.entry_version,
    isWithdrawn: (stands?.withdrawn_on ?? null) !== null,
  }
  if (isTakenBack(kind, standing)) return none
  if (recordKinds[kind].isTheirsToTakeBack && !reader.viewer.isOperator) return ofRecord
  if (mayReadAll(reader.viewer, kind, whole, now)) return all
  const shown = shownTo(reader.viewer, kind, whole, now)
  // Made public since: what it hid may be read now; why it was told, and by whom, was still said in confidence.
  if (shown === whole) return ofRecord
  const fields: Readonly<Record<string, unknown>> = { ...shown }
  // What was public of an open version may be hidden today, or stood in for: then its part stays closed as a whole.
  const isStillPublic = ([field, value]: readonly [string, unknown]) =>
    field === 'withdrawn_on' || JSON.stringify(fields[field]) === JSON.stringify(value)
  return Object.entries(row.public ?? {}).every(isStillPublic) ? new Set(['public']) : none
}
