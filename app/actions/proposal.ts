import type { AnyRecord, Direction, Kind, Where } from '@candour/register'

/** A record as it should read from now on, or a change to it. `after` is the version that its proposer saw. */
export type Proposal =
  /** The whole record; where it has no id yet it gets a random one. */
  | {
      readonly kind: Kind
      readonly record: AnyRecord | Omit<AnyRecord, 'id'>
      readonly after?: number
    }
  /** Some of its fields; null empties one. */
  | {
      readonly kind: Kind
      readonly id: string
      readonly patch: Readonly<Record<string, unknown>>
      readonly after?: number
    }
  | { readonly kind: Kind; readonly id: string; readonly withdraw: true; readonly after?: number }
  | { readonly kind: Kind; readonly id: string; readonly bringBack: true; readonly after?: number }

/** What is proposed in one deed, so far as its parts are judged against one another. */
export interface WithinDeed {
  /** Ids by kind of every record that the deed proposes. */
  readonly ids: ReadonlyMap<Kind, { has(id: string): boolean; keys(): Iterable<string> }>
  /** Kinds of which not every id is known, since their file could not be read to its end. */
  readonly incomplete: ReadonlySet<Kind>
  /** The newest promise of each outcome that the deed registers. */
  readonly terms: ReadonlyMap<string, PromisedTerms>
}

export interface PromisedTerms {
  readonly project_id: string
  readonly direction_wanted: Direction
  readonly version: number
}

/** A whole record on its way in, with the place to which its faults are told. */
export interface Incoming {
  readonly record: AnyRecord
  readonly where: Where
  /** False where some of it could not be read: then only what it points at is judged. */
  readonly isWhole: boolean
  readonly withdrawal?: 'withdraw' | 'bring-back'
}

/** Whole records of one kind, in the order in which they are proposed. */
export interface IncomingBatch {
  /** Which of several files it comes from, for the order in which faults are told. */
  readonly table?: number
  readonly kind: Kind
  readonly incoming: readonly Incoming[]
  /** Fields about which their source is silent: a file without the column. What stands there goes only where somebody says so. */
  readonly absent?: readonly string[]
}

/** A great many whole records, told as often as asked: once to be judged, once more to be written under the ledger's lock. */
export interface ProposalStream {
  readonly within: WithinDeed
  batches(step: 'judge' | 'write'): AsyncIterable<IncomingBatch>
}
