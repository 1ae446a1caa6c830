import {
  type Actor,
  type AnsweredInTime,
  type Audience,
  type Kind,
  type Records,
  recordKinds,
  type TableOf,
} from '@candour/register'
import type { Generated, Kysely, Transaction } from 'kysely'

/** Columns that each projection has beside the fields of its record. */
export interface Projected {
  /** Position in the ledger of the entry that wrote this row. */
  readonly entry: number
  /** Version of the record: how many entries it has had. */
  readonly entry_version: number
  /** The day on which the record was withdrawn, where it was and has not been brought back. */
  readonly withdrawn_on: string | null
  /** Who may know of the record. */
  readonly audience: Audience
  /** Its fields that only the insiders may read; null where there are none. */
  readonly hidden_fields: readonly string[] | null
  readonly insiders: Audience
}

/** A row of a projection: the record's fields, null where not known. */
export type Row<K extends Kind> = {
  readonly [F in keyof Required<Records[K]>]: Exclude<Records[K][F], undefined> | null
} & Projected

type Fields = Readonly<Record<string, unknown>>

/** An entry in its four parts. Of a part that was erased neither value nor salt is left, only its commitment. */
export interface EntryRow {
  readonly sequence: number
  readonly time: string
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly public: Fields | null
  readonly hidden: Fields | null
  readonly reason: string | null
  readonly actor: Actor | null
  readonly public_salt: Uint8Array | null
  readonly hidden_salt: Uint8Array | null
  readonly reason_salt: Uint8Array | null
  readonly actor_salt: Uint8Array | null
  readonly public_commitment: Uint8Array
  readonly hidden_commitment: Uint8Array
  readonly reason_commitment: Uint8Array
  readonly actor_commitment: Uint8Array
  readonly commitment: Uint8Array
}

/** A deed that was done: asked for again under its id, it gives the same receipt and does nothing. */
export interface DeedRow {
  readonly id: string
  readonly name: string
  readonly done_at: string
  /** SHA-256 of what was asked, so that an id is not taken for another deed. */
  readonly asked: Uint8Array
  readonly receipt: Fields
}

/** Which account did a deed: apart from the ledger, and deleted without a trace in it. */
export interface AuthorshipRow {
  readonly deed: string
  readonly account: string | null
  readonly role: string
  readonly first_sequence: number
  readonly last_sequence: number
}

/** What was erased of an entry, when and on which ground. */
export interface TombstoneRow {
  readonly sequence: number
  readonly part: string
  readonly erased_on: string
  readonly ground: string
}

/** A project's verdict on a day, kept with its whole key: position, day and version of the rules. */
export interface KeptVerdict {
  readonly project_id: string
  readonly verdict: string
  readonly marks: readonly string[]
  readonly design_level: number | null
  readonly attribution: string | null
  readonly promise_kept: string
  readonly candid: boolean
  readonly published: boolean
  readonly told_on: string | null
  readonly entry: number
  readonly on_day: string
  readonly valid_before: string | null
  readonly rules_version: number
}

/** One outcome of a project with its verdict on the same day. */
export interface KeptOutcomeVerdict {
  readonly project_id: string
  readonly key: string
  readonly label: string
  readonly verdict: string
  readonly counts: boolean
  readonly promised: boolean
  readonly design_level: number | null
  readonly attribution: string | null
  readonly due_on: string | null
  readonly silent_from: string | null
  readonly clock_rule: string | null
  readonly answered_at: string | null
  /** Of a promise that was answered and had a due date: whether it was answered by then. */
  readonly answered_in_time: AnsweredInTime | null
}

/** Tables beside the projections. */
interface OtherTables {
  readonly ledger: {
    readonly only: boolean
    readonly position: number
    readonly changed_at: string | null
    /** The day that every kept verdict is judged for; null while there is none. */
    readonly judged_on: string | null
  }
  readonly register_mode: { readonly only: Generated<boolean>; readonly is_practice: boolean }
  readonly entries: EntryRow
  readonly deeds: DeedRow
  readonly authorship: AuthorshipRow
  readonly tombstones: TombstoneRow
  readonly standings: KeptVerdict
  readonly outcome_standings: KeptOutcomeVerdict
}

/** Every table: a projection for each kind of record, and the others. */
export type Tables = { readonly [K in Kind as TableOf<K>]: Row<K> } & OtherTables

/** The names of the projections, one a kind. Read from the kinds; the compiler cannot follow `fromEntries` from each to its own table. */
export const tableOf = Object.fromEntries(
  Object.values(recordKinds).map(({ kind, table }) => [kind, table]),
) as unknown as { readonly [K in Kind]: TableOf<K> }

/** A connection for reading, or the transaction that an action opened. */
export type Database = Kysely<Tables>
export type Writing = Transaction<Tables>
