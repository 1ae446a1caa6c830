import { type DisclosureRule, rangeShownFor } from './shown-count.ts'

/** One version of a table on the way to its readers. All versions of a table have their entries at the same positions. */
export interface TableVersion {
  readonly counts: readonly number[]
  /** By position: whether the entry is hidden. */
  readonly hidden: readonly boolean[]
  /** By position: equal in two versions where a reader knows that the count is the same in both. */
  readonly sameAs: readonly number[]
  /** Entries that this version does not have yet; they count as zeros that everybody knows. */
  readonly absent: ReadonlySet<number>
}

/** More than any count: how far a hidden entry may rise. */
const unbounded = 1e12

/** How far an entry may move in one version alone. */
export function roomOf(
  version: TableVersion,
  position: number,
  rule: DisclosureRule,
  isHidden: boolean,
): readonly [rise: number, fall: number] {
  if (version.absent.has(position)) return [0, 0]
  const count = version.counts[position] ?? 0
  if (isHidden) return [unbounded, count]
  const { least, greatest } = rangeShownFor(count, rule)
  return [greatest - count, count - least]
}

/**
 * For each version, by position, the number of the oldest version whose count a reader knows to be this one.
 * @param unchanged for each version after the first, the positions known to be as in the one before; none: all that is equal is known as equal
 */
export function samenessOf(
  counts: readonly (readonly (number | undefined)[])[],
  unchanged?: readonly ReadonlySet<number>[],
): readonly (readonly number[])[] {
  const sameness: number[][] = []
  counts.forEach((own, version) => {
    sameness.push(
      own.map((count, position) => {
        if (count === undefined) return version
        if (unchanged === undefined) return counts.findIndex((other) => other[position] === count)
        const isSame = version > 0 && unchanged[version - 1]?.has(position) === true
        return isSame ? (sameness[version - 1]?.[position] ?? version) : version
      }),
    )
  })
  return sameness
}
