import type { CountTable, TableEntry } from '@candour/register'

/** Numbers from 0 to 1 by a seed (mulberry32), so that a case that fails can be had again. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const whole = (random: () => number, least: number, greatest: number): number =>
  least + Math.floor(random() * (greatest - least + 1))

export function tableOf(cells: readonly (readonly number[])[], columns = cells[0]?.length ?? 0): CountTable {
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
  const rowTotals = cells.map(sum)
  const columnTotals = Array.from({ length: columns }, (_, column) => sum(cells.map((row) => row[column] ?? 0)))
  return { cells, rowTotals, columnTotals, total: sum(rowTotals) }
}

/** Zeros, small counts and greater ones, in shares that differ from table to table. */
function randomCount(random: () => number, zeros: number, smalls: number): number {
  const kind = random()
  if (kind < zeros) return 0
  if (kind < zeros + smalls) return whole(random, 1, 5)
  return random() < 0.5 ? whole(random, 6, 12) : whole(random, 6, 90)
}

export function randomTable(random: () => number, rows: number, columns: number): CountTable {
  const zeros = random() * 0.7
  const smalls = random() * random() * (1 - zeros)
  return tableOf(
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => randomCount(random, zeros, smalls))),
    columns,
  )
}

/** A later version of a table: some cells, often one, are others. */
export function changedTable(random: () => number, table: CountTable): CountTable {
  const cells = table.cells.map((row) => [...row])
  const changes = random() < 0.6 ? 1 : whole(random, 0, 5)
  for (let change = 0; change < changes; change += 1) {
    const row = cells[whole(random, 0, cells.length - 1)] ?? []
    const column = whole(random, 0, row.length - 1)
    const near = Math.max(0, (row[column] ?? 0) + whole(random, -4, 4))
    row[column] = random() < 0.6 ? near : randomCount(random, 0.3, 0.3)
  }
  return tableOf(cells, table.columnTotals.length)
}

/** The cells and totals that are equal in two tables. */
export function equalEntries(one: CountTable, other: CountTable): readonly TableEntry[] {
  const entries: TableEntry[] = []
  one.cells.forEach((row, r) => {
    row.forEach((count, c) => {
      if (count === other.cells[r]?.[c]) entries.push(['cell', r, c])
    })
    if (one.rowTotals[r] === other.rowTotals[r]) entries.push(['row', r])
  })
  one.columnTotals.forEach((count, c) => {
    if (count === other.columnTotals[c]) entries.push(['column', c])
  })
  return one.total === other.total ? [...entries, ['total']] : entries
}
