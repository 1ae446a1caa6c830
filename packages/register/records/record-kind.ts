import type { Visibility } from '../visibility/visibility.ts'
import type { FieldType } from './field-types.ts'

/** One field of a kind of record: its type, whether it must be filled, and what it points at. */
export interface Field<T = unknown, Required extends boolean = boolean> {
  readonly type: FieldType<T>
  readonly required: Required
  readonly description?: string
  /** The kind of record whose id this field holds; `referencesOf` gives it as a kind. */
  readonly references?: string
  /** Whether it is written for readers of twelve: whoever gives it is told how hard it is to read. */
  readonly isPlainWords?: true
}

export type Fields = Readonly<Record<string, Field<never> | Field>>

type ValueOf<F> = F extends Field<infer T, boolean> ? T : never
type Named<F extends Fields, R extends boolean> = {
  [K in keyof F]: F[K] extends { readonly required: R } ? K : never
}[keyof F]

/** The record that fields describe. A field that is not known is absent, never null, zero or empty. */
export type RecordOf<F extends Fields> = { readonly [K in Named<F, true>]: ValueOf<F[K]> } & {
  readonly [K in Named<F, false>]?: ValueOf<F[K]>
}

/** Values of fields as far as they were told: any may be absent. */
export type ValuesOf<F extends Fields> = { readonly [K in keyof F]?: ValueOf<F[K]> }

/** A field that records once had, and how each of its values reads now. */
export interface FormerField {
  readonly name: string
  readonly now: string
  readonly values: Readonly<Record<string, string>>
  /** What is said beside a file that still has it, as a column. */
  readonly note: string
}

/** Fields of the search index; each weighs by itself. */
export type SearchField = 'name' | 'approach' | 'lessons' | 'findings'

/**
 * A kind of record, written once: its table and columns (in the order of the data package), its words, where it is read and an
 * example. The TypeScript type, the checks of files, forms and the API, tables, lists, titles, OpenAPI, the documentation and the
 * data package are all read from it.
 */
export interface KindDefinition<
  F extends Fields = Fields,
  K extends string = string,
  T extends string = string,
  Name extends string = string,
> {
  readonly kind: K
  /** Name of the table, the file, the API's list, and of the pages where it has some. */
  readonly table: T
  readonly title: string
  readonly singular: string
  /** What readers call one, where that is another word: a *promise* rather than an outcome. */
  readonly calledByReaders?: string
  /** Letter that its random ids begin with; absent where a person chooses ids that speak (`hub-homes-leeds`). */
  readonly idLetter?: string
  readonly fields: F
  /** Fields that name a record, the first that is filled; without one it is called by its id. */
  readonly namedBy: readonly Name[]
  /** Fields that say what a record is about, the first that is filled. */
  readonly toldBy: readonly Name[]
  /** Whether a record has a page of its own, at its table and id. Others are read on the page of what they point at. */
  readonly hasPage?: boolean
  /** The part of its project's page on which it is read, where it has no page of its own. */
  readonly partOfProjectPage?: string
  /** Whether every version of a record is a row of its file, so that id and version together are its key. */
  readonly isRowPerVersion?: boolean
  /** Its place among the kinds that a search finds, and the words that it is found by; absent where it is not searched. */
  readonly searched?: {
    readonly place: number
    readonly by: { readonly [S in SearchField]?: readonly Name[] }
  }
  /** Whether lists, counts and exports keep a record that was withdrawn: it was promised, or reported, in public. */
  readonly isKeptWhenWithdrawn?: boolean
  /**
   * Whether what a record says belongs to those who told it: only its newest version is ever read, nothing of it is read once it was
   * withdrawn, it is never brought back, and its id must tell nothing.
   */
  readonly isTheirsToTakeBack?: true
  /** Fields that its records once had: old entries and files that hold them are read as what took their place. */
  readonly formerFields?: readonly FormerField[]
  /** The yes or no field that hides part of a record; nothing else decides who may see what of it. */
  readonly protectedBy?: Name
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

export function recordKind<const F extends Fields, const K extends string, const T extends string>(
  definition: KindDefinition<F, K, T, keyof F & string>,
): KindDefinition<F, K, T> {
  return definition
}
