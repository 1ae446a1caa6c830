import type { Room } from './room-to-move.ts'
import type { DisclosureRule } from './shown-count.ts'
import { roomOf, type TableVersion } from './table-version.ts'

/** A way of moving counts that a reader cannot tell from the truth, for which some entries of the newest version must be hidden. */
export interface Reading {
  /** With the newest version hiding what it hides at present. */
  readonly room: Room
  /** With the newest version hiding everything. */
  readonly roomAtMost: Room
  /** Looks at an entry again, after the newest version hides or shows it. */
  renew(position: number): void
}

type RoomAt = (position: number, isHiddenInNewest: boolean) => readonly [rise: number, fall: number]

function readingOf(roomAt: RoomAt, size: number, hidden: readonly boolean[]): Reading {
  const empty = (): Room => ({ rise: new Float64Array(size), fall: new Float64Array(size) })
  const put = (room: Room, position: number, isHidden: boolean) => {
    const [rise, fall] = roomAt(position, isHidden)
    room.rise[position] = rise
    room.fall[position] = fall
  }
  const room = empty()
  const roomAtMost = empty()
  const renew = (position: number) => put(room, position, hidden[position] ?? false)
  for (let position = 0; position < size; position += 1) {
    renew(position)
    put(roomAtMost, position, true)
  }
  return { room, roomAtMost, renew }
}

/**
 * The same change in each version of a run, none in the others: what may move is hidden in the whole run, and is not known to be the same in
 * a version outside it. Whoever has all the versions, and every way to set them against one another, can exclude no such change.
 */
export function togetherIn(
  run: readonly [first: number, last: number],
  versions: readonly TableVersion[],
  rule: DisclosureRule,
  hidden: readonly boolean[],
): Reading {
  const newest = versions.length - 1
  const [first, last] = run
  const inside = versions.slice(first, last + 1)
  const outside = versions.filter((_, index) => index < first || index > last)
  const roomAt: RoomAt = (position, isHiddenInNewest) => {
    const isTold = outside.some((other) => inside.some((own) => own.sameAs[position] === other.sameAs[position]))
    if (isTold) return [0, 0]
    let rise = Number.POSITIVE_INFINITY
    let fall = Number.POSITIVE_INFINITY
    inside.forEach((version, index) => {
      const isHidden = first + index === newest ? isHiddenInNewest : (version.hidden[position] ?? false)
      const [up, down] = roomOf(version, position, rule, isHidden)
      rise = Math.min(rise, up)
      fall = Math.min(fall, down)
    })
    return [rise, fall]
  }
  return readingOf(roomAt, versions[newest]?.counts.length ?? 0, hidden)
}

/** One version with what other versions show of the same counts filled in: less than a reader with all versions may know. */
export function filledIn(
  index: number,
  versions: readonly TableVersion[],
  rule: DisclosureRule,
  hidden: readonly boolean[],
): Reading {
  const newest = versions.length - 1
  const roomAt: RoomAt = (position, isHiddenInNewest) => {
    let rise = Number.POSITIVE_INFINITY
    let fall = Number.POSITIVE_INFINITY
    versions.forEach((version, other) => {
      if (other !== index && version.sameAs[position] !== versions[index]?.sameAs[position]) return
      const isHidden = other === newest ? isHiddenInNewest : (version.hidden[position] ?? false)
      if (other !== index && isHidden) return
      const [up, down] = roomOf(version, position, rule, isHidden)
      rise = Math.min(rise, up)
      fall = Math.min(fall, down)
    })
    return [rise, fall]
  }
  return readingOf(roomAt, versions[newest]?.counts.length ?? 0, hidden)
}
