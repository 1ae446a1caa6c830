import type { TableShape } from './count-table.ts'

/** How far each entry of a table may rise above its count and fall below it, for all that a reader knows. */
export interface Room {
  readonly rise: Float64Array
  readonly fall: Float64Array
}

/** How far a reader must leave an entry open: at most what was asked for, with the entries whose moving shows it. */
export interface Openness {
  readonly width: number
  readonly moved: Set<number>
}

type Way = readonly (readonly [entry: number, isToColumn: boolean])[]

/**
 * Flows in a two-way table. Rows and columns, those of the totals among them, are places; each entry joins its row to its column, and the sums
 * of the table hold wherever as much leaves a place as comes to it. So an entry may move by as much as can come back from its other end: the bounds
 * are exact, and whole where counts are, as linear programming would find them. Source: Cox, L.H. (1995), Network models for complementary
 * cell suppression, JASA 90(432).
 */
export class TableFlow {
  readonly width: number
  readonly size: number
  readonly #rows: number
  /** What may still go from the row of an entry to its column, and back. */
  readonly toColumn: Float64Array
  readonly toRow: Float64Array
  readonly #cameBy: Int32Array
  readonly #queue: Int32Array

  constructor({ rows, columns }: TableShape) {
    this.#rows = rows + 1
    this.width = columns + 1
    this.size = this.#rows * this.width
    this.toColumn = new Float64Array(this.size)
    this.toRow = new Float64Array(this.size)
    this.#cameBy = new Int32Array(this.#rows + this.width)
    this.#queue = new Int32Array(this.#rows + this.width)
  }

  get places(): number {
    return this.#rows + this.width
  }

  /** Totals run against the cells that they add up. */
  isTotal(entry: number): boolean {
    const inLastRow = entry >= this.size - this.width
    return inLastRow !== (entry % this.width === this.width - 1)
  }

  rowOf(entry: number): number {
    return Math.floor(entry / this.width)
  }

  columnPlaceOf(entry: number): number {
    return this.#rows + (entry % this.width)
  }

  /** Starts anew from a room to move. */
  fill({ rise, fall }: Room): void {
    for (let entry = 0; entry < this.size; entry += 1) {
      const isTotal = this.isTotal(entry)
      this.toColumn[entry] = (isTotal ? fall[entry] : rise[entry]) ?? 0
      this.toRow[entry] = (isTotal ? rise[entry] : fall[entry]) ?? 0
    }
  }

  /** Moves an entry one way as far as it goes, at most by `most`; the room that is left stays behind. The entry itself is closed. */
  push(entry: number, isToColumn: boolean, most: number, moved: Set<number>): number {
    const own = (isToColumn ? this.toColumn : this.toRow)[entry] ?? 0
    this.toColumn[entry] = 0
    this.toRow[entry] = 0
    const [from, to] = isToColumn
      ? [this.columnPlaceOf(entry), this.rowOf(entry)]
      : [this.rowOf(entry), this.columnPlaceOf(entry)]
    const aim = Math.min(own, most)
    let flow = 0
    while (flow < aim) {
      const way = this.#shortestWay(from, (place) => place === to)
      if (way === undefined) break
      flow += this.#along(way, aim - flow, moved)
    }
    if (flow > 0) moved.add(entry)
    return flow
  }

  /** Whether what is too much at some places can be carried to those where as much is missing. */
  carry(excess: Float64Array, moved: Set<number>): boolean {
    for (let from = 0; from < this.places; from += 1) {
      while ((excess[from] ?? 0) > 0) {
        const way = this.#shortestWay(from, (place) => (excess[place] ?? 0) < 0)
        const [last] = way ?? []
        if (way === undefined || last === undefined) return false
        const to = last[1] ? this.columnPlaceOf(last[0]) : this.rowOf(last[0])
        const step = this.#along(way, Math.min(excess[from] ?? 0, -(excess[to] ?? 0)), moved)
        excess[from] = (excess[from] ?? 0) - step
        excess[to] = (excess[to] ?? 0) + step
      }
    }
    return true
  }

  #along(way: Way, most: number, moved: Set<number>): number {
    let step = most
    for (const [by, isToColumn] of way) step = Math.min(step, (isToColumn ? this.toColumn : this.toRow)[by] ?? 0)
    for (const [by, isToColumn] of way) {
      const along = isToColumn ? this.toColumn : this.toRow
      const against = isToColumn ? this.toRow : this.toColumn
      along[by] = (along[by] ?? 0) - step
      against[by] = (against[by] ?? 0) + step
      moved.add(by)
    }
    return step
  }

  /** The way with the fewest entries, from its end. */
  #shortestWay(from: number, isEnd: (place: number) => boolean): Way | undefined {
    const cameBy = this.#cameBy.fill(-1)
    const queue = this.#queue
    cameBy[from] = -2
    queue[0] = from
    let last = 1
    let to = -1
    for (let first = 0; first < last && to < 0; first += 1) {
      const place = queue[first] ?? 0
      const isRow = place < this.#rows
      const room = isRow ? this.toColumn : this.toRow
      const count = isRow ? this.width : this.#rows
      for (let index = 0; index < count; index += 1) {
        const next = isRow ? this.#rows + index : index
        if (cameBy[next] !== -1) continue
        const entry = isRow ? place * this.width + index : index * this.width + place - this.#rows
        if ((room[entry] ?? 0) <= 0) continue
        cameBy[next] = entry
        if (isEnd(next)) to = next
        if (to >= 0) break
        queue[last] = next
        last += 1
      }
    }
    if (to < 0) return undefined
    const way: [number, boolean][] = []
    for (let place = to; place !== from; ) {
      const entry = cameBy[place] ?? 0
      const isToColumn = place >= this.#rows
      way.push([entry, isToColumn])
      place = isToColumn ? this.rowOf(entry) : this.columnPlaceOf(entry)
    }
    return way
  }
}

/** The width of what a reader can find out about an entry by the sums of its table, up to a width that is asked for. */
export function opennessOf(flow: TableFlow, room: Room, entry: number, wanted: number): Openness {
  const moved = new Set<number>()
  flow.fill(room)
  let width = flow.push(entry, true, wanted, moved)
  if (width < wanted) {
    flow.fill(room)
    width += flow.push(entry, false, wanted - width, moved)
  }
  return { width, moved }
}
