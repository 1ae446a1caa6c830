import type { Kind, Records } from '@candour/register'
import type { Kysely, Transaction } from 'kysely'

/** Columns that each projection has beside the fields of its record. */
export interface Projected {
  /** Position in the ledger of the entry that wrote this row. */
  readonly entry: number
  /** Version of the record: how many entries it has had. */
  readonly entry_version: number
}

/** A row of a projection: the record's fields, null where not known. */
export type Row<K extends Kind> = {
  readonly [F in keyof Required<Records[K]>]: Exclude<Records[K][F], undefined> | null
} & Projected

export interface EntryRow {
  readonly sequence: number
  readonly time: string
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly record: Readonly<Record<string, unknown>> | null
  readonly reason: string
  readonly actor: string
  readonly salt: Uint8Array | null
  readonly commitment: Uint8Array
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
}

export interface Tables {
  readonly ledger: {
    readonly only: boolean
    readonly position: number
    readonly changed_at: string | null
    /** The day that every kept verdict is judged for; null while there is none. */
    readonly judged_on: string | null
  }
  readonly entries: EntryRow
  readonly standings: KeptVerdict
  readonly outcome_standings: KeptOutcomeVerdict
  readonly programmes: Row<'programme'>
  readonly models: Row<'model'>
  readonly applications: Row<'application'>
  readonly projects: Row<'project'>
  readonly outcomes: Row<'outcome'>
  readonly findings: Row<'finding'>
  readonly lessons: Row<'lesson'>
  readonly claims: Row<'claim'>
  readonly adoptions: Row<'adoption'>
  readonly conditions: Row<'condition'>
  readonly series: Row<'series'>
}

/** The names of the projections, one a kind. */
export const tableOf = {
  programme: 'programmes',
  model: 'models',
  application: 'applications',
  project: 'projects',
  outcome: 'outcomes',
  finding: 'findings',
  lesson: 'lessons',
  claim: 'claims',
  adoption: 'adoptions',
  condition: 'conditions',
  series: 'series',
} as const satisfies { readonly [K in Kind]: keyof Tables }

/** A connection for reading, or the transaction that an action opened. */
export type Database = Kysely<Tables>
export type Writing = Transaction<Tables>
