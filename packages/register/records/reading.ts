import type { RefusalCode } from '../refusal.ts'
import type { DateForm } from './date-text.ts'
import type { NumberForm } from './number-text.ts'

/** What is wrong with a cell, so far as its type can tell. */
export interface Fault {
  readonly code: RefusalCode
  /** The part at fault, where that is less than the whole cell: one item of a list. */
  readonly found?: string | undefined
  /** What would be accepted, where the type can say more than it always does. */
  readonly accepts?: string | undefined
  readonly nearest?: string | undefined
  /** What people call the nearest, where it is a code. */
  readonly nearestName?: string | undefined
}

/** What reading one cell or parameter gave: a value, or the reasons why not. Empty cells never reach a type. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | ({ readonly ok: false; readonly more?: readonly Fault[] } & Fault)

/** How a column of a file writes its values, told by the whole column or by a descriptor; what is absent is as everywhere. */
export interface CellForm {
  readonly number?: NumberForm | 'undecided'
  readonly date?: DateForm
  /** The only words for yes and no. */
  readonly booleans?: { readonly yes: readonly string[]; readonly no: readonly string[] }
  /** That a year and two figures are a month, never a financial year. */
  readonly yearMonths?: 'month'
  /** The only pattern of dates, as a reader of it. */
  readonly datePattern?: { readonly says: string; read(cell: string): string | undefined }
  /** Texts that mean that nothing is known. */
  readonly missing?: readonly string[]
}
