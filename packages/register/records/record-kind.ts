import type { Visibility } from '../visibility/visibility.ts'
import type { FieldType } from './field-types.ts'

/** One field of a kind of record: its type, whether it must be filled, and what it points at. */
export interface Field<T = unknown, Required extends boolean = boolean> {
  readonly type: FieldType<T>
  readonly required: Required
  readonly description?: string
  /** The kind of record whose id this field holds. */
  readonly references?: Kind
}

export type Kind =
  | 'programme'
  | 'model'
  | 'application'
  | 'project'
  | 'outcome'
  | 'finding'
  | 'lesson'
  | 'claim'
  | 'adoption'
  | 'condition'
  | 'series'

export type Fields = Readonly<Record<string, Field<never> | Field>>

type ValueOf<F> = F extends Field<infer T, boolean> ? T : never
type Named<F extends Fields, R extends boolean> = {
  [K in keyof F]: F[K] extends { readonly required: R } ? K : never
}[keyof F]

/** The record that fields describe. A field that is not known is absent, never null, zero or empty. */
export type RecordOf<F extends Fields> = { readonly [K in Named<F, true>]: ValueOf<F[K]> } & {
  readonly [K in Named<F, false>]?: ValueOf<F[K]>
}

/**
 * A kind of record, written once: its table and columns (in the order of the data package), words and an example. The
 * TypeScript type, the checks of files, forms and the API, OpenAPI and the data package are all read from it.
 */
export interface RecordKind<F extends Fields = Fields> {
  readonly kind: Kind
  /** Name of the table, the file and the API's list. */
  readonly table: string
  readonly title: string
  readonly singular: string
  /** Letter that its random ids begin with; absent where a person chooses ids that speak (`hub-homes-leeds`). */
  readonly idLetter?: string
  readonly fields: F
  /** Who may see what of a record; absent where all of it is for everybody. */
  visibility?(record: RecordOf<F>): Visibility
  /** A row as it would stand in a file: the documentation shows it and a test reads it. */
  readonly example: Readonly<Record<string, string>>
}

export function must<T>(type: FieldType<T>, more: Omit<Field, 'type' | 'required'> = {}): Field<T, true> {
  return { type, required: true, ...more }
}

export function may<T>(type: FieldType<T>, more: Omit<Field, 'type' | 'required'> = {}): Field<T, false> {
  return { type, required: false, ...more }
}

export function recordKind<const F extends Fields>(definition: RecordKind<F>): RecordKind<F> {
  return definition
}
