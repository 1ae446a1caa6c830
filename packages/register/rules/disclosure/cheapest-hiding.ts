import type { Reading } from './reading.ts'
import type { TableFlow } from './room-to-move.ts'

/** Entries that would be hidden besides, and by how much they let an entry move further. */
export interface FurtherHiding {
  readonly entries: readonly number[]
  readonly cost: number
  readonly gain: number
}

/** So that of two ways that hide as much the shorter is taken. */
const stepCost = 1e-4

/**
 * Of the ways in which an entry could move further if more were hidden, the one that costs least for what it gains; nothing where no hiding helps.
 * @param missing how much further it must move
 * @param costs what it costs to hide each entry
 */
export function cheapestHiding(
  flow: TableFlow,
  reading: Reading,
  entry: number,
  missing: number,
  costs: readonly number[],
  judge: (hiding: FurtherHiding) => number,
): FurtherHiding | undefined {
  let best: FurtherHiding | undefined
  for (const isToColumn of [true, false]) {
    const isRise = isToColumn !== flow.isTotal(entry)
    const own = (isRise ? reading.room.rise : reading.room.fall)[entry] ?? 0
    const ownAtMost = (isRise ? reading.roomAtMost.rise : reading.roomAtMost.fall)[entry] ?? 0
    flow.fill(reading.room)
    const moved = flow.push(entry, isToColumn, Number.POSITIVE_INFINITY, new Set())
    addWhatHidingGives(flow, reading)
    for (let gain = Math.min(missing, ownAtMost - moved); gain >= 1; gain -= 1) {
      const way = cheapestWay(flow, reading, entry, isToColumn, gain, costs)
      if (way === undefined) continue
      const entries = own < moved + gain ? [...way, entry] : way
      if (entries.length === 0) continue
      const cost = entries.reduce((sum, position) => sum + (costs[position] ?? 0), 0)
      const hiding = { entries, cost, gain }
      if (best === undefined || judge(hiding) < judge(best)) best = hiding
    }
  }
  return best
}

/** Room that is there only with more hidden is told apart by `needsHiding`. */
function addWhatHidingGives(flow: TableFlow, { room, roomAtMost }: Reading): void {
  for (let entry = 0; entry < flow.size; entry += 1) {
    const moreRise = (roomAtMost.rise[entry] ?? 0) - (room.rise[entry] ?? 0)
    const moreFall = (roomAtMost.fall[entry] ?? 0) - (room.fall[entry] ?? 0)
    const isTotal = flow.isTotal(entry)
    flow.toColumn[entry] = (flow.toColumn[entry] ?? 0) + (isTotal ? moreFall : moreRise)
    flow.toRow[entry] = (flow.toRow[entry] ?? 0) + (isTotal ? moreRise : moreFall)
  }
}

/** Dijkstra's way from the one end of an entry to the other that leaves room for `gain`, and what must be hidden on it. */
function cheapestWay(
  flow: TableFlow,
  { room, roomAtMost }: Reading,
  closed: number,
  isToColumn: boolean,
  gain: number,
  costs: readonly number[],
): readonly number[] | undefined {
  const rows = flow.places - flow.width
  const [from, to] = isToColumn
    ? [flow.columnPlaceOf(closed), flow.rowOf(closed)]
    : [flow.rowOf(closed), flow.columnPlaceOf(closed)]
  const spent = new Float64Array(flow.places).fill(Number.POSITIVE_INFINITY)
  const cameBy = new Int32Array(flow.places).fill(-1)
  const isDone = new Uint8Array(flow.places)
  const needsHiding = (entry: number, isAlongToColumn: boolean) => {
    const isRise = isAlongToColumn !== flow.isTotal(entry)
    const now = (isRise ? room.rise : room.fall)[entry] ?? 0
    const most = (isRise ? roomAtMost.rise : roomAtMost.fall)[entry] ?? 0
    const left = (isAlongToColumn ? flow.toColumn : flow.toRow)[entry] ?? 0
    return left - (most - now) < gain
  }
  spent[from] = 0
  for (;;) {
    let place = -1
    for (let candidate = 0; candidate < flow.places; candidate += 1) {
      if (isDone[candidate] === 1) continue
      if (place < 0 || (spent[candidate] ?? 0) < (spent[place] ?? 0)) place = candidate
    }
    if (place < 0 || spent[place] === Number.POSITIVE_INFINITY) return undefined
    if (place === to) break
    isDone[place] = 1
    const isRow = place < rows
    for (let index = 0; index < (isRow ? flow.width : rows); index += 1) {
      const next = isRow ? rows + index : index
      const entry = isRow ? place * flow.width + index : index * flow.width + place - rows
      if (entry === closed || isDone[next] === 1) continue
      if (((isRow ? flow.toColumn : flow.toRow)[entry] ?? 0) < gain) continue
      const cost = (spent[place] ?? 0) + stepCost + (needsHiding(entry, isRow) ? (costs[entry] ?? 0) : 0)
      if (cost >= (spent[next] ?? 0)) continue
      spent[next] = cost
      cameBy[next] = entry
    }
  }
  const hiding: number[] = []
  for (let place = to; place !== from; ) {
    const entry = cameBy[place] ?? 0
    const isAlongToColumn = place >= rows
    if (needsHiding(entry, isAlongToColumn)) hiding.push(entry)
    place = isAlongToColumn ? flow.rowOf(entry) : flow.columnPlaceOf(entry)
  }
  return hiding
}
