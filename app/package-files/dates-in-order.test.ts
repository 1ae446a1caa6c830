import { readFields, recordKinds } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { tableOfSheet } from '../spreadsheets/table-file.ts'
import { type DateOrder, datesInOrder } from './dates-in-order.ts'

/** The days on which projects started, as a sheet's cells are read once somebody said their order. */
async function startsOf(cells: readonly string[], order: DateOrder): Promise<readonly unknown[]> {
  const fields = Object.fromEntries(Object.entries(recordKinds.project.fields).filter(([name]) => name === 'started'))
  const sheet = {
    file: 'x.csv',
    header: ['id', 'started'],
    headerRow: 1,
    separator: ',' as const,
    notes: [],
    rows: async function* () {
      yield cells.map((cell, i) => ({ row: i + 2, cells: [`p${i}`, cell] }))
    },
  }
  const table = await tableOfSheet(recordKinds.project, sheet, { bytes: 0, hasChanged: async () => false })
  const [inOrder] = datesInOrder([table], order)
  return cells.map((cell) => readFields(fields, { started: cell }, inOrder?.forms ?? new Map()).values.started)
}

describe('given dates that could be either order, and an order that a person says', () => {
  it.each<[order: DateOrder, cells: readonly string[], read: readonly (string | undefined)[]]>([
    ['day-first', ['03/02/2019'], ['2019-02-03']],
    ['month-first', ['03/02/2019'], ['2019-03-02']],
    ['day-first', ['03/02/2019', '02/13/2019'], ['2019-02-03', undefined]],
    // What the column shows counts for more than what is said.
    ['month-first', ['03/02/2019', '25/12/2019'], ['2019-02-03', '2019-12-25']],
  ])('when it is %s, then %j is read as %j', async (order, cells, read) => {
    expect(await startsOf(cells, order)).toEqual(read)
  })
})
