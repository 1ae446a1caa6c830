import type { Room, TableFlow } from './room-to-move.ts'
import type { DisclosureRule } from './shown-count.ts'
import { roomOf, type TableVersion } from './table-version.ts'

/** The changes of versions whose changes are found already. */
type Decided = ReadonlyMap<number, Float64Array>

/** A change of one version by position, and what each other version does so that all that is known to be the same stays the same. */
export class FollowedChange {
  readonly #versions: readonly TableVersion[]
  readonly #rule: DisclosureRule
  readonly #flow: TableFlow
  readonly #hidden: readonly boolean[]

  /** @param hidden what the newest version hides at present */
  constructor(versions: readonly TableVersion[], rule: DisclosureRule, flow: TableFlow, hidden: readonly boolean[]) {
    this.#versions = versions
    this.#rule = rule
    this.#flow = flow
    this.#hidden = hidden
  }

  /**
   * Moves an entry of one version up and down, together as far as is wanted, and has the others follow.
   * @returns the entries that move in any version; nothing where another version cannot follow the change that was found
   */
  entriesMoved(version: number, entry: number, wanted: number, room: Room): ReadonlySet<number> | undefined {
    const moved = new Set<number>()
    let width = 0
    for (const isToColumn of [true, false]) {
      if (width >= wanted) break
      const change = this.#changeOf(entry, isToColumn, wanted - width, room, moved)
      if (change === undefined) continue
      width += Math.abs(change[entry] ?? 0)
      const decided = new Map([[version, change]])
      for (let other = 0; other < this.#versions.length; other += 1) {
        if (other === version) continue
        const followed = this.#follow(other, decided, moved)
        if (followed === undefined) return undefined
        decided.set(other, followed)
      }
    }
    return width >= wanted ? moved : undefined
  }

  #changeOf(
    entry: number,
    isToColumn: boolean,
    most: number,
    room: Room,
    moved: Set<number>,
  ): Float64Array | undefined {
    this.#flow.fill(room)
    const before = this.#flow.toColumn.slice()
    const width = this.#flow.push(entry, isToColumn, most, moved)
    if (width === 0) return undefined
    const change = this.#changeSince(before)
    change[entry] = isToColumn !== this.#flow.isTotal(entry) ? width : -width
    return change
  }

  /** How each entry has moved since there was so much room towards the columns. */
  #changeSince(before: Float64Array): Float64Array {
    return before.map((room, position) => {
      const went = room - (this.#flow.toColumn[position] ?? 0)
      return this.#flow.isTotal(position) ? -went : went
    })
  }

  #decidedFor(position: number, version: TableVersion, decided: Decided): number | undefined {
    for (const [other, change] of decided) {
      if (this.#versions[other]?.sameAs[position] === version.sameAs[position]) return change[position] ?? 0
    }
    return undefined
  }

  #follow(index: number, decided: Decided, moved: Set<number>): Float64Array | undefined {
    const version = this.#versions[index]
    if (version === undefined) return undefined
    const flow = this.#flow
    const rise = new Float64Array(flow.size)
    const fall = new Float64Array(flow.size)
    const excess = new Float64Array(flow.places)
    const given = new Map<number, number>()
    for (let position = 0; position < flow.size; position += 1) {
      if (version.absent.has(position)) continue
      const isHidden = index === this.#versions.length - 1 ? this.#hidden[position] : version.hidden[position]
      const [up, down] = roomOf(version, position, this.#rule, isHidden ?? false)
      const by = this.#decidedFor(position, version, decided)
      if (by === undefined) {
        rise[position] = up
        fall[position] = down
        continue
      }
      if (by > up || -by > down) return undefined
      given.set(position, by)
      const towardsColumn = flow.isTotal(position) ? -by : by
      const [row, column] = [flow.rowOf(position), flow.columnPlaceOf(position)]
      excess[row] = (excess[row] ?? 0) - towardsColumn
      excess[column] = (excess[column] ?? 0) + towardsColumn
    }
    flow.fill({ rise, fall })
    const before = flow.toColumn.slice()
    if (!flow.carry(excess, moved)) return undefined
    const change = this.#changeSince(before)
    for (const [position, by] of given) {
      change[position] = by
      if (by !== 0) moved.add(position)
    }
    return change
  }
}
