import { describe, expect, it } from 'vitest'
import { randomFrom, randomTable, tableOf } from '../../../../test/disclosure/random-tables.ts'
import type { ShownTable } from './count-table.ts'
import { disclosedTable } from './disclosed-table.ts'
import { rangeShownFor } from './shown-count.ts'

const exactly = { threshold: 5, rounding: 0 } as const
const toFive = { threshold: 5, rounding: 5 } as const
const hiddenIn = ({ cells, rowTotals, columnTotals, total }: ShownTable) =>
  [...cells.flat(), ...rowTotals, ...columnTotals, total].filter((count) => count === null).length

describe('one table', () => {
  it('without a small count is shown whole, zeros too', () => {
    const table = tableOf([
      [0, 12],
      [30, 6],
    ])
    expect(disclosedTable(table, exactly)).toEqual({ shown: table, unprotected: [] })
  })

  it('is rounded to the nearest 5 where that is the rule', () => {
    const { shown } = disclosedTable(tableOf([[6, 12, 0, 88]]), toFive)
    expect(shown.cells).toEqual([[5, 10, 0, 90]])
    expect(shown.total).toBe(105)
  })

  it('hides a second count in the row and the column of a small one, and a fourth where these meet', () => {
    const { shown } = disclosedTable(
      tableOf([
        [3, 9, 40],
        [8, 12, 50],
        [60, 70, 80],
      ]),
      exactly,
    )
    expect(shown.cells).toEqual([
      [null, null, 40],
      [null, null, 50],
      [60, 70, 80],
    ])
    expect([shown.rowTotals, shown.columnTotals, shown.total]).toEqual([[52, 70, 210], [71, 91, 170], 332])
  })

  it('hides no more than the small counts where rounding leaves enough open', () => {
    const { shown } = disclosedTable(
      tableOf([
        [3, 19, 40, 71],
        [18, 12, 50, 33],
        [44, 23, 61, 29],
        [81, 32, 27, 64],
      ]),
      toFive,
    )
    expect(hiddenIn(shown)).toBe(1)
  })

  it('of a single cell hides all its totals with it', () => {
    expect(disclosedTable(tableOf([[3]]), exactly).shown).toEqual({
      cells: [[null]],
      rowTotals: [null],
      columnTotals: [null],
      total: null,
    })
    expect(disclosedTable(tableOf([[0]]), exactly).shown.total).toBe(0)
  })

  it('of one row hides the totals that repeat a hidden cell', () => {
    const { shown } = disclosedTable(tableOf([[2, 9, 40]]), exactly)
    expect(shown.cells).toEqual([[null, null, 40]])
    expect(shown.columnTotals).toEqual([null, null, 40])
    expect(shown.total).toBe(51)
  })

  it('whose only small counts are totals hides them', () => {
    const { shown } = disclosedTable(
      tableOf([
        [0, 0],
        [3, 0],
        [0, 0],
      ]),
      exactly,
    )
    expect([shown.rowTotals, shown.columnTotals, shown.total]).toEqual([[0, null, 0], [null, 0], null])
  })

  it('keeps a higher threshold', () => {
    expect(disclosedTable(tableOf([[9, 30, 40]]), { threshold: 10, rounding: 0 }).shown.cells[0]?.[0]).toBeNull()
    expect(disclosedTable(tableOf([[9, 30, 40]]), exactly).shown.cells[0]?.[0]).toBe(9)
  })

  it('of 40 rows and 20 columns takes well under a second', () => {
    const table = randomTable(randomFrom(2), 40, 20)
    const isSmall = (count: number) => count >= 1 && count <= 5
    expect(table.cells.flat().filter(isSmall).length).toBeGreaterThan(20)
    const start = performance.now()
    expect(hiddenIn(disclosedTable(table, exactly).shown)).toBeGreaterThan(20)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

describe('what a shown count leaves open', () => {
  it.each([
    [0, { least: 0, greatest: 0 }],
    [6, { least: 6, greatest: 7 }],
    [7, { least: 6, greatest: 7 }],
    [8, { least: 8, greatest: 12 }],
    [41, { least: 38, greatest: 42 }],
  ])('%i rounded to 5', (count, range) => {
    expect(rangeShownFor(count, toFive)).toEqual(range)
  })

  it('is nothing where counts are exact', () => {
    expect(rangeShownFor(41, exactly)).toEqual({ least: 41, greatest: 41 })
  })
})

describe('a version after others', () => {
  const first = tableOf([
    [3, 9, 40],
    [8, 12, 50],
  ])

  it('hides what the first hid and needed, though nothing small is left', () => {
    const shown = disclosedTable(first, exactly).shown
    const corrected = tableOf([
      [0, 9, 40],
      [8, 12, 50],
    ])
    const later = disclosedTable(corrected, exactly, [{ exact: first, shown }]).shown
    expect(hiddenIn(disclosedTable(corrected, exactly).shown)).toBe(0)
    expect(later.cells[0]?.[1]).toBeNull()
  })

  it('hides totals whose change would tell a count that is new', () => {
    const before = tableOf([
      [7, 9, 40],
      [8, 12, 50],
    ])
    const shown = disclosedTable(before, exactly).shown
    const later = disclosedTable(first, exactly, [{ exact: before, shown }]).shown
    expect(hiddenIn(shown)).toBe(0)
    expect([later.cells[0]?.[0], later.rowTotals[0], later.columnTotals[0], later.total]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('need not, of what a reader does not know to be the same', () => {
    const before = tableOf([
      [7, 9, 40],
      [8, 12, 50],
    ])
    const shown = disclosedTable(before, exactly).shown
    const later = disclosedTable(first, exactly, [{ exact: before, shown }], [[]]).shown
    expect(later).toEqual(disclosedTable(first, exactly).shown)
  })

  it('says which counts nothing can protect any more, where an earlier one showed too much', () => {
    const later = disclosedTable(first, exactly, [{ exact: first, shown: first }])
    expect(later.unprotected).toContainEqual({ version: 1, entry: ['cell', 0, 0] })
  })
})

describe('a table that cannot be', () => {
  it.each([
    ['with half a person', tableOf([[1.5, 2]])],
    ['with a negative count', tableOf([[-1, 2]])],
    ['with a ragged row', { ...tableOf([[1, 2]]), columnTotals: [1] }],
    ['with rows but no totals', { ...tableOf([[1, 2]]), rowTotals: [] }],
    ['with the total of a row that is no sum', { ...tableOf([[1, 2]]), rowTotals: [4] }],
    ['with the total of a column that is no sum', { ...tableOf([[1, 2]]), columnTotals: [1, 3] }],
    ['with a grand total that is no sum', { ...tableOf([[1, 2]]), total: 4 }],
  ])('%s is refused', (_, table) => {
    expect(() => disclosedTable(table, exactly)).toThrow(RangeError)
  })

  it('is refused with a threshold below 1, and beside a version of another shape', () => {
    const table = tableOf([[9, 9]])
    expect(() => disclosedTable(table, { threshold: 0, rounding: 0 })).toThrow(RangeError)
    const other = tableOf([[9, 9, 9]])
    expect(() => disclosedTable(table, exactly, [{ exact: other, shown: other }])).toThrow(
      'differ in their rows or columns',
    )
  })
})
