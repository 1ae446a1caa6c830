import {
  type Actor,
  isTakenBack,
  type Kind,
  mayReadAll,
  type Records,
  recordKinds,
  type Shown,
  shownTo,
  type Viewer,
} from '@candour/register'
import type { Entry } from '../store/entries.ts'
import { recordIn } from '../store/projections.ts'
import type { Looking } from './shown.ts'

/** What an entry did to its record. */
export const entryChanges = ['entered', 'changed', 'withdrawn', 'brought-back', 'erased'] as const
export type EntryChange = (typeof entryChanges)[number]

/** One entry of the log as a viewer may read it. */
export interface ShownEntry<K extends Kind = Kind> {
  readonly sequence: number
  readonly time: string
  readonly kind: K
  readonly id: string
  readonly version: number
  readonly change: EntryChange
  /** Whether those who told it took this version back: nothing of it is read any more, by anybody. */
  readonly isTakenBack?: true
  /** Absent where it was erased or taken back. */
  readonly record?: Shown<K>
  /** The day on which this version withdrew the record. */
  readonly withdrawnOn?: string
  /** Why; absent where it was erased or taken back, or where anything of the record is hidden from the viewer, then or now: a reason may name names. */
  readonly reason?: string
  /** By whom, without the organisation where anything is hidden, or was taken back: it may tell who told it. Absent where it was erased. */
  readonly actor?: Actor
  /** The entry's commitment, in hexadecimal: no other entry of any register has it. */
  readonly commitment: string
}

/** What stands around an entry and decides how it is shown. */
export interface Around<K extends Kind> {
  /** The record as it stands today, by which an earlier version is shown. */
  readonly now: Records[K] | undefined
  /** Whether the version before had withdrawn the record. */
  readonly wasWithdrawn: boolean
  /** The record's newest version, and whether it is withdrawn today. */
  readonly newest: { readonly version: number; readonly isWithdrawn: boolean }
}

/** An entry as this viewer may read it; undefined where they may not know of its record. */
export function shownEntry<K extends Kind>(
  { viewer }: Looking,
  kind: K,
  entry: Entry,
  { now, wasWithdrawn, newest }: Around<K>,
): ShownEntry<K> | undefined {
  const { sequence, time, id, version, withdrawnOn, reason, actor } = entry
  const takenBack = isTakenBack(kind, { isNewest: version === newest.version, isWithdrawn: newest.isWithdrawn })
  const whole = recordIn(kind, entry)
  const record = whole === undefined ? undefined : shownTo(viewer, kind, whole, now)
  if (whole !== undefined && record === undefined) return undefined
  const isOpen = takenBack ? false : mayReadReason(viewer, kind, whole, now)
  return {
    sequence,
    time,
    kind,
    id,
    version,
    change: changeOf(entry, wasWithdrawn),
    ...(takenBack ? { isTakenBack: true } : record === undefined ? {} : { record }),
    ...(withdrawnOn === undefined ? {} : { withdrawnOn }),
    ...(reason === null || !isOpen ? {} : { reason }),
    ...(actor === null ? {} : { actor: isOpen ? actor : { role: actor.role } }),
    commitment: Buffer.from(entry.commitment).toString('hex'),
  }
}

/** Whether why an entry was made, and by which organisation, may be read. */
function mayReadReason<K extends Kind>(
  viewer: Viewer,
  kind: K,
  whole: Records[K] | undefined,
  now: Records[K] | undefined,
): boolean {
  const { visibility, isTheirsToTakeBack = false } = recordKinds[kind]
  // Whoever puts right or takes back what children or families said may name them in doing so.
  if (isTheirsToTakeBack) return viewer.isOperator
  // Of a version that was erased nobody can say what was hidden, where its kind hides anything.
  return whole === undefined ? viewer.isOperator || visibility === undefined : mayReadAll(viewer, kind, whole, now)
}

function changeOf({ record, withdrawnOn, version }: Entry, wasWithdrawn: boolean): EntryChange {
  if (record === null) return 'erased'
  if (withdrawnOn !== undefined) return 'withdrawn'
  if (wasWithdrawn) return 'brought-back'
  return version === 1 ? 'entered' : 'changed'
}

/** Every version of one record, oldest first, as this viewer may read it: none where they may not know of the record. */
export function shownHistoryOf<K extends Kind>(
  looking: Looking,
  kind: K,
  entries: readonly Entry[],
): readonly ShownEntry<K>[] {
  const readable = entries.findLast(({ record }) => record !== null)
  const now = readable && recordIn(kind, readable)
  const last = entries.at(-1)
  const newest = { version: last?.version ?? 0, isWithdrawn: last?.withdrawnOn !== undefined }
  if (now !== undefined && shownTo(looking.viewer, kind, now) === undefined) return []
  return entries.flatMap((entry, i) => {
    const wasWithdrawn = entries[i - 1]?.withdrawnOn !== undefined
    return shownEntry(looking, kind, entry, { now, wasWithdrawn, newest }) ?? []
  })
}
