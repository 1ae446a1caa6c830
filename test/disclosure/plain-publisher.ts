import type { CountTable, DisclosureRule, ShownTable } from '@candour/register'
import { narrowedAlone } from './attacker.ts'

type Mutable<Table> = Table extends number | null
  ? number | null
  : { -readonly [Key in keyof Table]: Mutable<Table[Key]> }

interface Slot {
  readonly place: readonly [row: string, column: string]
  readonly count: number
  hide(isHidden: boolean): void
  isHidden(): boolean
}

/**
 * How many entries a plain greedy publisher hides of one version: the small ones, then again and again the smallest count that shares a line with a small one
 * that can be narrowed, and last shown again what need not be hidden.
 */
export function plainlyHidden(exact: CountTable, rule: DisclosureRule): number {
  const shown: Mutable<ShownTable> = {
    cells: exact.cells.map((row) => [...row]),
    rowTotals: [...exact.rowTotals],
    columnTotals: [...exact.columnTotals],
    total: exact.total,
  }
  const rounded = (count: number) => (rule.rounding === 0 ? count : Math.round(count / 5) * 5)
  const slot = (
    place: Slot['place'],
    count: number,
    read: () => number | null,
    write: (count: number | null) => void,
  ): Slot => ({
    place,
    count,
    hide: (isHidden) => write(isHidden ? null : rounded(count)),
    isHidden: () => read() === null,
  })
  const slots: Slot[] = [
    slot(
      ['+', '+'],
      exact.total,
      () => shown.total,
      (count) => {
        shown.total = count
      },
    ),
  ]
  const inList = (list: (number | null)[], place: (index: number) => Slot['place'], counts: readonly number[]) => {
    counts.forEach((count, index) => {
      slots.push(
        slot(
          place(index),
          count,
          () => list[index] ?? null,
          (told) => {
            list[index] = told
          },
        ),
      )
    })
  }
  shown.cells.forEach((row, r) => {
    inList(row, (c) => [`${r}`, `${c}`], exact.cells[r] ?? [])
  })
  inList(shown.rowTotals, (r) => [`${r}`, '+'], exact.rowTotals)
  inList(shown.columnTotals, (c) => ['+', `${c}`], exact.columnTotals)

  const isSmall = ({ count }: Slot) => count >= 1 && count <= rule.threshold
  for (const each of slots) each.hide(isSmall(each))
  const narrowed = () => narrowedAlone({ exact, shown }, rule)
  for (let found = narrowed(); found.length > 0; found = narrowed()) {
    const lines = new Set(found.flatMap(({ place }) => place.split(',').map((line, side) => `${side}${line}`)))
    const open = slots.filter((each) => !each.isHidden()).sort((one, other) => one.count - other.count)
    const beside = (each: Slot) => each.place.some((line, side) => lines.has(`${side}${line}`))
    const next = open.find((each) => each.count > 0 && beside(each)) ?? open.find(({ count }) => count > 0) ?? open[0]
    if (next === undefined) throw new Error('everything is hidden, and a count can still be narrowed')
    next.hide(true)
  }
  for (const each of [...slots].sort((one, other) => other.count - one.count)) {
    if (!each.isHidden() || isSmall(each)) continue
    each.hide(false)
    if (narrowed().length > 0) each.hide(true)
  }
  return slots.filter((each) => each.isHidden()).length
}
