import type { RecordKind } from '@candour/register'

/** The headings of a mapping's own file, in their order. */
export const mappingHeading = ['heading', 'table', 'column', 'constant', 'values', 'makes'] as const

/**
 * What is made of a cell before it is read: an id of its words, the code of the place of that name, the day of a date with its time; or
 * nothing, and the row is taken only where the cell holds one of the values.
 */
export const makings = ['id', 'place', 'day', 'check'] as const
export type Making = (typeof makings)[number]

/** One column of ours, and where a person's own sheet tells it. */
export interface MappedColumn {
  readonly kind: RecordKind
  readonly column: string
  /** Headings of the sheet, whose cells are joined by a space; none where it is a constant. */
  readonly headings: readonly string[]
  readonly constant: string
  /** Their word, in small letters, to ours. */
  readonly values: ReadonlyMap<string, string>
  readonly makes: Exclude<Making, 'check'> | undefined
}

/** A cell by which a row is taken or refused. */
export interface CheckedCell {
  readonly heading: string
  readonly accepted: readonly string[]
}

/** How a person's own sheet tells the register's tables. */
export interface Mapping {
  /** The name that people know its file by. */
  readonly file: string
  readonly columns: readonly MappedColumn[]
  readonly checks: readonly CheckedCell[]
  /** Headings that are left out on purpose. */
  readonly leftOut: readonly string[]
}

/** Headings are the same whatever capitals and spaces they are written with. */
export const sameHeading = (heading: string): string => heading.trim().toLowerCase().replaceAll(/\s+/g, ' ')
