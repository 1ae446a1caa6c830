import { type Kind, recordKinds } from '../records/kinds.ts'

/** Where a version stands among those of its record. */
export interface VersionStanding {
  readonly isNewest: boolean
  /** Whether the record is withdrawn today, whichever version did so. */
  readonly isWithdrawn: boolean
}

/**
 * True of a version of which nobody reads anything any more: of a kind whose words belong to those who told it, every version of a record
 * that was withdrawn, and every earlier one of a record that stands, since what was put right in it may be what told who somebody is. That
 * there was a version, and when, is still told.
 */
export function isTakenBack(kind: Kind, { isNewest, isWithdrawn }: VersionStanding): boolean {
  return recordKinds[kind].isTheirsToTakeBack === true && (isWithdrawn || !isNewest)
}
