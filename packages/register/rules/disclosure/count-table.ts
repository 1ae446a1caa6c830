/** A table of counts of people with its totals, exact. Each total is the sum of what it stands for. */
export interface CountTable {
  readonly cells: readonly (readonly number[])[]
  readonly rowTotals: readonly number[]
  readonly columnTotals: readonly number[]
  readonly total: number
}

/** A table as it is published: rounded where that is the rule, and `null` where a count is hidden. */
export interface ShownTable {
  readonly cells: readonly (readonly (number | null)[])[]
  readonly rowTotals: readonly (number | null)[]
  readonly columnTotals: readonly (number | null)[]
  readonly total: number | null
}

/** A cell, the total of a row, the total of a column (all counted from 0), or the grand total. */
export type TableEntry =
  | readonly ['cell', row: number, column: number]
  | readonly ['row', row: number]
  | readonly ['column', column: number]
  | readonly ['total']

export interface TableShape {
  readonly rows: number
  readonly columns: number
}

export const shapeOf = (table: CountTable | ShownTable): TableShape => ({
  rows: table.rowTotals.length,
  columns: table.columnTotals.length,
})

/** All counts of a table in one list: each row with its total, then the totals of the columns with the grand total. */
export function entriesOf<Count extends number | null>(table: {
  readonly cells: readonly (readonly Count[])[]
  readonly rowTotals: readonly Count[]
  readonly columnTotals: readonly Count[]
  readonly total: Count
}): readonly Count[] {
  const rows = table.rowTotals.map((total, row) => [...(table.cells[row] ?? []), total])
  return [...rows.flat(), ...table.columnTotals, table.total]
}

/** Where an entry stands in the list of `entriesOf`. */
export function positionOf(entry: TableEntry, { rows, columns }: TableShape): number {
  const width = columns + 1
  if (entry[0] === 'cell') return entry[1] * width + entry[2]
  if (entry[0] === 'row') return entry[1] * width + columns
  return entry[0] === 'column' ? rows * width + entry[1] : rows * width + columns
}

/** The entry that stands at a position of the list of `entriesOf`. */
export function entryAt(position: number, { rows, columns }: TableShape): TableEntry {
  const width = columns + 1
  const row = Math.floor(position / width)
  const column = position % width
  if (row === rows) return column === columns ? ['total'] : ['column', column]
  return column === columns ? ['row', row] : ['cell', row, column]
}

/** The table whose list of `entriesOf` this is. */
export function shownTableOf(entries: readonly (number | null)[], { rows, columns }: TableShape): ShownTable {
  const width = columns + 1
  const lines = Array.from({ length: rows + 1 }, (_, row) => entries.slice(row * width, (row + 1) * width))
  return {
    cells: lines.slice(0, rows).map((line) => line.slice(0, columns)),
    rowTotals: lines.slice(0, rows).map((line) => line[columns] ?? null),
    columnTotals: (lines[rows] ?? []).slice(0, columns),
    total: lines[rows]?.[columns] ?? null,
  }
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

/** @throws RangeError naming what is wrong: a ragged table, a count that is no whole number from 0, a total that is not the sum. */
export function mustBeTable(table: CountTable): void {
  const { rows, columns } = shapeOf(table)
  if (table.cells.length !== rows)
    throw new RangeError(`${table.cells.length} rows of cells, but ${rows} totals of rows`)
  table.cells.forEach((row, index) => {
    if (row.length !== columns) {
      throw new RangeError(`row ${index + 1} has ${row.length} cells, but there are ${columns} totals of columns`)
    }
  })
  for (const count of entriesOf(table)) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is no count: whole, and not negative`)
  }
  table.cells.forEach((row, index) => {
    if (sumOf(row) !== table.rowTotals[index]) throw new RangeError(`the total of row ${index + 1} is not its sum`)
  })
  table.columnTotals.forEach((total, index) => {
    const sum = sumOf(table.cells.map((row) => row[index] ?? 0))
    if (sum !== total) throw new RangeError(`the total of column ${index + 1} is not its sum`)
  })
  if (sumOf(table.rowTotals) !== table.total) throw new RangeError('the grand total is not the sum')
}
