import type { CellForm, ColumnForms } from '@candour/register'
import type { TableFile } from '../spreadsheets/table-file.ts'

/** The orders of day and month that a person may say of a file. */
export const dateOrders = ['day-first', 'month-first'] as const

export type DateOrder = (typeof dateOrders)[number]

/** The same tables, dates with slashes read in this order wherever the file itself leaves the order open. */
export function datesInOrder(tables: readonly TableFile[], order: DateOrder): readonly TableFile[] {
  return tables.map((table) => ({ ...table, forms: settled(table.forms, order) }))
}

function settled(forms: ColumnForms, order: DateOrder): ColumnForms {
  return new Map(
    [...forms].map(([column, form]): [string, CellForm] => {
      if (form.date?.order !== 'undecided') return [column, form]
      const { says: _, ...date } = form.date
      return [column, { ...form, date: { ...date, order } }]
    }),
  )
}
