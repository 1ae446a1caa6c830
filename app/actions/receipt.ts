import type { AnyRecord, Kind, Refusal } from '@candour/register'

/** One version that a deed wrote. */
export interface ReceiptEntry {
  readonly kind: Kind
  readonly id: string
  readonly version: number
  readonly sequence: number
}

/** What a deed did: handed out when it is done, and again to whoever asks for the same deed later. */
export interface Receipt {
  readonly deed: string
  /** Where the ledger stood afterwards. */
  readonly position: number
  readonly written: number
  readonly unchanged: number
  /** By kind, in the order in which they were proposed. */
  readonly kinds: readonly { readonly kind: Kind; readonly written: number; readonly unchanged: number }[]
  /** The versions that it wrote; of a great many none is listed. */
  readonly entries?: readonly ReceiptEntry[]
}

/** A record that moved on since its proposer read it: both sides, for a person to choose field by field. */
export interface Conflict {
  readonly kind: Kind
  readonly proposal: number
  readonly proposed: AnyRecord
  readonly present: AnyRecord
  /** The version to propose after next time. */
  readonly version: number
}

/** What came of a proposal: done, or nothing was changed and why. */
export type Proposed =
  | { readonly ok: true; readonly receipt: Receipt }
  /** `total` counts every refusal, of which a great many may not all be listed. */
  | {
      readonly ok: false
      readonly refusals: readonly Refusal[]
      readonly total: number
      readonly conflicts: readonly Conflict[]
    }

export function refusedBy(refusals: readonly Refusal[], conflicts: readonly Conflict[] = []): Proposed {
  return { ok: false, refusals, total: refusals.length, conflicts }
}

/** Another writing holds the ledger: nothing is wrong with what was asked. */
export const busy: Proposed = refusedBy([
  {
    code: 'busy',
    where: {},
    found: 'another change being written, which takes longer than this one could wait',
    accepts: 'the same again in a minute; nothing was changed',
  },
])
