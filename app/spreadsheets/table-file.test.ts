import { recordFromCells, recordKinds } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { tableOfSheet } from './table-file.ts'

const stands = { bytes: 0, hasChanged: async () => false }

/** What the register takes a sheet's rows to say. */
async function readFrom(cells: readonly (readonly string[])[], isTyped: boolean) {
  const sheet = {
    file: 'x',
    header: ['id', 'name', 'funding_gbp', 'started'],
    headerRow: 1,
    separator: ',' as const,
    notes: [],
    rows: async function* () {
      yield cells.map((row, i) => ({ row: i + 2, cells: row }))
    },
    ...(isTyped ? { isTyped: true as const } : {}),
  }
  const table = await tableOfSheet(recordKinds.project, sheet, stands)
  const read = []
  for await (const rows of table.rows())
    for (const row of rows) read.push(recordFromCells(table.kind, row.cells ?? {}, table.forms).ok)
  return { read }
}

describe('a sheet whose cells are typed', () => {
  const typed = ['aa', 'A', '1.234', '2010-11']
  const slip = ['bb', 'B', '0,5', '']

  it('leaves no number and no month open, whatever text stands beside them', async () => {
    expect((await readFrom([typed, slip], true)).read).toEqual([true, false])
  })

  it('where they are not typed, what may be two things is refused', async () => {
    expect((await readFrom([typed, slip], false)).read).toEqual([false, false])
  })

  it('refuses a date that is text where nothing in the sheet shows its order', async () => {
    expect((await readFrom([['aa', 'A', '', '02/03/2019']], true)).read).toEqual([false])
  })
})
