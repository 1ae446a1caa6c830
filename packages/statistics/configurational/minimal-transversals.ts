import { bitCount } from './term.ts'

/**
 * All minimal transversals (hitting sets) of a family of sets given as bit masks: the sets that meet every member and of
 * which no proper part does. Berge's algorithm: members are taken one by one, each transversal so far is kept if it
 * already meets the member, else extended by each of the member's elements, and what contains another is dropped.
 *
 * @param family  masks; an empty mask can't be met
 * @returns       masks; `[0]` for an empty family, none when a member is empty
 * @see Berge 1989, Hypergraphs, chapter 2
 */
export function minimalTransversals(family: Iterable<number>): number[] {
  const members = minimalMembers(family)
  let transversals = [0]
  for (const member of members) {
    const meeting = transversals.filter((t) => (t & member) !== 0)
    const extended: number[] = []
    for (const t of transversals) {
      if ((t & member) !== 0) continue
      for (let rest = member; rest !== 0; rest &= rest - 1) {
        const candidate = t | (rest & -rest)
        if (!meeting.some((m) => (m & candidate) === m)) extended.push(candidate)
      }
    }
    transversals = [...meeting, ...minimalMembers(extended)]
  }
  return transversals
}

/** The members that contain no other member, each once, smallest first. */
function minimalMembers(family: Iterable<number>): number[] {
  const bySize: number[][] = []
  for (const member of new Set(family)) {
    const size = bitCount(member)
    const same = bySize[size]
    if (same) same.push(member)
    else bySize[size] = [member]
  }
  const minimal: number[] = []
  for (const same of bySize) {
    const smaller = minimal.length
    for (const member of same ?? []) {
      let isMinimal = true
      for (let i = 0; i < smaller && isMinimal; i++) {
        const other = minimal[i] ?? 0
        isMinimal = (other & member) !== other
      }
      if (isMinimal) minimal.push(member)
    }
  }
  return minimal
}
