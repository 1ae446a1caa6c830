import type { Verdict } from '@candour/register'

/** `dataTable`: a table, with a caption that says what it holds. Cells are words; numbers are already written out. */
export interface TableView {
  readonly caption: string
  readonly columns: readonly { readonly text: string; readonly isNumber?: boolean }[]
  readonly rows: readonly (readonly CellView[])[]
}
export interface CellView {
  readonly text: string
  readonly href?: string
  readonly verdict?: Verdict
}
