import { type AnyRecord, type Kind, recordKinds, type Shown, shownTo, type Viewer } from '@candour/register'
import { recordsByIds } from '../store/projections.ts'
import type { Database } from '../store/tables.ts'

/** A record that stands, as its viewer may see it, and its version. */
export interface SeenRecord {
  readonly record: Shown
  readonly version: number
}

/** Of these records those that the viewer may know of, by `kind id`; withdrawn ones too. Asked of the tables that deeds write. */
export async function seenRecords(
  db: Database,
  viewer: Viewer,
  wanted: readonly { readonly kind: Kind; readonly id: string }[],
): Promise<ReadonlyMap<string, SeenRecord>> {
  const seen = new Map<string, SeenRecord>()
  for (const kind of new Set(wanted.map((one) => one.kind))) {
    const ids = wanted.filter((one) => one.kind === kind).map(({ id }) => id)
    for (const stored of await recordsByIds(db, kind, [...new Set(ids)])) {
      const { record, entry_version: version, withdrawn_on: withdrawnOn } = stored
      // What was taken back is read by nobody.
      if (withdrawnOn !== null && recordKinds[kind].isTheirsToTakeBack) continue
      const shown = shownTo(viewer, kind, record)
      if (shown !== undefined) seen.set(seenKey(kind, record.id), { record: shown, version })
    }
  }
  return seen
}

export const seenKey = (kind: Kind, id: string): string => `${kind} ${id}`

/** A record that somebody proposed, as they may see it themselves; what they may not see of what stands is not told by it. */
export function shownProposal(viewer: Viewer, kind: Kind, proposed: AnyRecord, present: AnyRecord): Shown | undefined {
  return shownTo(viewer, kind, proposed, present)
}
